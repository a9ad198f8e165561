import { describe, expect, test } from 'vitest';
import { joinParagraphs } from './join-paragraphs.ts';
import { readLines } from '../read-text.ts';

const join = (text: string) => joinParagraphs(readLines(text).lines).map((passage) => passage.text);

/** Full lines of running text, so that the width of the page is known. */
const full = `- Tập trung lãnh đạo, chỉ đạo triển khai thực hiện có hiệu quả các nghị
quyết của Trung ương, của tỉnh về xây dựng Đảng và hệ thống chính trị trong
sạch, vững mạnh; nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở
đảng và chất lượng đội ngũ cán bộ, đảng viên; siết chặt kỷ luật, kỷ cương, hành
chính, đạo đức công vụ, văn hóa công sở trong các cơ quan, đơn vị, doanh nghiệp
và toàn xã hội.
`;

describe('a paragraph goes on', () => {
  test.each([
    [
      'below a full line that ends a sentence',
      'chính, đạo đức công vụ, văn hóa công sở trong các cơ quan, đơn vị, doanh nghiệp.\nQuan tâm công tác quy hoạch, đào tạo, bồi dưỡng cán bộ làm công tác đoàn thể, xã\nhội.',
      0,
    ],
    ['below a range cut behind its dash', '- Tổng kết nhiệm kỳ 2020 -\n2025 của các đảng bộ cơ sở.', 1],
    [
      'below a numbered line that breaks early behind "các"',
      '1. Thường trực Hội đồng, các\nBan của Hội đồng giám sát.',
      1,
    ],
    [
      'below a numbered line that breaks early behind "tại"',
      '1. Hỗ trợ hằng tháng người làm tại\nBộ phận một cửa cấp xã.',
      1,
    ],
    [
      'below a name cut at its dash',
      '- Kỷ niệm ngày sinh đồng chí Trần Phú -\nTổng Bí thư đầu tiên của Đảng.',
      1,
    ],
  ])('%s', (_, text, count) => {
    expect(join(full + text)).toHaveLength(1 + count);
  });

  test('over a symbol that a line end cuts, without a blank', () => {
    expect(join('Thực hiện Kế hoạch số 115-\nKH/TU và Nghị định số 30/2020/NĐ-\nCP.')).toEqual([
      'Thực hiện Kế hoạch số 115-KH/TU và Nghị định số 30/2020/NĐ-CP.',
    ]);
  });
});

describe('a paragraph ends', () => {
  test.each([
    ['at a bullet', 'Và các cơ quan liên quan.\n- Chỉ đạo thực hiện.'],
    ['at a bullet without a blank', 'Và các cơ quan liên quan.\n-Xây dựng quy chế.'],
    ['at a plus', 'Trong đó gồm:\n+ Báo cáo kết quả.'],
    ['at a numbered clause', 'Và chịu trách nhiệm.\n2. Hằng tháng, căn cứ chương trình.'],
    ['at a point', 'Các nội dung sau:\na) Người đứng đầu cấp ủy.'],
    ['at an article', 'Trên địa bàn tỉnh.\nĐiều 2. Hiệu lực thi hành'],
    ['behind a short line', 'Theo quy định.\nVề xây dựng nông thôn mới.'],
    [
      'behind a heading that ends with a word that may go on',
      '2. Hạn chế, tồn tại\nTiến độ còn chậm ở một số nơi.',
    ],
    ['behind a heading', '3. Hạn chế, tồn tại\nÝ thức, trách nhiệm của một số đơn vị chưa cao.'],
    [
      'behind a short heading that ends as a sentence goes on',
      'b) Ra nước ngoài và từ nước ngoài về\nNgười được cử đi.',
    ],
    [
      'behind a numbered line that ends in a colon, however long',
      '3. Việc tham gia cấp ủy nơi sinh hoạt chính thức của cấp ủy viên đi học xa:\nCấp ủy viên được cử đi học.',
    ],
    ['in front of a figure that no word asks for', 'Kiểm tra công tác chuyển đổi số\n14 giờ'],
    ['between legal bases', 'Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc;'],
  ])('%s', (_, text) => {
    expect(join(full + text)).toHaveLength(3);
  });
});

