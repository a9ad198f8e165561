import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readText } from '../read-text.ts';
import { readRegistry } from '../registry.ts';

/** The two tables of the corpus, labelled by eye: every row, every cell. */
const gold = (name: string): string[][] =>
  readFileSync(new URL(`../gold/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

function draftOf(source: string): Draft {
  const bytes = readFileSync(`src/content/van-ban/${source}`);
  return makeDraft(readText(bytes), {
    file: source,
    sha256: '',
    registry: readRegistry('src/content/co-quan'),
  });
}

test('the programme of 2023 has its 38 rows, each with its month and its bodies', () => {
  const { fields, problems, unknownBodies } = draftOf('2022/23-ctr-tu.txt');
  const rows = fields.tasks.map(({ id, month, bodiesAsWritten, bodies, text }) => [
    id,
    month,
    bodiesAsWritten,
    bodies.join(' '),
    text,
  ]);
  expect(rows).toHaveLength(38);
  expect(rows).toEqual(gold('programme-2023'));
  expect(problems).toEqual([]);
  expect([...unknownBodies]).toEqual([]);
});

test('the calendar of January 2024 has its 42 events, each with its half-day, hosts and place', () => {
  const { fields, problems, unknownBodies } = draftOf('2024/chuong-trinh-cong-tac-thang-01-nam-2024.txt');
  const rows = fields.events.map((event) => [
    event.id,
    event.from,
    event.to,
    event.part ?? '',
    event.lead ?? '',
    event.text,
    event.hostsAsWritten,
    event.hosts.join(' '),
    event.place ?? '',
    event.lunar ?? '',
    event.row,
  ]);
  expect(rows).toHaveLength(42);
  expect(rows).toEqual(gold('calendar-2024-01'));
  expect(problems).toEqual([]);
  expect([...unknownBodies]).toEqual([]);
});
