import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const draftOf = (text: string) => makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] });

/** Day, half, time, text, place and participants of each event. */
const eventsOf = (text: string): string[] =>
  draftOf(text).fields.events.map(({ from, part, time, text: words, place, participants }) =>
    [from.slice(5), part, time, words, place, participants].map((value) => value ?? '').join(' | '),
  );

const head = 'LỊCH LÀM VIỆC\nTừ ngày 03/6/2024 đến ngày 07/6/2024\n';

test('an abbreviated post with a stop, alone and among others, is who does it', () => {
  expect(
    eventsOf(`${head}THỨ HAI, NGÀY 03/6/2024
- PCT. Thường trực: Sáng làm việc tại cơ quan. 14 giờ, họp Hội đồng đất đai, điểm tại phòng họp số 2.
- Chủ tịch, PCT. Thường trực, PCT.VX: 13 giờ 30’, nghe báo cáo quy hoạch, điểm Hội trường A.
- Họp Tổ công tác của UBND. Phòng Tài chính: 15 giờ, nộp báo cáo.
`),
  ).toEqual([
    '06-03 | morning |  | làm việc tại cơ quan. |  | PCT. Thường trực',
    '06-03 | afternoon | 14:00 | họp Hội đồng đất đai | phòng họp số 2. | PCT. Thường trực',
    '06-03 | afternoon | 13:30 | nghe báo cáo quy hoạch | Hội trường A. | Chủ tịch, PCT. Thường trực, PCT.VX',
    '06-03 |  |  | Họp Tổ công tác của UBND. Phòng Tài chính: 15 giờ, nộp báo cáo. |  | ',
  ]);
});

test('how long it lasts stands behind its place in brackets', () => {
  expect(
    eventsOf(`${head}THỨ BA, NGÀY 04/6/2024
- Chủ tịch: 7 giờ 30 phút, khảo sát tuyến đê, điểm tập trung tại Huyện ủy (cả ngày).
- Chủ tịch: 8 giờ, họp ngành, điểm tại Hội trường (cơ sở 2).
`),
  ).toEqual([
    '06-04 | all-day | 07:30 | khảo sát tuyến đê | Huyện ủy | Chủ tịch',
    '06-04 | morning | 08:00 | họp ngành | Hội trường (cơ sở 2). | Chủ tịch',
  ]);
});

test('an item that counts on opens where the place above it has no stop; a number of another kind goes on', () => {
  expect(
    eventsOf(`${head}* Thứ Ba: 04/6
1- 08h00: Họp giao ban.
* Thứ Tư: 05/6
1- 08h30: Giám đốc làm việc với Bảo tàng
- Địa điểm: Bảo tàng tỉnh
2- 14h00: Ban Giám đốc họp, nghe báo cáo tiến độ xây dựng tầng
21- Khu A và tầng 22
- Địa điểm: Hội trường B
`),
  ).toEqual([
    '06-04 | morning | 08:00 | Họp giao ban. |  | ',
    '06-05 | morning | 08:30 | Giám đốc làm việc với Bảo tàng | Bảo tàng tỉnh | ',
    '06-05 | afternoon | 14:00 | Ban Giám đốc họp, nghe báo cáo tiến độ xây dựng tầng 21- Khu A và tầng 22 | Hội trường B | ',
  ]);
});

test('the day begins anew with each person of a list, and not with the items of one', () => {
  const days = ['03', '04', '05', '06']
    .map((day) => `NGÀY ${day}/6/2024\n- 7 giờ 30, họp giao ban.\n- 14 giờ, tiếp công dân.\n`)
    .join('');
  const told = (items: string) =>
    draftOf(`${head}${days}NGÀY 07/6/2024\n${items}`)
      .problems.map(({ message }) => message)
      .filter((message) => message.includes('comes before'));
  expect(told('- Chủ tịch: 14 giờ, họp.\n- PCT. Thường trực: 8 giờ, họp.\n')).toEqual([]);
  expect(told('- 14 giờ, họp.\n- 8 giờ, họp tổ.\n')).toHaveLength(1);
});