test.each([
  [
    'a text with a paragraph on each line',
    [
      `Từ ngày 15 tháng 01, ${'Chủ tịch đi công tác xa và không chủ trì được các phiên họp thường kỳ, '.repeat(3)}có nhiều việc.`,
      `Căn cứ Quy chế làm việc, ${'Chủ tịch giao Phó Chủ tịch thực hiện nhiệm vụ của mình trong thời gian ấy, '.repeat(3)}cho hết tuần.`,
      'Kính báo để các đơn vị biết.',
    ],
    3,
  ],
  [
    'a bracket that is still open',
    ['(Kèm theo Quyết định số: 59/QĐ-UBND', 'Ngày 22 tháng', '7 năm 2021 của Ủy ban)'],
    1,
  ],
  ['a day that a narrow line broke', ['Căn cứ Luật Đất đai ngày', '18 tháng 01 năm 2024;'], 1],
  ['a basis whose line broke early', ['Căn cứ Luật Tổ chức', 'Chính phủ ngày 19 tháng 6 năm 2015;'], 1],
  [
    'a basis without its mark, and the text below it',
    ['Căn cứ Luật Tổ chức', 'Chính phủ ban hành kế hoạch thực hiện như sau:'],
    2,
  ],
  [
    'the last basis, and a sentence that says who decides on several lines',
    ['- Căn cứ Chương trình của Tỉnh', 'ủy,', 'Ban Thường vụ Huyện ủy xây dựng kế hoạch, cụ thể như', 'sau:'],
    2,
  ],
  [
    'the last basis, and who decides in other words',
    ['Xét đề nghị của Văn phòng,', 'Ban Thường vụ ban hành Chương trình năm 2031, cụ thể:'],
    2,
  ],
  [
    'what is carried out, and who decides',
    [
      'Thực hiện Chỉ thị số 46-CT/TU của Ban Thường vụ Tỉnh ủy;',
      'Ủy ban bầu cử xã ban hành Kế hoạch như sau:',
    ],
    2,
  ],
  ['what is carried out, in two parts', ['Thực hiện việc giữ rừng;', 'trồng rừng và giao đất.'], 1],
  [
    'the sentence that closes a plan',
    ['Từ nguồn kinh phí của xã trong năm.', 'Trên đây là Kế hoạch giữ rừng năm 2031 của xã./.'],
    2,
  ],
  ['words like those within a sentence', ['Các xã làm đúng những điều nói', 'Trên đây là việc chung.'], 1],
  ['a basis with two names', ['Xét đề nghị của Văn phòng,', 'Phòng Tài chính và các xã;'], 1],
  ['a rule that ran into a basis', ['về bảo vệ rừng', '--------- Căn cứ Điều lệ Đoàn;'], 2],
  ['who decides what, in capitals', ['Xét đề nghị của Ủy ban Kiểm tra,', 'BAN THƯỜNG VỤ QUYẾT ĐỊNH'], 2],
  [
    'a rule between two paragraphs',
    ['về bảo vệ môi trường', '-----', 'Thời gian qua, các cấp ủy quan tâm.'],
    2,
  ],
  ['what is decided, without a colon', ['Theo đề nghị của Giám đốc Sở Nội vụ,', 'QUYẾT ĐỊNH'], 2],
  [
    'a basis below the one who decides',
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Đất đai ngày 18 tháng 01;'],
    2,
  ],
])('%s', (_, texts, count) => {
  expect(joinParagraphs(readLines(texts.join('\n')).lines)).toHaveLength(count);
});

test('a chapter alone on its line opens a paragraph, whatever a reader saw of its setting', () => {
  const lines = readLines('(Kèm theo Quyết định số 5)\nChương II\nQUY ĐỊNH CHUNG').lines;
  const read = lines.map((line) => ({ ...line, opens: false }));
  expect(joinParagraphs(read).map((passage) => passage.text)).toEqual([
    '(Kèm theo Quyết định số 5)',
    'Chương II QUY ĐỊNH CHUNG',
  ]);
});

test('the last legal basis goes on below a line that broke early, above what is decided', () => {
  const bases =
    'Căn cứ Luật Đất đai;\nXét đề nghị của Giám đốc\nSở Nông nghiệp tại Tờ trình số 47/TTr-SNN ngày 21/5/2007,\nQUYẾT ĐỊNH:\n';
  expect(join(bases + full)).toContain(
    'Xét đề nghị của Giám đốc Sở Nông nghiệp tại Tờ trình số 47/TTr-SNN ngày 21/5/2007,',
  );
});

test('a legal basis may name two laws with a semicolon between them', () => {
  const text = `Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức
chính quyền địa phương ngày 22 tháng 11 năm 2019;
Căn cứ Luật Đất đai;`;
  expect(join(text)).toEqual([expect.stringContaining('2015; Luật sửa đổi'), 'Căn cứ Luật Đất đai;']);
});

