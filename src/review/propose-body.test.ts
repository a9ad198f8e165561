import { expect, test } from 'vitest';
import type { Body } from '../domain/entities.ts';
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
  ['Sở Địa chất', 'Sở Địa chất', undefined],
])('%s may be %s', (name, proposed, kind) => {
  expect(proposeBody(name, registry, 'Nghệ An')).toEqual({ name: proposed, kind });
});

test('without a place no name grows', () => {
  expect(proposeBody('VPTU', registry, undefined).name).toBe('VPTU');
});
