import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });

const letterhead = `  ĐẢNG ỦY XÃ HỒNG SƠN                      ĐẢNG CỘNG SẢN VIỆT NAM
           *
      Số 12-LCT/ĐU                       Hồng Sơn, ngày 09 tháng 01 năm 2026
`;

// The second page has no head, and stands further to the left.
const twoPages = `${letterhead}
                          LỊCH CÔNG TÁC TUẦN
                     (Từ ngày 12/01 đến 16/01/2026)
     Thứ, ngày          Giờ         Nội dung                     Địa điểm              Chủ trì
     Thứ Hai            07h30       Chào cờ, giao ban đầu tuần   Hội trường lớn        Bí thư Đảng ủy
     12/01              14h00       Làm việc với Chi bộ thôn     Nhà văn hóa thôn      Phó Bí thư
                                    Yên Khánh                    Yên Khánh
     Thứ Ba             08h00       Họp Thường trực Đảng ủy      Phòng họp A           Bí thư Đảng ủy
     13/01              15h30       Tiếp công dân định kỳ        Trụ sở Tiếp dân       Phó Bí thư
\fThứ Tư      07h30   Kiểm tra tuyến đường mới     Thôn Bình Phú     Chủ tịch UBND
14/01       13h30   Duyệt chương trình Ngày hội  Hội trường lớn    Phó Bí thư
Thứ Năm     08h30   Khai mạc lớp bồi dưỡng       Trung tâm xã      Bí thư Đảng ủy
15/01               lý luận chính trị
Thứ Sáu     09h00   Sinh hoạt Chi bộ Văn phòng   Phòng họp B       Bí thư Chi bộ
16/01
`;

test('the columns of a page without a head are looked for where its cells begin', () => {
  const { events } = draftOf(twoPages).fields;
  expect(events.map(({ from, time, text, place, hostsAsWritten }) => [from, time, text, place, hostsAsWritten])).toEqual([
    ['2026-01-12', '07:30', 'Chào cờ, giao ban đầu tuần', 'Hội trường lớn', 'Bí thư Đảng ủy'],
    ['2026-01-12', '14:00', 'Làm việc với Chi bộ thôn Yên Khánh', 'Nhà văn hóa thôn Yên Khánh', 'Phó Bí thư'],
    ['2026-01-13', '08:00', 'Họp Thường trực Đảng ủy', 'Phòng họp A', 'Bí thư Đảng ủy'],
    ['2026-01-13', '15:30', 'Tiếp công dân định kỳ', 'Trụ sở Tiếp dân', 'Phó Bí thư'],
    ['2026-01-14', '07:30', 'Kiểm tra tuyến đường mới', 'Thôn Bình Phú', 'Chủ tịch UBND'],
    ['2026-01-14', '13:30', 'Duyệt chương trình Ngày hội', 'Hội trường lớn', 'Phó Bí thư'],
    ['2026-01-15', '08:30', 'Khai mạc lớp bồi dưỡng lý luận chính trị', 'Trung tâm xã', 'Bí thư Đảng ủy'],
    ['2026-01-16', '09:00', 'Sinh hoạt Chi bộ Văn phòng', 'Phòng họp B', 'Bí thư Chi bộ'],
  ]); // prettier-ignore
});

// Cells stand around the middle of their rows, so that three lines with one cell each follow the first day.
const daysOver = `${letterhead}
                                LỊCH LÀM VIỆC
             của Thường trực Đảng ủy từ ngày 12/01/2026 đến ngày 13/01/2026
 Thời
             Nội dung                    Thành phần            Địa điểm        Chủ trì
 gian
THỨ HAI, NGÀY 12/01/2026
                                     Cán bộ, công chức các
                                                               Sân trụ sở
7h00    Chào cờ đầu tuần             cơ quan Đảng, chính
                                                                Đảng ủy
                                     quyền
                                     Thường trực; Văn
7h30    Họp Thường trực Đảng ủy      phòng; Ban Xây dựng     Phòng họp A     Bí thư Đảng ủy
                                     Đảng
THỨ BA, NGÀY 13/01/2026
      Dự hội thảo phát triển mô
                                     Phòng Kinh tế; Hội       Trụ sở Hợp
 8h00 hình trồng lúa hữu cơ ven                                               Chủ tịch UBND
                                     Nông dân xã               tác xã
      sông
13h30 Họp Ban Chỉ đạo                Thành viên Ban           Phòng họp A     Bí thư Đảng ủy
`;

test('a row over all columns may have lines of one cell below it, where the longest cell of the next row begins', () => {
  const { events } = draftOf(daysOver).fields;
  expect(events.map(({ from, time, text, participants, place }) => [from, time, text, participants, place])).toEqual([
    ['2026-01-12', '07:00', 'Chào cờ đầu tuần', 'Cán bộ, công chức các cơ quan Đảng, chính quyền', 'Sân trụ sở Đảng ủy'],
    ['2026-01-12', '07:30', 'Họp Thường trực Đảng ủy', 'Thường trực; Văn phòng; Ban Xây dựng Đảng', 'Phòng họp A'],
    ['2026-01-13', '08:00', 'Dự hội thảo phát triển mô hình trồng lúa hữu cơ ven sông', 'Phòng Kinh tế; Hội Nông dân xã', 'Trụ sở Hợp tác xã'],
    ['2026-01-13', '13:30', 'Họp Ban Chỉ đạo', 'Thành viên Ban', 'Phòng họp A'],
  ]); // prettier-ignore
});

test('a head may be the last of its page', () => {
  const text = `${letterhead}
                        CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026

    Thực hiện nhiệm vụ được giao, Đảng ủy xã ban hành Chương trình công tác năm 2026 như sau:
  TT      Nội dung                          Cơ quan chủ trì       Thời gian
\f  1     Sơ kết công tác quý I             Văn phòng             T3
  2     Kiểm tra các chi bộ               Ủy ban Kiểm tra       T5
  3     Tổng kết năm                      Văn phòng             T12
`;
  const { tasks } = draftOf(text).fields;
  expect(tasks.map((task) => [task.month, task.text, task.bodiesAsWritten])).toEqual([
    ['2026-03', 'Sơ kết công tác quý I', 'Văn phòng'],
    ['2026-05', 'Kiểm tra các chi bộ', 'Ủy ban Kiểm tra'],
    ['2026-12', 'Tổng kết năm', 'Văn phòng'],
  ]);
});
