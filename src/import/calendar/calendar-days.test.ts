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

test.each(['3.1.2025 (Thứ Sáu)', '3.1 (Thứ Sáu):', '3. Thứ Sáu, 3.1.2025'])(
  '%o heads a day with stops',
  (text) => {
    expect(read(text)).toMatchObject({ day: '2025-01-03' });
  },
);

test.each(['3.1. Về tổ chức bộ máy', '3.1. Thứ tự ưu tiên', '3.1.Ngày hội việc làm'])(
  '%o heads a section, whose number is no day',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