test('what an invitation lists by labels, and sentences that numbers in brackets count, are paragraphs', () => {
  const lines = [
    'Chủ trì: Ông Phó Chủ tịch Ủy ban nhân dân phường chủ trì cuộc họp lần này.',
    'Thời gian: 14 giờ 00 phút, ngày 21 tháng 11 năm 2025, là ngày Thứ Sáu.',
    'Địa điểm: Hội trường Ủy ban nhân dân phường, số 15 đường Lê Lợi.',
    '(1) Giao Văn phòng theo dõi việc thực hiện, báo cáo trước ngày 30 tháng 11.',
    '(2) Giao Ban Tổ chức chuẩn bị nhân sự, báo cáo trước ngày 30 tháng 11 tới.',
  ];
  expect(join(lines.join('\n'))).toEqual(lines);
});

test('the office of a committee goes on with its name, and a bracket with the dash that closes it', () => {
  const order =
    'Điều 1. Điều động đồng chí Kiều Văn Sáng, Phó Trưởng Ban Nội chính\nTỉnh ủy đến công tác tại Đảng ủy phường Cầu Vân, nhiệm kỳ 2025 - 2030.\n';
  expect(join(order + full)[0]).toMatch(/Ban Nội chính Tỉnh ủy đến công tác/u);
  const issued = '(Kèm theo Kế hoạch số 27/KH-VHXH ngày 06 tháng 3 năm 2026 của Phòng Văn hóa\n- Xã hội)\n';
  expect(join(issued + full)[0]).toMatch(/Phòng Văn hóa - Xã hội\)$/u);
});

test('in a short text one line that goes on tells that empty lines part paragraphs', () => {
  const text = `Ủy ban nhân dân phường trân trọng kính mời: Ông (bà) Trưởng
các tổ dân phố; đại diện Công ty Môi trường đô thị.

Tới dự cuộc họp triển khai công tác thu gom rác thải.

Thời gian: 14 giờ 00 phút, ngày 21 tháng 11 năm 2025.

Địa điểm: Hội trường phường, số 15 đường Lê Lợi, phường ta.

Đề nghị ông (bà) đến dự đúng thời gian, thành phần./.`;
  expect(join(text)).toHaveLength(5);
});

test('those whom a letter is for go on below, set in', () => {
  expect(
    join(`   Kính gửi:  Hiệu trưởng các trường Mầm non, Tiểu học,
            THCS trên địa bàn thị xã Hồng Sơn.

   Thực hiện thông báo số 5/TB-SGD về việc nghỉ lễ năm 2027;
   Phòng thông báo như sau:
`),
  ).toContain('Kính gửi: Hiệu trưởng các trường Mầm non, Tiểu học, THCS trên địa bàn thị xã Hồng Sơn.');
});

test('bases and entries that end with commas stay apart', () => {
  expect(
    join(
      'Chiểu Sắc lệnh số 1-SL ngày 20-12-1946,\n\nXét tình thế hiện thời,\n\nSau khi Hội đồng đã thoả hiệp,\n\nRA SẮC LỆNH:\n\nUỷ ban gồm có:\n\n- 1 đại biểu quân sự,\n\n- 3 đại biểu nhân dân.\n',
    ),
  ).toHaveLength(7);
});

test('a block of names set in alike stays one, whatever lines are left empty', () => {
  const long =
    'nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ cán bộ, đảng viên trong toàn tỉnh, toàn huyện';
  const names = `          Sơn Lâm, Hồng Sơn, Đông Lâm,\n\n          Bình Lâm và Lâm Hải\n\n`;
  expect(join(`Kính gửi: Hội các tỉnh:\n\n${names}Tiếp tục vận động ${long}.\n\nGiao ${long}.\n`)).toContain(
    'Sơn Lâm, Hồng Sơn, Đông Lâm, Bình Lâm và Lâm Hải',
  );
});

test('an empty line ends a paragraph with a comma where each has a line of its own', () => {
  const long =
    'nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ cán bộ, đảng viên trong toàn tỉnh, toàn huyện';
  expect(
    join(
      `Căn cứ Nghị quyết của Ủy ban thường vụ Quốc hội,\n\nTruy tặng danh hiệu cho ông Lâm, người ${long}.\n\nGiao ${long}.\n`,
    ),
  ).toHaveLength(3);
});

test('"Kính gửi:" beside the first of a list stands alone, and so does with what an annex is issued', () => {
  expect(join('Kính gửi: - Văn phòng Trung ương Đảng;\n- Các bộ, cơ quan ngang bộ.')).toEqual([
    'Kính gửi:',
    '- Văn phòng Trung ương Đảng;',
    '- Các bộ, cơ quan ngang bộ.',
  ]);
  expect(join('Kính gửi: Ủy ban nhân dân - Hội đồng nhân dân tỉnh.')).toHaveLength(1);
  const issued = '(Kèm theo Quyết định số 2110/QĐ-BYT ngày 26 tháng 6 năm 2025)';
  expect(join(`${full}${issued}\nTrạm y tế xã báo cáo theo các nội dung sau:`).slice(1)).toEqual([
    issued,
    'Trạm y tế xã báo cáo theo các nội dung sau:',
  ]);
});

