import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** The tables were set by a word processor and extracted cell by cell: empty lines stand as the page was set. */
const rowsOf = (table: string): readonly string[] =>
  makeDraft(readLines(`CHƯƠNG TRÌNH\nCông tác năm 2023\n\nCác nhiệm vụ cụ thể như sau:\n\n${table}\n`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  }).fields.tasks.map(({ text, bodiesAsWritten, jointAsWritten, whenAsWritten, month }) =>
    [text, bodiesAsWritten, jointAsWritten, whenAsWritten ?? month]
      .filter((value) => value !== undefined)
      .join(' | '),
  );

test('cells at the top of their rows, a label cut by its column, and bodies that no list knows', () => {
  expect(
    rowsOf(
      `ST
T

Nhiệm vụ Thực hiện Thời
hạn

Ghi chú

1 Củng cố tổ chức công đoàn cơ sở Các tổ chức
thành viên

Cả năm

2 Tổ chức Tháng Thanh niên, ra quân ngày Chủ nhật
xanh

Đoàn TNCS Hồ
Chí Minh

Tháng 2

3 Trao Nhà đại đoàn kết tại thôn Nậm Pồ Hội Liên hiệp
Phụ nữ

Tháng 3

4 Đại hội đại biểu phụ nữ lần thứ 14, nhiệm kỳ 2026 -
2031

Linh mục quản
xứ Gò Công

Tháng 4

5 Trao Nhà đại đoàn kết tại thôn Trà Ôn Các tổ chức
thành viên

Tháng 5

6 Hỗ trợ sinh kế cho 25 hộ hội viên có hoàn cảnh khó
khăn và thăm, tặng quà đồng bào có đạo nhân dịp lễ
Giáng sinh

Hội Nông dân Hằng
tháng

7 - Vận động Quỹ "Vì người nghèo" và an sinh xã hội

- Hội thi "Dân vận khéo"

Các tổ chức
thành viên

Tháng 8

8 Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư Linh mục quản
xứ Vĩnh Thạnh

Tháng 9

9 Củng cố tổ chức công đoàn cơ sở Linh mục quản
xứ Krông Nô

Tháng
10

Theo  kế
hoạch  của
tỉnh

10 Tổ chức Tháng Thanh niên, ra quân ngày Chủ nhật
xanh

Đoàn TNCS Hồ
Chí Minh

Tháng
11

Bổ sung`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Củng cố tổ chức công đoàn cơ sở | Các tổ chức thành viên | Cả năm",
      "Tổ chức Tháng Thanh niên, ra quân ngày Chủ nhật xanh | Đoàn TNCS Hồ Chí Minh | Tháng 2",
      "Trao Nhà đại đoàn kết tại thôn Nậm Pồ | Hội Liên hiệp Phụ nữ | Tháng 3",
      "Đại hội đại biểu phụ nữ lần thứ 14, nhiệm kỳ 2026 - 2031 | Linh mục quản xứ Gò Công | Tháng 4",
      "Trao Nhà đại đoàn kết tại thôn Trà Ôn | Các tổ chức thành viên | Tháng 5",
      "Hỗ trợ sinh kế cho 25 hộ hội viên có hoàn cảnh khó khăn và thăm, tặng quà đồng bào có đạo nhân dịp lễ Giáng sinh | Hội Nông dân | Hằng tháng",
      "- Vận động Quỹ "Vì người nghèo" và an sinh xã hội - Hội thi "Dân vận khéo" | Các tổ chức thành viên | Tháng 8",
      "Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư | Linh mục quản xứ Vĩnh Thạnh | Tháng 9",
      "Củng cố tổ chức công đoàn cơ sở | Linh mục quản xứ Krông Nô | Tháng 10",
      "Tổ chức Tháng Thanh niên, ra quân ngày Chủ nhật xanh | Đoàn TNCS Hồ Chí Minh | Tháng 11",
    ]
  `);
});

const unnumbered = `Nội dung, nhiệm vụ Cơ quan chuẩn bị Hoàn thành

Số hóa hồ sơ, kết quả giải  quyết thủ tục hành

chính;

Văn  phòng  HĐND  và

UBND
Quý I/2023

Ra quân làm thủy lợi nội đồng, giao thông nông

thôn;
Điện lực Tân Lập Quý I/2023

Thống kê, báo cáo số liệu cải cách hành chính; Điện lực An Khê Quý I/2023

Quy hoạch chi tiết khu dân cư số 20, tỷ lệ 1/500; Ban Chỉ huy Quân sự xã Quý II/2023

Tờ trình về chủ trương đầu tư dự án đường liên

xã Thạnh Hóa - Phước Long, thống kê, báo cáo

số liệu cải cách hành chính;

Ban Chỉ huy Quân sự xã Quý II/2023

Rà soát hộ nghèo, hộ cận nghèo năm 2023 theo

chuẩn nghèo đa chiều;
Điện lực Châu Thành A Quý II/2023

Công  bố  danh  mục  thủ  tục  hành  chính  thuộc

phạm vi, chức năng quản lý;
Ban Chỉ huy Quân sự xã Quý III/2023

Bàn  giao  mặt  bằng  cho  nhà  thầu  thi  công  hồ

chứa nước Lộc Ninh và tờ trình về chủ trương

đầu tư dự án đường liên xã Bình Phú - Phước

Long;

Ban Quản lý các khu kinh

tế
Quý III/2023

Chi trả chế độ cho 07 đối tượng bảo trợ xã hội

qua tài khoản;

Chi  nhánh  Văn  phòng

đăng ký đất đai
Quý III/2023

Bảo vệ và phát triển rừng; trồng mới 92 ha rừng

tập trung;
Sở Xây dựng Quý IV/2023

Diễn tập phòng cháy, chữa cháy và cứu nạn, cứu

hộ tại chợ Yên Khánh;

Văn  phòng  HĐND  và

UBND
Quý IV/2023





2
Nội dung, nhiệm vụ Cơ quan chuẩn bị Hoàn thành

Tờ trình về chủ trương đầu tư dự án đường liên

xã Đông Sơn - Nậm Pồ;

Tổ  công  nghệ  số  cộng

đồng
Quý IV/2023`;

test('rows without numbers, cells in the middle, lines set wide and stretched', () => {
  expect(rowsOf(unnumbered)).toMatchInlineSnapshot(`
    [
      "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính; | Văn phòng HĐND và UBND | Quý I/2023",
      "Ra quân làm thủy lợi nội đồng, giao thông nông thôn; | Điện lực Tân Lập | Quý I/2023",
      "Thống kê, báo cáo số liệu cải cách hành chính; | Điện lực An Khê | Quý I/2023",
      "Quy hoạch chi tiết khu dân cư số 20, tỷ lệ 1/500; | Ban Chỉ huy Quân sự xã | Quý II/2023",
      "Tờ trình về chủ trương đầu tư dự án đường liên xã Thạnh Hóa - Phước Long, thống kê, báo cáo số liệu cải cách hành chính; | Ban Chỉ huy Quân sự xã | Quý II/2023",
      "Rà soát hộ nghèo, hộ cận nghèo năm 2023 theo chuẩn nghèo đa chiều; | Điện lực Châu Thành A | Quý II/2023",
      "Công bố danh mục thủ tục hành chính thuộc phạm vi, chức năng quản lý; | Ban Chỉ huy Quân sự xã | Quý III/2023",
      "Bàn giao mặt bằng cho nhà thầu thi công hồ chứa nước Lộc Ninh và tờ trình về chủ trương đầu tư dự án đường liên xã Bình Phú - Phước Long; | Ban Quản lý các khu kinh tế | Quý III/2023",
      "Chi trả chế độ cho 07 đối tượng bảo trợ xã hội qua tài khoản; | Chi nhánh Văn phòng đăng ký đất đai | Quý III/2023",
      "Bảo vệ và phát triển rừng; trồng mới 92 ha rừng tập trung; | Sở Xây dựng | Quý IV/2023",
      "Diễn tập phòng cháy, chữa cháy và cứu nạn, cứu hộ tại chợ Yên Khánh; | Văn phòng HĐND và UBND | Quý IV/2023",
      "Tờ trình về chủ trương đầu tư dự án đường liên xã Đông Sơn - Nậm Pồ; | Tổ công nghệ số cộng đồng | Quý IV/2023",
    ]
  `);
});

test('a heading below the last row, and its text, are no rows', () => {
  expect(rowsOf(`${unnumbered}\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi việc thực hiện.`)).toEqual(
    rowsOf(unnumbered),
  );
});

test('one-line cells joined on a line, five columns and empty cells', () => {
  expect(
    rowsOf(
      `Stt Các nội dung, công việc Đơn vị đầu mối Cơ quan phối hợp Hoàn thành Sản phẩm

1
Phương án giá dịch vụ thu gom, vận chuyển rác thải
sinh hoạt sử dụng nguồn vốn ngân sách nhà nước

Sở Khoa học và
Công nghệ

Sở Khoa học và
Công nghệ

Tháng 01

2
Tuần lễ chuyển đổi số, rà soát hộ nghèo, hộ cận nghèo
năm 2021 theo chuẩn nghèo đa chiều

BQL dự án Sở Xây dựng Tháng 02

3
Rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn
nghèo đa chiều

BQL dự án
Văn phòng HĐND

và UBND
Tháng 04 Kế hoạch

4

- Đề án phát triển du lịch cộng đồng gắn với bảo tồn văn
hóa truyền thống của đồng bào dân tộc thiểu số
- Tờ trình về chủ trương đầu tư dự án đường liên xã
Đông Sơn - Krông Nô

BQL dự án Sở Xây dựng Tháng 05 Báo cáo

5
Chi trả chế độ cho 17 đối tượng bảo trợ xã hội qua tài
khoản

Trưởng các thôn,
tổ dân phố

UBND các xã,
phường

Tháng 07
Hồ  sơ  quyết
toán

6
Chi trả chế độ cho 17 đối tượng bảo trợ xã hội qua tài
khoản

UBND các xã,
phường

Trưởng các thôn,
tổ dân phố

Tháng 08
Hồ  sơ  quyết
toán

7 Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính
UBND các xã,

phường

Công ty TNHH
MTV Khai thác

công trình thủy lợi
Tháng 10 Nghị quyết

8 Tiếp xúc cử tri trước kỳ họp thường lệ giữa năm
UBND các xã,

phường
Hợp tác xã Sơn

Động
Tháng 11 Lớp tập huấn`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Phương án giá dịch vụ thu gom, vận chuyển rác thải sinh hoạt sử dụng nguồn vốn ngân sách nhà nước | Sở Khoa học và Công nghệ | Sở Khoa học và Công nghệ | Tháng 01",
      "Tuần lễ chuyển đổi số, rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo đa chiều | BQL dự án | Sở Xây dựng | Tháng 02",
      "Rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo đa chiều | BQL dự án | Văn phòng HĐND và UBND | Tháng 04",
      "- Đề án phát triển du lịch cộng đồng gắn với bảo tồn văn hóa truyền thống của đồng bào dân tộc thiểu số - Tờ trình về chủ trương đầu tư dự án đường liên xã Đông Sơn - Krông Nô | BQL dự án | Sở Xây dựng | Tháng 05",
      "Chi trả chế độ cho 17 đối tượng bảo trợ xã hội qua tài khoản | Trưởng các thôn, tổ dân phố | UBND các xã, phường | Tháng 07",
      "Chi trả chế độ cho 17 đối tượng bảo trợ xã hội qua tài khoản | UBND các xã, phường | Trưởng các thôn, tổ dân phố | Tháng 08",
      "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính | UBND các xã, phường | Công ty TNHH MTV Khai thác công trình thủy lợi | Tháng 10",
      "Tiếp xúc cử tri trước kỳ họp thường lệ giữa năm | UBND các xã, phường | Hợp tác xã Sơn Động | Tháng 11",
    ]
  `);
});

