import { expect, test } from 'vitest';
import { makeDocx, makeZip } from '../../../../tests/support/make-docx.ts';
import { readDocx } from './docx.ts';

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = (text: string, level = 0, list = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const textsOf = (body: string, parts?: Record<string, string>) =>
  readDocx(makeDocx(body, parts)).lines.map(({ text }) => text);

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '\uF0B7')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;

test('writes out automatic numbers as Word shows them', () => {
  const body =
    item('Nhiệm vụ') + item('Kinh tế', 1) + item('Thu ngân sách', 2) + item('Chi ngân sách', 2) + item('Xã hội', 1) +
    item('Y tế', 2) + item('Mua thuốc', 3) + item('Thuê bác sĩ', 3) + item('ở huyện', 4) + item('Tổ chức') + item('Giao', 1) +
    item('Phần khác', 0, 2); // prettier-ignore
  expect(textsOf(body, { numbering })).toEqual([
    'I. Nhiệm vụ', '1. Kinh tế', '1.1. Thu ngân sách', '1.2. Chi ngân sách', '2. Xã hội', '2.1. Y tế',
    'a) Mua thuốc', 'b) Thuê bác sĩ', '+ ở huyện', 'II. Tổ chức', '1. Giao', 'V. Phần khác',
  ]); // prettier-ignore
});

