import { expect, test } from 'vitest';
import type { BodyKind } from '../domain/entities.ts';
import { bodyAbove } from './body-above.ts';
import { landOf } from './full-name.ts';

test.each<[string, BodyKind, string, string | undefined]>([
  ['Sở Y tế tỉnh Bình An', 'state', 'TỈNH ỦY BÌNH AN', 'Ủy ban nhân dân tỉnh Bình An'],
  ['Văn phòng Tỉnh ủy Bình An', 'party-agency', 'UBND TỈNH BÌNH AN', 'Tỉnh ủy Bình An'],
  ['Đảng đoàn Hội đồng nhân dân tỉnh Bình An', 'party-group', 'TỈNH ỦY BÌNH AN', 'Tỉnh ủy Bình An'],
  ['Thường trực Tỉnh ủy Bình An', 'party-committee', 'UBND TỈNH BÌNH AN', 'Tỉnh ủy Bình An'],
  ['Huyện ủy An Hải', 'party-committee', 'TỈNH ỦY BÌNH AN', 'Tỉnh ủy Bình An'],
  ['Ban Chỉ đạo 35 phường An Lạc', 'steering', 'ĐẢNG ỦY PHƯỜNG AN LẠC', 'Đảng ủy phường An Lạc'],
  ['Tỉnh ủy Bình An', 'party-committee', 'TỈNH ỦY BÌNH AN', 'Ban Chấp hành Trung ương Đảng'],
  ['Huyện ủy An Hải', 'party-committee', 'HUYỆN ỦY AN HẢI', undefined],
  ['Tỉnh ủy Bình An', 'party-committee', 'HUYỆN ỦY AN HẢI', undefined],
  ['Ban Thường vụ Tỉnh ủy', 'party-committee', 'HUYỆN ỦY AN HẢI', undefined],
  ['Ủy ban nhân dân tỉnh Bình An', 'state', 'TỈNH ỦY BÌNH AN', undefined],
  ['Bộ Y tế', 'state', 'UBND TỈNH BÌNH AN', undefined],
  ['Công an tỉnh Bình An', 'armed', 'UBND TỈNH BÌNH AN', undefined],
])('%s (%s), in a paper of %s, is below %s', (name, kind, line, above) => {
  expect(bodyAbove(name, kind, landOf(line)!)).toBe(above);
});
