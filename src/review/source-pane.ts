import { words } from '../i18n/vi-review.ts';
import type { CellPlace, SourceLine } from '../import/source-line.ts';
import { html, type Html } from './html.ts';
import { problemInVietnamese } from '../i18n/problem-in-vietnamese.ts';
import type { Review } from './review.ts';

/** The lines of a source as they stand: running text line by line, cells of a table in rows and columns. */
export function sourcePane({ lines, doubts, unknown, sourceFile }: Review): Html[] {
  const marks = new Map<number, string[]>();
  const mark = (line: number, text: string) => marks.set(line, [...(marks.get(line) ?? []), text]);
  for (const { problem, isSeen } of doubts)
    if (!isSeen) mark(problem.line, problemInVietnamese(problem).message);
  const names = new Map<number, string[]>();
  for (const { name, lines: at, isSeen } of unknown)
    for (const line of isSeen ? [] : at) names.set(line, [...(names.get(line) ?? []), name]);
  for (const [line, own] of names) mark(line, words.notThere(own));

  const shown = new Set<number>();
  /** A line; where cells of a row stand on one line of a text, the first of them has its number and its doubts. */
  const printed = ({ line, text }: SourceLine): Html => {
    if (shown.has(line)) return html`<p class="line">${text}</p>`;
    shown.add(line);
    const said = marks.get(line);
    return html`<p id="d${line}" class="${said ? 'line unsure' : 'line'}">
      <span class="number">${line}</span> ${text}
      ${said?.map((message) => html`<small class="doubt">${message}</small>`)}
    </p>`;
  };
  const isPdf = /\.pdf$/i.test(sourceFile);
  let page = 0;
  const pageHead = (of: number): Html | undefined => {
    if (of === page) return undefined;
    page = of;
    return html`${words.page(of)}
    ${isPdf && html`<a href="goc#page=${of}" target="_blank">${words.sourcePage}</a>`}`;
  };
  return stretchesOf(lines).map((stretch) => {
    const head = pageHead(stretch[0]!.page);
    const opening = head && html`<h3>${head}</h3>`;
    if (!stretch[0]!.cell) return html`${opening} ${stretch.map(printed)}`;
    return html`${opening}
      <div class="cells">
        <table>
          ${rowsOf(stretch).map(([first, cells]) => {
            const next = pageHead(first);
            return html`${
                next &&
                html`<tr>
                  <th colspan="${stretch[0]!.cell!.columns}">${next}</th>
                </tr>`
              }
              <tr>
                ${cells.map(
                  ([{ rows, span }, own]) =>
                    html`<td rowspan="${rows}" colspan="${span}">${own.map(printed)}</td>`,
                )}
              </tr>`;
          })}
        </table>
      </div>`;
  });
}

/** Lines parted where a table begins or ends, or a page begins outside of one. */
function stretchesOf(lines: readonly SourceLine[]): SourceLine[][] {
  const stretches: SourceLine[][] = [];
  for (const line of lines) {
    const last = stretches.at(-1)?.at(-1);
    const goesOn =
      last && last.cell?.table === line.cell?.table && (line.cell ? true : last.page === line.page);
    if (goesOn) stretches.at(-1)!.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

type Cell = readonly [CellPlace, SourceLine[]];

/** Rows of a table: the page on which each begins, and its cells, the empty ones too. */
function rowsOf(lines: readonly SourceLine[]): (readonly [number, Cell[]])[] {
  const { columns, table } = lines[0]!.cell!;
  const cells = [...Map.groupBy(lines, ({ cell }) => cell!.row * 1000 + cell!.column).values()].map(
    (own): Cell => [own[0]!.cell!, own],
  );
  const taken = new Set<string>();
  for (const [{ row, column, rows, span }] of cells)
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + span; c += 1) taken.add(`${r} ${c}`);
  return [...Map.groupBy(cells, ([{ row }]) => row)]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      const empty = Array.from({ length: columns }, (_, column) => column)
        .filter((column) => !taken.has(`${row} ${column}`))
        .map((column): Cell => [{ table, row, column, rows: 1, span: 1, columns }, []]);
      const all = [...own, ...empty].sort(([a], [b]) => a.column - b.column);
      return [Math.min(...own.flatMap(([, inside]) => inside.map(({ page }) => page))), all] as const;
    });
}
