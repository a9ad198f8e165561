import { expect, test } from 'vitest';
import type { Body, HeldDocument } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import { bodiesOfEdition } from './edition.ts';

const body = (id: string, more: Partial<Body> = {}): Body => ({
  id,
  name: id,
  aliases: [],
  kind: 'state',
  members: [],
  ...more,
});

const held = (issuers: string[], heading = ''): HeldDocument => ({
  id: issuers.join('-'),
  file: '',
  digest: '',
  kind: 'plan',
  subject: '',
  issuers,
  ...noRows,
  access: 'public',
  source: { file: '', sha256: '' },
  blocks: heading ? [{ type: 'heading', anchor: 'i', section: 'i', text: heading }] : [],
});

const registry = [
  body('to-secret', { name: 'Tổ Sao Mai' }),
  body('so', { parent: 'ubnd' }),
  body('ubnd'),
  body('idle'),
];
const ids = (open: HeldDocument[], closed: HeldDocument[]) =>
  bodiesOfEdition(registry, open, closed).map(({ id }) => id);

test('a body that only closed directives name is left out', () => {
  expect(ids([held(['so'])], [held(['to-secret'])])).toEqual(['so', 'ubnd', 'idle']);
});

test('a body above one that is shown stays, though a closed directive names it', () => {
  expect(ids([held(['so'])], [held(['ubnd'])])).toEqual(['to-secret', 'so', 'ubnd', 'idle']);
});

test('a body that an open heading names stays', () => {
  expect(ids([held(['so'], '2. Tổ Sao Mai')], [held(['to-secret'])])).toContain('to-secret');
});

test('without closed directives the whole registry is shown', () => {
  expect(ids([], [])).toEqual(registry.map(({ id }) => id));
});
