import { expect, test } from 'vitest';
import { readClosing } from './closing.ts';
import { cutParts } from '../parts.ts';
import { isAuthority } from '../phrases/signature-words.ts';
import { readLines } from '../read-text.ts';
import { isStamp, withoutSeal } from './stamps.ts';
import { createRepairLog } from '../repair-log.ts';

const text = 'Các cơ quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký ban hành./.\n';

function closingOf(closing: string) {
  const { signatories, recipients, rest } = readClosing(
    cutParts(readLines(text.repeat(8) + closing).lines).closing,
    createRepairLog(),
  );
  return {
    signers: signatories.map(({ authority = '', position = '', name = '' }) =>
      [authority, position, name].join(' | '),
    ),
    recipients: recipients.map((one) => one.text),
    rest: rest.length,
  };
}

test.each([
  [
    'ran into the recipients',
    `Nơi nhận: KT. CHỦ TỊCH
- Như trên; PHÓ CHỦ TỊCH
- Ban Chỉ đạo tỉnh (b/c);
- Lưu: VT, NN. Lê Quang Hòa`,
    ['KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Lê Quang Hòa'],
    ['Như trên;', 'Ban Chỉ đạo tỉnh (b/c);', 'Lưu: VT, NN.'],
  ],
  [
    'ran into the recipients, the name on a line of its own',
    `Nơi nhận: T/M BAN THƯỜNG VỤ
- Ban Bí thư (báo cáo), PHÓ BÍ THƯ
- Các huyện ủy,
- Lưu VPTU.
Nguyễn Thành Long`,
    ['T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Thành Long'],
    ['Ban Bí thư (báo cáo),', 'Các huyện ủy,', 'Lưu VPTU.'],
  ],
  [
    'stands beside recipients that their column broke',
    `Nơi nhận: T/M BAN THƯỜNG VỤ
- Ban Bí thư Trung ương Đảng (để báo BÍ THƯ
cáo),
- Ban Dân vận và Vụ
Địa phương,
- Lưu Văn phòng Huyện ủy.
Nguyễn Thành Long`,
    ['T/M BAN THƯỜNG VỤ | BÍ THƯ | Nguyễn Thành Long'],
    ['Ban Bí thư Trung ương Đảng (để báo cáo),', 'Ban Dân vận và Vụ Địa phương,', 'Lưu Văn phòng Huyện ủy.'],
  ],
  [
    'has its name where the recipient goes on with a name of its own',
    `Nơi nhận:
- Như trên; GIÁM ĐỐC
- UBND các tỉnh trực thuộc Đinh Công Sự
Trung ương;
- Lưu: VT.`,
    [' | GIÁM ĐỐC | Đinh Công Sự'],
    ['Như trên;', 'UBND các tỉnh trực thuộc Trung ương;', 'Lưu: VT.'],
  ],
  [
    'has its post and its name beside broken recipients',
    `Nơi nhận:
- Cục Kiểm tra, Chi cục Thú CHỦ TỊCH
y;
- Cục Kiểm tra văn bản - Bộ Tư Đoàn Văn Lực
pháp;
- Thứ trưởng Trần Quốc
Bảo;
- UBND các tỉnh trực thuộc
Trung ương;
- Lưu: VT.`,
    [' | CHỦ TỊCH | Đoàn Văn Lực'],
    [
      'Cục Kiểm tra, Chi cục Thú y;',
      'Cục Kiểm tra văn bản - Bộ Tư pháp;',
      'Thứ trưởng Trần Quốc Bảo;',
      'UBND các tỉnh trực thuộc Trung ương;',
      'Lưu: VT.',
    ],
  ],
  [
    'has the body below the post, or below the authority',
    `BỘ TRƯỞNG
BỘ NỘI VỤ
Trần Văn Tín
KT. BỘ TRƯỞNG
BỘ TÀI CHÍNH
THỨ TRƯỞNG
Lê Thị Hoa`,
    ['| BỘ TRƯỞNG BỘ NỘI VỤ | Trần Văn Tín', 'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH | THỨ TRƯỞNG | Lê Thị Hoa'],
    [],
  ],
  [
    'has an authority on two lines',
    `TM. ĐOÀN CHỦ TỊCH ỦY BAN
MẶT TRẬN TỔ QUỐC VIỆT NAM
CHỦ TỊCH
Đỗ Văn Tiến`,
    ['TM. ĐOÀN CHỦ TỊCH ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM | CHỦ TỊCH | Đỗ Văn Tiến'],
    [],
  ],
  [
    'stands in two columns',
    `     GIÁM ĐỐC                                     KT. GIÁM ĐỐC
   SỞ TÀI CHÍNH                                     SỞ NỘI VỤ
                                                  PHÓ GIÁM ĐỐC


   Bùi Quốc Việt                                   Phan Thanh Tùng`,
    ['| GIÁM ĐỐC SỞ TÀI CHÍNH | Bùi Quốc Việt', 'KT. GIÁM ĐỐC SỞ NỘI VỤ | PHÓ GIÁM ĐỐC | Phan Thanh Tùng'],
    [],
  ],
  [
    'has the rest of a broken authority above the post',
    `TM. ỦY BAN THƯỜNG
VỤ QUỐC HỘI
CHỦ TỊCH
Vũ Thị Hiền`,
    ['TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI | CHỦ TỊCH | Vũ Thị Hiền'],
    [],
  ],
  [
    'has a name of another people behind a recipient that goes on below',
    `Nơi nhận: T/M ỦY BAN KIỂM TRA
- Thường trực Tỉnh ủy, CHỦ NHIỆM
- UBKT các huyện, thành ủy trực
thuộc Tỉnh ủy, Lò Văn Hặc
- Lưu VT.`,
    ['T/M ỦY BAN KIỂM TRA | CHỦ NHIỆM | Lò Văn Hặc'],
    ['Thường trực Tỉnh ủy,', 'UBKT các huyện, thành ủy trực thuộc Tỉnh ủy,', 'Lưu VT.'],
  ],
  [
    'has its name at the edge of the page',
    `Nơi nhận:                                           KT. GIÁM ĐỐC
- Như trên;                                         PHÓ GIÁM ĐỐC
- Lưu: VT.
Danh Thị Ngọc Ẩn`,
    ['KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | Danh Thị Ngọc Ẩn'],
    ['Như trên;', 'Lưu: VT.'],
  ],
  [
    'has the rest of a broken authority above another',
    `TM. THƯỜNG TRỰC HỘI ĐỒNG
NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
K' Thế`,
    ["TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | K' Thế"],
    [],
  ],
  [
    'stands beside recipients in two columns, the second below the first',
    `Nơi nhận:
- Như trên;
- Lưu: VT.
TL. CHỦ TỊCH
- Hiệp hội doanh nghiệp tỉnh;
- Phòng: TH, KT;
CHÁNH VĂN PHÒNG
Dương Văn Hòa`,
    ['TL. CHỦ TỊCH | CHÁNH VĂN PHÒNG | Dương Văn Hòa'],
    ['Như trên;', 'Lưu: VT.', 'Hiệp hội doanh nghiệp tỉnh;', 'Phòng: TH, KT;'],
  ],
  [
    'ran into the recipients with the words that its column broke off',
    `Nơi nhận: KT. CHỈ HUY TRƯỞNG
- Như trên; PHÓ CHỈ HUY TRƯỞNG - THAM
- Bộ Tham mưu (b/c); MƯU TRƯỞNG
- Lưu: VT, TM.
Thượng tá Trà Văn Sỹ`,
    ['KT. CHỈ HUY TRƯỞNG | PHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG | Thượng tá Trà Văn Sỹ'],
    ['Như trên;', 'Bộ Tham mưu (b/c);', 'Lưu: VT, TM.'],
  ],
  [
    'is one of three side by side, above the recipients',
    `   TỈNH ĐOÀN                CÔNG AN TỈNH               SỞ Y TẾ
  PHÓ BÍ THƯ               PHÓ GIÁM ĐỐC             PHÓ GIÁM ĐỐC


Lăng Thị Dậu              Hà Văn Tuyên              Ma Thế Quyên
Nơi nhận:
- Bộ Y tế (b/c);
- Lưu: 3 ngành.`,
    [
      'TỈNH ĐOÀN | PHÓ BÍ THƯ | Lăng Thị Dậu',
      'CÔNG AN TỈNH | PHÓ GIÁM ĐỐC | Hà Văn Tuyên',
      'SỞ Y TẾ | PHÓ GIÁM ĐỐC | Ma Thế Quyên',
    ],
    ['Bộ Y tế (b/c);', 'Lưu: 3 ngành.'],
  ],
  [
    'has its name behind a recipient, and its posts below them',
    `Nơi nhận:
- Thường trực Tỉnh ủy,
- UBKT các huyện ủy, Bạch Văn Tiến
- Lưu VT.
T/M ỦY BAN KIỂM TRA
CHỦ NHIỆM`,
    ['T/M ỦY BAN KIỂM TRA | CHỦ NHIỆM | Bạch Văn Tiến'],
    ['Thường trực Tỉnh ủy,', 'UBKT các huyện ủy,', 'Lưu VT.'],
  ],
  [
    'has a name at the edge and posts in two lines',
    `Nơi nhận:                                 TM. BAN CHỈ ĐẠO
- UBND tỉnh (b/c);                        PHÓ TRƯỞNG BAN
- Lưu: VT.


PHÓ GIÁM ĐỐC SỞ
                                          Bùi Đức Hinh`,
    ['TM. BAN CHỈ ĐẠO | PHÓ TRƯỞNG BAN, PHÓ GIÁM ĐỐC SỞ | Bùi Đức Hinh'],
    ['UBND tỉnh (b/c);', 'Lưu: VT.'],
  ],
  [
    'stands within a recipient, where a page ends',
    `Nơi nhận:
- Ban Dân vận (để b/c);
- Công đoàn cấp trên trực
TM. BAN THƯỜNG VỤ
PHÓ CHỦ TỊCH
tiếp cơ sở;
- Lưu: VT.
Thạch Văn Chung`,
    ['TM. BAN THƯỜNG VỤ | PHÓ CHỦ TỊCH | Thạch Văn Chung'],
    ['Ban Dân vận (để b/c);', 'Công đoàn cấp trên trực tiếp cơ sở;', 'Lưu: VT.'],
  ],
  [
    'stands below labels of the lists and above the code of a typist',
    `Nơi nhận:
* Bản điện tử:
- Như Điều 3;
* Bản giấy:
- Sở Nội vụ (03b);
- Lưu: VT, VP5.
KGVX_05CV
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Song Tùng`,
    ['KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Trần Song Tùng'],
    ['Như Điều 3;', 'Sở Nội vụ (03b);', 'Lưu: VT, VP5. KGVX_05CV'],
  ],
  [
    'stands side by side, the names at the edge of the page',
    `       NGƯỜI GHI BIÊN BẢN                     CHỦ TỊCH HỘI ĐỒNG
Mai Thị Nga   Lê Hữu Phước`,
    ['| NGƯỜI GHI BIÊN BẢN | Mai Thị Nga', '| CHỦ TỊCH HỘI ĐỒNG | Lê Hữu Phước'],
    [],
  ],
  [
    'has words that a narrow column broke off',
    `T/L BAN THƯỜNG
VỤ
TRƯỞNG PHÒNG TỔNG
HỢP
Y Wem Niê`,
    ['T/L BAN THƯỜNG VỤ | TRƯỞNG PHÒNG TỔNG HỢP | Y Wem Niê'],
    [],
  ],
  [
    'has all its parts on one line',
    `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Thị Hoa`,
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Lê Thị Hoa'],
    [],
  ],
  [
    'stands below recipients on one line',
    `Nơi nhận: - Như trên; - Báo Đông Lâm; - Lưu: VT.
CHỦ TỊCH Lê Thị Hoa`,
    ['| CHỦ TỊCH | Lê Thị Hoa'],
    ['Như trên;', 'Báo Đông Lâm;', 'Lưu: VT.'],
  ],
  [
    'has its post in small letters, and a recipient on two lines with dashes around it',
    `Nơi nhận:
- Như trên;
- VPCP: BTCN;
Vụ TH; Cổng TTĐT;
- Lưu: VT.
KT. THỦ TƯỚNG
Phó Thủ tướng
(Đã ký)
Trần Văn Lâm`,
    ['KT. THỦ TƯỚNG | Phó Thủ tướng | Trần Văn Lâm'],
    ['Như trên;', 'VPCP: BTCN; Vụ TH; Cổng TTĐT;', 'Lưu: VT.'],
  ],
  [
    'has its name behind the mark of a signed copy',
    `KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Đã ký: Lê Thị Hoa`,
    ['KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Lê Thị Hoa'],
    [],
  ],
  [
    'has its post above the recipients and its name below them',
    `HIỆU TRƯỞNG
Nơi nhận:
- Như trên;
- Lưu: VT.
Cao Thống Nhất`,
    ['| HIỆU TRƯỞNG | Cao Thống Nhất'],
    ['Như trên;', 'Lưu: VT.'],
  ],
  ['is a name alone', `Trần Văn Lâm\n(Đã ký)`, ['|  | Trần Văn Lâm'], []],
  [
    'has a rank in front of the name',
    `CHỈ HUY TRƯỞNG
Đại tá Võ Trọng Nam`,
    ['| CHỈ HUY TRƯỞNG | Đại tá Võ Trọng Nam'],
    [],
  ],
])('a signature that %s', (_, closing, signers, recipients) => {
  expect(closingOf(closing)).toEqual({
    signers: signers.map((one) => one.replace(/^\|/, ' |')),
    recipients,
    rest: 0,
  });
});

