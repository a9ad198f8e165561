import { expect, test } from 'vitest';
import { makeDraft, type Draft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const draftOf = (text: string): Draft =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] });

const tableOf = ({ blocks }: Draft) =>
  blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : []))[0];

test('figures stand in the columns of their labels, and the text goes on below the last row', () => {
  const draft = draftOf(`Kết quả cụ thể như sau:
TT Chỉ tiêu Đơn vị 
tính

Kế hoạch Thực 
hiện

1 Tổng sản lượng lương thực Tấn 41.000 41.260
2 Thu ngân sách nhà nước trên địa 

bàn
Tỷ đồng 186 201,5

3 Tỷ lệ hộ nghèo giai đoạn 2021 - 2025 % 4,2 3,9
4 Số lao động có việc làm mới người 1.800 1.942

Tổng cộng 43.000 43.407

2. Về văn hóa - xã hội
Chất lượng giáo dục được giữ vững; toàn phường có 11 trường đạt chuẩn quốc gia.
`);
  expect(tableOf(draft)).toEqual([
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
    ['1', 'Tổng sản lượng lương thực', 'Tấn', '41.000', '41.260'],
    ['2', 'Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', '186', '201,5'],
    ['3', 'Tỷ lệ hộ nghèo giai đoạn 2021 - 2025', '%', '4,2', '3,9'],
    ['4', 'Số lao động có việc làm mới', 'người', '1.800', '1.942'],
    ['Tổng cộng', '', '', '43.000', '43.407'],
  ]);
  expect(draft.blocks.map((block) => ('text' in block ? block.text : block.type))).toEqual([
    'Kết quả cụ thể như sau:',
    'table',
    '2. Về văn hóa - xã hội',
    'Chất lượng giáo dục được giữ vững; toàn phường có 11 trường đạt chuẩn quốc gia.',
  ]);
});

test('names of persons end where the post begins', () => {
  const draft = draftOf(`STT Họ và tên Chức vụ, đơn vị Mức thưởng 
(đồng)

1 Ông Lý Văn Thạch Trưởng thôn Khe Vải 600.000
2 Bà Hoàng Thị Sen Chi hội trưởng Chi hội Phụ nữ thôn 

Nà Mo, xã Đồng Phúc
600.000

3 Ông Nông Đức Kiên Công chức Phòng Kinh tế 600.000
`);
  expect(tableOf(draft)?.slice(1)).toEqual([
    ['1', 'Ông Lý Văn Thạch', 'Trưởng thôn Khe Vải', '600.000'],
    ['2', 'Bà Hoàng Thị Sen', 'Chi hội trưởng Chi hội Phụ nữ thôn Nà Mo, xã Đồng Phúc', '600.000'],
    ['3', 'Ông Nông Đức Kiên', 'Công chức Phòng Kinh tế', '600.000'],
  ]);
});

test('a number of things is no number of a row, and a comrade is a name', () => {
  const things = draftOf(`TT Nội dung Số lượng Đơn giá Nguồn vốn
1 Mua sắm máy chủ cho Trung tâm 
dữ liệu

02 450 Ngân sách tỉnh
2 Nâng cấp trang thông tin
điện tử

01 1.200 Xã hội hóa
3 Thuê đường truyền
số liệu

04 36 Ngân sách tỉnh
`);
  expect(tableOf(things)?.slice(1)).toEqual([
    ['1', 'Mua sắm máy chủ cho Trung tâm dữ liệu', '02', '450', 'Ngân sách tỉnh'],
    ['2', 'Nâng cấp trang thông tin điện tử', '01', '1.200', 'Xã hội hóa'],
    ['3', 'Thuê đường truyền số liệu', '04', '36', 'Ngân sách tỉnh'],
  ]);
  const persons = draftOf(`STT Họ và tên Chức vụ Nhiệm vụ
1 Đồng chí Lê Văn 
Hùng

Trưởng Ban Tổ chức 
Huyện ủy

Trưởng đoàn
2 Đồng chí Nguyễn Thị 
Mai

Phó Chủ nhiệm Ủy ban 
Kiểm tra

Phó Trưởng đoàn
3 Đồng chí Hoàng Thị 
Lan

Chuyên viên Văn phòng 
Huyện ủy

Thư ký
`);
  expect(tableOf(persons)?.slice(1)).toEqual([
    ['1', 'Đồng chí Lê Văn Hùng', 'Trưởng Ban Tổ chức Huyện ủy', 'Trưởng đoàn'],
    ['2', 'Đồng chí Nguyễn Thị Mai', 'Phó Chủ nhiệm Ủy ban Kiểm tra', 'Phó Trưởng đoàn'],
    ['3', 'Đồng chí Hoàng Thị Lan', 'Chuyên viên Văn phòng Huyện ủy', 'Thư ký'],
  ]);
});

