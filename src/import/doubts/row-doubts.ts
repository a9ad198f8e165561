import { isPerson } from '../phrases/persons.ts';
import { openingOf } from '../phrases/openings.ts';
import { endsSentence } from '../signs.ts';
import { doubtOfCell, type CellName, type ReadCell } from './cell-doubts.ts';

/** A row of a table as it was read, without what nobody can doubt. */
export interface ReadRow {
  readonly cells: readonly ReadCell[];
  /** Number of the row as printed. */
  readonly number?: string | undefined;
  /** When: a month, or a day. */
  readonly when?: string | undefined;
  /** Whether it has a cell of its own that says when, with the words of the row above. */
  readonly saysAgain?: boolean | undefined;
  /** At what time, where rows of the table say so: empty in one that says none. */
  readonly time?: string | undefined;
  /** When a task is due, as it says: empty where it does not. */
  readonly due?: string | undefined;
  /** Whether two ways to tell its cells apart came to the same: an empty cell, or an odd one, is as it is printed. */
  readonly isAgreed?: boolean | undefined;
  /** Title of the section in which it stands: its months begin anew. */
  readonly section?: string | undefined;
}

/** Looks at a table once, and then says of each row what speaks against it. */
type Law = (rows: readonly ReadRow[], isGuessed: boolean) => (row: ReadRow, at: number) => string | undefined;

const names: readonly CellName[] = ['text', 'body', 'joint body', 'host', 'participants', 'place'];

const cellOf = ({ cells }: ReadRow, name: CellName): string =>
  cells.find((cell) => cell.name === name)?.words ?? '';

/** Enough rows to say what is usual. */
const enough = 5;

/** The columns in which hardly any filled cell is odd, where some are: those stand out. */
function columnsWithFew(
  rows: readonly ReadRow[],
  columns: readonly CellName[],
  isOdd: (words: string) => boolean,
  most: number,
): CellName[] {
  return columns.filter((column) => {
    const cells = rows.map((row) => cellOf(row, column));
    const filled = cells.filter((words) => words !== '').length;
    const odd = cells.filter(isOdd).length;
    return filled >= enough && odd > 0 && odd <= Math.max(1, filled * most);
  });
}

const own: Law = () => (row) => row.cells.map((cell) => doubtOfCell(cell, row)).find(Boolean);

/** Whether a cell begins inside a phrase; a place may begin with what it is. */
const isSmall = (words: string): boolean =>
  openingOf(words).isLower &&
  !/^(?:xã|phường|thị trấn|ấp|thôn|khóm|khu|phòng|hội trường|trụ sở|nhà|huyện|tại|các|sân|điểm)(?![A-Za-zÀ-ỹ])/u.test(
    words,
  );

const beginsSmall: Law = (rows, isGuessed) => {
  // Where cells were guessed, a small letter tells of one that was cut, however many do.
  const columns = isGuessed ? names : columnsWithFew(rows, names, isSmall, 0.12);
  return (row) => {
    const column = columns.find(
      (name) => isSmall(cellOf(row, name)) && !row.cells.some((cell) => cell.name === name && cell.goesOn),
    );
    return column && `its ${column} begins in the middle of a phrase: "${cellOf(row, column).slice(0, 40)}"`;
  };
};

/** Whether a cell ends without a stop; a day off is a title more than a sentence. */
const isCut = (words: string): boolean => words !== '' && !endsSentence(words) && !/^Nghỉ /u.test(words);

const endsOtherwise: Law = (rows) => {
  const columns = columnsWithFew(rows, names, isCut, 0.12);
  return (row) => {
    const column = columns.find((name) => isCut(cellOf(row, name)));
    return (
      column &&
      `its ${column} has no stop at its end, as the others have: "${cellOf(row, column).slice(-40).trim()}"`
    );
  };
};

/** What goes on without anybody, or nowhere. */
const isAlone = /^(?:Nghỉ|(?:[Ll]àm việc|[Tt]rực) tại|Đi |Thăm|Chuẩn bị)/u;

const isEmpty: Law = (rows) => {
  const columns =
    rows.length < 8 ? [] : columnsWithFew(rows, ['body', 'host', 'place'], (words) => words === '', 0.08);
  return (row) => {
    const column =
      row.isAgreed || isAlone.test(cellOf(row, 'text'))
        ? undefined
        : columns.find((name) => cellOf(row, name) === '');
    return column && `it has no ${column}, as the others have`;
  };
};

/** A table in which each row has its time, but one. */
const hasNoTime: Law = (rows) => {
  const without = rows.filter(({ time }) => time === '').length;
  const isOdd = rows.length >= enough && without > 0 && without <= Math.max(1, rows.length * 0.15);
  return ({ time, cells }) =>
    isOdd && time === '' && !isAlone.test(cells[0]!.words) ? 'it has no time, as the others have' : undefined;
};

/** A task that says no time, in a table of guessed cells of which most do: its time may stand in another cell. */
const isNeverDue: Law = (rows, isGuessed) => {
  const without = rows.filter(({ due }) => due === '').length;
  const isOdd = isGuessed && rows.length >= enough && without < rows.length * 0.5;
  return ({ due }) => (isOdd && due === '' ? 'it has no time, as the others have' : undefined);
};