test.each(['- Lưu: VT, KTN.', '- TT. Tỉnh ủy; Chủ tịch UBND tỉnh;', '- Báo Đông Lâm; Đài PT-TH tỉnh;'])(
  'the recipient %o stays whole',
  (line) => {
    const { recipients } = closingOf(`Nơi nhận:\n${line}\nCHỦ TỊCH\nLê Thị Hoa`);
    expect(recipients).toEqual([line.slice(2)]);
  },
);

test('the place of a seal is neither recipient nor signature', () => {
  expect(isStamp('[daky]')).toBe(true);
  expect(isStamp('[1]')).toBe(false);
  expect(withoutSeal('- Công an tỉnh; [daky]')).toBe('- Công an tỉnh;');
});

test.each(['KTN. PHÒNG', 'TMĐT', 'TLSX'])('%o is no authority', (words) => {
  expect(isAuthority(words)).toBe(false);
});

test('what a page prints below a signature is no recipient', () => {
  const list =
    'Nơi nhận:\n- Như trên;\n- Lưu: VT, NN.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nH’Linh Niê\nIn trang | Gửi email';
  expect(closingOf(list)).toEqual({
    signers: ['KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | H’Linh Niê'],
    recipients: ['Như trên;', 'Lưu: VT, NN.'],
    rest: 1,
  });
  expect(closingOf('T/M BAN THƯỜNG VỤ\nBÍ THƯ\nHà Văn Thái\nCác tin khác:\nHội nghị giao ban')).toMatchObject(
    {
      recipients: [],
      rest: 2,
    },
  );
});

