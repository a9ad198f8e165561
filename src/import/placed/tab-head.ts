import { weekdayAlone } from '../calendar/calendar-days.ts';
import { kindOfColumns, type Column } from '../grid/column-kind.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import { parsePeriodTitle } from '../phrases/period.ts';
import { goesOn, isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { fieldsOf, hasTab } from './tab-pieces.ts';

/** Whether a line may hold labels: several of them, or one without the mark of a heading, and no sentence. */
export const mayHoldLabel = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  !line.cell &&
  line.raw.length < 300 &&
  !line.raw.includes('|') &&
  (hasTab(line) ||
    (line.text.length < 40 &&
      !isCapitals(line.text) &&
      !/^(?:[IVX]+|[A-Z]|\d+)[.)/]|[.:;]$/u.test(line.text)));

/** Whether a line below labels has a number or says when: it is a title over rows, or begins the first of them. */
export function opensRows({ raw }: SourceLine): boolean {
  const text = raw.split('\t')[0]!.trim();
  return (
    /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)]?$/u.test(text) ||
    weekdayAlone.test(text) ||
    parsePeriodTitle(text, undefined) !== undefined
  );
}

/** Whether the last of some lines holds a second storey of labels, below whole ones: nothing of it goes on with them. */
export function opensStorey(lines: readonly SourceLine[]): boolean {
  const last = lines.at(-1)!;
  if (!hasTab(last) || goesOn(last.text) || last.text.startsWith('(')) return false;
  const label = fieldsOf(lines.slice(0, -1)).at(-1)!;
  return label !== '' && readColumnLabel(label) !== undefined;
}

/** The columns of labels: all of them but one at most are known and make a programme or a calendar, or the first counts rows. */
export function columnsOf(labels: readonly string[]): (Column | undefined)[] | undefined {
  const columns = labels.map((label) => readColumnLabel(label));
  const known = columns.flatMap((column) => column ?? []);
  const isKnown = known.length > 1 && known.length >= columns.length - 1 && kindOfColumns(known);
  return isKnown || (columns.length > 2 && columns[0] === 'number') ? columns : undefined;
}
