import { expect, test } from 'vitest';
import type { CalendarEvent, DocumentNode, Graph } from './graph.ts';
import { whoseCalendars } from './whose-calendars.ts';

const event = (document: string): CalendarEvent => ({
  ...{ id: `${document}#a`, anchor: 'a', document, from: '2024-01-02', to: '2024-01-02' },
  ...{ text: 'Giao ban tuần.', hosts: [], hostsAsWritten: '', row: '2' },
});
const node = (id: string, issuers: readonly string[]): [string, DocumentNode] => [
  id,
  { id, held: true, issuers, title: id },
];
const graph = {
  documents: new Map([
    node('a', ['tinh-uy']),
    node('b', ['huyen-uy']),
    node('c', ['tinh-uy']),
    node('d', []),
  ]),
} as unknown as Graph;
const ask = (...documents: string[]) => {
  const whose = whoseCalendars(
    documents.map((id) => event(id)),
    graph,
    (id) => id.toUpperCase(),
  );
  return documents.map((id) => whose(id));
};

test('calendars of two committees are told apart', () => {
  expect(ask('a', 'b')).toEqual(['TINH-UY', 'HUYEN-UY']);
});

test('two calendars of one committee are not', () => {
  expect(ask('a', 'c')).toEqual([undefined, undefined]);
});

test('of a calendar without an issuer nothing is said', () => {
  expect(ask('a', 'd')).toEqual(['TINH-UY', undefined]);
});