test('an attached text stands below the signature, with its own letterhead and outline', () => {
  const { closing, annex } = cutParts(
    readLines(`${text.repeat(8)}Nơi nhận:
- Như Điều 2,
- Lưu Văn phòng.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Hà Văn Thái
TỈNH ỦY ĐÔNG LÂM
*
QUY CHẾ
làm việc của Ủy ban Kiểm tra
(Ban hành kèm theo Quyết định số 12-QĐ/TU)
Chương I
QUY ĐỊNH CHUNG`).lines,
  );
  expect(closing.at(-1)?.text).toBe('Hà Văn Thái');
  expect(annex[0]?.text).toBe('TỈNH ỦY ĐÔNG LÂM');
});

test('an attached text may have a day and a rule in its letterhead', () => {
  const { closing, annex } = cutParts(
    readLines(`${text.repeat(8)}TM. BAN BÍ THƯ
BÍ THƯ THƯỜNG TRỰC
Hà Văn Thái
BAN CHẤP HÀNH TỈNH
***
ĐOÀN TNCS HỒ CHÍ MINH
Đông Lâm, ngày 9 tháng 5 năm 2024
QUY ĐỊNH
Về văn bản của Đoàn
(Ban hành kèm theo Quyết định số 41-QĐ/TĐTN ngày 09/5/2024)
Chương I
QUY ĐỊNH CHUNG`).lines,
  );
  expect(closing.at(-1)?.text).toBe('Hà Văn Thái');
  expect(annex[0]?.text).toBe('BAN CHẤP HÀNH TỈNH');
});

