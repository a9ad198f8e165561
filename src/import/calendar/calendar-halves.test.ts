import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (lastDay: string) =>
  makeDraft(
    readLines(`LỊCH CÔNG TÁC TUẦN 24
(Từ ngày 09/6 đến ngày 14/6/2025)

Thứ, ngày Buổi sáng Buổi chiều

Thứ Năm
(12/06)

- 8h00: Giao ban khối các cơ quan Đảng.
- 10h00: Đ/c Bí thư tiếp đoàn nhà báo.

- 14h00: Họp Tiểu ban Văn kiện.

Thứ Sáu
(13/06)

- 14h00: Hội nghị trực tuyến sơ kết công tác phòng,
chống lãng phí.

${lastDay}

Nơi nhận:
- Lưu: VT.`),
    { file: 'x.txt', sha256: '', registry: [] },
  );

const eventsOf = (lastDay: string): string[] =>
  draftOf(lastDay).fields.events.map(({ from, part, time, text }) =>
    [from.slice(5), part, time, text].map((value) => value ?? '').join(' | '),
  );

const timed = [
  '06-12 | morning | 08:00 | Giao ban khối các cơ quan Đảng.',
  '06-12 | morning | 10:00 | Đ/c Bí thư tiếp đoàn nhà báo.',
  '06-12 | afternoon | 14:00 | Họp Tiểu ban Văn kiện.',
  '06-13 | afternoon | 14:00 | Hội nghị trực tuyến sơ kết công tác phòng, chống lãng phí.',
];

test.each([
  ['Thứ Bảy\n(14/06) - Đi cơ sở. - Họp chi bộ.'],
  ['Thứ Bảy (14/06) - Đi cơ sở. - Họp chi bộ.'],
  ['Thứ Bảy\n(14/06)\n\n- Đi cơ sở. - Họp chi bộ.'],
  ['Thứ Bảy - Đi cơ sở. - Họp chi bộ.\n\n\n\n\n\n2\n\nThứ, ngày Buổi sáng Buổi chiều\n(14/06)'],
])('two entries side by side without a time are those of both halves: %j', (lastDay) => {
  expect(eventsOf(lastDay)).toEqual([
    ...timed,
    '06-14 | morning |  | Đi cơ sở.',
    '06-14 | afternoon |  | Họp chi bộ.',
  ]);
  expect(draftOf(lastDay).problems).toEqual([]);
});

test.each([['Thứ Bảy\n(14/06)\n\n- Đi cơ sở.'], ['Thứ Bảy\n(15/06) - Đi cơ sở. - Họp chi bộ.']])(
  'an entry whose half or day nothing tells is not guessed: %j',
  (lastDay) => {
    expect(eventsOf(lastDay)).not.toContain('06-14 | morning |  | Đi cơ sở.');
    expect(draftOf(lastDay).problems).not.toEqual([]);
  },
);