/**
 * Where hardly a task of a table of guessed cells says a time, one that does may hold for those beside it: its cell was merged. The
 * first that says none tells of it, for all.
 */
const isSeldomDue: Law = (rows, isGuessed) => {
  const dated = rows.filter(({ due }) => due !== undefined && due !== '').length;
  const isOdd = isGuessed && rows.length >= enough && dated > 1 && dated <= rows.length * 0.5;
  const first = isOdd ? rows.findIndex(({ due }) => due === '') : -1;
  return (_, at) =>
    at === first
      ? `only ${dated} of ${rows.length} rows have a time, which may hold for the rows beside them too`
      : undefined;
};

/** A time that is printed in two rows, one below the other, in a table of guessed cells whose times stand over several rows. */
const isSaidTwice: Law = (rows, isGuessed) => {
  const holds = rows.some(
    ({ when, saysAgain }, at) => when !== undefined && !saysAgain && when === rows[at - 1]?.when,
  );
  return ({ saysAgain }, at) =>
    isGuessed && holds && (saysAgain || rows[at + 1]?.saysAgain)
      ? 'its time is printed twice, and one of the two may be that of another row'
      : undefined;
};

const office =
  /^(?:Ban|Văn phòng|VP|[UỦ][yỷ] ban|UB|HĐND|Sở|Phòng|Thường trực|Tổ|Công an|Lãnh đạo|Các)(?![A-Za-zÀ-ỹ])/u;

/** Who hosts is a person or a post in nearly every row, and something else in this one. */
const isOtherHost: Law = (rows) => {
  const hosts = rows.map((row) => cellOf(row, 'host')).filter(Boolean);
  const isOther = (words: string) => words !== '' && !isPerson(words) && !office.test(words);
  const others = hosts.filter(isOther).length;
  const persons = hosts.filter(isPerson).length;
  const isOdd = hosts.length >= enough && others > 0 && persons >= hosts.length * 0.8;
  return (row) => {
    const words = cellOf(row, 'host');
    return isOdd && !row.isAgreed && isOther(words)
      ? `its host "${words}" is no person, as the others are`
      : undefined;
  };
};

const isBeginning: Law = (rows) => {
  const columns = new Map(names.slice(1).map((name) => [name, rows.map((row) => cellOf(row, name))]));
  return (row, at) => {
    for (const [name, all] of columns) {
      const words = cellOf(row, name);
      if (words === '' || words.includes(',') || all.some((other, index) => index !== at && other === words))
        continue;
      const longer = new Set(all.filter((other) => other.startsWith(`${words} `)));
      const [whole] = longer;
      const rest = whole?.slice(words.length) ?? '';
      if (
        longer.size === 1 &&
        /^\s(?:[\p{Ll}\d]|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy)/u.test(rest) &&
        all.filter((other) => other === whole).length > 1
      )
        return `its ${name} "${words}" is only the beginning of "${whole!}"`;
    }
    return undefined;
  };
};

const isLong: Law = (rows) => {
  const lengths = rows.map((row) => cellOf(row, 'text').length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const limit = rows.length < enough ? Infinity : Math.max(400, usual * 5);
  return (row) => (cellOf(row, 'text').length > limit ? 'it is far longer than the others' : undefined);
};

const counts: Law = (rows) => {
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

const goesBack: Law = (rows) => {
  const back = rows.flatMap(({ when, section }, at) => {
    const above = rows[at - 1];
    const isBehind = when && above?.when && when < above.when && when.length === above.when.length;
    return isBehind && section === above.section ? [at] : [];
  });
  const only = back.length === 1 && rows.length >= enough * 2 ? back[0] : undefined;
  return ({ when }, at) =>
    at === only ? `its time ${when!} comes before ${rows[at - 1]!.when!} of the row above it` : undefined;
};

const laws: readonly Law[] = [
  own,
  beginsSmall,
  isEmpty,
  hasNoTime,
  isNeverDue,
  isSeldomDue,
  isSaidTwice,
  isOtherHost,
  isBeginning,
  endsOtherwise,
  isLong,
  counts,
  goesBack,
];

/** What a person can have written wrongly into a table whose cells no extraction could mix up. */
const lawsOfWriting: readonly Law[] = [beginsSmall, counts, goesBack];

/**
 * What speaks against each row of a table, by its own words and by what is usual in the table; `undefined` for a row against
 * which nothing does. A table that was read wrongly breaks these laws, one that is set as it should be hardly ever.
 *
 * @param isGuessed whether its cells were told by the places of the words alone
 * @param isSure whether they stand in the file as cells: none holds words of another, or is cut
 */
export function doubtsOfRows(
  rows: readonly ReadRow[],
  isGuessed = false,
  isSure = false,
): (string | undefined)[] {
  const all = (isSure ? lawsOfWriting : laws).map((law) => law(rows, isGuessed));
  return rows.map((row, at) => {
    for (const law of all) {
      const doubt = law(row, at);
      if (doubt) return doubt;
    }
    return undefined;
  });
}
