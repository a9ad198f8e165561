import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';
import { partIssuer, readTitleIdentity } from './title-identity.ts';

test.each([
  [
    'CỦA CHỦ TỊCH CHÍNH PHỦ SỐ 71 NV NGÀY 5 THÁNG 8 NĂM 1947',
    undefined,
    { issuer: 'CHỦ TỊCH CHÍNH PHỦ', symbol: '71 NV', issuedOn: '1947-08-05', rest: '' },
  ],
  [
    'CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 168/TTg NGÀY 22 THÁNG 3 NĂM 1996 VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ'.toUpperCase(),
    undefined,
    { symbol: '168/TTG', issuedOn: '1996-03-22', rest: 'VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ' },
  ],
  [
    'CỦA CHỦ TỊCH CHÍNH PHỦ SỐ 34 NGÀY 19 THÁNG 3 NĂM 1947',
    undefined,
    { issuer: 'CHỦ TỊCH CHÍNH PHỦ', issuedOn: '1947-03-19', rest: '' },
  ],
  [
    'SỐ 31-L/CTN NGÀY 05/12/1995 CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI VỀ LƯU TRỮ',
    'Ủy ban Thường vụ Quốc hội',
    { symbol: '31-L/CTN', issuedOn: '1995-12-05', rest: 'VỀ LƯU TRỮ' },
  ],
  [
    'SỐ 31 NQ/HĐNN NGÀY 5-8-1988 CỦA HỘI ĐỒNG NHÀ NƯỚC QUY ĐỊNH SỐ PHÓ CHỦ TỊCH',
    undefined,
    {
      issuer: 'HỘI ĐỒNG NHÀ NƯỚC',
      symbol: '31 NQ/HĐNN',
      issuedOn: '1988-08-05',
      rest: 'QUY ĐỊNH SỐ PHÓ CHỦ TỊCH',
    },
  ],
])('reads %o', (words, issuer, identity) => {
  expect(readTitleIdentity(words, issuer)).toMatchObject(identity);
});

test.each([
  'CỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG',
  'THỰC HIỆN NGHỊ QUYẾT SỐ 15-NQ/TU NGÀY 5 THÁNG 8 NĂM 2027',
  'CỦA TỈNH ỦY SỐ 15-KH/TU NGÀY 35 THÁNG 8 NĂM 2027',
])('%o has no identity', (words) => {
  expect(readTitleIdentity(words)).toBeUndefined();
});

test.each([
  ['CỦA BỘ TRƯỞNG BỘ Y TẾ BAN HÀNH QUY CHẾ', { issuer: 'BỘ TRƯỞNG BỘ Y TẾ', rest: 'BAN HÀNH QUY CHẾ' }],
  ['CỦA TỈNH BÌNH AN NĂM 2024', { rest: 'CỦA TỈNH BÌNH AN NĂM 2024' }],
  ['VỀ VIỆC BAN HÀNH QUY CHẾ', { rest: 'VỀ VIỆC BAN HÀNH QUY CHẾ' }],
])('parts who decides in %o', (words, parted) => {
  expect(partIssuer(words)).toEqual(parted);
});

const draftOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });

test('an old decree-law says number and day in its title, and ends with a name', () => {
  const { fields, blocks } = draftOf(`SẮC LỆNH

CỦA CHỦ TỊCH CHÍNH PHỦ SỐ 71-B NGÀY 5 THÁNG 8 NĂM 1947 ĐẶT NGÀY 3 THÁNG 9 LÀM NGÀY TRỒNG CÂY

CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HOÀ

Chiểu Sắc lệnh số 22 ngày 18-2-1946 ấn định những ngày lễ;

Sau khi Hội đồng Chính phủ đã thoả hiệp,

RA SẮC LỆNH:

Điều thứ nhất: Ngày 3 tháng 9 dương lịch từ nay sẽ là ngày trồng cây trong cả nước.

Điều thứ hai: Các ông Bộ trưởng chiểu Sắc lệnh thi hành.

Trần Văn Lâm

(Đã ký)
`);
  expect(fields).toMatchObject({
    kind: 'decree-law',
    symbol: '71-B',
    issuedOn: '1947-08-05',
    subject: 'Đặt ngày 3 tháng 9 làm ngày trồng cây',
    letterhead: { issuer: 'CHỦ TỊCH CHÍNH PHỦ' },
    signatories: [{ name: 'Trần Văn Lâm' }],
  });
  expect(fields.legalBases).toHaveLength(2);
  expect(blocks.filter(({ type }) => type === 'heading')).toMatchObject([
    { text: 'Điều thứ nhất:' },
    { text: 'Điều thứ hai:' },
  ]);
});

