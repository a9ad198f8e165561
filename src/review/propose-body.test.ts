import { expect, test } from 'vitest';
import type { Body } from '../domain/entities.ts';
import { landOf } from './full-name.ts';
import { proposeBody } from './propose-body.ts';

const body = (name: string, kind: Body['kind'], ...aliases: string[]): Body => ({
  ...{ id: name, name, kind, aliases, members: [] },
  ...(name !== 'Tỉnh ủy Hà Tĩnh' && name.endsWith('Hà Tĩnh') && { parent: 'Tỉnh ủy Hà Tĩnh' }),
});
const registry = [
  body('Tỉnh ủy Hà Tĩnh', 'party-committee', 'Tỉnh ủy'),
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
  expect(proposeBody(name, registry, 'Nghệ An', undefined)).toEqual({ name: proposed, kind });
});

test('without a place no name grows', () => {
  expect(proposeBody('VPTU', registry, undefined, undefined).name).toBe('VPTU');
});

test.each([
  ['VPTU', 'Văn phòng Tỉnh ủy Bình An'],
  ['Sở Địa chất', 'Sở Địa chất tỉnh Bình An'],
])('the land of the letterhead tells that %s is %s', (name, proposed) => {
  expect(proposeBody(name, registry, 'An Hải', landOf('TỈNH ỦY BÌNH AN')).name).toBe(proposed);
});

test.each(['UBND tỉnh', 'VPTU'])('a district has no %s of its own', (name) => {
  expect(proposeBody(name, registry, 'An Hải', landOf('HUYỆN ỦY AN HẢI')).name).toBe(name);
});

test('the committee of the land is above it, where the registry has it', () => {
  const ofHaTinh = landOf('TỈNH ỦY HÀ TĨNH');
  expect(proposeBody('Sở Địa chất', registry, undefined, ofHaTinh).parent).toBe('Tỉnh ủy Hà Tĩnh');
});
