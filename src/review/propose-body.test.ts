import { expect, test } from 'vitest';
import type { Body } from '../domain/entities.ts';
import { proposeBody } from './propose-body.ts';

const body = (name: string, kind: Body['kind'], ...aliases: string[]): Body => ({
  ...{ id: name, name, kind, aliases, members: [] },
});
const registry = [
  body('Văn phòng Tỉnh ủy Hà Tĩnh', 'party-agency', 'VPTU', 'Văn phòng Tỉnh ủy'),
  body('Ủy ban nhân dân tỉnh Hà Tĩnh', 'state', 'UBND tỉnh'),
  body('Hội Nhà báo tỉnh Hà Tĩnh', 'association', 'Hội Nhà báo'),
  body('Hội Nhà báo Việt Nam', 'front', 'Hội Nhà báo'),
];

test.each([
  ['Văn phòng Tỉnh ủy', 'Văn phòng Tỉnh ủy Nghệ An', 'party-agency'],
  ['VPTU', 'VPTU', 'party-agency'],
  ['UBND tỉnh', 'UBND tỉnh', 'state'],
  ['Hội Nhà báo', 'Hội Nhà báo Nghệ An', undefined],
  ['Sở Địa chất', 'Sở Địa chất', undefined],
])('%s may be %s', (name, proposed, kind) => {
  expect(proposeBody(name, registry, 'Nghệ An')).toEqual({ name: proposed, kind });
});

test('without a place no name grows', () => {
  expect(proposeBody('Văn phòng Tỉnh ủy', registry, undefined).name).toBe('Văn phòng Tỉnh ủy');
});