test.each([
  ['Theo đề nghị của Vụ trưởng Vụ Pháp chế,', 'Bộ trưởng Bộ Y tế ban hành Thông tư quy định về kho thuốc.'],
  ['Căn cứ Nghị quyết Hội nghị lần thứ năm,', 'Nay ban hành Quy định về nề nếp họp.'],
  ['Chiểu Sắc lệnh số 1-SL tổ chức Khu.', 'Chiểu đề nghị của Bộ trưởng Bộ Nội vụ.'],
])('the basis %o ends above %o', (basis, below) => {
  const { lines } = readLines(`Căn cứ Luật Dược ngày 6 tháng 4 năm 2016;\n${basis}\n${below}\n`);
  expect(joinParagraphs(lines).map(({ text }) => text)).toEqual([
    'Căn cứ Luật Dược ngày 6 tháng 4 năm 2016;',
    basis,
    below,
  ]);
});

test('a basis that looks at several papers is one, and one below it is another', () => {
  expect(
    join(`Căn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019;
Xét Tờ trình số 98/TTr-UBND ngày 05 tháng 7 năm 2024 của Ủy ban nhân dân huyện;
Báo cáo thẩm tra số 22/BC-BKTXH của Ban Kinh tế - Xã hội; ý kiến thảo luận của đại
biểu Hội đồng nhân dân tại kỳ họp.`),
  ).toEqual([
    'Căn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019;',
    'Xét Tờ trình số 98/TTr-UBND ngày 05 tháng 7 năm 2024 của Ủy ban nhân dân huyện; Báo cáo thẩm tra số 22/BC-BKTXH của Ban Kinh tế - Xã hội; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp.',
  ]);
  expect(join('Căn cứ Nghị định số 5;\nBáo cáo số 22 của Sở Nội vụ;')).toHaveLength(2);
});

test('each line is a paragraph where all of them stand apart, and none goes on with the one above', () => {
  const lines = [
    'Trả lời công văn số 12/CT-NV ngày 08/02/2024 của Chi cục Chăn nuôi về việc cấp giấy kiểm dịch, Cục có ý kiến như sau:',
    'Tại Điều 15 Thông tư của Bộ trưởng quy định về thời hạn của giấy kiểm dịch đối với các trại nuôi tập trung trên địa bàn:',
    '“1. Giấy kiểm dịch có giá trị trong sáu mươi ngày, kể từ ngày cấp, đối với trại nuôi gia súc, gia cầm tập trung;',
    'Căn cứ quy định nêu trên, trại nuôi đã chuyển đi nơi khác phải xin cấp lại giấy kiểm dịch theo mẫu của Cục ban hành.',
    'Về nơi nộp hồ sơ xin cấp lại giấy kiểm dịch đối với các trại nuôi gia súc, gia cầm tập trung trên địa bàn huyện',
    'Chi cục hướng dẫn chủ trại nuôi nộp hồ sơ tại bộ phận một cửa, trong giờ làm việc, từ thứ Hai đến thứ Sáu hằng tuần.',
    '- Hồ sơ gồm đơn xin cấp lại, bản sao giấy cũ;',
    'Cục trả lời để Chi cục biết và thực hiện./.',
  ];
  expect(join(lines.join('\n\n'))).toEqual(lines);
  expect(join(lines.join('\n'))).not.toEqual(lines);
});

const whole = [
  'Để chủ động phòng bệnh, Sở yêu cầu các bệnh viện trong tỉnh làm tốt các việc sau:',
  '1. Tiêm phòng cho nhân viên.',
  '2. Tỷ lệ giường trống không dưới 2,35% số giường; mỗi khoa có 05 bộ quần áo bảo hộ, 10 hộp khẩu trang cho mỗi ca.',
  '3. Tỷ lệ thuốc dự trữ không dưới 15% lượng dùng; mỗi khoa có 02 tủ thuốc, một tủ đặt ở phòng trực của bác sĩ.',
  'Đề nghị các bệnh viện khẩn trương thực hiện, báo cáo Sở trong tháng./.',
];

test('each line is a paragraph where all long ones end sentences, though a page may be as wide', () => {
  expect(join(whole.join('\n'))).toEqual(whole);
});
