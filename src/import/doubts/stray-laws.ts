import { capitals } from '../../domain/letters.ts';
import { isTailOfName } from '../phrases/body-names.ts';
import { paperNames } from '../phrases/openings.ts';
import { holdsTimeWord } from '../phrases/says-when.ts';
import { cellOf, type Law } from './law.ts';
import { breaksOff, holdsOthers, isOnlyBeginning } from './sayings.ts';

/** A month or a quarter in front of a task, or the figures of a row number that a narrow column cut. */
const timeInFront = new RegExp(
  String.raw`^(?:(?:Tháng|Quý) (?:\d{1,2}|[IV]{1,3})(?:/\d{4})?|[1-9]\d?(?: \d{1,2})?) (?=[${capitals}])`,
  'u',
);

/** A task of guessed cells before which a time or a number stands that belongs to a row, while hardly any other has one. */
export const beginsWithTime: Law = (rows, isGuessed) => {
  const odd = rows.filter((row) => timeInFront.test(cellOf(row, 'text'))).length;
  const isTold = isGuessed && odd <= Math.max(1, rows.length * 0.3);
  return (row) => {
    const found = isTold ? timeInFront.exec(cellOf(row, 'text')) : null;
    return found ? holdsOthers('text', found[0].trim()) : undefined;
  };
};

/** A year that a narrow column cut: `28/06/202`, `Quý III/20`; not a day of a month, `15/2`. */
const cutYear = /(?:\/\d{1,2}\/|(?:Quý|QUÝ) [IV]{1,3}\/)(?:\d|20\d?)$/u;

/** Words behind a time that are no time: an item with a dash, or a name. */
const behindTime = new RegExp(
  String.raw`^(?:Tháng|THÁNG|Quý|QUÝ|\d).*?(?: [-–] (?!Tháng|THÁNG|Quý|QUÝ|Ngày|T\d)(?=[${capitals}])| (?=(?:Công an|Sở|Ban|Phòng|Văn phòng|Khoa) [\p{L}]))`,
  'u',
);

/** A number behind a month: that of a page or a row. */
const strayFigure = /^(?:Tháng|Quý) [\dIV/]+ (\d{1,3})$/iu;

/** The time of a task of guessed cells that lacks figures, or holds words of the cell beside it. */
export const isOddTime: Law =
  (_, isGuessed) =>
  ({ due = '' }) => {
    if (!isGuessed) return undefined;
    if (cutYear.test(due)) return breaksOff('time', due);
    const figure = strayFigure.exec(due)?.[1] ?? (due !== '' && !holdsTimeWord(due) ? due : undefined);
    if (figure !== undefined) return holdsOthers('time', figure);
    const time = behindTime.exec(due)?.[0];
    return time === undefined ? undefined : holdsOthers('time', due.slice(time.length, time.length + 40));
  };

/** A month or a quarter that no year has: a slip of the pen, or figures of another cell. */
const noTime =
  /(?<![A-Za-zÀ-ỹ])(?:(?:tháng|T\.?)\s*(?:0{1,2}|1[3-9]|[2-9]\d)(?!\d)|quý\s*(?:[05-9](?!\d)|(?:VI{0,3}|I?X)(?![A-Za-zÀ-ỹ])))/iu;

export const isNoTime: Law =
  () =>
  ({ due = '' }) => {
    const said = noTime.exec(due)?.[0];
    return said === undefined ? undefined : `its time says "${said}", which no year has`;
  };

const namesIn = (cell: string): string[] => [cell, ...cell.split(/[,;]\s*/u)];

/** Who leads and who helps make up one name that another row has whole, while nobody is called as who leads here alone. */
export const isParted: Law = (rows) => {
  const named = rows.map(
    (row) => new Set((['body', 'joint body'] as const).flatMap((name) => namesIn(cellOf(row, name)))),
  );
  return (row) => {
    const [body, joint] = [cellOf(row, 'body'), cellOf(row, 'joint body')];
    const whole = `${body} ${joint}`;
    const isWhole = body !== '' && joint !== '' && named.some((names) => names.has(whole));
    const isName = (names: ReadonlySet<string>, at: number) =>
      names.has(body) && cellOf(rows[at]!, 'joint body') !== joint;
    return isWhole && !named.some(isName) ? isOnlyBeginning('body', body, whole) : undefined;
  };
};

/** Two halves of a day one behind the other, `Sáng Chiều`; not `Sáng, chiều` or `Sáng - chiều`, which one entry may say. */
const twoHalves = /(?<![A-Za-zÀ-ỹ])(Sáng|Trưa|Chiều|Tối)\s+(?!\1)(?:Sáng|Trưa|Chiều|Tối)(?![A-Za-zÀ-ỹ])/iu;

/** An event before which two halves of its day stand: the rows of both were joined, and the entries below are of either. */
export const holdsTwoHalves: Law =
  () =>
  ({ lead = '' }) => {
    const halves = twoHalves.exec(lead)?.[0];
    return halves === undefined ? undefined : holdsOthers('time', halves);
  };

/** What a task brings forth, behind the name of a body: `Văn phòng Tờ trình`; not `Phòng Kế hoạch`, `Ban Chỉ đạo Đề án`. */
const product = new RegExp(
  String.raw`(?<!(?:^|[\s,;])(?:[Cc]hỉ đạo|[Ss]oạn thảo|[Bb]iên tập|[Gg]iúp việc|[Tt]hẩm định|[Qq]uản lý|Sở|Phòng|Ban|Vụ|Tổ|và|-))\s(?:${paperNames})(?: hành động)?$`,
  'u',
);

/** A body of guessed cells that ends with what its task brings forth: that stands in a column of its own. */
export const endsWithProduct: Law = (_, isGuessed) => (row) => {
  const found = isGuessed ? product.exec(cellOf(row, 'body'))?.[0].trim() : undefined;
  return found === undefined ? undefined : holdsOthers('body', found);
};

/** The first words of a body of a committee: `… Ban Tổ chức` beside `Tỉnh ủy`. */
const ofCommittee =
  /\s(?:Ban (?:Tổ chức|Nội chính|Dân vận|Tuyên giáo(?: và Dân vận)?)|Ủy ban Kiểm tra|Văn phòng)$/u;

/** A task of guessed cells that ends with the words in front of its body. */
export const endsInBody: Law = (_, isGuessed) => (row) => {
  const isCut = isGuessed && isTailOfName(cellOf(row, 'body'));
  const found = isCut ? ofCommittee.exec(cellOf(row, 'text'))?.[0].trim() : undefined;
  return found === undefined ? undefined : holdsOthers('text', found);
};
