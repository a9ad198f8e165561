import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from './edit-yaml.ts';

const text = `# đầu tệp
symbol:   07-TB/TU     # theo sổ
subject: "Kết luận"

# của chị Lan
tasks:
    # dòng thứ nhất
    -   id: nv-1
        text: >-
            Việc một
            rất dài
        bodies: [ a,b ]   # hỏi lại
    - {id: nv-2, text: 'Việc hai', bodies: []}
    # dòng thứ ba
    -   id: nv-3
        text: Việc ba

access:    intranet # chưa mở
# cuối tệp
`;
const rows = (parse(text) as { tasks: Record<string, unknown>[] }).tasks;
const order = ['symbol', 'subject', 'issuedOn', 'tasks', 'access'];
const lines = (yaml: string) => yaml.split('\n');

test('nothing to change: not a letter changes', () => {
  expect(editYaml(text, [{ name: 'tasks', value: rows, rows: [0, 1, 2] }], order)).toBe(text);
});

test('one field changes: every other line stays, letter by letter', () => {
  const yaml = editYaml(text, [{ name: 'subject', value: 'Thông báo' }], order);
  expect(lines(yaml).filter((line) => !lines(text).includes(line))).toEqual(['subject: "Thông báo"']);
  expect(lines(yaml)).toHaveLength(lines(text).length);
});

test('rows move with their comments and their layout', () => {
  const yaml = editYaml(
    text,
    [{ name: 'tasks', value: [rows[2], rows[0], rows[1]], rows: [2, 0, 1] }],
    order,
  );
  expect(lines(yaml).toSorted()).toEqual(lines(text).toSorted());
  expect(yaml).toContain(
    'tasks:\n    # dòng thứ ba\n    -   id: nv-3\n        text: Việc ba\n    # dòng thứ nhất\n',
  );
  expect((parse(yaml) as { tasks: unknown[] }).tasks).toEqual([rows[2], rows[0], rows[1]]);
});

test('a row goes, its comment with it; the others stay', () => {
  const yaml = editYaml(text, [{ name: 'tasks', value: [rows[0], rows[1]], rows: [0, 1] }], order);
  expect(yaml).toBe(text.replace('    # dòng thứ ba\n    -   id: nv-3\n        text: Việc ba\n', ''));
});

test('a row comes between two others', () => {
  const added = { id: 'nv-9', text: 'Việc: mới # {x}', bodies: [] };
  const value = [rows[0], added, rows[1], rows[2]];
  const yaml = editYaml(text, [{ name: 'tasks', value, rows: [0, undefined, 1, 2] }], order);
  expect((parse(yaml) as { tasks: unknown[] }).tasks).toEqual(value);
  for (const line of lines(text)) expect(lines(yaml)).toContain(line);
});

test('one word of a row changes: its comments stay, the other rows letter by letter', () => {
  const value = [{ ...rows[0], bodies: ['a', 'c'] }, rows[1], { ...rows[2], text: 'Việc ba, sửa' }];
  const yaml = editYaml(text, [{ name: 'tasks', value, rows: [0, 1, 2] }], order);
  expect((parse(yaml) as { tasks: unknown[] }).tasks).toEqual(value);
  for (const comment of text.match(/#.*$/gm)!) expect(yaml).toContain(comment);
  expect(yaml).toContain("    - {id: nv-2, text: 'Việc hai', bodies: []}\n");
});

test('a new field comes where its order says, a field without value goes', () => {
  const yaml = editYaml(
    text,
    [
      { name: 'issuedOn', value: '2024-03-05' },
      { name: 'symbol', value: undefined },
    ],
    order,
  );
  expect(Object.keys(parse(yaml) as object)).toEqual(['subject', 'issuedOn', 'tasks', 'access']);
  expect(yaml).toContain('access:    intranet # chưa mở\n# cuối tệp\n');
});

test('rows for an empty list', () => {
  const yaml = editYaml(
    'a: 1\ntasks: []\n',
    [{ name: 'tasks', value: [{ id: 'nv-1' }], rows: [undefined] }],
    [],
  );
  expect(parse(yaml)).toEqual({ a: 1, tasks: [{ id: 'nv-1' }] });
  expect(
    editYaml('a: 1\n', [{ name: 'tasks', value: [{ id: 'x' }], rows: [undefined] }], ['a', 'tasks']),
  ).toBe('a: 1\ntasks:\n  - id: x\n');
});

test('all rows go', () => {
  expect(parse(editYaml(text, [{ name: 'tasks', value: [], rows: [] }], order))).toMatchObject({ tasks: [] });
});

test('any rows in any order: what is written is what was meant, and untouched rows keep their letters', () => {
  const row = fc.oneof(fc.nat({ max: 2 }), fc.record({ id: fc.constant('x'), text: fc.string() }));
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (one) => JSON.stringify(one) }), (wanted) => {
      const value = wanted.map((one) => (typeof one === 'number' ? rows[one] : one));
      const places = wanted.map((one) => (typeof one === 'number' ? one : undefined));
      const yaml = editYaml(text, [{ name: 'tasks', value, rows: places }], order);
      expect((parse(yaml) as { tasks: unknown[] }).tasks).toEqual(value);
      expect(yaml).toContain('symbol:   07-TB/TU     # theo sổ\n');
      if (places.includes(1)) expect(yaml).toContain("- {id: nv-2, text: 'Việc hai', bodies: []}\n");
    }),
    { seed: 3, numRuns: 200 },
  );
});
