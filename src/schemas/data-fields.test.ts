import { expect, test } from 'vitest';
import { dataFields } from './data-fields.ts';
import { dataNames } from './data.ts';

test.each(dataNames)('%s has a title, and an address on every record', (name) => {
  const { title, fields } = dataFields(name);
  expect(title).not.toBe('');
  expect(fields.find((field) => field.name === 'url')).toMatchObject({ required: true });
});

test('tells what is always there from what is there where known', () => {
  const { fields } = dataFields('nhiem-vu');
  expect(fields.filter(({ required }) => !required).map(({ name }) => name)).toContain('deadline');
});
