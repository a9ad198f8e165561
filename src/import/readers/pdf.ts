import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableSource } from '../read-text.ts';
import { createRepairLog, type RepairLog } from '../repair-log.ts';
import type { Reading } from '../source-line.ts';
import type { Problem } from '../../domain/problem.ts';
import { dropPageMatter } from './page-matter.ts';
import { takeNotes } from './page-notes.ts';
import { readPage, type PageContent } from './pdf-page.ts';
import { fillGrid, joinTables, type PageTable } from './pdf-tables.ts';
import { linesOf, measureLines, opensParagraph, type Printed } from './printed-lines.ts';
import { finishReading, type RawLine } from './raw-line.ts';
import { cellAt, findGrids } from './ruled-grid.ts';
import { readingOrder, type OrderedLine } from './side-by-side.ts';
import { takeUnruledTables } from './unruled-tables.ts';
import { linesOfTable } from './table-lines.ts';

/** More pages than a directive with its annexes has. */
const maxPages = 600;

/** Read a PDF with a text layer: lines, columns and cells are told by where they stand. */
export async function readPdf(bytes: Uint8Array, file = ''): Promise<Reading> {
  const pages = await readPages(bytes);
  refuseScan(pages);
  const log = createRepairLog();
  const turned = pages.reduce((sum, page) => sum + page.turned, 0);
  if (turned > 0) log.add('upright text left out', 1, turned);
  const problems = pages.filter(isPicture).map(({ page }): Problem => ({
    ...{ severity: 'warning', file, line: 1, column: 1 },
    message: `Page ${page} is a picture: its words are not in the draft.`,
    hint: 'Type what it says, or import a copy that has them as text.',
  }));
  return finishReading('pdf', layOut(pages, log), log, problems);
}

async function readPages(bytes: Uint8Array): Promise<PageContent[]> {
  // The library takes the bytes over: it gets a copy.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > maxPages)
      throw new UnreadableSource(
        `The PDF has ${pdf.numPages} pages.`,
        'Cut out the pages of the document that is meant.',
      );
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw refusal(error);
  } finally {
    await task.destroy();
  }
}

function refusal(error: unknown): Error {
  if (error instanceof UnreadableSource) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new UnreadableSource(
      'The PDF is locked with a password.',
      'Open it with the password and save a copy without, or ask its sender for one.',
    );
  return new UnreadableSource(
    `The PDF is damaged (${error instanceof Error ? error.message : String(error)}).`,
    'Download or copy it again; if it opens elsewhere, print it to a new PDF there.',
  );
}

const lettersOf = (pages: readonly PageContent[]): string =>
  pages.flatMap(({ fragments }) => fragments.map(({ text }) => text.replace(/[^\p{L}]/gu, ''))).join('');

/** A page that shows a picture and hardly a word: a scan, with a stamp at most. */
const isPicture = (page: PageContent): boolean => page.picture > 0.4 && lettersOf([page]).length < 150;

function refuseScan(pages: readonly PageContent[]): void {
  const letters = lettersOf(pages).normalize('NFC');
  if (pages.length > 0 && pages.every((page) => isPicture(page)))
    throw new UnreadableSource(
      `The PDF is a scan: its ${pages.length} pages are pictures without words. This program cannot read pictures (it has no OCR).`,
      'Ask for the text, DOCX or digital original, or let another program recognise it, read that through, and import it.',
    );
  if (letters.length < 20)
    throw new UnreadableSource(
      'The PDF has no words in its text layer.',
      'Ask for the text, DOCX or digital original.',
    );
  const marked = letters.match(/[À-ỹđĐƢƣ]/gu)?.length ?? 0;
  if (letters.length > 300 && marked / letters.length < 0.05)
    throw new UnreadableSource(
      'The text layer of the PDF has hardly a Vietnamese letter: it was recognised for another language, or its fonts hide the letters.',
      'Ask for the text, DOCX or digital original.',
    );
}