test('columns of a closing end where an attached text begins', () => {
  const source = `${text.repeat(8)}Nơi nhận:                                   KT. CHỦ TỊCH
- Như Điều 3;                               PHÓ CHỦ TỊCH
- Lưu: VT.

                                            Lê Quang Hòa
                              QUY CHẾ
                   Phối hợp quản lý cụm công nghiệp
   (Ban hành kèm theo Quyết định số 412/QĐ-UBND ngày 09 tháng 5 năm
                              2024)
                              Chương I
                         QUY ĐỊNH CHUNG`;
  const { closing, annex } = cutParts(readLines(source).lines);
  expect(closing.map((line) => line.text)).toEqual([
    'Nơi nhận:',
    '- Như Điều 3;',
    '- Lưu: VT.',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Lê Quang Hòa',
  ]);
  expect(annex[0]?.text).toBe('QUY CHẾ');
});

test('a post that its column broke is one, and signatures beside one another have names on lines of their own', () => {
  expect(closingOf('Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHÁNH VĂN\nPHÒNG\nBế Văn Thụ').signers).toEqual([
    ' | CHÁNH VĂN PHÒNG | Bế Văn Thụ',
  ]);
  const beside = `
              THƯ KÝ                                 T/M CHI BỘ
                                                       BÍ THƯ


             Hà Thị Nụ
                                                     Lê Văn Toán
`;
  expect(closingOf(beside).signers).toEqual([' | THƯ KÝ | Hà Thị Nụ', 'T/M CHI BỘ | BÍ THƯ | Lê Văn Toán']);
});

