import type { RawLine } from '../raw-line.ts';
import type { RawCell, RawTable } from '../table-lines.ts';
import { childOf, childrenOf, type XmlElement } from './xml.ts';

/** Read a table of Word: cells that are merged with those above them, or over columns, are one. */
export function readWordTable(table: XmlElement, linesOf: (cell: XmlElement) => RawLine[]): RawTable {
  const cells: (RawCell & { rows: number })[] = [];
  let columns = 0;
  rowsOf(table).forEach((row, at) => {
    let column = Number(childOf(childOf(row, 'w:trPr'), 'w:gridBefore')?.attributes['w:val'] ?? 0) || 0;
    for (const cell of cellsOf(row)) {
      const properties = childOf(cell, 'w:tcPr');
      const span = Math.max(1, Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1);
      const merge = childOf(properties, 'w:vMerge');
      const above =
        merge && merge.attributes['w:val'] !== 'restart'
          ? cells.findLast((other) => other.column === column && other.row + other.rows === at)
          : undefined;
      const lines = linesOf(cell);
      if (above && lines.length === 0) above.rows += 1;
      else cells.push({ row: at, column, rows: 1, span, lines });
      column += span;
    }
    columns = Math.max(columns, column);
  });
  return { columns, cells };
}

/** Rows and cells may lie in content controls. */
const inside = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element).flatMap((child) =>
    child.name === name
      ? [child]
      : /^w:(sdt|sdtContent|customXml|ins)$/.test(child.name)
        ? inside(child, name)
        : [],
  );
const rowsOf = (table: XmlElement): XmlElement[] =>
  inside(table, 'w:tr').filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'));
const cellsOf = (row: XmlElement): XmlElement[] => inside(row, 'w:tc');
