import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });

// As pages of the web give a letterhead: the cells with strokes between them, the line of the kind lost.
const head = `HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 06/2021/NQ-HĐND | Hồng Sơn, ngày 29 tháng 6 năm 2021 |`;
const decider = 'HỘI ĐỒNG NHÂN DÂN TỈNH HỒNG SƠN\nKHÓA X - KỲ HỌP THỨ NHẤT';
const text = `Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Xét Tờ trình số 60/TTr-HĐND ngày 07 tháng 6 năm 2021 của Ban Pháp chế.
QUYẾT NGHỊ:
Điều 1. Ban hành kèm theo Nghị quyết này Nội quy kỳ họp Hội đồng nhân dân tỉnh Hồng Sơn.`;

test('strokes part the cells of a letterhead', () => {
  const { fields } = draftOf(`${head}\nNGHỊ QUYẾT\nBAN HÀNH NỘI QUY KỲ HỌP\n${decider}\n${text}`);
  expect(fields).toMatchObject({ symbol: '06/2021/NQ-HĐND', issuedOn: '2021-06-29', place: 'Hồng Sơn' });
  expect(fields.letterhead?.issuer).toBe('HỘI ĐỒNG NHÂN DÂN');
});

test('a subject in capitals below number and day is known without the line of its kind', () => {
  const subject = 'BAN HÀNH NỘI QUY KỲ HỌP HỘI ĐỒNG NHÂN DÂN TỈNH HỒNG SƠN KHÓA X, NHIỆM KỲ 2021 - 2026';
  const { fields, blocks } = draftOf(`${head}\n${subject}\n${decider}\n${text}`);
  expect(fields).toMatchObject({ kind: 'resolution', title: [subject] });
  expect(fields.subject).toMatch(/^Ban hành Nội quy kỳ họp Hội đồng nhân dân tỉnh Hồng Sơn/u);
  expect(blocks[0]).toMatchObject({ text: 'HỘI ĐỒNG NHÂN DÂN TỈNH HỒNG SƠN' });
});

test('who decides is no subject', () => {
  const { fields, missing, blocks } = draftOf(`${head}\n${decider}\n${text}`);
  expect(fields.title).toBeUndefined();
  expect(fields.letterhead?.issuer).toBe('HỘI ĐỒNG NHÂN DÂN');
  expect(missing).toContain('subject (words of the text stand for it)');
  expect(blocks.slice(0, 2)).toMatchObject([{ text: 'HỘI ĐỒNG NHÂN DÂN TỈNH HỒNG SƠN' }, {}]);
});

test.each(['06/QC-TT.HĐND-UBND', '66.13/2026/NQ-CP', '15/KH-UBND'])('reads the number %o', (symbol) => {
  expect(
    draftOf(`${head.replace('06/2021/NQ-HĐND', symbol)}\nQUY CHẾ\nPhối hợp\n${text}`).fields.symbol,
  ).toBe(symbol);
});

test('names, numbers and places that narrow cells broke are whole', () => {
  const { fields } = draftOf(`ỦY
BAN NHÂN DÂN
TỈNH HỒNG SƠN
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
--------------
|
Số:
33/2009/QĐ-UBND
|
Hồng
Sơn, ngày 24 tháng 12
năm 2009
|
QUYẾT ĐỊNH
BAN HÀNH QUY ĐỊNH VỀ KHO SỐ LIỆU
ỦY BAN NHÂN DÂN TỈNH HỒNG SƠN
Căn cứ
Luật Công nghệ thông tin ngày 29/6/2006;
QUYẾT ĐỊNH:
Điều 1.
Ban hành kèm theo Quyết định này Quy định về kho số liệu./.
|
TM.
ỦY BAN NHÂN DÂN TỈNH
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Bình
|
QUY ĐỊNH
VỀ KHO SỐ LIỆU
(Ban hành kèm theo Quyết định số 33/2009/QĐ-UBND ngày 24/12/2009)
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi`);
  expect(fields).toMatchObject({
    ...{ symbol: '33/2009/QĐ-UBND', place: 'Hồng Sơn', issuedOn: '2009-12-24' },
    subject: 'Ban hành Quy định về kho số liệu',
    legalBases: ['Căn cứ Luật Công nghệ thông tin ngày 29/6/2006;'],
    signatories: [
      { authority: 'TM. ỦY BAN NHÂN DÂN TỈNH KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Bình' },
    ],
  });
  expect(fields.letterhead).toMatchObject({ issuer: 'ỦY BAN NHÂN DÂN TỈNH HỒNG SƠN' });
});

test('the subject of a letter stands below its "V/v"', () => {
  const letter = `SỞ TÀI CHÍNH\nSố: 28/STC-NS\nV/v\n: Thực hiện quy định về hóa đơn\nHồng Sơn, ngày 18 tháng 7 năm 2014\n\nKính gửi: Cục Thuế tỉnh.\n\nSở có ý kiến như sau:`;
  expect(draftOf(letter).fields).toMatchObject({
    subject: 'Thực hiện quy định về hóa đơn',
    issuedOn: '2014-07-18',
  });
});

test('an attached text below a signature has its chapters', () => {
  const attached = `TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình\nQUY ĐỊNH\nVỀ KHO\n(Ban hành kèm theo Quyết định số 33/QĐ-UBND)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi`;
  const { blocks } = draftOf(`${head}\nQUYẾT ĐỊNH\nVề kho\n${text}\n${attached}`);
  expect(blocks).toContainEqual(
    expect.objectContaining({ type: 'heading', text: 'Chương I QUY ĐỊNH CHUNG' }),
  );
});

