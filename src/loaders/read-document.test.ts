import { expect, test } from 'vitest';
import { formatProblem } from '../domain/problem.ts';
import { readDocument } from './read-document.ts';

const at = {
  id: '2025/1-nq',
  file: 'src/content/van-ban/2025/1-nq.mdx',
  bodies: new Set(['tinh-uy']),
  version: 'v',
};

const good = `---
kind: resolution
subject: Về việc thử
issuers: [tinh-uy]
access: public
source: { file: 1-nq.txt, sha256: ${'a'.repeat(64)} }
tasks:
  - id: nv-1-1
    month: 2025-01
    text: Báo cáo
    bodies: [tinh-uy]
    bodiesAsWritten: Tỉnh ủy
targets:
  - id: ct-1
    section: i-g1
    text: Đạt 100%
---
Căn cứ Điều lệ;

## I. NỘI DUNG

- Đạt 100%

<Programme />
`;

const problemsOf = (source: string) => readDocument(source, at).problems.map(formatProblem).join('\n');

test('reads fields, blocks and a digest that depends on source and code', () => {
  const { document, problems } = readDocument(good, at);
  expect(problems).toEqual([]);
  expect(document).toMatchObject({ id: '2025/1-nq', kind: 'resolution', tasks: [{ month: '2025-01' }] });
  expect(document?.blocks.map(({ type, anchor }) => `${type} ${anchor}`)).toEqual([
    'paragraph can-cu-1',
    'heading i',
    'item i-g1',
    'task nv-1-1',
  ]);
  expect(readDocument(good, at).document?.digest).toBe(document?.digest);
  expect(readDocument(good, { ...at, version: 'w' }).document?.digest).not.toBe(document?.digest);
  expect(readDocument(`${good}\n`, at).document?.digest).not.toBe(document?.digest);
});

test.each([
  ['a misspelt field', ['subject:', 'subjet:'], ':3:1', '"subjet" is not a field'],
  ['a field that is missing', ['access: public\n', ''], ':2:1', 'access: It is missing'],
  ['a kind that no one knows', ['kind: resolution', 'kind: poem'], ':2:1', 'kind:'],
  ['a month that is none', ['month: 2025-01', 'month: 2025-13'], ':9:5', '"2025-13" is not a month'],
  [
    'a body that the registry lacks',
    ['issuers: [tinh-uy]', 'issuers: [huyen-uy]'],
    ':4:11',
    '"huyen-uy" is not in the registry',
  ],
  ['a task of such a body', ['    bodies: [tinh-uy]', '    bodies: [huyen-uy]'], ':11:14', '"huyen-uy"'],
  [
    'a target without its paragraph',
    ['section: i-g1', 'section: i-g9'],
    ':15:5',
    'No paragraph has the anchor "i-g9"',
  ],
  ['rows that nothing shows', ['<Programme />', 'Hết.'], ':1:1', 'no <Programme />'],
  [
    'an element without rows',
    ['<Programme />', '<Programme />\n\n<Calendar />'],
    ':1:1',
    '<Calendar /> has no rows',
  ],
  ['an element twice', ['<Programme />', '<Programme />\n\n<Programme />'], ':1:1', 'stands 2 times'],
  [
    'a closing twice',
    ['<Programme />', '<Programme />\n\n<Closing />\n\n<Closing />'],
    ':1:1',
    'stands 2 times',
  ],
  ['an id twice', ['id: ct-1', 'id: nv-1-1'], ':14:5', 'stands twice'],
  ['code in the body', ['- Đạt 100%', '- Đạt {x}'], ':22:7', '{…} is code'],
  ['broken YAML', ['kind: resolution', 'kind: "resolution'], ':', 'It is not YAML'],
  ['no front matter', ['---\nkind', 'kind'], ':1:1', 'no front matter'],
])('reports %s with its place', (_, [from, to], place, message) => {
  const text = problemsOf(good.replace(from!, to!));
  expect(text).toContain(`${at.file}${place}`);
  expect(text).toContain(message);
  expect(text).toContain('hint: ');
});

test('reports all problems of a file at once', () => {
  const text = problemsOf(good.replace('kind: resolution', 'kind: poem').replace('- Đạt', '- {Đạt}'));
  expect(text).toContain('kind:');
  expect(text).toContain('is code');
});

test('no message has a word that Astro would answer with a hint about browsers', () => {
  const bad = good
    .replace('month: 2025-01', 'month: x')
    .replace('kind: resolution', 'kind: x')
    .replace('- Đạt', '- <x/>');
  expect(problemsOf(bad)).not.toMatch(/\b(document|window)\b/);
});

test('a legal basis must stand in the text', () => {
  const claimed = (basis: string) => good.replace('tasks:', `legalBases:\n  - ${basis}\ntasks:`);
  expect(problemsOf(claimed('Căn cứ Điều lệ;'))).toBe('');
  expect(problemsOf(claimed('Căn cứ Hiến pháp;'))).toContain('does not stand in the text');
});
