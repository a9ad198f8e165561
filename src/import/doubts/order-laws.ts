import { cellOf, enoughRows, isAlone, type Law } from './law.ts';

/** A table in which each row has its time, but one. */
export const hasNoTime: Law = (rows) => {
  const without = rows.filter(({ time }) => time === '').length;
  const isOdd = rows.length >= enoughRows && without > 0 && without <= Math.max(1, rows.length * 0.15);
  return ({ time, cells }) =>
    isOdd && time === '' && !isAlone.test(cells[0]!.words) ? 'it has no time, as the others have' : undefined;
};

/** A task that says no time, in a table of guessed cells of which most do: its time may stand in another cell. */
export const isNeverDue: Law = (rows, isGuessed) => {
  const without = rows.filter(({ due }) => due === '').length;
  const isOdd = isGuessed && rows.length >= enoughRows && without < rows.length * 0.5;
  return ({ due }) => (isOdd && due === '' ? 'it has no time, as the others have' : undefined);
};

/**
 * Where hardly a task of a table of guessed cells says a time, one that does may hold for those beside it: its cell was merged. The
 * first that says none tells of it, for all.
 */
export const isSeldomDue: Law = (rows, isGuessed) => {
  const dated = rows.filter(({ due }) => due !== undefined && due !== '').length;
  const isOdd = isGuessed && rows.length >= enoughRows && dated > 1 && dated <= rows.length * 0.5;
  const first = isOdd ? rows.findIndex(({ due }) => due === '') : -1;
  return (_, at) =>
    at === first
      ? `only ${dated} of ${rows.length} rows have a time, which may hold for the rows beside them too`
      : undefined;
};

/** A time that is printed in two rows, one below the other, in a table of guessed cells whose times stand over several rows. */
export const isSaidTwice: Law = (rows, isGuessed) => {
  const holds = rows.some(
    ({ when, saysAgain }, at) => when !== undefined && !saysAgain && when === rows[at - 1]?.when,
  );
  return ({ saysAgain }, at) =>
    isGuessed && holds && (saysAgain || rows[at + 1]?.saysAgain)
      ? 'its time is printed twice, and one of the two may be that of another row'
      : undefined;
};

export const countsOn: Law = (rows) => {
  const numbers = rows.map(({ number = '' }) =>
    /^\d{1,3}\.?$/.test(number) ? Number.parseInt(number, 10) : undefined,
  );
  return (_, at) => {
    const [above, number] = [numbers[at - 1], numbers[at]];
    if (number === undefined || above === undefined || number === above + 1 || number === 1) return undefined;
    // One task with several terms: its number and text stand over all of them.
    if (number === above && cellOf(rows[at]!, 'text') === cellOf(rows[at - 1]!, 'text')) return undefined;
    return `its number ${number} follows ${above}`;
  };
};

export const goesBack: Law = (rows) => {
  const back = rows.flatMap(({ when, section }, at) => {
    const above = rows[at - 1];
    const isBehind = when && above?.when && when < above.when && when.length === above.when.length;
    return isBehind && section === above.section ? [at] : [];
  });
  const only = back.length === 1 && rows.length >= enoughRows * 2 ? back[0] : undefined;
  return ({ when }, at) =>
    at === only ? `its time ${when!} comes before ${rows[at - 1]!.when!} of the row above it` : undefined;
};
