import { expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (text: string): Draft =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] });

const tasksOf = ({ fields }: Draft) =>
  fields.tasks.map(({ month, whenAsWritten, sections = [], number, text, bodiesAsWritten, jointAsWritten }) =>
    [
      month ?? '',
      whenAsWritten ?? '',
      sections.join(' > '),
      number ?? '',
      text,
      bodiesAsWritten,
      jointAsWritten ?? '',
    ].join(' | '),
  );

const eventsOf = ({ fields }: Draft) =>
  fields.events.map(({ from, to, part, time, text, hostsAsWritten, place }) =>
    [
      from.slice(5),
      to === from ? '' : to.slice(5),
      part ?? '',
      time ?? '',
      text,
      hostsAsWritten,
      place ?? '',
    ].join(' | '),
  );

test('a programme with topics in the column of numbers, labels known by their words, and a column of no task', () => {
  const draft = draftOf(` ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 TỈNH BẮC LƯƠNG                     Độc lập - Tự do - Hạnh phúc
 Số: 12/CTr-UBND              Bắc Lương, ngày 10 tháng 01 năm 2021

                              CHƯƠNG TRÌNH
                Công tác năm 2021 của Ủy ban nhân dân tỉnh

    Căn cứ Quy chế làm việc của UBND tỉnh, UBND tỉnh ban hành Chương trình công tác năm 2021:

STT  Nội dung công việc                 Cơ quan chủ     Cơ quan phối       Thời gian     Lãnh đạo UBND
                                        trì soạn thảo   hợp                trình         tỉnh chỉ đạo
 I   LĨNH VỰC KINH TẾ
 1   Đề án phát triển công nghiệp       Sở Công         Các sở, ngành,     Tháng 3       PCT Nguyễn Văn A
     hỗ trợ đến năm 2025                Thương          địa phương
 2   Kế hoạch đầu tư công năm           Sở Kế hoạch     Sở Tài chính       Quý II/2021   Chủ tịch
     2022                               và Đầu tư
 II  LĨNH VỰC VĂN HÓA - XÃ HỘI
 3   Quy định chính sách hỗ trợ giáo    Sở Giáo dục                        Trước         PCT Trần Thị B
     viên vùng khó khăn                 và Đào tạo                         30/9/2021
 4   Báo cáo kết quả giảm nghèo         Sở Lao động -   UBND các huyện,    Thường        PCT Trần Thị B
                                        Thương binh     thành phố          xuyên
                                        và Xã hội

     Các cơ quan chủ động triển khai thực hiện Chương trình này./.

Nơi nhận:                                       TM. ỦY BAN NHÂN DÂN
- Văn phòng Chính phủ;                               CHỦ TỊCH
- Lưu: VT.
                                                  Lê Văn Cường
`);
  expect(tasksOf(draft)).toEqual([
    '2021-03 | Tháng 3 | I LĨNH VỰC KINH TẾ | 1 | Đề án phát triển công nghiệp hỗ trợ đến năm 2025 | Sở Công Thương | Các sở, ngành, địa phương',
    ' | Quý II/2021 | I LĨNH VỰC KINH TẾ | 2 | Kế hoạch đầu tư công năm 2022 | Sở Kế hoạch và Đầu tư | Sở Tài chính',
    ' | Trước 30/9/2021 | II LĨNH VỰC VĂN HÓA - XÃ HỘI | 3 | Quy định chính sách hỗ trợ giáo viên vùng khó khăn | Sở Giáo dục và Đào tạo | ',
    ' | Thường xuyên | II LĨNH VỰC VĂN HÓA - XÃ HỘI | 4 | Báo cáo kết quả giảm nghèo | Sở Lao động - Thương binh và Xã hội | UBND các huyện, thành phố',
  ]);
  expect(draft.problems.map(({ message }) => message).join()).toContain('Lãnh đạo UBND tỉnh chỉ đạo');
  expect(draft.fields.signatories).toEqual([
    { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Lê Văn Cường' },
  ]);
  expect(draft.fields.recipients.map(({ text }) => text)).toEqual(['Văn phòng Chính phủ;', 'Lưu: VT.']);
});

test('months in the middle of their rows, tasks told apart by their dashes', () => {
  expect(
    tasksOf(
      draftOf(`ĐẢNG BỘ TỈNH BẮC LƯƠNG              ĐẢNG CỘNG SẢN VIỆT NAM
  HUYỆN ỦY PHÚ LỘC
         *                        Phú Lộc, ngày 05 tháng 01 năm 2023
    Số 10-CTr/HU

                 CHƯƠNG TRÌNH CÔNG TÁC NĂM 2023
             của Ban Chấp hành Đảng bộ huyện
Tháng                  Nội dung                      Cơ quan chuẩn bị    Ghi chú
         - Hội nghị tổng kết công tác xây dựng     Văn phòng Huyện ủy
  1      Đảng năm 2022.
         - Giao quân năm 2023.                     Ban CHQS huyện
         - Sơ kết 03 năm thực hiện Chỉ thị số      Ban Tuyên giáo
  2      05-CT/TW.                                 Huyện ủy
         - Kiểm tra công tác phòng cháy rừng.      UBND huyện
Quý II
         - Sơ kết công tác 6 tháng đầu năm.        Văn phòng, các ban  BTV
         - Giám sát chuyên đề.                     UBKT Huyện ủy

T/M BAN CHẤP HÀNH
BÍ THƯ
Trần Văn D
`),
    ),
  ).toEqual([
    '2023-01 |  |  |  | Hội nghị tổng kết công tác xây dựng Đảng năm 2022. | Văn phòng Huyện ủy | ',
    '2023-01 |  |  |  | Giao quân năm 2023. | Ban CHQS huyện | ',
    '2023-02 |  |  |  | Sơ kết 03 năm thực hiện Chỉ thị số 05-CT/TW. | Ban Tuyên giáo Huyện ủy | ',
    '2023-02 |  |  |  | Kiểm tra công tác phòng cháy rừng. | UBND huyện | ',
    ' | Quý II | Quý II |  | Sơ kết công tác 6 tháng đầu năm. | Văn phòng, các ban | ',
    ' | Quý II | Quý II |  | Giám sát chuyên đề. | UBKT Huyện ủy | ',
  ]);
});

test('a week with its days beside clock times', () => {
  expect(
    eventsOf(
      draftOf(`UBND TỈNH BẮC LƯƠNG
LỊCH CÔNG TÁC CỦA CHỦ TỊCH, CÁC PHÓ CHỦ TỊCH UBND TỈNH
Tuần 20 (từ ngày 12/5/2025 đến ngày 16/5/2025)

Thứ, ngày     Giờ      Nội dung                                 Chủ trì              Địa điểm
Thứ Hai       08:00    Giao ban đầu tuần                        Chủ tịch             Phòng họp số 1
(12/5)        14:00    Họp về tiến độ giải phóng mặt            PCT Trần Văn B       Phòng họp số 2
                       bằng dự án đường vành đai
Thứ Ba        Sáng     Tiếp công dân                            Chủ tịch             Trụ sở TCD
(13/5)        15:30    Làm việc với Đoàn công tác Bộ Y tế       PCT Lê Thị C         Hội trường UBND tỉnh
Thứ Tư        Cả ngày  Đi cơ sở                                 Chủ tịch             Huyện Phú Lộc
(14/5)
`),
    ),
  ).toEqual([
    '05-12 |  |  | 08:00 | Giao ban đầu tuần | Chủ tịch | Phòng họp số 1',
    '05-12 |  |  | 14:00 | Họp về tiến độ giải phóng mặt bằng dự án đường vành đai | PCT Trần Văn B | Phòng họp số 2',
    '05-13 |  | morning |  | Tiếp công dân | Chủ tịch | Trụ sở TCD',
    '05-13 |  |  | 15:30 | Làm việc với Đoàn công tác Bộ Y tế | PCT Lê Thị C | Hội trường UBND tỉnh',
    '05-14 |  | all-day |  | Đi cơ sở | Chủ tịch | Huyện Phú Lộc',
  ]);
});

test('a week with its days as rows over the table', () => {
  expect(
    eventsOf(
      draftOf(`        TỈNH ỦY BẮC LƯƠNG                     ĐẢNG CỘNG SẢN VIỆT NAM
            VĂN PHÒNG                     Bắc Lương, ngày 09 tháng 5 năm 2025
               *

                     LỊCH LÀM VIỆC CỦA THƯỜNG TRỰC TỈNH ỦY
                     (Từ ngày 12/5/2025 đến ngày 16/5/2025)

Thời gian   Nội dung                              Chủ trì             Địa điểm

Thứ Hai, ngày 12/5/2025
08h00       Giao ban Thường trực                  Đ/c Bí thư          Phòng họp tầng 2
14h00       Làm việc với Ban Thường vụ Huyện      Đ/c Phó Bí thư      Huyện ủy Phú Lộc
            ủy Phú Lộc
Thứ Ba, ngày 13/5/2025
Sáng        Tiếp công dân định kỳ                 Đ/c Bí thư          Trụ sở Tiếp công
                                                                      dân tỉnh
Chiều       Làm việc tại cơ quan
`),
    ),
  ).toEqual([
    '05-12 |  |  | 08:00 | Giao ban Thường trực | Đ/c Bí thư | Phòng họp tầng 2',
    '05-12 |  |  | 14:00 | Làm việc với Ban Thường vụ Huyện ủy Phú Lộc | Đ/c Phó Bí thư | Huyện ủy Phú Lộc',
    '05-13 |  | morning |  | Tiếp công dân định kỳ | Đ/c Bí thư | Trụ sở Tiếp công dân tỉnh',
    '05-13 |  | afternoon |  | Làm việc tại cơ quan |  | ',
  ]);
});

test('a month whose cells say its number, one for two days', () => {
  expect(
    eventsOf(
      draftOf(`UBND HUYỆN PHÚ LỘC
VĂN PHÒNG
LỊCH CÔNG TÁC THÁNG 5 NĂM 2024
CỦA THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN HUYỆN
Ngày, thứ       Nội dung công việc                    Cơ quan chuẩn bị     Địa điểm         Lãnh đạo dự
 02/5        - Sáng: Giao ban công tác tháng 4       Văn phòng            Phòng họp B      Chủ tịch
(Thứ Năm)    - Chiều: Giám sát tại xã An Lương       Ban Pháp chế         UBND xã An       Phó Chủ tịch
                                                                          Lương
 03/5        Tiếp xúc cử tri trước kỳ họp            Văn phòng            Hội trường xã    Thường trực
(Thứ Sáu)
06-07/5      Dự tập huấn kỹ năng đại biểu            Thường trực          Thành phố Vinh   Thường trực
`),
    ),
  ).toEqual([
    '05-02 |  | morning |  | Giao ban công tác tháng 4 | Văn phòng | Phòng họp B',
    '05-02 |  | afternoon |  | Giám sát tại xã An Lương | Ban Pháp chế | UBND xã An Lương',
    '05-03 |  |  |  | Tiếp xúc cử tri trước kỳ họp | Văn phòng | Hội trường xã',
    '05-06 | 05-07 |  |  | Dự tập huấn kỹ năng đại biểu | Thường trực | Thành phố Vinh',
  ]);
});

test('a week cell by cell, its rows begun by their times', () => {
  expect(
    eventsOf(
      draftOf(`LỊCH CÔNG TÁC TUẦN 20
CỦA CHỦ TỊCH VÀ CÁC PHÓ CHỦ TỊCH UBND XÃ
(Từ ngày 07/7/2025 đến ngày 11/7/2025)
Thứ/ngày
Thời gian
Nội dung
Chủ trì
Địa điểm
Thứ Hai
07/7
8h00
Chào cờ, giao ban đầu tuần
Chủ tịch
Hội trường UBND xã
14h00
Họp Ban chỉ đạo giải phóng mặt bằng
Phó Chủ tịch Nguyễn Văn A
Phòng họp số 2
Thứ Ba
08/7
7h30
Tiếp công dân
Chủ tịch
Phòng tiếp công dân
`),
    ),
  ).toEqual([
    '07-07 |  |  | 08:00 | Chào cờ, giao ban đầu tuần | Chủ tịch | Hội trường UBND xã',
    '07-07 |  |  | 14:00 | Họp Ban chỉ đạo giải phóng mặt bằng | Phó Chủ tịch Nguyễn Văn A | Phòng họp số 2',
    '07-08 |  |  | 07:30 | Tiếp công dân | Chủ tịch | Phòng tiếp công dân',
  ]);
});

test('running text whose blanks happen to be wide stays text', () => {
  const text = `KẾ HOẠCH
Tuyên truyền năm 2024

Nội dung   tuyên truyền  phải   thiết thực, hiệu quả.
Cơ quan  chủ trì   chịu trách nhiệm  về nội dung.
`;
  expect(readLines(text).lines.every(({ cell }) => cell === undefined)).toBe(true);
});

test('a table whose cells tabs part, with topics on lines of their own', () => {
  const rows = [
    'TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành',
    'A. LĨNH VỰC KINH TẾ',
    '1\tPhương án sản xuất vụ Đông\tPhòng Nông nghiệp\tUBND các xã\tTháng 8',
    '2\tĐề án quản lý chợ\tPhòng Công thương\t\tQuý IV',
  ];
  expect(tasksOf(draftOf(`CHƯƠNG TRÌNH CÔNG TÁC\nnăm 2012\n\n${rows.join('\n')}\n`))).toEqual([
    '2012-08 | Tháng 8 | A. LĨNH VỰC KINH TẾ | 1 | Phương án sản xuất vụ Đông | Phòng Nông nghiệp | UBND các xã',
    ' | Quý IV | A. LĨNH VỰC KINH TẾ | 2 | Đề án quản lý chợ | Phòng Công thương | ',
  ]);
});

test.each([
  ['behind each cell', ''],
  ['around each row', '| '],
])('a table whose cells strokes part, %s, with months over rows and a rule below its head', (_, edge) => {
  const rows = [
    'Tháng | Nội dung | Cơ quan chuẩn bị |',
    ...(edge ? ['---|:--|---|'] : []),
    '3 | Sơ kết công tác chuyển đổi số quý I. | Văn phòng Huyện ủy |',
    ' | Làm việc với Đảng ủy xã Phú Hạ. | Ban Tổ chức Huyện ủy |',
    'Quý II | Cho ý kiến Đề án phát triển chợ. | Phòng Kinh tế |',
  ];
  const text = rows.map((row) => edge + row).join('\n');
  expect(tasksOf(draftOf(`CHƯƠNG TRÌNH CÔNG TÁC\nnăm 2024\n\n${text}\n`))).toEqual([
    '2024-03 |  |  |  | Sơ kết công tác chuyển đổi số quý I. | Văn phòng Huyện ủy | ',
    '2024-03 |  |  |  | Làm việc với Đảng ủy xã Phú Hạ. | Ban Tổ chức Huyện ủy | ',
    ' | Quý II |  |  | Cho ý kiến Đề án phát triển chợ. | Phòng Kinh tế | ',
  ]);
});

test.each([
  ['between them', (row: string) => row],
  ['behind each cell', (row: string) => `${row} |`],
  ['around each row', (row: string) => `| ${row} |`],
])('a table whose cells strokes part, %s, with numbered topics that lack the cells behind', (_, stroke) => {
  const rows = [
    'TT | Nội dung | Cơ quan chủ trì | Thời gian',
    'A | CHƯƠNG TRÌNH KIỂM TRA',
    '1 | Kiểm tra việc quản lý đảng viên | Ủy ban Kiểm tra | Quý I',
    '2 | Kiểm tra tài chính đảng | Văn phòng Huyện ủy',
    'II. | Công tác giám sát',
    '3 | Giám sát chi bộ trường học | Ban Tổ chức | Tháng 9',
  ];
  const text = rows.map(stroke).join('\n');
  expect(tasksOf(draftOf(`CHƯƠNG TRÌNH CÔNG TÁC\nnăm 2024\n\n${text}\n`))).toEqual([
    ' | Quý I | A CHƯƠNG TRÌNH KIỂM TRA | 1 | Kiểm tra việc quản lý đảng viên | Ủy ban Kiểm tra | ',
    ' |  | A CHƯƠNG TRÌNH KIỂM TRA | 2 | Kiểm tra tài chính đảng | Văn phòng Huyện ủy | ',
    '2024-09 | Tháng 9 | A CHƯƠNG TRÌNH KIỂM TRA > II. Công tác giám sát | 3 | Giám sát chi bộ trường học | Ban Tổ chức | ',
  ]);
});

test('a table with a stroke below each cell and another below each row', () => {
  const rows = [
    ['TT', 'Nội dung hoạt động', 'Thời gian', 'Ban phụ trách'],
    ['I. TUYÊN TRUYỀN'],
    ['1', 'Tổ chức Lễ phát động\ntại Khu công nghiệp', 'Tháng 4/2024', 'Ban Tuyên giáo'],
    ['2', 'Trao quà cho công nhân khó khăn', '', 'Ban Chính sách'],
  ];
  const table = `|\n${rows.map((row) => `${row.join('\n|\n')}\n|`).join('\n|\n')}`;
  const draft = draftOf(`CHƯƠNG TRÌNH CÔNG TÁC\nnăm 2024\n\n${table}\nII. TỔ CHỨC THỰC HIỆN\n`);
  expect(tasksOf(draft)).toEqual([
    '2024-04 | Tháng 4/2024 | I. TUYÊN TRUYỀN | 1 | Tổ chức Lễ phát động tại Khu công nghiệp | Ban Tuyên giáo | ',
    ' |  | I. TUYÊN TRUYỀN | 2 | Trao quà cho công nhân khó khăn | Ban Chính sách | ',
  ]);
  expect(draft.blocks.some((block) => 'text' in block && block.text === 'II. TỔ CHỨC THỰC HIỆN')).toBe(true);
});

test('a row that a page cuts is one, and the number between is no word of it', () => {
  const draft = draftOf(`CHƯƠNG TRÌNH
công tác năm 2021

 TT   Nội dung                           Cơ quan chủ trì    Thời gian

 01   Định mức phân bổ dự toán chi       Sở Tài chính       Tháng 11

 02   Kế hoạch sử dụng đất 5 năm -       Sở Tài nguyên và   Tháng 9
                                          2

 TT   Nội dung                           Cơ quan chủ trì    Thời gian

      2025 cấp tỉnh                      Môi trường

 03   Đơn giá bồi thường cây trồng       Sở Nông nghiệp     Tháng 4
`);
  expect(tasksOf(draft)[1]).toBe(
    '2021-09 | Tháng 9 |  | 02 | Kế hoạch sử dụng đất 5 năm - 2025 cấp tỉnh | Sở Tài nguyên và Môi trường | ',
  );
  expect(draft.fields.tasks).toHaveLength(3);
});

test('a heading above a head whose rows are counted anew is no word of the row above it', () => {
  const draft = draftOf(`CHƯƠNG TRÌNH
kiểm tra, giám sát năm 2021

I. NỘI DUNG
1. Công tác kiểm tra
TT   Nội dung                           Cơ quan chủ trì    Thời gian
1    Kiểm tra việc thực hiện quy chế    Ủy ban Kiểm tra    Tháng 4
     làm việc
2    Kiểm tra tài chính đảng            Văn phòng          Tháng 5
     2. Công tác giám sát
TT   Nội dung                           Cơ quan chủ trì    Thời gian
1    Giám sát việc kê khai tài sản      Ban Tổ chức        Tháng 8
2    Giám sát việc học tập nghị         Ban Tuyên giáo     Tháng 9
     quyết
`);
  expect(tasksOf(draft)).toEqual([
    '2021-04 | Tháng 4 | 1. Công tác kiểm tra | 1 | Kiểm tra việc thực hiện quy chế làm việc | Ủy ban Kiểm tra | ',
    '2021-05 | Tháng 5 | 1. Công tác kiểm tra | 2 | Kiểm tra tài chính đảng | Văn phòng | ',
    '2021-08 | Tháng 8 | 2. Công tác giám sát | 1 | Giám sát việc kê khai tài sản | Ban Tổ chức | ',
    '2021-09 | Tháng 9 | 2. Công tác giám sát | 2 | Giám sát việc học tập nghị quyết | Ban Tuyên giáo | ',
  ]);
});

test('a title with its mark in the column of numbers is no row, however far it reaches over the others', () => {
  const draft = draftOf(`CHƯƠNG TRÌNH
công tác năm 2025

STT   Nội dung công việc              Đơn vị chủ trì      Sản phẩm     Thời hạn
 I    QUY HOẠCH
 1    Rà soát quy hoạch xây dựng      Phòng Quy hoạch     Báo cáo      Tháng 4
      vùng liên huyện
 2    Thẩm định đồ án                 Phòng Quy hoạch     Tờ trình     Quý II
 II   PHÁT TRIỂN ĐÔ THỊ, HẠ TẦNG KỸ THUẬT VÀ NHÀ Ở
 1    Quy định quản lý cây xanh       Phòng Hạ tầng       Quyết định   Tháng 6
      đô thị
III   Thanh tra
 1    Kiểm tra chất lượng nước        Thanh tra Sở        Kết luận     Quý IV
`);
  expect(tasksOf(draft)).toEqual([
    '2025-04 | Tháng 4 | I QUY HOẠCH | 1 | Rà soát quy hoạch xây dựng vùng liên huyện | Phòng Quy hoạch | ',
    ' | Quý II | I QUY HOẠCH | 2 | Thẩm định đồ án | Phòng Quy hoạch | ',
    '2025-06 | Tháng 6 | II PHÁT TRIỂN ĐÔ THỊ, HẠ TẦNG KỸ THUẬT VÀ NHÀ Ở | 1 | Quy định quản lý cây xanh đô thị | Phòng Hạ tầng | ',
    ' | Quý IV | III Thanh tra | 1 | Kiểm tra chất lượng nước | Thanh tra Sở | ',
  ]);
});

test('nor where the number of the first row below that head stands in the middle of its row', () => {
  const draft = draftOf(`                                  KẾ HOẠCH
                       Giám sát, phản biện năm 2023

      II. NỘI DUNG
      1. Giám sát

 TT         Nội dung giám sát         Đơn vị chủ trì     Thời gian

       Việc thực hiện chính sách hỗ   Ban Thường trực
  1                                   Ủy ban MTTQ          Quý II
       trợ nhà ở cho hộ nghèo
                                      tỉnh

       Việc bình xét hộ gia đình      Hội Nông dân
  2                                                       Tháng 7
       văn hóa                        tỉnh

      2. Phản biện

 TT        Nội dung phản biện         Đơn vị chủ trì     Thời gian

       Dự thảo Nghị quyết về chính    Hội Nông dân
  1                                                       Tháng 5
       sách trồng chè                 tỉnh

       Dự thảo mức thu học phí        Tỉnh đoàn
  2                                   Bắc Lương           Tháng 6
       năm học 2023 - 2024

      III. TỔ CHỨC THỰC HIỆN
      Các tổ chức gửi kết quả trước ngày 15/11/2023./.
`);
  expect(tasksOf(draft).map((row) => row.split(' | ').slice(4, 6).join(' | '))).toEqual([
    'Việc thực hiện chính sách hỗ trợ nhà ở cho hộ nghèo | Ban Thường trực Ủy ban MTTQ tỉnh',
    'Việc bình xét hộ gia đình văn hóa | Hội Nông dân tỉnh',
    'Dự thảo Nghị quyết về chính sách trồng chè | Hội Nông dân tỉnh',
    'Dự thảo mức thu học phí năm học 2023 - 2024 | Tỉnh đoàn Bắc Lương',
  ]);
});

test('cells that stand in the middle of their rows, and columns that move on the next page', () => {
  const draft = draftOf(`                     LỊCH CÔNG TÁC TUẦN 8
                (Từ 20/02/2023 đến 24/02/2023)
                                                                            Đơn vị
Thứ/ngày      Giờ      Nội dung                        Chủ trì            Địa điểm
                       Giao ban lãnh đạo Sở và các                        Phòng họp
              08h00                                    Giám đốc
 Thứ Hai               phòng                                              tầng 2
20/02/2023             Làm việc với Sở Tài chính về    PGĐ Trần Văn
              14h00                                                       Hội trường
                       dự toán                         Khoa
 Thứ Ba                                                                   Trụ sở tiếp
21/02/2023    07h30    Tiếp công dân                   Giám đốc
                                                                          công dân

                                          2

  Thứ/ngày         Giờ        Nội dung                       Chủ trì             Địa điểm
 Thứ Năm                      Dự họp Hội đồng thẩm định      PGĐ Trần Văn        Phòng họp
                   15h00
23/02/2023                    giá đất                        Khoa                tầng 3
`);
  expect(eventsOf(draft)).toEqual([
    '02-20 |  |  | 08:00 | Giao ban lãnh đạo Sở và các phòng | Giám đốc | Phòng họp tầng 2',
    '02-20 |  |  | 14:00 | Làm việc với Sở Tài chính về dự toán | PGĐ Trần Văn Khoa | Hội trường',
    '02-21 |  |  | 07:30 | Tiếp công dân | Giám đốc | Trụ sở tiếp công dân',
    '02-23 |  |  | 15:00 | Dự họp Hội đồng thẩm định giá đất | PGĐ Trần Văn Khoa | Phòng họp tầng 3',
  ]);
});

test('tasks without numbers whose cells stand in the middle of their rows, two of them with one blank between', () => {
  const draft = draftOf(`                              CHƯƠNG TRÌNH
            công tác quý III năm 2024 của Ban Thường vụ Đảng ủy
 Thời gian                  Nội dung                  Cơ quan chủ trì   Cơ quan phối hợp
             Hội nghị sơ kết sáu tháng đầu năm       Văn phòng Đảng     Các ban của Đảng
             2024                                    ủy                 ủy
             Ban hành Quy chế làm việc của Ủy ban    Ủy ban Kiểm tra    Ban Xây dựng
Tháng 7
             Kiểm tra Đảng ủy                        Đảng ủy            Đảng
             Làm việc với chi bộ thôn Đông Thành     Ban Xây dựng
                                                                        MTTQ xã
             về phát triển đảng viên                 Đảng
             Ban hành Nghị quyết về trồng rừng gỗ
Tháng 8                                              Đảng ủy UBND xã Phòng Kinh tế
             lớn, cây dược liệu
             Giám sát chuyên đề việc quản lý đảng    Ủy ban Kiểm tra    Ban Xây dựng
Tháng 9
             viên đi làm ăn xa                       Đảng ủy            Đảng
`);
  expect(tasksOf(draft)).toEqual([
    '2024-07 | Tháng 7 |  |  | Hội nghị sơ kết sáu tháng đầu năm 2024 | Văn phòng Đảng ủy | Các ban của Đảng ủy',
    '2024-07 | Tháng 7 |  |  | Ban hành Quy chế làm việc của Ủy ban Kiểm tra Đảng ủy | Ủy ban Kiểm tra Đảng ủy | Ban Xây dựng Đảng',
    '2024-07 | Tháng 7 |  |  | Làm việc với chi bộ thôn Đông Thành về phát triển đảng viên | Ban Xây dựng Đảng | MTTQ xã',
    '2024-08 | Tháng 8 |  |  | Ban hành Nghị quyết về trồng rừng gỗ lớn, cây dược liệu | Đảng ủy UBND xã | Phòng Kinh tế',
    '2024-09 | Tháng 9 |  |  | Giám sát chuyên đề việc quản lý đảng viên đi làm ăn xa | Ủy ban Kiểm tra Đảng ủy | Ban Xây dựng Đảng',
  ]);
});
