import { expect, test } from 'vitest';
import { sortBlocks } from './blocks.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { readLines } from '../read-text.ts';

const outlineOf = (text: string): string[] =>
  sortBlocks(joinParagraphs(readLines(text).lines)).flatMap((block) =>
    block.type === 'heading' ? [`${block.depth - 1} ${block.text}`] : [],
  );

test('an article that is one sentence has its number for a heading', () => {
  const text = `Điều 1. Phạm vi điều chỉnh.
1. Quy định này áp dụng trong cả tỉnh.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Văn phòng chịu trách nhiệm thi hành./.`;
  expect(outlineOf(text)).toEqual(['1 Điều 1. Phạm vi điều chỉnh.', '1 Điều 2.', '1 Điều 3.']);
});

test('an article that gives an order has its number for a heading, however short', () => {
  const text = `Điều 1. Giao Sở Nội vụ tổ chức thực hiện.
Nghị quyết này được thông qua tại kỳ họp thứ 13.
Điều 2. Các sở chịu trách nhiệm thi hành Quyết định này.
Quyết định có hiệu lực kể từ ngày ký.
Điều 3. Nguồn kinh phí.
Ngân sách tỉnh.`;
  expect(outlineOf(text)).toEqual(['1 Điều 1.', '1 Điều 2.', '1 Điều 3. Nguồn kinh phí.']);
});

test('a clause of an article that leads to its points is no heading', () => {
  const text = `Điều 2. Mức hỗ trợ
1. Khu vực thành thị:
a) Trẻ em mầm non: 150.000 đồng;
b) Học sinh: 120.000 đồng.
2. Khu vực nông thôn:
a) Trẻ em mầm non: 100.000 đồng.`;
  expect(outlineOf(text)).toEqual(['1 Điều 2. Mức hỗ trợ']);
});

test('a note below a clause is no text below a heading', () => {
  const text = (below: string) => `1. Giảm nghèo bền vững\n${below}\n2. Giao quân đạt chỉ tiêu.`;
  expect(outlineOf(text('[1] Theo Quyết định số 882/QĐ-UBND.'))).toEqual([]);
  expect(outlineOf(text('Các xã giảm nghèo theo kế hoạch.'))).toEqual(['1 1. Giảm nghèo bền vững']);
});

test('a Roman number stands over numbers though the first one was lost', () => {
  const text = `1. Mục đích
Giữ rừng ven hồ.
2. Yêu cầu
Làm ngay.
II. NỘI DUNG
1. Trồng rừng
- Trồng ven hồ Đá Bàn.`;
  expect(outlineOf(text)).toEqual(['1 1. Mục đích', '1 2. Yêu cầu', '1 II. NỘI DUNG', '2 1. Trồng rừng']);
  expect(outlineOf('1. Quan điểm\nI. CHUNG\nGiữ rừng.\nII. RIÊNG\nTrồng rừng.')).toContain('2 II. RIÊNG');
});

test('a letter and a few words with a colon over bullets name these, but not in an article', () => {
  const text = `1. Mục tiêu
a) Mục tiêu chung:
- Giữ rừng.
b) Chỉ tiêu cụ thể:
- Trồng mới 40 ha.
c) Các xã phải làm ngay:
- Trồng rừng.`;
  expect(outlineOf(text)).toEqual(['1 1. Mục tiêu', '2 a) Mục tiêu chung:', '2 b) Chỉ tiêu cụ thể:']);
  expect(outlineOf(`Điều 2. Mức hỗ trợ\n${text.slice(text.indexOf('a)'))}`)).toEqual([
    '1 Điều 2. Mức hỗ trợ',
  ]);
});

test('what stands over a smaller heading is a heading, however long', () => {
  const text = `1. Vướng mắc khi trồng rừng ở ven hồ Đá Bàn:
a. Nội dung vướng mắc
Đất ven hồ chưa được giao.
2. Các xã ven hồ có trách nhiệm khi trồng rừng:
a) Giữ rừng;
b) Báo cáo.`;
  expect(outlineOf(text)).toEqual([
    '1 1. Vướng mắc khi trồng rừng ở ven hồ Đá Bàn:',
    '2 a. Nội dung vướng mắc',
  ]);
});

