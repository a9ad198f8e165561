import { bodyStart } from '../../../domain/body-start.ts';
import { isPlace } from '../../calendar/calendar-cells.ts';
import { leads } from '../../calendar/calendar-entries.ts';
import { entryLabels } from '../../calendar/entry-fields.ts';
import { beginsWithLabel } from '../../calendar/label-parts.ts';
import { parseBullet } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import type { FlatRow } from '../search/flat-row.ts';
import type { FlatColumn } from '../flat-column.ts';

/** Whether a day has one row whose cells are lists: bodies and places have bullets, as what happens has. */
export function haveLists(lines: readonly SourceLine[]): boolean {
  const items = lines.flatMap(({ text }) => {
    const bullet = parseBullet(text);
    return bullet?.sign === '-' && !beginsWithLabel(bullet.rest, entryLabels) ? [bullet.rest] : [];
  });
  const named = items.filter((text) => !leads.test(text) && (isPlace(text) || bodyStart.test(text)));
  return items.length > 5 && named.length > items.length * 0.25;
}

/** Whether cells beside the text hold a list: then the text of a row holds several entries. */
export const hasLists = (rows: readonly FlatRow[], columns: readonly FlatColumn[]): boolean =>
  rows.some(
    (row) =>
      'cells' in row &&
      row.cells.some(
        ([first], at) => columns[at] !== 'text' && first && parseBullet(first.text) !== undefined,
      ),
  );
