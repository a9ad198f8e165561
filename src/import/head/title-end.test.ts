import { expect, test } from 'vitest';
import { readHead } from './letterhead.ts';
import { readLines } from '../read-text.ts';
import { createRepairLog } from '../repair-log.ts';

const headOf = (text: string) => readHead(readLines(text).lines, createRepairLog());

test.each([
  [
    'the body that issues',
    'Phát triển vùng trồng chè giai đoạn 2024 - 2026\nỦy ban nhân dân tỉnh ban hành Kế hoạch phát triển vùng trồng chè\ngiai đoạn 2024 - 2026 với các nội dung sau:',
    'Phát triển vùng trồng chè giai đoạn 2024 - 2026',
  ],
  [
    'the body whose name ends the subject',
    'Hoạt động tháng 12 của Thường trực, các Ban và Tổ đại biểu\nHội đồng nhân dân tỉnh\nThường trực Hội đồng nhân dân tỉnh thông báo hoạt động tháng 12\nnhư sau:',
    'Hoạt động tháng 12 của Thường trực, các Ban và Tổ đại biểu Hội đồng nhân dân tỉnh',
  ],
  [
    'the time of a meeting',
    'Kết luận của đồng chí Chủ tịch tại cuộc họp giao ban\nSáng ngày 03/3/2023, đồng chí Chủ tịch chủ trì cuộc họp giao ban.',
    'Kết luận của đồng chí Chủ tịch tại cuộc họp giao ban',
  ],
  [
    'a day, as in minutes',
    'Hội nghị chi bộ thường kỳ tháng 01\nHôm nay, vào hồi 14 giờ 00 phút, Chi bộ thôn 4 họp.',
    'Hội nghị chi bộ thường kỳ tháng 01',
  ],
])('the text begins below a subject with %s', (_, below, subject) => {
  expect(headOf(`KẾ HOẠCH\n${below}\nI. MỤC ĐÍCH\nTăng thu nhập.\n`).subject).toBe(subject);
});

test('the words of a subject that name a body go on with it', () => {
  const { subject } = headOf(
    'KẾ HOẠCH\nKiểm tra công tác cải cách hành chính tại các sở,\nỦy ban nhân dân các xã tổ chức thực hiện\ntrong năm 2024\nI. MỤC ĐÍCH:\nTăng thu nhập.\n',
  );
  expect(subject).toContain('Ủy ban nhân dân các xã tổ chức thực hiện trong năm 2024');
});

test('a subject goes on to the rule below it, whatever gaps are in it', () => {
  const { subject } = headOf(
    'CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 43-NQ/TW của Ban Chấp hành\n\nTrung ương Đảng khóa XIII về đoàn kết\n\n-----\nThực hiện Nghị quyết số 43-NQ/TW, Ban Chấp hành xây dựng\nChương trình như sau:\nI- MỤC ĐÍCH\n',
  );
  expect(subject).toBe(
    'Thực hiện Nghị quyết số 43-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XIII về đoàn kết',
  );
});

test('the days of a week belong to the title of its calendar, below a gap too', () => {
  const { subject } = headOf(
    'LỊCH LÀM VIỆC\nCủa Chủ tịch, các Phó Chủ tịch\n\n(Tuần 24, từ ngày 10/6/2024 đến ngày 15/6/2024)\n\nThứ Hai, ngày 10/6\nSáng: Họp giao ban.\nChiều: Làm việc tại xã.\n',
  );
  expect(subject).toBe('Của Chủ tịch, các Phó Chủ tịch (Tuần 24, từ ngày 10/6/2024 đến ngày 15/6/2024)');
});

test('words that belong to a kind have the subject below them', () => {
  const head = headOf(
    'CHƯƠNG TRÌNH PHỐI HỢP\nChăm sóc sức khỏe người lao động\ngiai đoạn 2023 - 2028\nCăn cứ Luật Công đoàn;\n',
  );
  expect(head).toMatchObject({
    kind: 'programme',
    subject: 'Phối hợp Chăm sóc sức khỏe người lao động giai đoạn 2023 - 2028',
  });
});

test.each(['BÁO CÁO TÓM TẮT', 'BÁO CÁO THẨM TRA', 'NGHỊ QUYẾT CHUYÊN ĐỀ', 'BÁO CÁO TIẾP THU, GIẢI TRÌNH'])(
  'below %s the subject stands, however long, above its rule',
  (title) => {
    const words =
      'Dự thảo Nghị quyết về mức thu phí tham quan các hang động trên địa bàn tỉnh Hồng Sơn giai đoạn 2031 - 2035';
    const { subject, body } = headOf(`${title}\n${words}\n-----\nNgày 12/5/2031, Ban họp.\n`);
    expect(subject).toMatch(/ Dự thảo Nghị quyết về mức thu phí .* giai đoạn 2031 - 2035$/u);
    expect(body).toHaveLength(1);
  },
);