test.each([
  ['ns0', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['word', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
])('reads a part that calls the namespace of Word %s', (prefix, uri) => {
  const own = (text: string) => text.replace(/(<\/?|\s)w:/g, `$1${prefix}:`);
  const body = own(item('Nhiệm vụ') + p('Giao các xã.'));
  const document = `<${prefix}:document xmlns:${prefix}="${uri}"><${prefix}:body>${body}</${prefix}:body></${prefix}:document>`;
  const file = makeZip({
    'word/document.xml': document,
    'word/numbering.xml': `<w:numbering>${numbering}</w:numbering>`,
  });
  expect(readDocx(file).lines.map(({ text }) => text)).toEqual(['I. Nhiệm vụ', 'Giao các xã.']);
});

test('numbers a heading by its style, and shows capitals that the style asks for', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style>`;
  expect(
    textsOf(p('Nhiệm vụ', '<w:pStyle w:val="H1"/>') + p('Giao các cơ quan.'), { numbering, styles }),
  ).toEqual(['I. NHIỆM VỤ', 'Giao các cơ quan.']);
});

test('leaves out what is not shown: deleted, hidden, field codes, the fallback of a drawing', () => {
  const body = `<w:p><w:r><w:t>Giao </w:t></w:r><w:del><w:r><w:delText>cũ</w:delText><w:t>cũ</w:t></w:r></w:del>
    <w:ins><w:r><w:t>Văn phòng</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>
    <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
    <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></mc:Choice>
    <mc:Fallback><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(textsOf(body)).toEqual(['Giao Văn phòng', 'DỰ THẢO']);
});

test('a mark of secrecy or haste in a running head, or in a box of it, is read once; its other words are not', () => {
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('HỎA TỐC')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`;
  const parts = { header1: `${p('MẬT')}${p('Trang 2')}`, header2: p('MẬT'), footer1: box };
  expect(textsOf(p('TỈNH ỦY ĐÔNG LÂM'), parts)).toEqual(['MẬT', 'HỎA TỐC', 'TỈNH ỦY ĐÔNG LÂM']);
});

test('keeps line breaks, tabs and the hyphen that does not break', () => {
  const body = `<w:p><w:r><w:t>TỈNH ỦY</w:t><w:br/><w:t>Số 23</w:t><w:noBreakHyphen/><w:t>CTr/TU</w:t><w:tab/><w:t>Hà Tĩnh</w:t></w:r></w:p>`;
  const { lines } = readDocx(makeDocx(body));
  expect(lines.map(({ raw }) => raw)).toEqual(['TỈNH ỦY', 'Số 23-CTr/TU    Hà Tĩnh']);
});

test('counts notes at the end of a text in Roman numbers, as Word shows them', () => {
  const footnotes = `<w:footnote w:id="2">${p('Chân trang.')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="2">${p('Cuối bài.')}</w:endnote>`;
  const body = `<w:p><w:r><w:t>Đạt</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> và</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>`;
  expect(textsOf(body, { footnotes, endnotes })).toEqual([
    'Đạt [1] và [i]',
    '[1] Chân trang.',
    '[i] Cuối bài.',
  ]);
});

test('puts a footnote behind the paragraph that calls it', () => {
  const footnotes = `<w:footnote w:id="-1" w:type="separator"/><w:footnote w:id="2">${p('Nghị quyết số 28-NQ/TW.')}</w:footnote>`;
  const body = `<w:p><w:r><w:t>Theo Nghị quyết</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>, giao:</w:t></w:r></w:p>${p('Sau.')}`;
  expect(textsOf(body, { footnotes })).toEqual([
    'Theo Nghị quyết [1], giao:',
    '[1] Nghị quyết số 28-NQ/TW.',
    'Sau.',
  ]);
});

test('keeps formulas and the signs of the font Symbol', () => {
  const body = `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> Tỷ lệ </w:t><w:sym w:font="Symbol" w:char="F0A3"/><w:t>5%, bằng </w:t></w:r>
    <m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath></w:p>`;
  const { lines, repairs } = readDocx(makeDocx(body));
  expect(lines.map(({ text }) => text)).toEqual(['- Tỷ lệ ≤5%, bằng a+b/c']);
  expect(repairs).toEqual([{ what: 'private-use bullet → -', count: 1, lines: [1] }]);
});

test('counts what is not as it stands: tracked changes, heads of pages', () => {
  const body = `<w:p><w:r><w:t>Giao </w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới.</w:t></w:r></w:ins></w:p>`;
  const head = (text: string) => `<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>${text}</w:t></w:r></w:p>`;
  const { repairs } = readDocx(makeDocx(body, { header1: head('Bản sao'), footer1: head('Trang 2') }));
  expect(repairs.map(({ what, count }) => [what, count])).toEqual([
    ['tracked change taken as accepted', 2],
    ['running head', 1],
  ]);
});

test('tells of large pictures and of text that lies in another file', () => {
  const picture = (size: number) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${size}" cy="${size}"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const told = (body: string) => readDocx(makeDocx(body)).problems.map(({ message }) => message);
  expect(told(p('Giao.') + picture(900_000))).toEqual([]);
  expect(told(p('Giao.') + picture(5_000_000))).toEqual([
    expect.stringContaining('Large pictures in the Word file: 1'),
  ]);
  expect(told(`${p('Giao.')}<w:altChunk r:id="rId5"/>`)).toEqual([
    expect.stringContaining('as another file inside'),
  ]);
  expect(() => told(picture(5_000_000))).toThrow('only pictures');
  expect(() => told('<w:altChunk r:id="rId5"/>')).toThrow('as another file inside');
});

const tc = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text ? p(text) : '<w:p/>'}</w:tc>`;
const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

test('knows the cells of a table, merged ones by their corner', () => {
  const { lines } = readDocx(
    makeDocx(
      table(
        tc('Tháng') + tc('Nội dung') + tc('Cơ quan'),
        tc('1', '<w:vMerge w:val="restart"/>') + tc('Tổng kết.') + tc('VPTU'),
        tc('', '<w:vMerge/>') + tc('Sơ kết.', '<w:gridSpan w:val="2"/>'),
      ),
    ),
  );
  expect(lines.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.rows, cell?.span])).toEqual([
    ['Tháng', 0, 0, 1, 1], ['Nội dung', 0, 1, 1, 1], ['Cơ quan', 0, 2, 1, 1],
    ['1', 1, 0, 2, 1], ['Tổng kết.', 1, 1, 1, 1], ['VPTU', 1, 2, 1, 1], ['Sơ kết.', 2, 1, 1, 2],
  ]); // prettier-ignore
});

test('reads a letterhead set as a table column by column', () => {
  const { lines } = readDocx(
    makeDocx(
      table(
        tc('TỈNH ỦY HÀ TĨNH') + tc('ĐẢNG CỘNG SẢN VIỆT NAM'),
        tc('Số 23-CTr/TU') + tc('Hà Tĩnh, ngày 29 tháng 12 năm 2022'),
      ),
    ),
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'TỈNH ỦY HÀ TĨNH', 'Số 23-CTr/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Hà Tĩnh, ngày 29 tháng 12 năm 2022',
  ]); // prettier-ignore
  expect(lines.every(({ cell }) => cell === undefined)).toBe(true);
});

test('converts what is set in a font of the old encodings', () => {
  const body = `<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>Uû ban nh©n d©n</w:t></w:r><w:r><w:t> tỉnh</w:t></w:r></w:p>`;
  expect(textsOf(body)).toEqual(['Uỷ ban nhân dân tỉnh']);
});

test('converts what lost the font of an old encoding', () => {
  const body = p('Uû ban nh©n d©n tØnh Hµ TÜnh') + p('QuyÕt ®Þnh cña c¸c c¬ quan');
  expect(textsOf(body)).toEqual(['Uỷ ban nhân dân tỉnh Hà Tĩnh', 'Quyết định của các cơ quan']);
});

test.each([
  ['cut off', makeDocx(p('Giao.')).subarray(0, 200), 'cut off'],
  ['not XML', makeZip({ 'word/document.xml': '<w:document><w:body></w:document>' }), 'closes nothing'],
  [
    'with a document type',
    makeZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'no element',
  ],
  ['nested without end', makeZip({ 'word/document.xml': '<a>'.repeat(5000) }), 'too deep'],
  ['without words', makeDocx('<w:p/>'), 'no words'],
])('refuses a file that is %s', (_, bytes, message) => {
  expect(() => readDocx(bytes)).toThrow(message);
});
