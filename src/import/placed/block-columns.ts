import { bodyStart } from '../../domain/body-start.ts';
import { readColumnLabel } from '../column-label.ts';
import { parsePeriod } from '../period.ts';
import { isSectionTitle } from '../section-rows.ts';
import { isCapitals, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { splitCells } from '../split-cells.ts';
import { kindOfColumns, type Column } from '../table-regions.ts';
import { fullWidth, textWidth } from '../text-width.ts';

/** Lines that follow one another without an empty line: a cell of a table that was written out cell by cell. */
interface Block {
  readonly lines: readonly SourceLine[];
  readonly text: string;
}

/** More lines than any cell has. */
const longestCell = 60;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly lines: readonly SourceLine[];
}

/**
 * Give the lines of a plain text their cells, where a table was written out cell by cell with an empty line between them.
 * The lines of one cell must stand together: where every line has an empty one below it, nothing tells the cells apart.
 */
export function findBlockColumns(lines: readonly SourceLine[], first = 1): SourceLine[] {
  const blocks = blocksOf(lines);
  const pieces: (readonly SourceLine[])[] = [];
  let number = first;
  for (let at = 0; at < blocks.length; at += 1) {
    const head = readHead(blocks, at);
    if (head && kindOfColumns(head) !== 'programme') {
      pieces.push(blocks.slice(at, at + head.length).flatMap(({ lines: own }) => own));
      at += head.length - 1;
      continue;
    }
    const table = head && readBlockTable(blocks, at, head);
    if (!table) {
      pieces.push(blocks[at]!.lines);
      continue;
    }
    pieces.push(cellLines(table.cells, head.length, number), table.strange);
    number += 1;
    at = table.to - 1;
  }
  return pieces.flat();
}

/** The label of the recipients: no cell goes on behind it. */
const isRecipients = ({ text }: SourceLine): boolean => /^Nơi nhận\s*:/iu.test(text);

function blocksOf(lines: readonly SourceLine[]): Block[] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isNext = line.gap === 0 && !line.cell && !isRecipients(line);
    if (last && isNext && !last[0]!.cell) last.push(line);
    else groups.push([line]);
  }
  return groups.map((own) => ({
    lines: own,
    text: own.length > longestCell ? '' : joinLines(own.map(({ text }) => text)),
  }));
}

/** Labels of columns, one block each, with a text among them. */
function readHead(blocks: readonly Block[], from: number): Column[] | undefined {
  const columns: Column[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const { text, lines } = blocks[at]!;
    const own = text !== '' && !lines[0]!.cell ? readColumnLabel(text) : undefined;
    if (!own || (columns.includes(own) && own !== 'other')) break;
    columns.push(own);
  }
  return columns.length > 1 && kindOfColumns(columns) ? columns : undefined;
}

function readBlockTable(
  blocks: readonly Block[],
  from: number,
  columns: readonly Column[],
): { cells: Cell[]; to: number; strange: SourceLine[] } | undefined {
  const isNumbered = columns[0] === 'number';
  const rows: ({ section: Block } | { head: readonly Block[] } | { number?: Block; own: Block[] })[] = [];
  const strange: SourceLine[] = [];
  const headOf = (at: number) => blocks.slice(at, at + columns.length);
  const headText = headOf(from)
    .map(({ text }) => text)
    .join('|');
  rows.push({ head: headOf(from) });
  let last = 0;
  let widest = 0;
  let to = from + columns.length;
  for (; to < blocks.length; to += 1) {
    const block = blocks[to]!;
    const { text, lines } = block;
    if (/^(?:Nơi nhận|T\/M|TM\.|K\/T|KT\.|T\/L|TL\.)/u.test(text) || lines[0]!.cell) break;
    if (
      headOf(to)
        .map((one) => one.text)
        .join('|') === headText
    ) {
      rows.push({ head: headOf(to) });
      to += columns.length - 1;
      continue;
    }
    const open = rows.at(-1)!;
    const number = isNumbered && /^\d{1,3}\.?$/.test(text) ? Number.parseInt(text, 10) : undefined;
    if (number !== undefined) {
      if (number === last + 1 || (number === 1 && last > 1)) {
        rows.push({ number: block, own: [] });
        last = number;
      } else strange.push(...lines);
      continue;
    }
    const isComplete = !('own' in open) || open.own.length > 1;
    const speaks = parsePeriod(text, '2000') !== undefined || isSectionTitle(text) || isCapitals(text);
    if (isComplete && speaks && text.length < 160) {
      rows.push({ section: block });
      continue;
    }
    const width = Math.max(...lines.map((line) => textWidth(line.text)));
    if (isComplete && rows.length > 3 && width > widest * 1.25) break;
    widest = Math.max(widest, width);
    if (isNumbered) {
      if (!('own' in open)) return undefined;
      open.own.push(block);
    } else if ('own' in open && open.own.length < columns.length) open.own.push(block);
    else rows.push({ own: [block] });
  }
  const cells = rows.flatMap((row, at): Cell[] | undefined[] => {
    if ('head' in row) return row.head.map(({ lines }, column) => ({ row: at, column, span: 1, lines }));
    if ('section' in row) return [{ row: at, column: 0, span: columns.length, lines: row.section.lines }];
    const parted = partRow(row.own, isNumbered ? columns.slice(1) : columns);
    if (!parted) return [undefined];
    const first = row.number ? [{ row: at, column: 0, span: 1, lines: row.number.lines }] : [];
    const shift = isNumbered ? 1 : 0;
    return [
      ...first,
      ...parted.flatMap((lines, column) =>
        lines.length > 0 ? [{ row: at, column: column + shift, span: 1, lines }] : [],
      ),
    ];
  });
  const known = cells.filter((cell) => cell !== undefined);
  const hasCells = blocks.slice(from, to).some(({ lines }) => lines.length > 1);
  return known.length === cells.length && hasCells && rows.some((row) => 'own' in row)
    ? { cells: known, to, strange }
    : undefined;
}

/** The blocks of one row column by column; one that lacks some is parted by what the columns hold. */
function partRow(
  blocks: readonly Block[],
  columns: readonly Column[],
): (readonly SourceLine[])[] | undefined {
  if (blocks.length === 0) return undefined;
  if (blocks.length === columns.length) {
    const bodies = blocks[columns.indexOf('bodies')];
    return !bodies || bodyStart.test(bodies.text) || columns.length > 2
      ? blocks.map(({ lines }) => lines)
      : undefined;
  }
  const lines = blocks.flatMap((block) =>
    block.lines.map((line, at) => ({ ...line, gap: at === 0 ? 1 : 0 })),
  );
  const wide = fullWidth(lines.map(({ text }) => text));
  return splitCells(lines, columns, wide, (line) => line.gap > 0)?.cells.slice();
}

const cellLines = (cells: readonly Cell[], columns: number, table: number): SourceLine[] =>
  cells.flatMap(({ row, column, span, lines }) =>
    lines.map((line, at) => ({
      ...line,
      ...{ gap: 0, bareGap: 0, opens: at === 0 ? true : undefined },
      cell: { table, row, column, rows: 1, span, columns, isGuessed: true },
    })),
  );
