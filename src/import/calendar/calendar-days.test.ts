import { expect, test } from 'vitest';
import { readDayHead } from './calendar-days.ts';

const read = (text: string) =>
  readDayHead([{ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 }], 0, () => '2025');

test.each([
  'THỨ BẢY, NGÀY 11/01/2025 (nhằm 12/12 ÂL)',
  'Thứ Bảy, ngày 11/01/2025 (tức ngày 12/12 âm lịch)',
  '* THỨ BẢY 11/01/2025 (nhằm ngày 12/12 ÂL)',
])('%o heads a day, whatever it says of the lunar one', (text) => {
  expect(read(text)).toMatchObject({ day: '2025-01-11', to: '2025-01-11' });
});

test.each(['(nhằm 12/12 ÂL)', 'Nhằm nâng cao chất lượng, ngày 11/01/2025 tổ chức Hội nghị'])(
  '%o heads none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
