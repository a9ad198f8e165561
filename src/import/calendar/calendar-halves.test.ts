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

test('an entry whose half nothing tells is read without one, and told', () => {
  const lastDay = 'Thứ Bảy\n(14/06)\n\n- Đi cơ sở.';
  // Among few entries one is too many.
  expect(eventsOf(lastDay)).toEqual([]);
  const more = `Thứ Sáu\n(13/06)\n\n- 15h30: Họp chi bộ.\n\n${lastDay}`;
  expect(eventsOf(more)).toEqual([
    ...timed,
    '06-13 | afternoon | 15:30 | Họp chi bộ.',
    '06-14 |  |  | Đi cơ sở.',
  ]);
  expect(draftOf(more).problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('nothing tells in which part of the day it stands'),
  ]);
});

test('a day whose date is not that of its weekday is not guessed', () => {
  const lastDay = 'Thứ Bảy\n(15/06) - Đi cơ sở. - Họp chi bộ.';
  expect(eventsOf(lastDay)).not.toContain('06-14 | morning |  | Đi cơ sở.');
  expect(draftOf(lastDay).problems).not.toEqual([]);
});

test('entries without bullets, with who leads them and where on lines of their own, and an evening', () => {
  const { fields, problems } = makeDraft(
    readLines(`LỊCH CÔNG TÁC TUẦN 24
(Từ ngày 09/6 đến ngày 14/6/2025)

Ngày Sáng Chiều Tối

Thứ Năm
(12/06)

08h00: Làm việc với Chi bộ Trường Tiểu học Cầu
Mới về công tác phát triển đảng viên.
Chủ trì: Đ/c Bí thư Đảng ủy
Địa điểm: Phòng họp tầng
2

14h00: Họp Tiểu ban Văn kiện. 19h30: Dự sinh hoạt Chi bộ thôn Đoài.
Chủ trì: Đ/c Phó Bí thư

Thứ Sáu
(13/06)

07h00: Ra quân dọn vệ sinh. - 15h00: Họp Ban Thường vụ.`),
    { file: 'x.txt', sha256: '', registry: [] },
  );
  expect(
    fields.events.map(({ from, part, time, text, hostsAsWritten, place = '' }) =>
      [from.slice(5), part, time, text, hostsAsWritten, place].join(' | '),
    ),
  ).toEqual([
    '06-12 | morning | 08:00 | Làm việc với Chi bộ Trường Tiểu học Cầu Mới về công tác phát triển đảng viên. | Đ/c Bí thư Đảng ủy | Phòng họp tầng 2',
    '06-12 | afternoon | 14:00 | Họp Tiểu ban Văn kiện. |  | ',
    '06-12 | evening | 19:30 | Dự sinh hoạt Chi bộ thôn Đoài. | Đ/c Phó Bí thư | ',
    '06-13 | morning | 07:00 | Ra quân dọn vệ sinh. |  | ',
    '06-13 | afternoon | 15:00 | Họp Ban Thường vụ. |  | ',
  ]);
  expect(problems).toEqual([]);
});

test('the label of its half stands in front of an entry, as where the table has cells', () => {
  const leads = draftOf('').fields.events.map(({ lead }) => lead);
  expect(leads).toEqual(['Buổi sáng 8h00:', 'Buổi sáng 10h00:', 'Buổi chiều 14h00:', 'Buổi chiều 14h00:']);
});