test('an act of the sixties: the name of the State, who decides, and a number without a code', () => {
  const { fields } = draftOf(`PHỦ THỦ TƯỚNG
******

VIỆT NAM DÂN CHỦ CỘNG HÒA
Độc lập - Tự do - Hạnh phúc
********

Số: 518-TTg

Hà Nội ngày 11 tháng 09 năm 1961

NGHỊ ĐỊNH

ĐẶT VỤ NÔNG TRƯỜNG THUỘC BỘ NÔNG LÂM

THỦ TƯỚNG CHÍNH PHỦ

Căn cứ Nghị định số 185-TTg ngày 3/5/1957 về tổ chức Bộ Nông lâm;

NGHỊ ĐỊNH:

Điều 1. Vụ Nông trường nay thuộc Bộ Nông lâm.

Điều 2. Ông Bộ trưởng Bộ Nông lâm chịu trách nhiệm thi hành nghị định này.

KT. THỦ TƯỚNG
Phó Thủ tướng
(Đã ký)
Phan Kế Hòa
`);
  expect(fields).toMatchObject({
    kind: 'decree',
    symbol: '518-TTg',
    place: 'Hà Nội',
    subject: 'Đặt vụ Nông trường thuộc Bộ Nông lâm',
    letterhead: { issuer: 'PHỦ THỦ TƯỚNG' },
    signatories: [{ authority: 'KT. THỦ TƯỚNG', position: 'Phó Thủ tướng', name: 'Phan Kế Hòa' }],
  });
});

test('whose decision it is stands behind the kind, its subject below', () => {
  const { fields, blocks, repairs } = draftOf(`HỘI ĐỒNG BỘ TRƯỞNG
---&---

CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh Phúc
---o0o---

Số: 575/CT

Hà Nội, ngày 14 tháng 11 năm 1991

QUYếT địNH

QUYẾT ĐỊNH CỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG

Về việc cho phép thành lập Hội Trồng dâu

CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG

Căn cứ chỉ thị số 01-CT ngày 5 tháng 1 năm 1989 về quản lý các hội quần chúng;

QUYẾT ĐỊNH

Cho phép thành lập Hội Trồng dâu, hội tự lo liệu mọi chi phí và phương tiện hoạt động.

KT. CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG
PHÓ CHỦ TỊCH
Đã ký: Nguyễn Văn Khang
`);
  expect(fields).toMatchObject({
    subject: 'Về việc cho phép thành lập Hội Trồng dâu',
    signatories: [{ position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn Khang' }],
    recipients: [],
  });
  expect(blocks[0]).toMatchObject({ text: 'CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG' });
  expect(repairs.map(({ what }) => what)).toContain('kind printed twice');
});

test('a kind printed again with its words run together is no subject', () => {
  const { fields } = draftOf(
    'QUỐC HỘI\nSố: 27/2024/QH16\nHà Nội, ngày 15 tháng 06 năm 2024\n\nNGHỊ QUYẾT\n\nNGHỊQUYẾT\n\nVỀ VIỆC TRỒNG DÂU\n\nCăn cứ Hiến pháp;\n\nQUYẾT NGHỊ:\n\n1. Trồng dâu ven sông.\n',
  );
  expect(fields.subject).toBe('Về việc trồng dâu');
});

test('a post on a line of its own goes with what stands below it', () => {
  const { fields } = draftOf(
    'THỦ TƯỚNG\nCHÍNH PHỦ\nSố: 345/QĐ-TTg\nHà Nội, ngày 3 tháng 4 năm 2028\nQUYẾT ĐỊNH\nVề việc tặng thưởng Cờ thi đua\n_\nCăn cứ Luật Thi đua;\n',
  );
  expect(fields.letterhead).toMatchObject({ issuer: 'THỦ TƯỚNG CHÍNH PHỦ' });
  expect(fields.letterhead?.superior).toBeUndefined();
});

test('an act of an assembly as collections print it: who decides below a subject that names councils', () => {
  const { fields } = draftOf(`NGHỊ QUYẾT SỐ 31 NQ/UBTVQH9 NGÀY 5-8-1994
CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI QUY ĐỊNH SỐ BAN CỦA
HỘI ĐỒNG NHÂN DÂN TỈNH, THÀNH PHỐ TRỰC THUỘC
TRUNG ƯƠNG
ỦY BAN THƯỜNG VỤ QUỐC HỘI
NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Căn cứ vào Điều 91 của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;
Theo đề nghị của Chính phủ,
QUYẾT NGHỊ:
Hội đồng nhân dân tỉnh có ba ban.
TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI
Chủ tịch
NÔNG VĂN SÁNG
`);
  expect(fields).toMatchObject({
    kind: 'resolution',
    issuedOn: '1994-08-05',
    subject: 'Quy định số ban của Hội đồng nhân dân tỉnh, thành phố trực thuộc trung ương',
    letterhead: { issuer: 'ỦY BAN THƯỜNG VỤ QUỐC HỘI' },
    signatories: [
      { authority: 'TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI', position: 'Chủ tịch', name: 'NÔNG VĂN SÁNG' },
    ],
  });
  expect(fields.legalBases).toHaveLength(2);
});

test('who decides above legal bases in small letters stands for no subject', () => {
  const { fields } = draftOf(`SẮC LỆNH
CỦA CHỦ TỊCH NƯỚC SỐ 12-SL NGÀY 5 THÁNG 8 NĂM 1950
Chủ tịch nước
Chiểu Sắc lệnh số 22 ngày 18-2-1946 ấn định những ngày lễ.
Chiểu Sắc lệnh số 23 ngày 18-2-46 đặt ra ngày trồng cây.
RA SẮC LỆNH:
Nay đặt ngày trồng rừng trong cả nước.
Trần Văn Lâm (Đã ký)
`);
  expect(fields.subject).toBe('Nay đặt ngày trồng rừng trong cả nước.');
  expect(fields.legalBases).toHaveLength(2);
  expect(fields.signatories).toEqual([{ name: 'Trần Văn Lâm' }]);
});
