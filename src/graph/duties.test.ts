import { expect, test } from 'vitest';
import type { Block, Body, HeldDocument } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import { findDuties } from './duties.ts';

const body = (id: string, name: string, aliases: string[] = []): Body => ({
  id,
  name,
  aliases,
  kind: 'party-agency',
  members: [],
});
const bodies = [
  body('btc', 'Ban Tổ chức Tỉnh ủy Hà Tĩnh', ['Ban Tổ chức Tỉnh ủy']),
  body('ubkt', 'Ủy ban Kiểm tra Tỉnh ủy Hà Tĩnh', ['UBKT']),
  body('ubkt-khac', 'Ủy ban Kiểm tra Tỉnh ủy Nghệ An', ['UBKT']),
  body('dd', 'Đảng đoàn Hội đồng nhân dân tỉnh'),
];

const heading = (anchor: string, text: string, marker: string): Block => ({
  type: 'heading',
  anchor,
  section: anchor,
  marker,
  text,
});
const item = (anchor: string, section: string): Block => ({
  type: 'item',
  anchor,
  section,
  text: `Việc ${anchor}`,
});

const held = (blocks: Block[], issuers: string[] = []): HeldDocument => ({
  id: 'x',
  file: '',
  digest: '',
  kind: 'action-programme',
  subject: '',
  issuers,
  ...noRows,
  access: 'public',
  source: { file: '', sha256: '' },
  blocks,
});

const dutiesOf = (blocks: Block[], issuers?: string[]) =>
  findDuties({ documents: [held(blocks, issuers)], bodies, cited: [] }).map(
    ({ body: id, anchor }) => `${id} ${anchor}`,
  );

test('what stands below a heading that is the name of a body is its duty', () => {
  const blocks = [
    heading('iv-2', '2. BAN TỔ CHỨC Tỉnh ủy', '2'),
    item('iv-2-g1', 'iv-2'),
    item('iv-2-g2', 'iv-2'),
    heading('iv-3', '3. Khác', '3'),
    item('iv-3-g1', 'iv-3'),
  ];
  expect(dutiesOf(blocks)).toEqual(['btc iv-2-g1', 'btc iv-2-g2']);
});

test('two bodies in one heading share the duty', () => {
  const blocks = [
    heading('iv-6', '6. Đảng đoàn Hội đồng nhân dân tỉnh, Ban Tổ chức Tỉnh ủy', '6'),
    item('iv-6-g1', 'iv-6'),
  ];
  expect(dutiesOf(blocks)).toEqual(['dd iv-6-g1', 'btc iv-6-g1']);
});

test.each([
  ['a name that two bodies share', heading('i', 'I. UBKT', 'I')],
  ['a heading that only mentions a body', heading('i', 'I. Công tác của Ban Tổ chức Tỉnh ủy', 'I')],
  ['a list with something else in it', heading('i', 'I. Ban Tổ chức Tỉnh ủy, các hội', 'I')],
])('takes no duty from %s', (_, block) => {
  expect(dutiesOf([block, item('i-g1', 'i')])).toEqual([]);
});

test('a body gives itself no duties', () => {
  expect(dutiesOf([heading('i', 'I. Ban Tổ chức Tỉnh ủy', 'I'), item('i-g1', 'i')], ['btc'])).toEqual([]);
});
