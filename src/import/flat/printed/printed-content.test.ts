import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import { isMark, programmeContent } from './printed-content.ts';

const firstOf = (text: string) => {
  const cut = (line: string) => line.split(/(?<=^\S) /u);
  return atomsOf(readLines(text).lines, cut, new Set(), false, false, true)[0]!;
};

test.each(['x', 'X PCT Đặng Thị Hiếu', '●', '✓ Tổ Hồ sơ', '+'])('"%s" begins with a mark', (text) => {
  expect(isMark(firstOf(text))).toBe(true);
});

test.each(['+ Rà soát danh mục', '• Rà soát danh mục', 'Xã', 'A'])('"%s" begins with none', (text) => {
  expect(isMark(firstOf(text))).toBe(false);
});

test.each(['T6', 'Sáng 02/6', 'Từ 03/6 đến 05/6', 'Ngày 24/6', '12/6, 13/6', '15/3/202 6'])(
  '%s says when',
  (words) => {
    expect(programmeContent.saysTime(words, 'time')).toBe('surely');
  },
);

test.each(['Sáng', 'số 02/6 của tỉnh', 'T13', '3'])('%s does not', (words) => {
  expect(programmeContent.saysTime(words, 'time')).toBe('no');
});

test('no cell begins with what goes on behind a dash', () => {
  const kinds = ['text', 'bodies', 'joint'] as const;
  for (const kind of kinds)
    for (const text of ['- xã hội quý I', '- 3 Bảo vệ'])
      expect(programmeContent.weighOpening(firstOf(text), kind, kinds)).toBeLessThan(-4);
  expect(programmeContent.weighOpening(firstOf('- Rà soát danh mục'), 'text', kinds)).toBeGreaterThan(-1);
});

const weigh = (words: string, kind: 'bodies' | 'note') => programmeContent.weighWords(words, kind, false);

test.each([
  'Văn phòng Huyện ủy Họp kỳ 1',
  'Phòng Nông nghiệp và PTNT Trình kỳ họp',
  'Công an xã Tại sân vận động',
  'Ban Dân vận Theo kế hoạch của tỉnh',
])('a note stands behind a name in "%s"', (words) => {
  expect(weigh(words, 'bodies')).toBeLessThan(-2);
});

test.each(['Văn phòng HĐND và UBND', 'Trung tâm Theo dõi thiên tai', 'Ban Tổ chức Hội thi'])(
  '"%s" is a name',
  (words) => {
    expect(weigh(words, 'bodies')).toBeGreaterThan(-1);
  },
);

test('a long note seldom names a body behind other words: they are those of the next row', () => {
  expect(
    weigh('Tại sân vận động huyện Sơ kết công tác kiểm tra Ủy ban Kiểm tra Huyện ủy', 'note'),
  ).toBeLessThan(-2);
  expect(weigh('Tại hội trường tầng 2 trụ sở làm việc của Ban Chỉ đạo huyện', 'note')).toBeGreaterThan(-1);
});