test.each([
  ['BÁO CÁO TÓM TẮT', 'Thực hiện phân công của Thường trực, Ban báo cáo như sau:'],
  ['BÁO CÁO TÌNH HÌNH', 'Quý này trời khô hạn.'],
])('below %s the text stands where no subject does', (title, words) => {
  expect(headOf(`${title}\n${words}\nI. KẾT QUẢ\nĐủ nước.\n`).body[0]?.text).toBe(words);
});

test('whose a plan is belongs to its title, in small letters below capitals', () => {
  const head = headOf(
    'LỊCH CÔNG TÁC THÁNG 7 NĂM 2031\nCủa Ban Giám đốc Sở Thủy lợi\n\nThứ Hai, ngày 07/7\nSáng: Họp giao ban.\nThứ Ba, ngày 08/7\nSáng: Đi hồ Đá Bàn.\n',
  );
  expect(head.subject).toBe('Tháng 7 năm 2031 của Ban Giám đốc Sở Thủy lợi');
});

test('a subject goes on behind a semicolon, in the next line too', () => {
  const head = headOf(
    'KẾ HOẠCH\nCông tác giữ rừng; hòa giải ở cơ sở;\ntrồng rừng ven hồ năm 2031\n\nCăn cứ Luật Lâm nghiệp;\n',
  );
  expect(head.subject).toBe('Công tác giữ rừng; hòa giải ở cơ sở; trồng rừng ven hồ năm 2031');
});

test.each([
  ['', 'Về việc treo cờ'],
  ['tại hồ Đá Bàn', 'Về việc treo cờ tại hồ Đá Bàn'],
])('a paragraph on one line, below an empty one, is no part of a subject: %o', (more, subject) => {
  const paragraph =
    'Nhân dịp Đại hội của tỉnh, Sở Thủy lợi đề nghị các cơ quan, đơn vị và các hộ gia đình ở quanh hồ Đá Bàn treo cờ từ ngày 10/5/2031 đến hết ngày 14/5/2031.';
  const head = headOf(
    ['THÔNG BÁO', 'Về việc treo cờ', ...(more ? [more] : []), '', paragraph, '', 'Sở thông báo.'].join('\n'),
  );
  expect(head).toMatchObject({ kind: 'notice', subject });
  expect(head.body[0]?.text).toBe(paragraph);
});

test('lines of a subject that stand apart are one', () => {
  const head = headOf(
    'BÁO CÁO\n\nKết quả công tác giữ nước năm 2030,\n\nChương trình giữ nước năm 2031.\n\n-----\n\nNăm 2030, tỉnh giữ nước.',
  );
  expect(head.subject).toBe('Kết quả công tác giữ nước năm 2030, Chương trình giữ nước năm 2031.');
});

test('a subject that names a body is not the sentence that the legal bases below it end', () => {
  const head = headOf(
    'KẾ HOẠCH\nTổ chức đại hội Đoàn các cấp, tiến tới Đại hội\nĐoàn thanh niên tỉnh Hồng Sơn lần thứ IV,\nnhiệm kỳ 2031 - 2036\nCăn cứ Điều lệ Đoàn; Ban Chấp hành Tỉnh đoàn ban hành Kế hoạch tổ chức đại hội, cụ thể như sau:\nI. YÊU CẦU\n',
  );
  expect(head.subject).toBe(
    'Tổ chức đại hội Đoàn các cấp, tiến tới Đại hội Đoàn thanh niên tỉnh Hồng Sơn lần thứ IV, nhiệm kỳ 2031 - 2036',
  );
});

test.each([
  ['a span of years', 'Tổ chức đại hội các chi hội nhiệm kỳ 2025', '- 2030'],
  ['a pair of words', 'Nhiệm vụ trọng tâm về phát triển kinh tế', '- xã hội năm 2026'],
])('a subject goes on behind the dash within %s that a line broke', (_, above, below) => {
  const { subject } = headOf(`KẾ HOẠCH\n${above}\n${below}\n-----\nI. MỤC ĐÍCH\nTăng thu nhập.\n`);
  expect(subject).toBe(`${above} ${below}`);
});

test('an item below a subject belongs to the text', () => {
  const { subject, body } = headOf(
    'THÔNG BÁO\nPhân công trực Tết\n- Văn phòng trực ngày mùng Một\n- Phòng Tài chính trực ngày mùng Hai\n',
  );
  expect(subject).toBe('Phân công trực Tết');
  expect(body).toHaveLength(2);
});