/** A line in reading order, or a table that stands there. */
type Piece = { readonly line: OrderedLine } | { readonly table: PageTable };

/** Lines of all pages in reading order. */
function layOut(pages: readonly PageContent[], log: RepairLog): RawLine[] {
  const tables = pages.map(({ rules, fragments, page }) =>
    findGrids(rules)
      .map((grid) => ({
        grid,
        own: fragments.filter(({ x0, x1, y, size }) => cellAt(grid, (x0 + x1) / 2, y - size * 0.3)),
      }))
      .filter(({ own }) => own.length > 0)
      .map(({ grid, own }) => ({ table: fillGrid(grid, own, page), own: new Set(own) })),
  );
  const free = dropPageMatter(
    pages.map(({ page, height, fragments }, index) => ({
      ...{ page, height },
      lines: linesOf(fragments.filter((fragment) => !tables[index]!.some(({ own }) => own.has(fragment)))),
    })),
    log,
  );
  const bodySize = commonSize(pages);
  const noted = free.map((lines) => takeNotes(lines, bodySize));
  const parted = takeUnruledTables(
    noted.map(({ lines }, index) => ({
      ...{ page: pages[index]!.page, lines },
      cuts: tables[index]!.map(({ table }) => (table.top + table.bottom) / 2),
    })),
    bodySize,
  );
  const raw: RawLine[] = [];
  /** Footnotes wait for the end of the paragraph or table that calls them. */
  let notes: RawLine[] = [];
  let open: PageTable | undefined;
  let count = 0;
  let before: (Printed & { opens?: boolean | undefined; page: number }) | undefined;
  const closeTable = () => {
    if (open) raw.push(...linesOfTable(open, (count += 1)), ...takeWaiting());
    open = undefined;
  };
  const takeWaiting = (): RawLine[] => {
    const waiting = notes;
    notes = [];
    return waiting;
  };
  for (const [index, { page, height }] of pages.entries()) {
    const { lines, tables: unruled } = parted[index]!;
    const found = noted[index]!.notes;
    const own = [...tables[index]!.map(({ table }) => table), ...unruled].sort((a, b) => a.top - b.top);
    const pieces = piecesOf(lines, own, height);
    const measure = measureLines(
      pieces.flatMap((piece) => ('line' in piece && !piece.line.isBeside ? [piece.line] : [])),
    );
    for (const [at, piece] of pieces.entries()) {
      if ('table' in piece) {
        const joined = open && at === 0 ? joinTables(open, piece.table) : undefined;
        if (!joined) closeTable();
        open = joined ?? piece.table;
        before = undefined;
        continue;
      }
      closeTable();
      const { line } = piece;
      const opens = line.isBeside ? undefined : opensParagraph(line, before, measure, before?.page === page);
      if (opens !== false) raw.push(...takeWaiting());
      raw.push({ text: line.text, page, gap: 0, opens });
      before = line.isBeside ? undefined : { ...line, opens, page };
    }
    notes.push(...found.map((text) => ({ text, page, gap: 0, opens: true })));
  }
  closeTable();
  return [...raw, ...takeWaiting()];
}

/** The size in which most letters are set. */
function commonSize(pages: readonly PageContent[]): number {
  const counts = new Map<number, number>();
  for (const { fragments } of pages)
    for (const { size, text } of fragments) {
      const step = Math.round(size * 2) / 2;
      counts.set(step, (counts.get(step) ?? 0) + text.length);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** What stands on a page from top to bottom: the lines between its tables, and these. */
function piecesOf(
  lines: readonly (readonly Printed[])[],
  tables: readonly PageTable[],
  height: number,
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const table of tables) {
    let to = from;
    while (to < lines.length && lines[to]![0]!.y <= (table.top + table.bottom) / 2) to += 1;
    pieces.push(...readingOrder(lines.slice(from, to), height).map((line) => ({ line })), { table });
    from = to;
  }
  return [...pieces, ...readingOrder(lines.slice(from), height).map((line) => ({ line }))];
}
