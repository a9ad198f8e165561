import { expect, test } from 'vitest';
import { findChains } from './chain.ts';
import type { DocumentNode, Graph, Task } from './graph.ts';
import { event, graph as base } from './programme.fixture.ts';

const resolution = (id: string, more: Partial<DocumentNode> = {}): DocumentNode => ({
  id,
  held: false,
  kind: 'resolution',
  subject: 'Phát triển văn hóa Hà Tĩnh đến năm 2030',
  symbol: '12-NQ/TU',
  issuedOn: '2023-06-20',
  title: 'Nghị quyết',
  issuers: ['tinh-uy'],
  ...more,
});

const meeting = event('2023-04-12', 9, [], {
  text: 'Họp cho ý kiến dự thảo Nghị quyết về phát triển văn hóa Hà Tĩnh đến năm 2030.',
});

function chain(node: DocumentNode, more: Partial<Task> = {}) {
  const task: Task = {
    ...base.tasks[3]!,
    text: 'Ban hành Nghị quyết về phát triển văn hóa Hà Tĩnh đến năm 2030.',
    ...more,
  };
  const graph: Graph = {
    ...base,
    tasks: [task],
    events: [meeting],
    documents: new Map([...base.documents, [node.id, node]]),
  };
  return findChains(graph, graph.events, [...graph.documents.values()]).get(task.id);
}

test('planned, scheduled, issued: with reasons, and how late', () => {
  expect(chain(resolution('2023/12-nq-tu'))).toMatchObject([
    { type: 'event', document: '2024/b', anchor: 'lich-9', day: '2023-04-12', reason: 'same-words' },
    { type: 'document', name: '12-NQ/TU', late: 2, reason: 'same-words' },
  ]);
});

test('what a person confirmed is no proposal, and takes its place', () => {
  const steps = chain(resolution('2023/12-nq-tu'), { done: { document: '2023/c', event: meeting.id } });
  expect(steps).toMatchObject([{ type: 'event' }, { type: 'document', document: '2023/c', late: 1 }]);
  expect(steps!.map(({ reason }) => reason)).toEqual([undefined, undefined]);
});

test.each([
  ['of another committee', { issuers: ['dang-uy-khoi'] }],
  ['of an unknown issuer', { issuers: [] }],
  ['without a day', { issuedOn: undefined }],
  ['of another kind', { kind: 'plan' }],
] as const)('a document %s is not proposed', (_, more) => {
  expect(chain(resolution('2023/x', more))!.map(({ type }) => type)).toEqual(['event']);
});