test('a column of times holds none of the words beside them', () => {
  const draft = draftOf(`TT Đơn vị được kiểm tra Thời gian Địa điểm
1 Huyện ủy Tân Lập Ngày 15/4/2024 Trụ sở Huyện ủy
2 Thành ủy Lam Sơn Ngày 18/4/2024 Hội trường Thành ủy
3 Đảng ủy Công an tỉnh Ngày 22/4/2024 Phòng họp Đảng ủy
`);
  expect(tableOf(draft)?.slice(1)).toEqual([
    ['1', 'Huyện ủy Tân Lập', 'Ngày 15/4/2024', 'Trụ sở Huyện ủy'],
    ['2', 'Thành ủy Lam Sơn', 'Ngày 18/4/2024', 'Hội trường Thành ủy'],
    ['3', 'Đảng ủy Công an tỉnh', 'Ngày 22/4/2024', 'Phòng họp Đảng ủy'],
  ]);
});

test('a label with a semicolon in it is one of a head, and a number belongs to the word that counts', () => {
  const draft = draftOf(`STT Tên loại 
văn bản

Số, ký hiệu;
ngày ban hành

Tên gọi

1 Nghị quyết Số 12/2019/NQ-HĐND
ngày 10/7/2019

Quy định mức thu
2 Quyết định Số 25/2018/QĐ-UBND
ngày 15/10/2018

Quản lý thoát nước
`);
  expect(tableOf(draft)).toEqual([
    ['STT', 'Tên loại văn bản', 'Số, ký hiệu; ngày ban hành', 'Tên gọi'],
    ['1', 'Nghị quyết', 'Số 12/2019/NQ-HĐND ngày 10/7/2019', 'Quy định mức thu'],
    ['2', 'Quyết định', 'Số 25/2018/QĐ-UBND ngày 15/10/2018', 'Quản lý thoát nước'],
  ]);
});

test('rows of figures without numbers are a table below their labels', () => {
  const draft = draftOf(`Số liệu cụ thể theo bảng sau:

Loại đơn Kỳ trước
chuyển sang

Phát sinh
trong kỳ Đã giải quyết Còn lại

Khiếu nại 4 21 19 6
Tố cáo 1 7 7 1
Kiến nghị, phản ánh 12 168 159 21
Tổng số 17 196 185 28

III. ĐÁNH GIÁ CHUNG
`);
  expect(tableOf(draft)).toEqual([
    ['Loại đơn', 'Kỳ trước chuyển sang', 'Phát sinh trong kỳ', 'Đã giải quyết', 'Còn lại'],
    ['Khiếu nại', '4', '21', '19', '6'],
    ['Tố cáo', '1', '7', '7', '1'],
    ['Kiến nghị, phản ánh', '12', '168', '159', '21'],
    ['Tổng số', '17', '196', '185', '28'],
  ]);
});

test('which of two figures a row lacks is told, not guessed silently', () => {
  const { problems } = draftOf(`TT Chỉ tiêu Kế hoạch Thực hiện Tỷ lệ
1 Trồng rừng mới 450 463 102,9
2 Trồng cây phân tán 97 97,4
3 Chăm sóc rừng 1.200 1.180 98,3
`);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '3 Row "2 Trồng cây phân tán 97 97,4…": its cells could not be told apart for sure.',
  ]);
});

test('a table whose cells cannot be told apart stays as text, and that is told', () => {
  const draft = draftOf(`STT Đơn Vị Địa Bàn Phụ Trách Ghi Chú
1 Tổ Một Khu Đông Nam Hà
2 Tổ Hai Khu Tây Bắc Sơn
3 Tổ Ba Khu Nam Thanh Xuân
`);
  expect(tableOf(draft)).toBeUndefined();
  expect(draft.problems.map(({ message }) => message)).toEqual([
    'The table could not be read for sure: its cells could not be told apart. It stands in the draft as text.',
  ]);
});

test.each([
  ['a list', 'TT Huyện ủy giao:\n1. Ban Tổ chức tham mưu công tác cán bộ.\n2. Văn phòng theo dõi, đôn đốc.'],
  ['an abbreviation that opens a sentence', 'TT nhận báo cáo của các đơn vị.\n1 lần mỗi tháng.'],
  [
    'years below one another',
    'Các mốc phát triển\nGiai đoạn từ năm 2025\nGiai đoạn từ năm 2026\nGiai đoạn từ năm 2027',
  ],
])('takes %s for no table', (_, text) => {
  const draft = draftOf(text);
  expect(tableOf(draft)).toBeUndefined();
  expect(draft.problems).toEqual([]);
});
