import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import { areDashed, newDashedRow } from './dashed-rows.ts';

const piece = (text: string) => ({ type: 'rows' as const, lines: readLines(text).lines });

const march = piece(`- Hội nghị tổng kết Văn phòng Đảng ủy
- Ban hành Chương trình kiểm
tra UBKT Đảng ủy
- Lễ phát động Tết trồng cây UBND xã`);
const april = piece('- Nghị quyết về du lịch đầm\nVân Long UBND xã');

test('rows begin with dashes where the first one below each title does', () => {
  expect(areDashed([march, april])).toBe(true);
});

test.each([
  ['too few begin so', [april]],
  ['below one title none does', [march, april, piece('Giao ban\n- Họp xã Văn phòng')]],
  [
    'the dashes stand in front of bodies',
    [piece('- Phòng Lao động\n- Huyện đoàn\n- Công an xã\n- Ban Dân vận')],
  ],
])('nothing is said of dashes where %s', (_, pieces) => {
  expect(areDashed(pieces)).toBe(false);
});

test('a row begins with its dash, however the line is cut', () => {
  const atoms = atomsOf(readLines('- Hội nghị\nCông an xã').lines, (line) => line.split(' '), new Set());
  expect(atoms.map(newDashedRow)).toEqual([0, -6, -6, -6, -6, -6]);
});
