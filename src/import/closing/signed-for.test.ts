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
  body('thuong-truc', 'Thường trực Tỉnh ủy Hà Tĩnh', ['Thường trực Tỉnh ủy'], 'tinh-uy'),
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

const together = (whose: string, letterhead = ['tinh-uy']) =>
  signedFor([{ authority: 'T/M BAN THƯỜNG VỤ' }], letterhead, names, registry, whose);

test('what two organs issue together is of both, whoever signs', () => {
  expect(together('BAN THƯỜNG VỤ, THƯỜNG TRỰC TỈNH ỦY')).toEqual(['btv', 'thuong-truc']);
});

test.each(['BAN THƯỜNG VỤ TỈNH ỦY', 'BAN THƯỜNG VỤ, TIỂU BAN VĂN KIỆN', 'BAN THƯỜNG VỤ TỈNH ỦY, TỈNH ỦY'])(
  'a title of %o leaves the signature to speak',
  (whose) => {
    expect(together(whose)).toEqual(['btv']);
  },
);

test('organs of another body than that of the letterhead do not issue it', () => {
  expect(together('BAN THƯỜNG VỤ TỈNH ỦY, THƯỜNG TRỰC TỈNH ỦY', ['huyen-uy'])).toEqual(['huyen-uy']);
});