test('the short name that a text gives itself is no part of its subject, stars below a name none of that', () => {
  const { fields } = draftOf(`ỦY BAN NHÂN DÂN ***** | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ***** |
Số: 13/KH-UBND | Hồng Sơn, ngày 29 tháng 6 năm 2031 |
Thực hiện Công văn số 8/BTL-ĐĐ, Ủy ban nhân dân tỉnh ban hành Kế hoạch giữ nước hồ Đá Bàn (sau đây gọi tắt là Kế hoạch), cụ thể như sau:
1. Mục đích
Giữ nước.`);
  expect(fields).toMatchObject({ kind: 'plan', subject: 'Giữ nước hồ Đá Bàn' });
  expect(fields.letterhead?.issuer).toBe('ỦY BAN NHÂN DÂN');
});

test.each([
  ['a place whose day stands below it', 'Đá Bàn,\nngày 25 tháng 5 năm 2031', 'Đá Bàn', '2031-05-25'],
  ['a day that is to be written in, with its year', 'Đá Bàn, ngày tháng năm', 'Đá Bàn', undefined],
  ['the same with dots', 'Đá Bàn, ngày … tháng … năm 20…', 'Đá Bàn', undefined],
])('%s is read', (_, day, place, issuedOn) => {
  const { fields, blocks } = draftOf(
    `ỦY BAN NHÂN DÂN\nTỈNH HỒNG SƠN\nSố: 8/CT-UBND\n${day}\nCHỈ THỊ\nVề hồ Đá Bàn\nThực hiện Luật Thủy lợi, giữ nước.`,
  );
  expect(fields.place).toBe(place);
  expect(fields.issuedOn).toBe(issuedOn);
  expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
    'Thực hiện Luật Thủy lợi, giữ nước.',
  ]);
});

test.each(['Hồng Sơn, Đá Bàn,\nNgày hội giữ nước', 'Kính gửi Sở Thủy lợi,\nngày hội giữ nước'])(
  '%o is no place and day',
  (words) => {
    const { fields } = draftOf(`SỞ TÀI CHÍNH\nSố: 8/STC-NS\n${words}`);
    expect(fields.place).toBeUndefined();
  },
);

test.each(['báo cáo', 'Báo cáo', 'BÁO CÁO'])(
  'a kind alone below the number is one, whatever its letters: %o',
  (kind) => {
    const { fields } = draftOf(
      `Hội Nông dân Việt Nam\n\nBan Chấp hành tỉnh Hồng Sơn\n\n*** Đá Bàn, ngày 30 tháng 01 năm 2031\n\nSố: 12 BC/HND\n\n\n${kind}\n\nKết quả công tác Hội năm 2030,\n\nChương trình công tác năm 2031\n\n----------\n\nNăm 2030, Hội trồng rừng quanh hồ Đá Bàn.`,
    );
    expect(fields).toMatchObject({
      ...{ kind: 'report', symbol: '12 BC/HND', issuedOn: '2031-01-30', place: 'Đá Bàn' },
      subject: 'Kết quả công tác Hội năm 2030, Chương trình công tác năm 2031',
    });
  },
);

test.each([
  ['behind words of its own', 'Số: 12/SNN\nHội thông báo về\nbáo cáo\ncủa các xã.'],
  ['with words behind it', 'Số: 12/SNN\nbáo cáo của các xã.'],
])('a word in small letters is no kind %s', (_, words) => {
  expect(draftOf(`SỞ NÔNG NGHIỆP\n${words}`).fields.kind).toBe('official-letter');
});

test.each([
  ['Giáo dục ở hồ Đá Bàn', 'Làm nhiệm vụ Giáo dục ở hồ Đá Bàn'],
  ['Giáo dục có ý kiến như sau:', 'Làm nhiệm vụ'],
])('the line above whom a letter is for ends its subject, if it ends no sentence: %o', (line, subject) => {
  const { fields } = draftOf(
    `PHÒNG GIÁO DỤC\n\nSố: 278/PGD-THCS\n\nHồng Sơn, ngày 09 tháng 9 năm 2031\n\nV/v Làm nhiệm vụ\n\n${line}\n\nKính gửi: Các trường\n\nPhòng hướng dẫn các trường.`,
  );
  expect(fields.subject).toBe(subject);
});

const letter = `UBND TỈNH HỒNG SƠN
SỞ Y TẾ
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 415/SYT-NVY
V/v tiêm phòng cúm mùa

Hồng Sơn, ngày 02 tháng 10 năm 2024

Kính gửi: Các bệnh viện trong tỉnh.

Sở Y tế đề nghị các bệnh viện tiêm phòng cho nhân viên trước mùa đông./.`;

test.each([
  'Trang tin văn bản',
  'Công văn 415/SYT-NVY ngày 02/10/2024 tiêm phòng cúm mùa',
  'Trang chủ\nY tế',
])('a letter has its head below words of the page: %o', (words) => {
  const { fields, blocks } = draftOf(`${words}\n\n${letter}`);
  expect(fields).toMatchObject({
    ...{ kind: 'official-letter', symbol: '415/SYT-NVY', issuedOn: '2024-10-02', place: 'Hồng Sơn' },
    subject: 'Tiêm phòng cúm mùa',
    letterhead: { superior: 'UBND TỈNH HỒNG SƠN', issuer: 'SỞ Y TẾ' },
  });
  expect(blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ')).toContain(
    words.split('\n')[0],
  );
});

test.each([
  ['a sentence', `Sở Y tế gửi các bệnh viện công văn sau đây.\n\n${letter}`],
  ['four lines', `Trang chủ\nVăn bản\nY tế\nDự phòng\n\n${letter}`],
  ['words and no motto below', `Trang chủ\n\n${letter.replace(/CỘNG HÒA[^]*?phúc\n/u, '')}`],
])('%s above it is no head of a letter', (_, page) => {
  expect(draftOf(page).fields.symbol).toBeUndefined();
});
