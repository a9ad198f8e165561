import { expect, test } from 'vitest';
import { readBody } from './read.ts';

test.each([
  ['import x from "y"', '"import"'],
  ['export const a = 1', '"export"'],
  ['{1 + 1}', '{…} is code'],
  ['Số {x} nhiệm vụ', '{…} is code'],
  ['<script>alert(1)</script>', '<script> is not an element'],
  ['<Foo />', '<Foo> is not an element'],
  ['<></>', '<> is not an element'],
  ['x <b>y</b>', '<b> is not an element'],
  ['<Programme month="1" />', 'takes no attributes'],
  ['<Programme>x</Programme>', 'takes no attributes'],
  ['x <Programme /> y', 'inside a paragraph'],
  ['![x](y.png)', 'A picture'],
  ['[x](javascript:alert(1))', 'could run code'],
  ['[x](//example.com)', 'could run code'],
  ['[x](data:text/html,y)', 'could run code'],
  ['`x`', 'Code between backticks'],
  ['~~~\nx\n~~~', 'A block of code'],
  ['a { b', 'It is not MDX'],
  ['<a', 'It is not MDX'],
])('refuses %o', (body, message) => {
  const { problems } = readBody(`---\na: 1\n---\nMột.\n\n${body}\n`, 'f.mdx');
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    file: 'f.mdx',
    line: body.includes('a { b') ? expect.any(Number) : 6,
  });
  expect(problems[0]?.hint).not.toBe('');
});

test.each([
  ['tỷ lệ < 5%'],
  ['\\{x\\}'],
  ['\\<script>'],
  ['**đậm** và *nghiêng*'],
  ['- a\n  - b'],
  ['| a |\n|---|\n| b |'],
  ['<Programme />'],
  ['<Calendar />'],
  ['[x](https://example.com/)'],
  ['[x](#ii-3)'],
  ['[x](/van-ban/2022/28-nq-tw/)'],
  ['5 > 3 và A & B'],
  ['Thư: vanphong@hatinh.example'],
])('accepts %o', (body) => {
  expect(readBody(`${body}\n`, 'f.mdx').problems).toEqual([]);
});

test('gives line and column in the file, front matter counted', () => {
  const { problems } = readBody('---\na: 1\nb: 2\n---\n\nMột {hai}.\n', 'f.mdx');
  expect(problems).toMatchObject([{ line: 6, column: 5 }]);
});
