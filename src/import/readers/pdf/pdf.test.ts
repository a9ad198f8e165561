import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPdf } from './pdf.ts';

/** A PDF of one page with these marks on it. */
function makePdf(content: string): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</I 6 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream',
  ];
  return new TextEncoder().encode(
    `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer<</Root 1 0 R/Size 7>>\n%%EOF`,
  );
}

const at = (x: number, y: number, text: string, size = 12) =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;
const textsOf = async (content: string) => (await readPdf(makePdf(content))).lines.map(({ text }) => text);
const words = 'Van phong Tinh uy chu tri, phoi hop.';

test('reads two blocks side by side one after the other', async () => {
  const content =
    at(80, 780, 'TINH UY') + at(320, 780, 'DANG CONG SAN') + at(80, 760, 'So 23-CTr/TU') +
    at(320, 760, 'Ha Tinh, ngay 29') + at(80, 720, `${words} ${words}`); // prettier-ignore
  expect(await textsOf(content)).toEqual([
    'TINH UY',
    'So 23-CTr/TU',
    'DANG CONG SAN',
    'Ha Tinh, ngay 29',
    `${words} ${words}`,
  ]);
});

test('tells cells by the rules between them', async () => {
  const rules = '50 700 400 60 re S 50 730 m 450 730 l S 150 700 m 150 760 l S ';
  const { lines } = await readPdf(
    makePdf(rules + at(60, 740, 'Thang') + at(160, 740, 'Noi dung') + at(60, 710, '1') + at(160, 710, words)),
  );
  expect(lines.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
    ['Thang', 0, 0], ['Noi dung', 0, 1], ['1', 1, 0], [words, 1, 1],
  ]); // prettier-ignore
});

test('puts a footnote behind its paragraph, with the number that calls it', async () => {
  const content =
    at(80, 700, words, 14) +
    at(283, 705, '1', 8) +
    at(80, 680, words, 14) +
    at(80, 109, '1', 6) +
    at(86, 106, 'Xem trang 2.', 9);
  expect(await textsOf(content)).toEqual([expect.stringContaining('[1]'), words, '[1] Xem trang 2.']);
});

test('a sign that stands high or low beside a line belongs to it', async () => {
  const content =
    at(80, 700, words, 14) +
    at(283, 705.7, '1', 8) +
    at(80, 680, words, 14) +
    at(283, 674.4, '2', 8) +
    at(80, 660, words, 14) +
    at(283, 665.7, 'iv', 8);
  expect(await textsOf(content)).toEqual([`${words} [1]`, `${words}2`, `${words} [iv]`]);
});

test('knows a footnote by its number where that is not raised, and sets no blank behind a call', async () => {
  const content =
    at(80, 700, words, 14) +
    at(283, 705, '1', 8) +
    at(288, 700, ', va Van phong.', 14) +
    at(80, 680, words, 14) +
    at(80, 106, '1', 11) +
    at(90, 106, 'Xem trang 2.', 10);
  expect(await textsOf(content)).toEqual([`${words} [1], va Van phong.`, '[1] Xem trang 2.', words]);
});

test('leaves out a page number by its place', async () => {
  expect(await textsOf(at(80, 700, words) + at(300, 30, '1'))).toEqual([words]);
  expect(await textsOf(at(80, 700, words) + at(300, 400, '1'))).toEqual([words, '1']);
});

test.each([
  ['a scan', makePdf('q 595 0 0 842 0 0 cm /I Do Q'), 'is a scan'],
  ['an empty page', makePdf(' '), 'no words in its text layer'],
  [
    'a text layer without Vietnamese',
    makePdf(Array.from({ length: 15 }, (_, i) => at(80, 700 - i * 20, words)).join('')),
    'hardly a Vietnamese letter',
  ],
  ['a damaged file', new TextEncoder().encode('%PDF-1.7\nnothing'), 'is damaged'],
  ['a locked file', readFileSync('tests/fixtures/import/locked.pdf'), 'locked with a password'],
])('refuses %s', async (_, bytes, message) => {
  await expect(readPdf(bytes)).rejects.toThrow(message);
});

test('tells cells without rules by where the words stand, and keeps the rows of a table whole', async () => {
  const row = (y: number, number: string, text: string, body: string) =>
    at(60, y, number) + at(100, y, text) + at(380, y, body);
  const content =
    row(700, 'TT', 'Noi dung', 'Co quan chu tri') + row(680, '1', 'Tong ket cong tac xay dung', 'Ban To chuc') +
    row(665, '', 'Dang nam 2023', 'Tinh uy') + row(645, '2', 'So ket cong tac', 'Van phong') +
    at(60, 600, `${words} ${words}`); // prettier-ignore
  const { lines } = await readPdf(makePdf(content));
  expect(lines.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
    ['TT', 0, 0], ['Noi dung', 0, 1], ['Co quan chu tri', 0, 2],
    ['1', 1, 0], ['Tong ket cong tac xay dung', 1, 1], ['Dang nam 2023', 1, 1], ['Ban To chuc', 1, 2], ['Tinh uy', 1, 2],
    ['2', 2, 0], ['So ket cong tac', 2, 1], ['Van phong', 2, 2],
    [`${words} ${words}`, undefined, undefined],
  ]); // prettier-ignore
});

/** The same line, set upwards on its page. */
const upwards = (x: number, y: number, text: string) => `BT /F 12 Tf 0 1 -1 0 ${x} ${y} Tm (${text}) Tj ET\n`;

test('a page that lies on its side is read as it is meant to be', async () => {
  const content = upwards(100, 60, 'CHUONG TRINH') + upwards(140, 60, words) + upwards(160, 60, 'Thang 3.');
  expect(await textsOf(content)).toEqual(['CHUONG TRINH', words, 'Thang 3.']);
}); // prettier-ignore

test('words whose font does not name its letters are told, and a page of them is refused', async () => {
  const hidden = '\\001\\002\\003\\004 \\005\\006\\007 \\016\\017\\020';
  const some = await readPdf(makePdf(at(80, 780, hidden) + at(80, 740, `${words} ${words}`)));
  expect(some.problems.map(({ message }) => message)).toEqual([
    'Some words of page 1 of 1 cannot be read: the font in which they are set does not say which letters it shows.',
  ]);
  const all = [780, 760, 740, 720, 700, 680, 660, 640, 620, 600, 580, 560].map((y) => at(80, y, `${hidden} Van phong`));
  await expect(readPdf(makePdf(all.join('')))).rejects.toThrow('its fonts hide the letters');
}); // prettier-ignore
