import { expect, test } from 'vitest';
import type { Body } from '../domain/entities.ts';
import { shortNames } from './short-names.ts';

const body = (id: string, name: string, ...aliases: string[]): Body => ({
  id,
  name,
  aliases,
  kind: 'party-agency',
  members: [],
});

test('the longest alias that begins the name stands for it', () => {
  const names = shortNames([
    body('a', 'Ban Tổ chức Tỉnh ủy Hà Tĩnh', 'BTCTU', 'Ban Tổ chức', 'Ban Tổ chức Tỉnh ủy'),
    body('b', 'Các ban Đảng Tỉnh ủy Hà Tĩnh', 'Các ban đảng Tỉnh ủy'),
    body('c', 'Bộ Chính trị'),
  ]);
  expect([...names.values()]).toEqual(['Ban Tổ chức Tỉnh ủy', 'Các ban Đảng Tỉnh ủy', 'Bộ Chính trị']);
});

test('an alias that two bodies share stands for neither', () => {
  const names = shortNames([
    body('a', 'Văn phòng Tỉnh ủy Hà Tĩnh', 'Văn phòng Tỉnh ủy'),
    body('b', 'Văn phòng Tỉnh ủy Nghệ An', 'Văn phòng Tỉnh ủy'),
  ]);
  expect([...names.values()]).toEqual(['Văn phòng Tỉnh ủy Hà Tĩnh', 'Văn phòng Tỉnh ủy Nghệ An']);
});
