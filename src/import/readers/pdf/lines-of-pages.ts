import { endsSentence, goesOn } from '../../signs.ts';
import { joinTables } from './tables/join-tables.ts';
import { followsEmptyLine, measureLines, opensParagraph, type Measure } from './line-measure.ts';
import type { PagePieces } from './page-pieces.ts';
import type { PageTable } from './tables/pdf-tables.ts';
import type { Printed } from './printed-lines.ts';
import type { RawLine } from '../raw-line.ts';
import type { OrderedLine } from './side-by-side.ts';
import { linesOfTable } from '../table-lines.ts';

/** Lines of all pages in reading order; tables that go on over pages are joined, and notes stand below what calls them. */
export function linesOfPages(pages: readonly PagePieces[]): RawLine[] {
  const raw: RawLine[] = [];
  /** Notes wait for the end of the paragraph or table that calls them. */
  let waiting: RawLine[] = [];
  let open: PageTable | undefined;
  let count = 0;
  /** Right edge of the page before. */
  let widest = 0;
  let before: LineBefore | undefined;
  const writeNotes = () => {
    raw.push(...waiting);
    waiting = [];
  };
  const closeTable = () => {
    if (!open) return;
    raw.push(...linesOfTable(open, (count += 1)));
    writeNotes();
    open = undefined;
  };
  for (const { page, pieces, notes } of pages) {
    const noteLine = (text: string): RawLine => ({ text, page, gap: 0, opens: true });
    const left = [...notes];
    const measure = measureLines(
      pieces.flatMap((piece) => ('line' in piece && !piece.line.isBeside ? [piece.line] : [])),
    );
    const edges = { measure, widest: Math.max(measure.right, widest) };
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
      const opens = opensOnPage(line, page, before, edges);
      if (opens ?? (line.isBeside || !before || endsSentence(before.text))) writeNotes();
      const isApart = reach !== undefined && !line.isBeside && followsEmptyLine(line, reach, measure);
      reach = Math.max(reach ?? 0, line.y);
      raw.push({ text: line.text, page, gap: isApart ? 1 : 0, opens, doubts: line.doubts });
      for (const note of left.filter(({ mark }) => line.text.includes(` [${mark}]`))) {
        left.splice(left.indexOf(note), 1);
        waiting.push(noteLine(note.text));
      }
      before = line.isBeside ? undefined : { ...line, opens, page };
    }
    waiting.push(...left.map(({ text }) => noteLine(text)));
  }
  closeTable();
  writeNotes();
  return raw;
}

/** The line above, what was found of it, and its page. */
type LineBefore = Printed & { readonly opens?: boolean | undefined; readonly page: number };

/**
 * Whether a line opens a paragraph, as far as its place says.
 *
 * @param edges of its page, and the right one of this page and the one before: few lines of a last page may be full
 */
function opensOnPage(
  line: OrderedLine,
  page: number,
  before: LineBefore | undefined,
  { measure, widest }: { readonly measure: Measure; readonly widest: number },
): boolean | undefined {
  const isSamePage = before?.page === page;
  // A block of columns never goes on with the paragraph above it.
  if (line.isBeside) return isSamePage && !goesOn(line.text) ? true : undefined;
  return opensParagraph(line, before, isSamePage ? measure : { ...measure, right: widest }, isSamePage);
}
