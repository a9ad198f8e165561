import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { makePdfCompiler } from './compile.ts';
import type { PdfBlock, PdfData } from './pdf-data.ts';

const compile = makePdfCompiler();

const data: PdfData = {
  title: 'Nghị quyết số 1-NQ/TU: Về văn hóa',
  authors: ['Tỉnh ủy Hà Tĩnh'],
  keywords: ['Nghị quyết'],
  day: [2022, 12, 29],
  lines: ['NGHỊ QUYẾT', 'Về văn hóa'],
  blocks: [],
  attached: [],
  signatures: [],
  foot: { name: 'Văn Kiện', address: 'https://site.example/van-ban/2022/1-nq-tu/', notice: 'Bản đọc.' },
};

const paragraph = (text: string): PdfBlock => ({ type: 'paragraph', runs: [{ text }] });

const everything: PdfData = {
  ...data,
  letterhead: {
    style: 'state',
    superior: 'ĐẢNG BỘ TỈNH',
    issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH',
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    number: 'Số: 1234/QĐ-UBND',
    about: 'V/v góp ý',
    placeAndDay: 'Hà Tĩnh, ngày 05 tháng 01 năm 2024',
  },
  blocks: [
    { type: 'heading', level: 1, centred: true, runs: [{ text: 'Chương I' }] },
    { type: 'heading', level: 2, centred: false, runs: [{ text: 'Điều 1' }] },
    {
      type: 'paragraph',
      runs: [
        { text: 'số 28-NQ/TW', href: 'https://site.example/' },
        { text: '', break: true },
        { text: 'đậm', bold: true, italic: true, struck: true },
        { text: '', note: [{ text: 'Ghi chú.' }] },
      ],
    },
    {
      type: 'table',
      widths: [
        { unit: 'mm', value: 20 },
        { unit: 'fr', value: 1 },
      ],
      head: [{ paragraphs: [[{ text: 'Ngày' }]], align: 'center' }, { paragraphs: [] }],
      rows: [
        [
          { paragraphs: [[{ text: '1' }], [{ text: 'ÂL' }]], rowspan: 2 },
          { paragraphs: [[{ text: 'a' }]], joins: 'below', whole: true },
        ],
        [{ paragraphs: [[{ text: 'b' }]], joins: 'above', align: 'right' }],
      ],
    },
    { type: 'quote', blocks: [paragraph('x')] },
    { type: 'rule' },
    { type: 'list', items: [{ mark: '-', blocks: [paragraph('y')] }] },
  ],
  recipients: { label: 'Nơi nhận:', lines: ['- Lưu.'] },
  signatures: [{ authority: 'T/M TỈNH ỦY', position: 'BÍ THƯ', name: 'Ông A' }, { position: 'PHÓ BÍ THƯ' }],
  signedAt: 'Bản gốc được ký số.',
};

test.each([
  ['nothing but a title', data],
  ['everything', everything],
])('sets a document with %s as PDF/UA, the same bytes each time', (_, document) => {
  const first = compile(document);
  expect(first).toMatchObject({ warnings: [], refused: [] });
  expect(Buffer.from(first.bytes).toString('latin1')).toMatch(/pdfuaid:part>?="?1|<pdfuaid:part>1/);
  expect(Buffer.from(compile(document).bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

test('text is data: what looks like Typst stays text', () => {
  const { refused } = compile({ ...data, blocks: [paragraph('#panic("x") $ * _ ` \\ [ { @a <b> //')] });
  expect(refused).toEqual([]);
});

test('a sign that no face has is told, and the PDF is made all the same', () => {
  const { bytes, refused } = compile({ ...data, blocks: [paragraph('Điều 漢.')] });
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain('漢');
  expect(Buffer.from(bytes).toString('latin1')).toContain('/MarkInfo');
});

test('a long table takes pages and repeats its head', async () => {
  const cell = (text: string) => ({ paragraphs: [[{ text }]], whole: true });
  const rows = Array.from({ length: 120 }, (_, n) => [cell(String(n)), cell('Ban Tổ chức Tỉnh ủy')]);
  const { bytes } = compile({
    ...data,
    blocks: [
      {
        type: 'table',
        widths: [
          { unit: 'fr', value: 1 },
          { unit: 'fr', value: 3 },
        ],
        head: [cell('Tháng'), cell('Cơ quan')],
        rows,
      },
    ],
  });
  const pdf = await getDocument({ data: Uint8Array.from(bytes) }).promise;
  expect(pdf.numPages).toBeGreaterThan(2);
  for (const number of [1, pdf.numPages]) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : ''))).toContain('Tháng');
  }
});