test('words with a colon over bullets are a name where those beside them are', () => {
  const text = `1. Trưởng ban: Chủ tịch xã Trà Khê.
2. Phó Trưởng ban giữ rừng ven hồ:
- Trưởng thôn Đá Bàn.
3. Các ủy viên:
- Trưởng thôn Trà.
4. Các thôn ven hồ cần làm ngay:
- Trồng rừng.`;
  expect(outlineOf(text)).toEqual(['1 2. Phó Trưởng ban giữ rừng ven hồ:', '1 3. Các ủy viên:']);
});

test('a few words with a colon name what follows, a sentence does not', () => {
  const text = `1. Thành phần:
- Các đồng chí Ủy viên Ban Thường vụ;
2. Ban cán sự đảng lãnh đạo các cơ quan trong tỉnh:
- Rà soát quy hoạch.
a/ Rà soát các dự án;
b/ Báo cáo kết quả.`;
  expect(outlineOf(text)).toEqual(['1 1. Thành phần:']);
});

test('the name of who has the tasks below is a heading, however long; a report to make is none', () => {
  const text = `1. Ủy ban nhân dân các phường, xã trong thành phố:
- Rà soát quy hoạch.
2. Đối tượng gồm:
- Cán bộ, công chức.
2. Báo cáo ngay khi xảy ra lộ, mất bí mật:
- Người phát hiện báo cáo.
3. Sở Xây dựng chủ trì rà soát:
- Các dự án.`;
  expect(outlineOf(text)).toEqual(['1 1. Ủy ban nhân dân các phường, xã trong thành phố:']);
});

test('the last heading below sentences and entries has its text below it', () => {
  const text = `II. NỘI DUNG
1. Chủ đề: “Đoàn kết, sáng tạo”
2. Nội dung
Các cấp tổ chức gặp mặt người lao động.
III. KINH PHÍ
1. Nguồn do tỉnh cấp.
2. Nguồn khác
Vận động các nhà hảo tâm đóng góp.`;
  expect(outlineOf(text)).toEqual(['1 II. NỘI DUNG', '2 2. Nội dung', '1 III. KINH PHÍ', '2 2. Nguồn khác']);
});

test('a part without a number is one like those that have one', () => {
  const text = `PHẦN MỞ ĐẦU
I. SỰ CẦN THIẾT
Di sản bị mai một.
PHẦN THỨ NHẤT
THỰC TRẠNG
I. DI TÍCH
Có 12 di tích.`;
  expect(outlineOf(text)).toEqual([
    '1 PHẦN MỞ ĐẦU',
    '2 I. SỰ CẦN THIẾT',
    '1 PHẦN THỨ NHẤT THỰC TRẠNG',
    '2 I. DI TÍCH',
  ]);
});

test('numbers that count short entries are no headings', () => {
  const text = `PHỤ LỤC
DANH MỤC ĐIỂM DU LỊCH
1. Điểm du lịch Khuổi Nà
2. Điểm du lịch Phja Mạ
3. Điểm du lịch Bản Lác
PHỤ LỤC
KINH PHÍ
1. Nguồn vốn
Vốn của tỉnh là 2 tỷ đồng.
2. Cách chia
Chia đều cho các xã.`;
  expect(outlineOf(text)).toEqual([
    '1 PHỤ LỤC DANH MỤC ĐIỂM DU LỊCH',
    '1 PHỤ LỤC KINH PHÍ',
    '2 1. Nguồn vốn',
    '2 2. Cách chia',
  ]);
});

test('an attached text has an outline of its own', () => {
  const text = `Điều 1. Hiệu lực
Quyết định này có hiệu lực từ ngày ký.
QUY CHẾ
làm việc của Ủy ban
(Ban hành kèm theo Quyết định số 12-QĐ/TU)
-----
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này có hiệu lực từ ngày ký.`;
  expect(outlineOf(text)).toEqual(['1 Điều 1. Hiệu lực', '1 Chương I QUY ĐỊNH CHUNG', '2 Điều 1. Phạm vi']);
  expect(titlesOf(text)).toEqual(['QUY CHẾ làm việc của Ủy ban']);
});

const titlesOf = (text: string): string[] =>
  sortBlocks(joinParagraphs(readLines(text).lines)).flatMap((block) =>
    block.type === 'title' ? [block.text] : [],
  );

