import { expect, test } from 'vitest';
import { bodyNames } from '../../domain/body-names.ts';
import type { Body } from '../../domain/entities.ts';
import { signedFor } from './signed-for.ts';

const body = (id: string, name: string, aliases: string[], parent?: string): Body => ({
  id,
  name,
  aliases,
  kind: 'party-committee',
  parent,
  members: [],
});
const registry = [
  body('tinh-uy', 'Tỉnh ủy Hà Tĩnh', ['Tỉnh ủy']),
  body('btv', 'Ban Thường vụ Tỉnh ủy Hà Tĩnh', ['Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ'], 'tinh-uy'),
  body('huyen-uy', 'Huyện ủy Kỳ Anh', ['Huyện ủy'], 'tinh-uy'),
];
const names = bodyNames(registry);
const issuers = (...authorities: string[]) =>
  signedFor(
    authorities.map((authority) => ({ authority })),
    ['tinh-uy'],
    names,
    registry,
  );

test.each([
  ['T/M BAN THƯỜNG VỤ', 'btv'],
  ['T/M BAN THƯỜNG VỤ TỈNH ỦY', 'btv'],
  ['TM. BAN THƯỜNG VỤ', 'btv'],
  ['T/M TỈNH ỦY', 'tinh-uy'],
  ['T/M BAN CHẤP HÀNH', 'tinh-uy'],
  ['K/T CHÁNH VĂN PHÒNG', 'tinh-uy'],
  ['TỈNH ỦY HÀ TĨNH', 'tinh-uy'],
])('%o is signed for %s', (authority, id) => {
  expect(issuers(authority)).toEqual([id]);
});

test('two who sign for different bodies leave the letterhead to speak', () => {
  expect(issuers('T/M BAN THƯỜNG VỤ', 'T/M TỈNH ỦY')).toEqual(['tinh-uy']);
});
