import { expect, test } from 'vitest';
import type { HeldDocument } from '../domain/entities.ts';
import { event } from '../graph/programme.fixture.ts';
import { doneProblems } from './done.ts';

const check = (done: object) => {
  const document = { id: 'a', file: 'a.mdx', tasks: [{ id: 'nv-1-1', done }] } as unknown as HeldDocument;
  const graph = { documents: new Map(), events: [event('2024-01-05', 1, [])] };
  return doneProblems([document], graph, () => '---\ntasks:\n  - id: nv-1-1\n');
};

test.each([
  [{ event: '2024/b#lich-9' }, 'the entry "2024/b#lich-9"'],
  [{ document: '2023/x' }, 'the document "2023/x"'],
])('%o names what nobody has', (done, name) => {
  const [problem] = check(done);
  expect(problem).toMatchObject({ severity: 'warning', file: 'a.mdx', line: 3 });
  expect(problem!.message).toContain(name);
});

test('what is there is no problem', () => {
  expect(check({ event: '2024/b#lich-1' })).toEqual([]);
});
