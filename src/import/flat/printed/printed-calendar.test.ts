import { describe, expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readText } from '../../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readText(Buffer.from(text.replaceAll('·', ' '))), { file: 'a.txt', sha256: '', registry: [] });

const eventsOf = (text: string) =>
  draftOf(text).fields.events.map(({ from, time = '', text, hostsAsWritten, place = '' }) =>
    [from.slice(5), time, text, hostsAsWritten, place].join(' | '),
  );

const head = `LỊCH LÀM VIỆC CỦA THƯỜNG TRỰC
(Từ ngày 23/6/2025 đến ngày 27/6/2025)

Thứ/ngày Giờ Nội dung công
việc Người chủ trì Địa điểm
`;

/** The rows of a table whose cells stand in the middle, in a narrow column each; lines end with a blank where they were broken. */
const rows = `
Thứ 2, ngày
23/06

07h30

Ký kết quy chế·
phối hợp giữa·
Công an và·
Liên đoàn Lao·
động.

Chủ tịch UBND Kho lưu giữ
giống

15h30

Kiểm tra công·
tác tuyển quân·
năm 2026 trên·
địa bàn.

Đ/c Thạch·
Trọng Ly, Phó·
Chủ tịch UBND

Phòng họp tầng
9

Thứ 3, ngày
24/06

07h00 Làm việc tại cơ·
quan. Bí thư Đảng ủy Thành phố Đà

Lạt

14h00
Kiểm tra công·
tác quản lý đất·
đai trên địa bàn.

Bí thư Đảng ủy Phòng họp số 8

Thứ 4, ngày
25/06

07h00

Giải bóng·
chuyền nam, nữ
hưởng ứng·
Tháng hành·
động vì trẻ em.

Chủ tịch UBND Huyện ủy Sa
Thầy

10h00
Học tập Nghị·
quyết (trực·
tuyến).

Chủ tịch UBND Trụ sở Tiếp
công dân
`;

describe('a calendar told by the laws of its page', () => {
  test('a cell of one line and one of two come out on one line', () => {
    expect(eventsOf(head + rows)).toEqual([
      '06-23 | 07:30 | Ký kết quy chế phối hợp giữa Công an và Liên đoàn Lao động. | Chủ tịch UBND | Kho lưu giữ giống',
      '06-23 | 15:30 | Kiểm tra công tác tuyển quân năm 2026 trên địa bàn. | Đ/c Thạch Trọng Ly, Phó Chủ tịch UBND | Phòng họp tầng 9',
      '06-24 | 07:00 | Làm việc tại cơ quan. | Bí thư Đảng ủy | Thành phố Đà Lạt',
      '06-24 | 14:00 | Kiểm tra công tác quản lý đất đai trên địa bàn. | Bí thư Đảng ủy | Phòng họp số 8',
      '06-25 | 07:00 | Giải bóng chuyền nam, nữ hưởng ứng Tháng hành động vì trẻ em. | Chủ tịch UBND | Huyện ủy Sa Thầy',
      '06-25 | 10:00 | Học tập Nghị quyết (trực tuyến). | Chủ tịch UBND | Trụ sở Tiếp công dân',
    ]);
  });

  test('a place whose row has no host stands among the places, though it may name a body', () => {
    const lacking = rows.replace('Chủ tịch UBND Huyện ủy Sa\nThầy', 'Huyện ủy Sa\nThầy');
    expect(eventsOf(head + lacking)[4]).toBe(
      '06-25 | 07:00 | Giải bóng chuyền nam, nữ hưởng ứng Tháng hành động vì trẻ em. |  | Huyện ủy Sa Thầy',
    );
  });
});
