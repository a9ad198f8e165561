import { describe, expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** A week as extracted from a printed page: `·` is the blank at which a line was broken. */
const eventsOf = (table: string): string[] => {
  const text = `LỊCH CÔNG TÁC TUẦN\n(Từ ngày 12/5/2025 đến ngày 16/5/2025)\n\n${table}`;
  const { fields } = makeDraft(readLines(`${text.replace(/^ +/gmu, '').replace(/·$/gmu, ' ')}\n`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  });
  return fields.events.map(({ from, part, time, text: words, hostsAsWritten, place }) =>
    [from, part, time, words, hostsAsWritten, place].map((value) => value ?? '').join(' | '),
  );
};

describe('a line without an empty one above it, below another without, begins in the same column', () => {
  test('places that no list knows, each behind a text on lines of its own', () => {
    expect(
      eventsOf(`Thứ/ngày Giờ Nội dung Địa điểm Chủ trì

      Thứ Hai
      12/5

      8h00
      Nghe phương án·
      nạo vét kênh trục·
      và cống ngăn mặn

      Rạp Đồng·
      Tháp

      Đ/c Tư Lúa

      14h00
      Gặp mặt các cựu·
      thanh niên xung·
      phong

      Cù lao·
      Tre

      Đ/c Tư Lúa

      Thứ Ba
      13/5

      7h30
      Chấm thi tay nghề·
      khối lò bánh và·
      lò chén

      Lò gốm·
      Mỹ Thạnh

      Bà Sáu Nghệ`),
    ).toEqual([
      '2025-05-12 |  | 08:00 | Nghe phương án nạo vét kênh trục và cống ngăn mặn | Đ/c Tư Lúa | Rạp Đồng Tháp',
      '2025-05-12 |  | 14:00 | Gặp mặt các cựu thanh niên xung phong | Đ/c Tư Lúa | Cù lao Tre',
      '2025-05-13 |  | 07:30 | Chấm thi tay nghề khối lò bánh và lò chén | Bà Sáu Nghệ | Lò gốm Mỹ Thạnh',
    ]);
  });

  test('halves of the day and hours in columns of their own, and lines that were stretched', () => {
    expect(
      eventsOf(`Thứ/ngày Buổi Giờ Nội dung Địa điểm

      Thứ Hai
      12/5

      Sáng
      8h00
      Nghe  phương  án  nạo
      vét  kênh  trục  và  cống
      ngăn mặn

      Hội trường A

      9h30
      Gặp  mặt  các  cựu  thanh
      niên xung phong

      Phòng họp số 2

      Chiều
      14h00
      Chấm  thi  tay  nghề  khối
      lò  bánh  và  lò  chén  ven
      sông

      Hội trường A

      Thứ Ba
      13/5

      Sáng
      7h30
      Bàn  giao  hai  giếng  nước
      cho tổ tự quản

      Phòng họp số 2`),
    ).toEqual([
      '2025-05-12 | morning | 08:00 | Nghe phương án nạo vét kênh trục và cống ngăn mặn |  | Hội trường A',
      '2025-05-12 | morning | 09:30 | Gặp mặt các cựu thanh niên xung phong |  | Phòng họp số 2',
      '2025-05-12 | afternoon | 14:00 | Chấm thi tay nghề khối lò bánh và lò chén ven sông |  | Hội trường A',
      '2025-05-13 | morning | 07:30 | Bàn giao hai giếng nước cho tổ tự quản |  | Phòng họp số 2',
    ]);
  });
});

describe('what a page cuts', () => {
  test('the rest of a text below many empty lines, and a weekday in a narrow column with its date on the next page', () => {
    expect(
      eventsOf(`Thứ/ngày Giờ Nội dung Địa điểm

      Thứ
      Hai
      12/5

      8h00
      Nghe phương án·
      nạo vét kênh trục·
      và cống ngăn mặn

      Rạp Đồng·
      Tháp

      14h00
      Gặp mặt các cựu·
      thanh niên xung·

      Cù lao·
      Tre




      phong ở ấp Hạ

      Thứ
      Ba

      7h30
      Chấm thi tay nghề·
      khối lò bánh và·
      lò chén

      Lò gốm·
      Mỹ Thạnh




      Thứ/ngày Giờ Nội dung Địa điểm

      13/5

      9h00
      Bàn giao hai·
      giếng nước 2020
      - 2025 cho tổ

      Rạp Đồng·
      Tháp`),
    ).toEqual([
      '2025-05-12 |  | 08:00 | Nghe phương án nạo vét kênh trục và cống ngăn mặn |  | Rạp Đồng Tháp',
      '2025-05-12 |  | 14:00 | Gặp mặt các cựu thanh niên xung phong ở ấp Hạ |  | Cù lao Tre',
      '2025-05-13 |  | 07:30 | Chấm thi tay nghề khối lò bánh và lò chén |  | Lò gốm Mỹ Thạnh',
      '2025-05-13 |  | 09:00 | Bàn giao hai giếng nước 2020 - 2025 cho tổ |  | Rạp Đồng Tháp',
    ]);
  });
});

describe('cells that a narrow column cuts', () => {
  test('the figures of a year and a half of the day', () => {
    expect(
      eventsOf(`Ngày Buổi Nội dung Địa điểm

      12/5/202
      5

      Sáng
      Nghe phương án·
      nạo vét kênh trục

      Rạp Đồng·
      Tháp

      Chiề
      u

      Gặp mặt các cựu·
      thanh niên

      Cù lao·
      Tre

      13/5/202
      5

      Chiề
      u

      Chấm thi tay nghề·
      khối lò bánh

      Lò gốm·
      Mỹ Thạnh`),
    ).toEqual([
      '2025-05-12 | morning |  | Nghe phương án nạo vét kênh trục |  | Rạp Đồng Tháp',
      '2025-05-12 | afternoon |  | Gặp mặt các cựu thanh niên |  | Cù lao Tre',
      '2025-05-13 | afternoon |  | Chấm thi tay nghề khối lò bánh |  | Lò gốm Mỹ Thạnh',
    ]);
  });

  test('numbered rows whose half, weekday and date stand one below the other', () => {
    expect(
      eventsOf(`TT Thời gian Nội dung Địa điểm

      1
      Sáng
      Thứ Hai,
      12/5

      Nghe phương án·
      nạo vét kênh trục

      Rạp Đồng·
      Tháp

      2
      Cả ngày
      Thứ Ba, 13/5
      Chấm thi tay nghề·
      khối lò bánh

      Lò gốm·
      Mỹ Thạnh`),
    ).toEqual([
      '2025-05-12 | morning |  | Nghe phương án nạo vét kênh trục |  | Rạp Đồng Tháp',
      '2025-05-13 | all-day |  | Chấm thi tay nghề khối lò bánh |  | Lò gốm Mỹ Thạnh',
    ]);
  });
});

test('a list with numbers in front of its times, and a Roman number at the beginning of a line', () => {
  expect(
    eventsOf(`THỨ HAI, NGÀY 12/5
    1. 07h30: Nghe phương án nạo vét kênh trục.
    - Địa điểm: Rạp Đồng Tháp.
    2. 14h00: Dự hội thi tay nghề lần thứ

    VIII. Địa điểm: Lò gốm.
    THỨ BA, NGÀY 13/5
    1. 08h00: Bàn giao hai giếng nước.
    - Địa điểm: Cù lao Tre.`),
  ).toEqual([
    '2025-05-12 | morning | 07:30 | Nghe phương án nạo vét kênh trục. |  | Rạp Đồng Tháp.',
    '2025-05-12 | afternoon | 14:00 | Dự hội thi tay nghề lần thứ VIII. |  | Lò gốm.',
    '2025-05-13 | morning | 08:00 | Bàn giao hai giếng nước. |  | Cù lao Tre.',
  ]);
});
