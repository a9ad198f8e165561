import { openingOf } from '../phrases/openings.ts';
import { isPerson } from '../phrases/persons.ts';
import { endsSentence } from '../signs.ts';
import { doubtOfCell, type CellName } from './cell-doubts.ts';
import { cellOf, enoughRows, isAlone, cellNames, type Law, type ReadRow } from './law.ts';
import { isOnlyBeginning } from './sayings.ts';

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
    return filled >= enoughRows && odd > 0 && odd <= Math.max(1, filled * most);
  });
}

export const doubtsOfCells: Law = () => (row) =>
  row.cells.map((cell) => doubtOfCell(cell, row)).find(Boolean);

/** Whether a cell begins inside a phrase; a place may begin with what it is. */
const isSmall = (words: string): boolean =>
  openingOf(words).isLower &&
  !/^(?:xã|phường|thị trấn|ấp|thôn|khóm|khu|phòng|hội trường|trụ sở|nhà|huyện|tại|các|sân|điểm)(?![A-Za-zÀ-ỹ])/u.test(
    words,
  );

export const beginsSmall: Law = (rows, isGuessed) => {
  // Where cells were guessed, a small letter tells of one that was cut, however many do.
  const columns = isGuessed ? cellNames : columnsWithFew(rows, cellNames, isSmall, 0.12);
  return (row) => {
    const column = columns.find(
      (name) => isSmall(cellOf(row, name)) && !row.cells.some((cell) => cell.name === name && cell.goesOn),
    );
    return column && `its ${column} begins in the middle of a phrase: "${cellOf(row, column).slice(0, 40)}"`;
  };
};

/** Whether a cell ends without a stop; a day off is a title more than a sentence. */
const isCut = (words: string): boolean => words !== '' && !endsSentence(words) && !/^Nghỉ /u.test(words);

export const endsOtherwise: Law = (rows) => {
  const columns = columnsWithFew(rows, cellNames, isCut, 0.12);
  return (row) => {
    // A list parts its sentences: a stop stands behind the last part of each.
    const column = row.isListed ? undefined : columns.find((name) => isCut(cellOf(row, name)));
    return (
      column &&
      `its ${column} has no stop at its end, as the others have: "${cellOf(row, column).slice(-40).trim()}"`
    );
  };
};

export const isEmpty: Law = (rows) => {
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

const office =
  /^(?:Ban|Văn phòng|VP|[UỦ][yỷ] ban|UB|HĐND|Sở|Phòng|Thường trực|Tổ|Công an|Lãnh đạo|Các)(?![A-Za-zÀ-ỹ])/u;

/** Who hosts is a person or a post in nearly every row, and something else in this one. */
export const isOtherHost: Law = (rows) => {
  const hosts = rows.map((row) => cellOf(row, 'host')).filter(Boolean);
  const isOther = (words: string) => words !== '' && !isPerson(words) && !office.test(words);
  const others = hosts.filter(isOther).length;
  const persons = hosts.filter(isPerson).length;
  const isOdd = hosts.length >= enoughRows && others > 0 && persons >= hosts.length * 0.8;
  return (row) => {
    const words = cellOf(row, 'host');
    return isOdd && !row.isAgreed && isOther(words)
      ? `its host "${words}" is no person, as the others are`
      : undefined;
  };
};

export const isBeginning: Law = (rows) => {
  const columns = new Map(cellNames.slice(1).map((name) => [name, rows.map((row) => cellOf(row, name))]));
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
        return isOnlyBeginning(name, words, whole!);
    }
    return undefined;
  };
};

export const isLong: Law = (rows) => {
  const lengths = rows.map((row) => cellOf(row, 'text').length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const limit = rows.length < enoughRows ? Infinity : Math.max(400, usual * 5);
  return (row) => (cellOf(row, 'text').length > limit ? 'it is far longer than the others' : undefined);
};