test.each([
  ['PHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH', 'PHÓ TRƯỞNG BAN, PHÓ CHỦ TỊCH UBND TỈNH'],
  [
    'PHÓ TRƯỞNG BAN\nGIÁM ĐỐC SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG',
    'PHÓ TRƯỞNG BAN, GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
  ],
  ['PHÓ TRƯỞNG BAN\nTHƯỜNG TRỰC\nPHÓ BÍ THƯ HUYỆN ỦY', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC, PHÓ BÍ THƯ HUYỆN ỦY'],
  ['PHÓ TRƯỞNG BAN\nTHƯỜNG TRỰC', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC'],
  ['TRƯỞNG BAN\nTHƯ KÝ', 'TRƯỞNG BAN THƯ KÝ'],
  ['CHÁNH VĂN\nPHÒNG', 'CHÁNH VĂN PHÒNG'],
  ['PHÓ TỔNG\nGIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC'],
  ['PHÓ CHỦ TỊCH\nKIÊM\nTRƯỞNG BAN', 'PHÓ CHỦ TỊCH KIÊM TRƯỞNG BAN'],
])('two posts of one person stay two, one of several lines stays one: %j', (posts, position) => {
  const [signer] = closingOf(
    `Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. TRƯỞNG BAN\n${posts}\nNgô Thị Bích`,
  ).signers;
  expect(signer).toBe(`KT. TRƯỞNG BAN | ${position} | Ngô Thị Bích`);
});

test('a title in capitals behind the last name is no signature', () => {
  const closing = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Toán\nQUY TẮC ỨNG XỬ\nCỦA NGƯỜI TRỰC';
  expect(closingOf(closing)).toMatchObject({ signers: [' | CHỦ TỊCH | Lê Văn Toán'], rest: 2 });
});

test('two posts of one person are one', () => {
  const closing = (second: string) =>
    closingOf(`Nơi nhận:\n- Như trên;\n- Lưu VP\nT/M BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\n${second}\nNgô Thị Bích`);
  expect(closing('kiêm\nTRƯỞNG BAN TUYÊN GIÁO').signers).toEqual([
    'T/M BAN CHỈ ĐẠO | PHÓ TRƯỞNG BAN kiêm TRƯỞNG BAN TUYÊN GIÁO | Ngô Thị Bích',
  ]);
  expect(closing('kiêm Chánh Văn phòng').signers[0]).toContain('kiêm Chánh Văn phòng | Ngô Thị Bích');
  expect(closing('kiêm\nTRƯỞNG BAN').recipients).toEqual(['Như trên;', 'Lưu VP']);
});

test('a code that a narrow column cut behind its hyphen is one word in a recipient', () => {
  const { recipients } = closingOf(
    'Nơi nhận:\n- Thành viên Tổ giúp việc theo Quyết định số 1205/QĐ-\nUBND;\n- Ban Kinh tế -\nNgân sách;\n- Lưu: VT.\nCHỦ TỊCH\nLê Quang Hòa',
  );
  expect(recipients).toEqual([
    'Thành viên Tổ giúp việc theo Quyết định số 1205/QĐ-UBND;',
    'Ban Kinh tế - Ngân sách;',
    'Lưu: VT.',
  ]);
});

test('strokes part the cells of a closing', () => {
  const { signers, recipients, rest } = closingOf(
    'Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n- Các sở, ban, ngành; | KT. CHỦ TỊCH |\n- Báo An Hải | bản in;\n- Đài An Hải; | PHÓ CHỦ TỊCH |\n- Lưu: VT. | Lê Quang Hòa |',
  );
  expect(signers).toEqual(['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Lê Quang Hòa']);
  expect(recipients).toEqual(['Các sở, ban, ngành;', 'Báo An Hải | bản in;', 'Đài An Hải;', 'Lưu: VT.']);
  expect(rest).toBe(0);
});

test('a recipient that a page broke goes on below the post beside it, behind a capital, too', () => {
  const { signers, recipients, rest } = closingOf(
    'Nơi nhận:\n- Ban Kinh tế, Ban Pháp chế\nT/M BAN CHỈ ĐẠO\nTRƯỞNG BAN\nHĐND tỉnh,\n- Lưu Văn phòng.\nLê Quang Hòa',
  );
  expect(signers).toEqual(['T/M BAN CHỈ ĐẠO | TRƯỞNG BAN | Lê Quang Hòa']);
  expect(recipients).toEqual(['Ban Kinh tế, Ban Pháp chế HĐND tỉnh,', 'Lưu Văn phòng.']);
  expect(rest).toBe(0);
});

test('behind a recipient that is whole such a line is none', () => {
  expect(
    closingOf('Nơi nhận:\n- Ban Pháp chế;\n- Lưu: VT.\nTRƯỞNG BAN\nLê Quang Hòa\nXã Đông Lâm, thôn Ba.').rest,
  ).toBe(1);
});

test('two long names on one line sign', () => {
  const { signers } = closingOf('THƯ KÝ CHỦ TRÌ\n\nĐinh Thị Hồng Vân Tôn Nữ Ngọc Hạnh');
  expect(signers).toEqual([' | THƯ KÝ | Đinh Thị Hồng Vân', ' | CHỦ TRÌ | Tôn Nữ Ngọc Hạnh']);
});

test('the rest of a code in capitals above a post ends the text and signs nothing', () => {
  const { signers } = closingOf(
    'Các sở thực hiện Kết luận số 121-\nKL/TW./.\nTHƯ KÝ CHỦ TRÌ\nLê Thị Thảo Trần Văn Khải',
  );
  expect(signers).toEqual([' | THƯ KÝ | Lê Thị Thảo', ' | CHỦ TRÌ | Trần Văn Khải']);
});

test.each(['Giấy mời số 45/GM-SNV', 'Báo cáo số 45/BC-SNV', 'Công điện số 45/CĐ-SNV'])(
  'what is sent with %s begins below the closing, though a column sets the name far down',
  (paper) => {
    const column = (left: string, right: string) => `${left.padEnd(40)}${right}\n`;
    const { closing, annex } = cutParts(
      readLines(
        text.repeat(8) +
          column('Nơi nhận:', 'KT. GIÁM ĐỐC') +
          column('- Như trên;', 'PHÓ GIÁM ĐỐC') +
          column('- Lưu: VT.', '') +
          column('', 'Lê Quang Hòa') +
          `\nCHƯƠNG TRÌNH\nHội nghị tập huấn\n(Kèm theo ${paper} ngày 05/5/2025)\nKhai mạc lúc 8 giờ.\n`,
      ).lines,
    );
    expect(annex.map((line) => line.text)[0]).toBe('CHƯƠNG TRÌNH');
    expect(readClosing(closing, createRepairLog()).signatories).toEqual([
      { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Quang Hòa' },
    ]);
  },
);
