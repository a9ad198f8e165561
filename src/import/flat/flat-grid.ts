import type { GridCell, GridColumn, GridRow } from '../grid/grid.ts';
import { isCutWord } from '../phrases/cut-words.ts';
import type { SourceLine } from '../source-line.ts';
import type { Atom } from './flat-atom.ts';
import type { FlatRow } from './search/flat-row.ts';
import type { FlatLabel } from './head/head-storeys.ts';

/** The head of a table as a row. */
export const headRow = (labels: readonly FlatLabel[], line: SourceLine): GridRow => ({
  at: 0,
  cells: labels.flatMap(({ text }, at) => (text === '' ? [] : [headCell(text, line, at, at + 1)])),
});

const headCell = (text: string, line: SourceLine, from: number, to: number): GridCell => ({
  ...{ lines: [{ ...line, text, raw: text }], from, to, row: 0, rows: 1 },
});

/** The columns below the labels of a head; those below one label share its cell. */
export function columnsBelow(labels: readonly FlatLabel[], line: SourceLine): GridColumn[] {
  const over = new Map<string, GridCell>();
  return labels.map(({ column, text, storeys }, at) => {
    const place = { column, name: text, from: at, to: at + 1 };
    if (!storeys) return place;
    const [above, own] = storeys;
    const cell = over.get(above) ?? headCell(above, line, at, at + 1);
    over.set(above, cell);
    return { ...place, heads: [cell, headCell(own, line, at, at + 1)] };
  });
}

/** Pieces as lines again: those of one printed line are one. */
export function linesOf(atoms: readonly Atom[]): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const [at, { line, text }] of atoms.entries()) {
    const last = lines.at(-1);
    if (last && atoms[at - 1]!.line === line) {
      const whole = `${last.text} ${text}`;
      lines[lines.length - 1] = { ...last, text: whole, raw: whole };
    } else lines.push({ ...line, text, raw: text });
  }
  return lines;
}

/** Words that a narrow column cuts are whole again: `01/202` over `5`, `Thán` over `g 3`. */
const wholeWords = (lines: SourceLine[]): SourceLine[] =>
  lines.reduce<SourceLine[]>((whole, line) => {
    const last = whole.at(-1);
    if (!last || !isCutWord(last.text, line.text)) return [...whole, line];
    const text = last.text + line.text;
    return [...whole.slice(0, -1), { ...last, text, raw: text }];
  }, []);

export function gridRows(rows: readonly FlatRow[], shift: number, width: number): GridRow[] {
  const result: { at: number; cells: GridCell[]; doubts?: readonly string[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const at = index + 1;
    if ('title' in row) {
      result.push({ at, cells: [{ lines: row.title, from: 0, to: width, row: at, rows: 1 }] });
      continue;
    }
    const above = result.at(-1)?.cells ?? [];
    const cells = row.cells.flatMap((atoms, column): GridCell[] =>
      atoms.length > 0
        ? [
            {
              lines: wholeWords(linesOf(atoms)),
              from: column + shift,
              to: column + shift + 1,
              row: at,
              rows: 1,
            },
          ]
        : [],
    );
    const first = cells[0]?.from ?? 0;
    const merged = row.isSub
      ? above.filter(({ from }) => from < first)
      : shift === 0
        ? above.filter(({ to }) => to <= first && first > 0)
        : [];
    const number: GridCell[] =
      row.number && !row.isSub ? [{ lines: [row.number], from: 0, to: 1, row: at, rows: 1 }] : [];
    result.push({ at, cells: [...merged, ...number, ...cells], doubts: row.doubts });
  }
  return result;
}