test('below a closing, capitals alone are the title of rules', () => {
  const passagesOf = (texts: readonly string[]) =>
    texts.flatMap((text) => joinParagraphs(readLines(text).lines));
  const titles = (passages: Parameters<typeof sortBlocks>[0]) =>
    sortBlocks(passages).flatMap((block) => (block.type === 'title' ? [block.text] : []));
  const below = (...texts: readonly string[]) => titles(['closing', ...passagesOf(texts)]);
  const rules = ['QUY CHẾ QUẢN LÝ KHO SỐ LIỆU', 'Chương I', 'QUY ĐỊNH CHUNG'];
  expect(below(...rules)).toEqual([rules[0]]);
  expect(below('BỘ NỘI VỤ', ...rules)).toEqual([rules[0]]);
  expect(titles(passagesOf(rules))).toEqual([]);
  expect(below('Điều 1. Phạm vi', ...rules)).toEqual([]);
  expect(below('QUY ĐỊNH CHUNG', 'Kho số liệu là kho.')).toEqual([]);
});

test.each([
  ['DANH MỤC\nkho số liệu\n(Kèm theo Quyết định số 5/QĐ-UBND)\n1. Kho một', ['DANH MỤC kho số liệu']],
  // An annex has its title in its heading.
  ['Phụ lục I\nDANH MỤC KHO\n(Kèm theo Quyết định số 5/QĐ-UBND)\n1. Kho một', []],
  // A decision begins its articles so.
  ['QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này\n(Kèm theo Quyết định số 5)', []],
  ['QUY CHẾ\n- Kho một\n(Kèm theo Quyết định số 5)', []],
])('the title of an attached text is what stands above "(Kèm theo …)": %j', (text, titles) => {
  expect(titlesOf(text)).toEqual(titles);
});

test('marks that a page broke off go back to what they mark, a title over lines is one', () => {
  const text = `Chương
I
NHỮNG QUY
ĐỊNH CHUNG
Điều
1. Phạm vi điều chỉnh
Quy chế này quy định lề lối làm việc.
Điều 2. Nguyên tắc
-
Tập trung dân chủ.`;
  expect(outlineOf(text)).toEqual([
    '1 Chương I NHỮNG QUY ĐỊNH CHUNG',
    '2 Điều 1. Phạm vi điều chỉnh',
    '2 Điều 2. Nguyên tắc',
  ]);
  expect(
    sortBlocks(joinParagraphs(readLines(text).lines)).filter(({ type }) => type === 'item'),
  ).toHaveLength(1);
});

test('a heading may have a table right below it', () => {
  const passages = joinParagraphs(readLines('2. Nội dung cụ thể').lines);
  expect(sortBlocks([...passages, 'programme']).map(({ type }) => type)).toEqual(['heading', 'programme']);
});

test('a heading in capitals goes on where a narrow page broke it', () => {
  const text = `I. GIA HẠN NỘP
SỐ NỢ TIỀN NƯỚC
1. Các trường hợp được gia hạn
Các hộ trồng dâu gặp khó khăn thì được gia hạn.`;
  expect(outlineOf(text)).toEqual(['1 I. GIA HẠN NỘP SỐ NỢ TIỀN NƯỚC', '2 1. Các trường hợp được gia hạn']);
});

test('the title of an article ends where a point in quotation marks stands below it', () => {
  const text = `Điều 1. Sửa đổi, bổ sung khoản 6 Điều 3

"6. Kho giống của tỉnh mở cửa vào mọi ngày trong tuần, kể cả ngày lễ, cho người trồng rừng ở các xã quanh hồ Đá Bàn."

Điều 2. Sửa đổi, bổ sung điểm c khoản 2 Điều 16

"c. Giấy nhận cây giống theo mẫu của Sở Thủy lợi, có chữ ký của người trồng rừng và của người giữ kho giống ở hồ.

Nơi chưa có mẫu thì viết tay, ghi đủ số cây, tên loài, nơi trồng và ngày nhận, rồi gửi về kho trong mười ngày làm việc."`;
  expect(outlineOf(text)).toEqual([
    '1 Điều 1. Sửa đổi, bổ sung khoản 6 Điều 3',
    '1 Điều 2. Sửa đổi, bổ sung điểm c khoản 2 Điều 16',
  ]);
});
