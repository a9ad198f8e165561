import { parseClock } from '../phrases/clock.ts';
import { enoughRows, isAlone, cellOf, type Law, type ReadRow } from './law.ts';
import { holdsOthers } from './sayings.ts';

/** The halves of a day as they follow one another. */
const halves = ['morning', 'afternoon', 'evening'];

/** What is said of an event that comes before the one above it. */
const comesBefore = 'its time comes before that of the row above it, so that its day may be another one';

/** Whether an item of a list is another person's than the one above it: each begins the day anew. */
const isOthers = (row: ReadRow, above: ReadRow): boolean =>
  row.isListed === true && cellOf(row, 'participants') !== cellOf(above, 'participants');

/** Whether an event is earlier on its day than the one above it; one for the whole day says nothing. */
function isEarlier(row: ReadRow, above: ReadRow | undefined): boolean {
  if (!above || row.when !== above.when || isOthers(row, above)) return false;
  const [clock, before] = [row, above].map(({ time = '' }) => parseClock(time));
  if (clock !== undefined && before !== undefined) return clock < before;
  const [half, earlier] = [row, above].map(({ part = '' }) => halves.indexOf(part));
  return half! >= 0 && half! < earlier!;
}

const half = /^(?:Buổi\s+)?(?:Sáng|Chiều|Tối)(?!\p{L})/iu;

/** Whether each day is printed with its half, and a later half stands below: no day stands in the middle of its rows. */
function openWithHalves(rows: readonly ReadRow[]): boolean {
  const saysHalf = ({ lead = '' }: ReadRow): boolean => half.test(lead);
  const [openers, others] = [
    rows.filter(({ when }, at) => when !== rows[at - 1]?.when),
    rows.filter(({ when }, at) => when === rows[at - 1]?.when),
  ];
  return openers.length > 1 && openers.every(saysHalf) && others.some(saysHalf);
}

/**
 * The clock goes back within a day: the cell of the next day stands below its first row, where extraction prints it in the middle
 * of its rows, and so what is told are all rows from there to the next day. Not where a calendar orders its days otherwise.
 */
export const goesBackInDay: Law = (rows) => {
  const back = rows.flatMap((row, at) => (isEarlier(row, rows[at - 1]) ? [at] : []));
  const isFree = back.length > Math.max(1, rows.length * 0.15) || openWithHalves(rows);
  if (rows.length < enoughRows || isFree) return () => undefined;
  const told = new Set(
    back.flatMap((from) => {
      const end = rows.findIndex(({ when }, at) => at > from && when !== rows[from]!.when);
      return Array.from({ length: (end < 0 ? rows.length : end) - from }, (_, at) => from + at);
    }),
  );
  return (_, at) => (told.has(at) ? comesBefore : undefined);
};

/** A calendar whose rows say the half of the day, but few. */
export const hasNoHalf: Law = (rows) => {
  const without = rows.filter(({ part }) => part === '').length;
  const isOdd = rows.length >= enoughRows && without > 0 && without <= Math.max(1, rows.length * 0.2);
  return (row) =>
    isOdd && row.part === '' && !isAlone.test(cellOf(row, 'text'))
      ? 'it has no half of the day, as the others have'
      : undefined;
};

/** An hour without minutes, and minutes in front of other words: a narrow column cut them off. */
export const losesMinutes: Law =
  () =>
  ({ time = '', cells }) => {
    const found = /^\d{1,2}\s*(?:h|g|giờ)$/iu.test(time)
      ? cells.find(({ words }) => /^[0-5][05](?=$|\s+\p{Lu})/u.test(words))
      : undefined;
    return found && holdsOthers(found.name, found.words.slice(0, 2));
  };
