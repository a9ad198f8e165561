import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const dayOf = (head: string, end: string) =>
  makeDraft(
    readLines(
      `QUỐC HỘI\n\nLuật số: 91/2031/QH17\n${head}\nLUẬT\nTRỒNG DÂU\n\nĐiều 1. Phạm vi\n\nTrồng dâu ven sông.\n\n${end}\n`,
    ),
    { file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  ).fields.issuedOn;

test('a law has the day on which it was passed', () => {
  const end =
    'Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVII, kỳ họp\nthứ 2 thông qua ngày 09 tháng 11 năm 2031.';
  expect(dayOf('', end)).toBe('2031-11-09');
  expect(dayOf('\nHà Nội, ngày 20 tháng 11 năm 2031\n', end)).toBe('2031-11-20');
});

test.each([
  'Luật này được Quốc hội giao Chính phủ hướng dẫn.',
  'Nghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 09 tháng 11 năm 2031.',
  'Luật Thủy lợi được Quốc hội thông qua ngày 19 tháng 6 năm 2017.',
])('%o says no day of this text', (end) => {
  expect(dayOf('', end)).toBeUndefined();
});
