import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readLines(`LỊCH CÔNG TÁC\n(Từ ngày 06/10/2025 đến ngày 10/10/2025)\n${text}`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  });

const eventsOf = (text: string): string[] =>
  draftOf(text).fields.events.map(({ from, part, text: words, participants }) =>
    [from.slice(5), part, words, participants].map((value) => value ?? '').join(' | '),
  );

test('a person above their days takes part in each of their entries, and is no entry', () => {
  const text = `1. Giám đốc Sở Lương Văn Khoát
- Thứ Hai (06/10): Sáng: Giao ban Ban Giám đốc.
- Thứ Tư (08/10): Chiều: Họp Hội đồng khen thưởng.
2. Phó Giám đốc Sở Đàm Thị Ngân
- Thứ Hai (06/10): Chiều: Kiểm tra trạm bơm xã Yên
Thọ.
- Thứ Sáu (10/10): Cả ngày: Đi công tác.
Các buổi còn lại làm việc tại cơ quan.
Nơi nhận:
- Lưu: VT.`;
  expect(eventsOf(text)).toEqual([
    '10-06 | morning | Giao ban Ban Giám đốc. | Giám đốc Sở Lương Văn Khoát',
    '10-08 | afternoon | Họp Hội đồng khen thưởng. | Giám đốc Sở Lương Văn Khoát',
    '10-06 | afternoon | Kiểm tra trạm bơm xã Yên Thọ. | Phó Giám đốc Sở Đàm Thị Ngân',
    '10-10 | all-day | Đi công tác. | Phó Giám đốc Sở Đàm Thị Ngân',
  ]);
  expect(draftOf(text).problems).toEqual([]);
  expect(JSON.stringify(draftOf(text).blocks)).toContain('Các buổi còn lại làm việc tại cơ quan.');
});

test('titles in Roman numbers, with a colon or with the name first', () => {
  const below = (one: string, two: string) => `${one}
Thứ Ba, ngày 07/10/2025
- 8h00: Tiếp công dân.
Thứ Tư, ngày 08/10/2025
- 14h00: Họp chi bộ.
${two}
Thứ Ba, ngày 07/10/2025
- 9h00: Dự sơ kết quý.`;
  for (const [one, two, first, last] of [
    [
      'I. ĐỒNG CHÍ BÍ THƯ HUYỆN ỦY',
      'II. ĐỒNG CHÍ PHÓ BÍ THƯ',
      'ĐỒNG CHÍ BÍ THƯ HUYỆN ỦY',
      'ĐỒNG CHÍ PHÓ BÍ THƯ',
    ],
    ['a) Đ/c Chủ tịch:', 'b) Đ/c Phó Chủ tịch:', 'Đ/c Chủ tịch', 'Đ/c Phó Chủ tịch'],
    [
      '* Ngô Đức Lâm - Trưởng phòng',
      '* Tạ Thu Hoài - Phó Trưởng phòng',
      'Ngô Đức Lâm - Trưởng phòng',
      'Tạ Thu Hoài - Phó Trưởng phòng',
    ],
    ['1. Văn phòng Sở', '2. Phòng Trồng trọt', 'Văn phòng Sở', 'Phòng Trồng trọt'],
  ] as const)
    // prettier-ignore
    expect(eventsOf(below(one, two))).toEqual([
      `10-07 | morning | Tiếp công dân. | ${first}`,
      `10-08 | afternoon | Họp chi bộ. | ${first}`,
      `10-07 | morning | Dự sơ kết quý. | ${last}`,
    ]);
});

test('who has no day stands below, in nobody else’s day', () => {
  const text = `1. Chủ tịch Lương Văn Khoát
Thứ Hai (06/10): Sáng: Giao ban.
2. Phó Chủ tịch Đàm Thị Ngân: nghỉ phép cả tuần.
3. Phó Chủ tịch Hà Đình Sơn
Thứ Hai (06/10): Chiều: Tiếp công dân.
4. Phó Chủ tịch Lê Kim Oanh: đi học.`;
  expect(eventsOf(text)).toEqual([
    '10-06 | morning | Giao ban. | Chủ tịch Lương Văn Khoát',
    '10-06 | afternoon | Tiếp công dân. | Phó Chủ tịch Hà Đình Sơn',
  ]);
  const kept = JSON.stringify(draftOf(text).blocks);
  expect(kept).toContain('nghỉ phép cả tuần');
  expect(kept).toContain('đi học');
});

test('one person may stand above all days, a title that is no person opens no section', () => {
  const below = (title: string) => `${title}
Thứ Hai (06/10)
1. Dự giao ban.
2. Họp chi bộ.
Thứ Ba (07/10)
1. Tiếp công dân.`;
  const days = ['10-06 |  | Dự giao ban. | ', '10-06 |  | Họp chi bộ. | ', '10-07 |  | Tiếp công dân. | '];
  const who = 'Chủ tịch Lương Văn Khoát';
  expect(eventsOf(below(`1. ${who}`))).toEqual(days.map((day) => day + who));
  expect(eventsOf(below('2. Lịch cụ thể'))).toEqual(days);
  expect(eventsOf(below('THƯỜNG TRỰC HUYỆN ỦY'))).toEqual(days);
});
