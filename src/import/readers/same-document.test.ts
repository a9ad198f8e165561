import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readRegistry } from '../registry.ts';
import { readSource } from './read-source.ts';

const registry = readRegistry('src/content/co-quan');

const draftOf = async (file: string): Promise<Draft> =>
  makeDraft(await readSource(readFileSync(file), file), { file, sha256: '', registry });

/** What a draft says, without where it says it. */
const wordsOf = ({ fields, blocks }: Draft) => {
  const blocksOf = blocks.map((block) => ('passage' in block ? { ...block, passage: undefined } : block));
  return { ...fields, source: undefined, signedAt: undefined, blocks: blocksOf };
};

// LibreOffice printed them from the words of the texts, with real tables, a letterhead and page numbers.
/** The first reading of a run loads the readers, on a busy machine slowly. */
const patience = 30_000;

test.each([
  ['programme', '2022/23-ctr-tu'],
  ['calendar', '2024/chuong-trinh-cong-tac-thang-01-nam-2024'],
  ['notice', '2023/thong-bao-ket-luan-hoi-nghi-lan-thu-vii-ban-chap-hanh-dang-bo-khoi'],
])(
  'a %s says the same as text, as Word file and as PDF',
  async (name, id) => {
    const text = wordsOf(await draftOf(`src/content/van-ban/${id}.txt`));
    expect(wordsOf(await draftOf(`tests/fixtures/import/${name}.docx`))).toEqual(text);
    expect(wordsOf(await draftOf(`tests/fixtures/import/${name}.pdf`))).toEqual(text);
  },
  patience,
);

// LibreOffice printed these from the words of the gold set: narrow columns beside each other, a motto and names cut
// by their column, cells filled to their borders, a row merged over two pages, recipients of two lines.
test.each([
  'import/letter-of-department',
  'import/decree-chapters',
  'import/notice-of-office',
  'import/programme-time-first',
  'import/joint-guidance',
  'import-blind/first/looked-at/ubnd-lam-dong-lich-tuan-15-2022',
  'import-blind/first/held-out/tinh-uy-thai-binh-lich-thang-02-2024',
])(
  '%s says the same as text, as Word file and as PDF',
  async (path) => {
    const name = path.split('/').at(-1)!;
    const text = wordsOf(await draftOf(`tests/gold/${path}.txt`));
    expect(wordsOf(await draftOf(`tests/fixtures/import/printed/${name}.docx`))).toEqual(text);
    expect(wordsOf(await draftOf(`tests/fixtures/import/printed/${name}.pdf`))).toEqual(text);
  },
  patience,
);

// Written as Word files with what Word has for it (merged cells, automatic numbers, footnotes, running heads), printed
// by LibreOffice or a browser, and from there to text: by pdftotext, which keeps the places of words, or (the notes) by PDFBox.
test.each([
  ['decision-attached', ['pdf', 'txt']],
  ['report-notes', ['pdf', 'txt']],
  ['scheme-numbered', ['pdf', 'txt']],
  ['programme-months', ['pdf']],
  ['guidance-roman-pages', ['pdf', 'txt']],
  ['regulation-last-page', ['pdf']],
  ['minutes', ['txt']],
  // Hours cut by their narrow column, the cell of a day and a row cut by the page, a title that is full.
  ['calendar-cut-by-page', ['pdf']],
] as const)(
  '%s says the same as Word file and as %o',
  async (name, printed) => {
    const word = wordsOf(await draftOf(`tests/fixtures/import/written/${name}.docx`));
    for (const format of printed)
      expect(wordsOf(await draftOf(`tests/fixtures/import/written/${name}.${format}`))).toEqual(word);
  },
  patience,
);

test('a line of a PDF knows its page', async () => {
  const { lines } = await readSource(readFileSync('tests/fixtures/import/notice.pdf'), 'notice.pdf');
  expect(lines[0]).toMatchObject({ page: 1, line: 1 });
  expect(lines.at(-1)).toMatchObject({ page: 5, text: 'Nguyễn Trọng Vân' });
});

test('says so when a file is not what its name says', async () => {
  const { problems } = await readSource(readFileSync('tests/fixtures/import/notice.pdf'), 'notice.docx');
  expect(problems.map(({ message }) => message)).toEqual([
    'The file is a PDF, whatever its name says. It was read as such.',
  ]);
});
