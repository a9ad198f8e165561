import { describe, expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';
import { weekdayClash } from './weekday-clash.ts';

/** The 14th of May 2024 is a Tuesday, the 19th a Sunday. */
const tuesday = { from: '2024-05-14', to: '2024-05-14' };
const sunday = { from: '2024-05-19', to: '2024-05-19' };

test.each([
  'Thứ hai, 14/5',
  'Thứ 2 (14/5)',
  'T2 14/5',
  '14/5 (T.4)',
  'CN 14/5',
  'CHỦ NHẬT, NGÀY 14/5',
  'Thứ bẩy 14/5',
  'Hai 14/5',
  'Tư, 14/5',
])('"%s" does not fit', (words) =>
  expect(weekdayClash(words, tuesday)).toEqual({ day: '14/05/2024', weekday: 'Thứ ba' }),
);

test.each([
  'Thứ ba, 14/5',
  'Ba 14/5',
  'hai trường 14/5',
  'THỨ BA (14/5)',
  'T3',
  '(Thứ 3) 14/5',
  'Ngày 14/5',
  '14/5',
  'tuần thứ 12, 14/5',
  'Thứ Hai, Thứ Tư 14/5',
])('"%s" fits, or does not say one weekday', (words) => expect(weekdayClash(words, tuesday)).toBeUndefined());

test('a Sunday, and several days', () => {
  expect(weekdayClash('Chủ nhật 19/5', sunday)).toBeUndefined();
  expect(weekdayClash('Thứ bảy 19/5', sunday)).toEqual({ day: '19/05/2024', weekday: 'Chủ nhật' });
  expect(weekdayClash('Thứ hai 13-14/5', { from: '2024-05-13', to: '2024-05-14' })).toBeUndefined();
});

describe('told once for a day, whichever way the calendar is read', () => {
  const title = 'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 13/5/2024 đến ngày 19/5/2024)\n\n';
  const ways = {
    'a table of cells': `Ngày\tThời gian\tNội dung\tĐịa điểm
Thứ Hai (13/5)\t8h00\tGiao ban cơ quan.\tPhòng họp số 1
Thứ Hai (14/5)\t8h00\tHọp tổ biên tập.\tPhòng họp số 2
Thứ Hai (14/5)\t14h00\tLàm việc với Đảng ủy xã.\tPhòng họp số 1
Thứ Tư (15/5)\t8h00\tTiếp công dân.\tPhòng họp số 2
`,
    'a list': `Thứ Hai, ngày 13/5
- 8 giờ 00, giao ban cơ quan.
Thứ Hai, ngày 14/5
- 8 giờ 00, họp tổ biên tập.
- 14 giờ 00, làm việc với Đảng ủy xã.
Thứ Tư, ngày 15/5
- 8 giờ 00, tiếp công dân.
`,
    'cells line by line': `Ngày Giờ Nội dung Chủ trì Địa điểm
Thứ Hai
13/5
08h00 Giao ban cơ quan Đ/c Bí thư Phòng họp số 1
Thứ Hai
14/5
08h00 Họp tổ biên tập Đ/c Bí thư Phòng họp số 2
14h00 Làm việc với Đảng ủy xã Đ/c Bí thư Phòng họp số 1
Thứ Tư
15/5
08h00 Tiếp công dân định kỳ Đ/c Bí thư Phòng họp số 2
`,
    'cells by their place': `Ngày               Giờ      Nội dung                      Địa điểm
Thứ Hai (13/5)     08h00    Giao ban cơ quan              Phòng họp số 1
Thứ Hai (14/5)     08h00    Họp tổ biên tập               Phòng họp số 2
                   14h00    Làm việc với Đảng ủy xã       Phòng họp số 1
Thứ Tư (15/5)      08h00    Tiếp công dân định kỳ         Phòng họp số 2
`,
  };
  test.each(Object.entries(ways))('%s', (_, table) => {
    const text = title + table;
    const { fields, problems } = makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] });
    expect(fields.events.map(({ from }) => from.slice(8))).toEqual(['13', '14', '14', '15']);
    const told = problems.filter(({ message }) => message.includes('weekday'));
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringContaining('the weekday printed does not fit its date: 14/05/2024 is "Thứ ba"'),
    ]);
    expect(text.split('\n')[told[0]!.line! - 1]).toMatch(/14\/5|tổ biên tập/);
  });
});
