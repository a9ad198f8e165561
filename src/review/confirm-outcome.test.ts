import { expect, test } from 'vitest';
import { noRows } from '../domain/no-rows.ts';
import { documentSchema } from '../schemas/document.ts';
import { z } from 'zod';
import { bodyLabels } from './body-labels.ts';
import { formFields } from './form-fields.ts';
import { readValues, writeValues } from './form-values.ts';

const labels = bodyLabels([]);
const task = {
  id: 'nv-3-1',
  month: '2023-03',
  text: 'Ban hành Nghị quyết.',
  bodies: [],
  bodiesAsWritten: '',
};
const fields = {
  kind: 'programme',
  subject: 'Công tác năm 2023',
  access: 'intranet',
  source: { file: 'a.txt', sha256: 'a'.repeat(64) },
  ...noRows,
};

function filled(before: object, boxes: Record<string, string>) {
  const shown = { ...fields, tasks: [{ ...task, ...before }] };
  const values = new Map([...writeValues(shown, formFields, labels), ...Object.entries(boxes)]);
  const { tasks } = documentSchema(z.string()).parse(
    JSON.parse(JSON.stringify(readValues(shown, values, formFields, labels))),
  );
  return tasks[0]!.done;
}

test('a person confirms in the form what came of a task', () => {
  expect(filled({}, { 'tasks.0.done.document': '2023/12-nq-tu' })).toEqual({ document: '2023/12-nq-tu' });
  expect(filled({}, { 'tasks.0.done.on': '15/08/2023' })).toEqual({ on: '2023-08-15' });
});

test('what was confirmed stays when something else is edited, and can be taken back', () => {
  const done = { event: '2024/lich#lich-05-3' };
  expect(filled({ done }, { 'tasks.0.text': 'Khác.' })).toEqual(done);
  expect(filled({ done }, { 'tasks.0.done.event': '' })).toEqual({});
  expect(filled({}, {})).toBeUndefined();
});