test('cells in the middle of rows set close, half a line off on the line of others, and columns to tick', () => {
  expect(
    rowsOf(
      `T
T Tên đề án, báo cáo Cơ quan chủ

trì
Cơ quan phối

hợp

Cấp trình

UB
ND
tỉnh

HĐ
ND
tỉnh

BT
V

Tỉn
h ủy

1 Kế  hoạch  chuyển  đổi  cây  trồng
trên đất lúa kém hiệu quả

Sở Nông nghiệp
và Môi trường

Sở Tài chính; 
UBND các huyện
Cẩm Lộc, Vĩnh 
Sơn

x

2 Quy  chế  vận  hành  hệ  thống
camera giám sát Công an tỉnh Sở Khoa học và 

Công nghệ x

3 Đề án thành lập khu công nghiệp
số 2 tại huyện Cẩm Lộc

Ban Quản lý các
khu công 
nghiệp tỉnh

Sở Tài chính; Sở 
Xây dựng x x

4 Nghị quyết quy định mức hỗ trợ
học phí năm học 2023 - 2024

Sở Giáo dục và 
Đào tạo

Sở Tài chính; Sở 
Tư pháp x x

5 Báo cáo kinh tế - xã hội quý I Thống kê tỉnh x

6 Đề án  bảo  tồn,  phát  huy  giá  trị
Khu di tích đình Vĩnh Sơn

Sở Văn hóa, 
Thể thao và Du 
lịch

UBND huyện 
Vĩnh Sơn; Bảo 
tàng tỉnh; Sở Xây
dựng

x

7 Dự toán thu,  chi ngân sách năm
2024 Sở Tài chính

Thuế tỉnh; Kho 
bạc Nhà nước 
khu vực

x x`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Kế hoạch chuyển đổi cây trồng trên đất lúa kém hiệu quả | Sở Nông nghiệp và Môi trường | Sở Tài chính; UBND các huyện Cẩm Lộc, Vĩnh Sơn",
      "Quy chế vận hành hệ thống camera giám sát | Công an tỉnh | Sở Khoa học và Công nghệ",
      "Đề án thành lập khu công nghiệp số 2 tại huyện Cẩm Lộc | Ban Quản lý các khu công nghiệp tỉnh | Sở Tài chính; Sở Xây dựng",
      "Nghị quyết quy định mức hỗ trợ học phí năm học 2023 - 2024 | Sở Giáo dục và Đào tạo | Sở Tài chính; Sở Tư pháp",
      "Báo cáo kinh tế - xã hội quý I | Thống kê tỉnh",
      "Đề án bảo tồn, phát huy giá trị Khu di tích đình Vĩnh Sơn | Sở Văn hóa, Thể thao và Du lịch | UBND huyện Vĩnh Sơn; Bảo tàng tỉnh; Sở Xây dựng",
      "Dự toán thu, chi ngân sách năm 2024 | Sở Tài chính | Thuế tỉnh; Kho bạc Nhà nước khu vực",
    ]
  `);
});

test('the last item of a list of bodies is no heading of the paragraph below the table', () => {
  const rows = rowsOf(`Tháng Nội dung Cơ quan tham mưu

1 - Tổng kết công tác xây dựng Đảng năm 2022.
- Kế hoạch lãnh đạo đại hội các chi hội ở thôn,
buôn năm 2023.

- Văn phòng Huyện ủy
- Ban Tổ chức Huyện ủy

2 - Thăm, chúc Tết các đơn vị vũ trang, già làng 
tiêu biểu.

- Ban Dân vận Huyện ủy

3 - Hội nghị Ban Chấp hành lần thứ 9.
- Nghị quyết về tái canh hồ tiêu, phát triển dổi
xanh.
- Quyết định kiểm tra Đảng ủy xã Đạ Lây.

- Văn phòng Huyện ủy
- UBND huyện
- Ủy ban Kiểm tra Huyện 
ủy

5 - Chỉ đạo công tác tuyển quân đợt 2.
- Tuyên truyền kỷ niệm 133 năm Ngày sinh 
Bác Hồ.

- Ban Tổ chức Huyện ủy
- Ban Tuyên giáo Huyện 
ủy

6 - Sơ kết 6 tháng đầu năm.
- Cho ý kiến nhân sự các chức danh HĐND, 
UBND huyện.

- Văn phòng Huyện ủy
- Ban Tổ chức Huyện ủy

8 - Kế hoạch khai giảng, phòng chống dịch trong
trường học.
- Giám sát việc quản lý đất rừng tại xã Đạ 
Nhar.

- Phòng Giáo dục và Đào 
tạo
- Ủy ban Kiểm tra Huyện 
ủy

9 - Hội nghị Ban Chấp hành lần thứ 11.
- Đề án phát triển đảng viên là người dân tộc 
Châu Mạ.

- Văn phòng Huyện ủy
- Ban Tổ chức Huyện ủy

11 - Cho ý kiến dự toán ngân sách năm 2024.
- Kết luận về chỉnh trang thị trấn Đạ Lâm.

- UBND huyện
- Phòng Kinh tế và Hạ tầng

12 - Kiểm điểm tập thể, cá nhân; tổng kết năm.
- Ban hành Chương trình công tác năm 2024.

- Ban Tổ chức Huyện ủy
- Văn phòng Huyện ủy

Giao Văn phòng Huyện ủy theo dõi, đôn đốc thực hiện.`);
  expect(rows.slice(-2)).toEqual([
    'Kiểm điểm tập thể, cá nhân; tổng kết năm. | Ban Tổ chức Huyện ủy | 2023-12',
    'Ban hành Chương trình công tác năm 2024. | Văn phòng Huyện ủy | 2023-12',
  ]);
});
