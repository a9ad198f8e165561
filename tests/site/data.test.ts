import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataNames, dataRecords } from '../../src/schemas/data.ts';
import { eventsOfJanuary2024 } from '../expected/events-2024-01.ts';
import { tasks2023 } from '../expected/tasks-2023.ts';
import { readData } from '../support/dist.ts';
import { dist } from '../support/serve.ts';

const programme = '2022/23-ctr-tu';
const calendar = '2024/chuong-trinh-cong-tac-thang-01-nam-2024';

const documents = new Map(readData('van-ban').map((document) => [document.id, document]));
const bodies = new Map(readData('co-quan').map((body) => [body.id, body]));
const citations = readData('vien-dan');

describe.each(dataNames)('%s', (name) => {
  const file = (ending: string) => readFileSync(join(dist, `du-lieu/${name}${ending}`), 'utf8');
  const records = readData(name);

  test('fits its schema and is sorted by id', () => {
    expect(z.array(dataRecords[name]).safeParse(records).error).toBeUndefined();
    expect(records.map(({ id }) => id)).toEqual(records.map(({ id }) => id).toSorted());
    expect(JSON.parse(file('.schema.json'))).toMatchObject({ type: 'array' });
  });

  test('has as many rows as CSV, with the mark of UTF-8', () => {
    const csv = file('.csv');
    expect(csv.startsWith('\uFEFFid,')).toBe(true);
    const rows = csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n');
    expect(rows).toHaveLength(records.length + 2);
  });

  test('every address leads to a page', () => {
    const lost = records.filter(({ url }) => !existsSync(join(dist, url.split('#')[0]!, 'index.html')));
    expect(lost.map(({ url }) => url)).toEqual([]);
  });
});

test('every id is found in the other files', () => {
  const named = {
    documents: [
      ...readData('nhiem-vu').flatMap(({ document, cites }) => [document, ...cites]),
      ...readData('lich').map(({ document }) => document),
      ...readData('chi-tieu').map(({ document }) => document),
      ...citations.flatMap(({ from, to, candidates }) => [from, ...(to ? [to] : []), ...candidates]),
      ...readData('conflicts').map(({ document }) => document),
    ],
    bodies: [
      ...[...documents.values()].flatMap(({ issuers, recipients }) => [
        ...issuers,
        ...(recipients ?? []).flatMap((recipient) => recipient.bodies),
      ]),
      ...[...bodies.values()].flatMap(({ parent, members }) => [...(parent ? [parent] : []), ...members]),
      ...readData('nhiem-vu').flatMap(({ bodies: of, joint }) => [...of, ...(joint ?? [])]),
      ...readData('lich').flatMap(({ hosts }) => hosts),
    ],
  };
  expect(named.documents.filter((id) => !documents.has(id))).toEqual([]);
  expect(named.bodies.filter((id) => !bodies.has(id))).toEqual([]);
});

test('the programme of 2023 has its 38 rows, each with its month and its bodies', () => {
  const byPlace = new Map(readData('nhiem-vu').map((task) => [task.id, task]));
  const rows = tasks2023.map(([month, begins, ...names], n) => {
    const place = tasks2023.slice(0, n + 1).filter(([other]) => other === month).length;
    const task = byPlace.get(`${programme}#nv-${month}-${place}`);
    expect(task?.text.slice(0, begins.length)).toBe(begins);
    expect(task?.month).toBe(`2023-${String(month).padStart(2, '0')}`);
    expect(task?.bodies.map((id) => bodies.get(id)?.name)).toEqual(names);
    return task?.id;
  });
  const own = readData('nhiem-vu').filter(({ document }) => document === programme);
  expect(own.map(({ id }) => id).toSorted()).toEqual(rows.toSorted());
  expect(rows).toHaveLength(38);
});

test('January 2024 has its 42 events, each with its day, half-day, hosts and place', () => {
  const day = (number: number) => `2024-01-${String(number).padStart(2, '0')}`;
  const events = readData('lich').filter(({ document }) => document === calendar);
  const found = events.map((event, n) => [
    ...[event.from, event.to, event.part],
    event.text.slice(0, eventsOfJanuary2024[n]?.[3].length),
    ...[event.hostsAsWritten, event.place],
  ]);

  expect(found).toEqual(eventsOfJanuary2024.map(([from, to, ...rest]) => [day(from), day(to), ...rest]));
  expect(found).toHaveLength(42);
});

test('every host that the calendar names is a body of the registry', () => {
  const unresolved = readData('lich').filter(
    ({ hosts, hostsAsWritten }) => hostsAsWritten !== '' && !hosts.length,
  );
  expect(unresolved.map(({ id }) => id)).toEqual([]);
});

test.each([...documents.values()].filter(({ held }) => held))(
  'every symbol in the text of $id is a citation that leads to a page',
  ({ id, symbol, source }) => {
    const folder = resolve(import.meta.dirname, '../../src/content/van-ban', id, '..');
    const text = readFileSync(join(folder, source!.file), 'utf8').replace(/\s*\n\s*/g, ' ');
    // A simple eye of its own, so that it does not share the blind spots of the site's.
    const printed = text.match(/\d+ ?- ?[A-ZĐ]\p{L}*\/\p{Lu}[\p{L}\d]*|\d+\/[A-ZĐ]+-\p{Lu}\p{L}*/gu) ?? [];
    const wanted = new Set(printed.map((symbolAsPrinted) => symbolAsPrinted.replaceAll(' ', '')));
    if (symbol !== undefined) wanted.delete(symbol);

    const found = citations.filter(({ from, to }) => from === id && documents.has(to ?? ''));
    const symbols = new Set(found.map((citation) => citation.symbol));
    expect([...wanted].filter((one) => !symbols.has(one))).toEqual([]);
  },
);
