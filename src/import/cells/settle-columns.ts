import { stripMarks } from '../../domain/fold.ts';
import type { Grid, GridColumn } from '../cell-table.ts';
import type { Column } from '../table-regions.ts';

/** How well a label names a column of a kind, the best first; one that none fits comes last. */
const ranks: Partial<Record<Column, readonly RegExp[]>> = {
  bodies: [/chu tri|chu trach/, /thuc hien|chuan bi|tham muu|soan thao|xay dung/, /phu trach/],
  deadline: [
    /hoan thanh/,
    /thuc hien|trinh|to chuc|ban hanh|han|tien do/,
    /^(?!.*(moc|bat dau|lay so lieu))/,
  ],
};

/** Labels that name who does a task where no other column does. */
const bodiesElse =
  /^(co quan|don vi) (trinh|tham tra|theo doi|dang ky)|^(lanh dao|thuong truc|can bo|chuyen vien|nguoi|dong chi|thanh vien|pho chu tich)\b.*(phu trach|chi dao|theo doi|phan cong|thuc hien)|^(lanh dao|can bo|nguoi|chuyen vien)$/;

const wordsOf = ({ label = '' }: GridColumn): string =>
  stripMarks(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Columns of a table, where only one has each thing: of several, the one whose label names it best. */
export function settleColumns(grid: Grid): Grid {
  let columns = grid.columns;
  if (!columns.some(({ column }) => column === 'bodies')) {
    const isText = columns.some(({ column }) => column === 'text');
    const one =
      isText && columns.find((place) => place.column === 'other' && bodiesElse.test(wordsOf(place)));
    if (one) columns = columns.map((place) => (place === one ? { ...place, column: 'bodies' } : place));
  }
  for (const [name, patterns] of Object.entries(ranks) as [Column, readonly RegExp[]][]) {
    const same = columns.filter(({ column }) => column === name);
    if (same.length < 2) continue;
    const rankOf = (place: GridColumn) => {
      const rank = patterns.findIndex((pattern) => pattern.test(wordsOf(place)));
      return rank < 0 ? patterns.length : rank;
    };
    const best = same.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
    columns = columns.map((place) =>
      place.column === name && place !== best ? { ...place, column: 'other' } : place,
    );
  }
  return { ...grid, columns };
}
