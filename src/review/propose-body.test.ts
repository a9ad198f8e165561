import { expect, test } from 'vitest';
import type { Body } from '../domain/entities.ts';
import { landOf } from './full-name.ts';
import { proposeBodies, proposeBody } from './propose-body.ts';

const body = (name: string, kind: Body['kind'], ...aliases: string[]): Body => ({
  ...{ id: name, name, kind, aliases, members: [] },
  ...(name !== 'Tỉnh ủy Hà Tĩnh' && name.endsWith('Hà Tĩnh') && { parent: 'Tỉnh ủy Hà Tĩnh' }),
});
const of = (line: string) => ({ registry, place: 'An Hải', land: landOf(line) });
const registry = [
  body('Tỉnh ủy Hà Tĩnh', 'party-committee', 'Tỉnh ủy'),
  body('Ban Bí thư Trung ương Đảng', 'party-committee', 'Ban Bí thư'),
  body('Văn phòng Tỉnh ủy Hà Tĩnh', 'party-agency', 'VPTU'),
  body('Ủy ban nhân dân tỉnh Hà Tĩnh', 'state', 'UBND tỉnh'),
  body('Hội Nhà báo tỉnh Hà Tĩnh', 'association', 'Hội Nhà báo'),
  body('Hội Nhà báo Việt Nam', 'front', 'Hội Nhà báo'),
];

test.each([
  ['VPTU', 'Văn phòng Tỉnh ủy Nghệ An', 'party-agency'],
  ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Nghệ An', 'state'],
  ['Hội Nhà báo', 'Hội Nhà báo tỉnh Nghệ An', undefined],
  ['Tỉnh ủy', 'Tỉnh ủy', 'party-committee'],
  ['Sở Địa chất', 'Sở Địa chất', 'state'],
  ['Nhóm Cánh Diều', 'Nhóm Cánh Diều', undefined],
])('%s may be %s', (name, proposed, kind) => {
  expect(proposeBody(name, { registry, place: 'Nghệ An', land: undefined })).toEqual({
    name: proposed,
    kind,
  });
});

test('without a place no name grows', () => {
  expect(proposeBody('VPTU', { registry, place: undefined, land: undefined }).name).toBe('VPTU');
});

test.each([
  ['VPTU', 'Văn phòng Tỉnh ủy Bình An'],
  ['Sở Địa chất', 'Sở Địa chất tỉnh Bình An'],
])('the land of the letterhead tells that %s is %s', (name, proposed) => {
  expect(proposeBody(name, of('TỈNH ỦY BÌNH AN')).name).toBe(proposed);
});

test.each([
  ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['VPTU', 'VPTU'],
])('a district has no %s of its own', (name, proposed) => {
  expect(proposeBody(name, of('HUYỆN ỦY AN HẢI')).name).toBe(proposed);
});

test('a name that the whole country knows is of that body', () => {
  expect(proposeBody('Ban Bí thư', of('TỈNH ỦY BÌNH AN'))).toEqual({
    name: 'Ban Bí thư Trung ương Đảng',
    kind: 'party-committee',
  });
});

test('in a list each name knows the others: which is above it, and which is of the same body', () => {
  const names = [
    'Ủy ban nhân dân tỉnh Bình An',
    'Sở Địa chất',
    'UBND tỉnh',
    'Văn phòng Tỉnh ủy',
    'Công an tỉnh',
  ];
  const [own, office, again, party, police] = proposeBodies(names, of('UBND TỈNH BÌNH AN'));
  expect([own!.same, own!.parent]).toEqual([false, undefined]);
  expect(office!.parent).toBe('Ủy ban nhân dân tỉnh Bình An');
  expect([again!.name, again!.same]).toEqual(['Ủy ban nhân dân tỉnh Bình An', true]);
  // Its committee is neither in the registry nor in the list.
  expect([party!.name, party!.parent]).toEqual(['Văn phòng Tỉnh ủy Bình An', undefined]);
  expect([police!.name, police!.parent]).toEqual(['Công an tỉnh Bình An', undefined]);
});

test('a body of the registry is not proposed anew', () => {
  const [one] = proposeBodies(['Ủy ban nhân dân tỉnh Hà Tĩnh'], of('TỈNH ỦY HÀ TĨNH'));
  expect(one!.same).toBe(true);
});
