import { UnreadableSource } from '../unreadable-source.ts';
import { createRepairLog, type RepairLog } from '../repair-log.ts';
import { endsSentence, goesOn } from '../signs.ts';
import type { Reading, SourceFormat } from '../source-line.ts';
import { dropPageMatter } from './page-matter.ts';
import { takeNotes } from './page-notes.ts';
import type { PageContent } from './pdf-page.ts';
import { readPages, withPdf } from './pdf-pages.ts';
import { logSeen } from './ocr/doubts.ts';
import { mendFormulas } from './ocr/formulas.ts';
import { signers, signingTimes } from './pdf-signatures.ts';
import { joinTables } from './join-tables.ts';
import { fillGrid, type PageTable } from './pdf-tables.ts';
import { followsEmptyLine, measureLines, opensParagraph } from './line-measure.ts';
import { linesOf, type Printed } from './printed-lines.ts';
import { finishReading, type RawLine } from './raw-line.ts';
import { cellAt, findGrids } from './ruled-grid.ts';
import type { ReadOptions } from './read-options.ts';
import { isRecognised, pictureProblems, refuseScan } from './scanned-pages.ts';
import { readingOrder, type OrderedLine } from './side-by-side.ts';
import { takeUnruledTables } from './unruled-tables.ts';
import { linesOfTable } from './table-lines.ts';

/** Read a PDF: lines, columns and cells are told by where they stand. Pages that are pictures need `options.ocr`. */
export async function readPdf(bytes: Uint8Array, file = '', options: ReadOptions = {}): Promise<Reading> {
  const pages = await withPdf(bytes, (pdf) => readPages(pdf, options));
  refuseScan(pages);
  const signedAt = signingTimes(bytes);
  const signedBy = signers(bytes);
  return {
    ...finishPages('pdf', pages, file),
    ...(signedAt.length > 0 && { signedAt }),
    ...(signedBy.length > 0 && { signedBy }),
  };
}

/** Make lines of pages, whether their letters were said by the file or recognised. */
export function finishPages(format: SourceFormat, pages: readonly PageContent[], file: string): Reading {
  const log = createRepairLog();
  for (const { seen } of pages) logSeen(seen, log);
  const turned = pages.reduce((sum, page) => sum + page.turned, 0);
  if (turned > 0) log.add('upright text left out', 1, turned);
  const seen = new Set(pages.filter((page) => page.seen).map(({ page }) => page));
  const lines = mendFormulas(layOut(pages, log), (page) => seen.has(page), log);
  const problems = pictureProblems(pages, file);
  if (lines.length === 0 && seen.size > 0)
    throw new UnreadableSource(
      'No word could be recognised in the picture.',
      'Look whether the page is empty or too pale, and scan it again: 300 dpi, black on white, straight.',
    );
  const reading = finishReading(format, lines, log, problems, file);
  return seen.size > 0 || pages.some(isRecognised) ? { ...reading, ocr: true } : reading;
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
  const noted = takeNotes(free, bodySize);
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
  /** Right edge of the page before. */
  let widest = 0;
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
    const found = [...noted[index]!.notes];
    const own = [...tables[index]!.map(({ table }) => table), ...unruled].sort((a, b) => a.top - b.top);
    const pieces = piecesOf(lines, own, height);
    const measure = measureLines(
      pieces.flatMap((piece) => ('line' in piece && !piece.line.isBeside ? [piece.line] : [])),
    );
    const right = widest;
    widest = measure.right;
    /** How far down the page the lines above reach; nothing below a table. */
    let reach: number | undefined;
    for (const [at, piece] of pieces.entries()) {
      if ('table' in piece) {
        reach = undefined;
        const joined = open && at === 0 ? joinTables(open, piece.table) : undefined;
        if (!joined) closeTable();
        open = joined ?? piece.table;
        before = undefined;
        continue;
      }
      closeTable();
      const { line } = piece;
      // A block of columns never goes on with the paragraph above it.
      const opens = line.isBeside
        ? before?.page === page && !goesOn(line.text)
          ? true
          : undefined
        : before?.page === page
          ? opensParagraph(line, before, measure, true)
          : // Few lines of a last page may be full: the page before shows how wide they can be.
            opensParagraph(line, before, { ...measure, right: Math.max(measure.right, right) }, false);
      if (opens ?? (line.isBeside || !before || endsSentence(before.text))) raw.push(...takeWaiting());
      const isApart = reach !== undefined && !line.isBeside && followsEmptyLine(line, reach, measure);
      reach = Math.max(reach ?? 0, line.y);
      raw.push({ text: line.text, page, gap: isApart ? 1 : 0, opens, doubts: line.doubts });
      for (const note of found.filter(({ mark }) => line.text.includes(` [${mark}]`))) {
        found.splice(found.indexOf(note), 1);
        notes.push({ text: note.text, page, gap: 0, opens: true });
      }
      before = line.isBeside ? undefined : { ...line, opens, page };
    }
    notes.push(...found.map(({ text }) => ({ text, page, gap: 0, opens: true })));
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
