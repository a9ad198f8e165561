import { opensCapital } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { isPlace } from './calendar-cells.ts';
import { isTimeCell, leads } from './calendar-entries.ts';
import { isPerson } from '../phrases/persons.ts';
import { cellText } from '../grid/cell-text.ts';
import { endsHalf } from '../phrases/openings.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';
import { filledWidth, textWidth } from '../text-width.ts';

/** One row of a table that was written out cell by cell; a column without a cell is left out. */
export type RowOfLines = ReadonlyMap<Column, readonly SourceLine[]>;

/** Rows, and how sure the cut is: the best way against the next best. */
export interface SplitRows {
  readonly rows: readonly RowOfLines[];
  readonly margin: number;
}

interface Way {
  readonly score: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly opensRow: boolean;
  readonly before?: Way | undefined;
}

/** More lines than a stretch of rows below one time has. */
const longest = 150;
const longestCell = 14;

/**
 * Part lines into rows and cells: rows follow one another, in each the cells stand in the order of the columns, and some
 * cells may be empty. Every way is weighed by what the columns hold and by the room between the lines; the heaviest wins.
 *
 * @param columns in the order printed, the text among them, without days and times
 */
export function splitRows(source: readonly SourceLine[], columns: readonly Column[]): SplitRows | undefined {
  const lines = source.flatMap(partSoftly);
  const text = columns.indexOf('text');
  if (lines.length === 0 || lines.length > longest || text < 0) return undefined;
  const scale = measure(lines);
  const width = columns.length;
  /** The two best ways that end before a line, by the column of their last cell. */
  const ways: Way[][][] = Array.from({ length: lines.length + 1 }, () => columns.map(() => []));
  const add = (to: number, way: Way) => {
    const known = ways[to]![way.column]!;
    known.push(way);
    known.sort((a, b) => b.score - a.score);
    known.length = Math.min(known.length, 2);
  };
  for (let from = 0; from < lines.length; from += 1) {
    const open: (Way | undefined)[] = from === 0 ? [undefined] : ways[from]!.flat();
    if (open.length === 0) continue;
    for (let to = from + 1; to <= Math.min(lines.length, from + longestCell); to += 1) {
      for (let column = 0; column < width; column += 1) {
        const cell = weighCell(lines, from, to, columns[column]!, scale);
        for (const before of open) {
          const goesOn = before !== undefined && column > before.column;
          for (const opensRow of goesOn ? [false, true] : [true]) {
            // Each row has its text.
            if (
              opensRow
                ? column > text || (before !== undefined && before.column < text)
                : column > text && before!.column < text
            )
              continue;
            const skipped = opensRow
              ? [...columns.slice(0, column), ...(before ? columns.slice(before.column + 1) : [])]
              : columns.slice(before!.column + 1, column);
            const score =
              (before?.score ?? 0) +
              cell -
              skipped.reduce((sum, one) => sum + (costOfNone[one] ?? 0.5), 0) +
              weighCut(lines, from, opensRow, scale);
            add(to, { score, column, from, to, opensRow, before });
          }
        }
      }
    }
  }
  const last = ways[lines.length]!.flatMap((own, column) =>
    column < text
      ? []
      : own.map((way) => ({
          way,
          score:
            way.score - columns.slice(column + 1).reduce((sum, one) => sum + (costOfNone[one] ?? 0.5), 0),
        })),
  ).sort((a, b) => b.score - a.score);
  const [best, second] = last;
  if (!best) return undefined;
  return { rows: rowsOf(best.way, lines, columns), margin: best.score - (second?.score ?? -Infinity) };
}

function rowsOf(way: Way, lines: readonly SourceLine[], columns: readonly Column[]): RowOfLines[] {
  const rows: Map<Column, readonly SourceLine[]>[] = [];
  const cells: Way[] = [];
  for (let one: Way | undefined = way; one; one = one.before) cells.unshift(one);
  for (const { column, from, to, opensRow } of cells) {
    if (opensRow) rows.push(new Map());
    rows.at(-1)!.set(columns[column]!, lines.slice(from, to));
  }
  return rows;
}

/** What a row lacks: some cells are often empty. */
const costOfNone: Readonly<Partial<Record<Column, number>>> = {
  place: 1.2,
  bodies: 1.5,
  participants: 1.5,
  note: 0,
};

interface Scale {
  /** Empty lines between two cells, where the lines of one cell stand closer than those of two. */
  readonly cellGap: number | undefined;
  /** Empty lines that stand between rows only. */
  readonly rowGap: number | undefined;
  readonly wide: number;
}

function measure(lines: readonly SourceLine[]): Scale {
  const gaps = lines.slice(1).flatMap(({ gap }) => (gap === onOneLine ? [] : [gap]));
  const least = Math.min(...gaps);
  const usual = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)[0];
  const widths = lines.map(({ text }) => textWidth(text)).sort((a, b) => a - b);
  const most = gaps.filter((gap) => usual !== undefined && gap > usual + 1);
  return {
    cellGap: least === 0 ? usual : undefined,
    rowGap: most.length > 0 && most.length < gaps.length * 0.6 ? (usual ?? 0) + 2 : undefined,
    wide: widths[Math.floor(widths.length * 0.92)] ?? 0,
  };
}

/** How well a cell begins at a line. */
function weighCut(
  lines: readonly SourceLine[],
  at: number,
  opensRow: boolean,
  { cellGap, rowGap }: Scale,
): number {
  if (at === 0) return 0;
  const { gap } = lines[at]!;
  let score = 0;
  if (gap === onOneLine) return opensRow ? -8 : endsSentence(lines[at - 1]!.text) ? 0 : -2;
  // The end of a line that wrapped may stand apart, and the next cell close to it.
  const isShifted = lines[at - 2]?.wraps === true && lines[at - 1]!.gap > 0;
  if (cellGap !== undefined && gap < cellGap && !isShifted) score -= 3;
  if (rowGap !== undefined) score += gap >= rowGap === opensRow ? 2 : -4;
  // Most times have one row: another one shows by the room above it, or by how its text begins.
  else if (opensRow) score -= startOf(lines[at]!.text, 'text') > 0 ? 1.5 : 4.5;
  return score;
}

/** Room in front of words that may begin a cell although they stand on the line of the cell before. */
const onOneLine = -1;

/** A committee follows the post in it more often than it stands in a cell of its own: `Bí thư Thành ủy`, cut at its line end. */
const beginsCommittee = /^(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng)(?:\s[uủ][yỷ][.,;]?)?$/iu;

/** Part a line before words that can begin a narrow cell: `Sơ kết 6 tháng Phó Bí thư TT Phòng họp số 2`. */
function partSoftly(line: SourceLine): SourceLine[] {
  const words = line.text.split(' ');
  const starts = words.flatMap((word, at) => {
    if (at === 0 || !opensCapital(word)) return [];
    const rest = words.slice(at).join(' ');
    return isPlace(rest) || isPerson(rest) || attends.test(rest) || bodyStart.test(rest) ? [at] : [];
  });
  // "Phó Bí thư" begins with "Phó".
  const whole = starts.filter((at) => {
    const before = words.slice(0, at).join(' ');
    return (
      !/(?:^| )(?:Phó|Các|Đ\/c|Nguyên)$/u.test(before) &&
      !endsHalf(before) &&
      !beginsCommittee.test(words.slice(at).join(' '))
    );
  });
  return [0, ...whole].map((from, index) => {
    const text = words.slice(from, whole[index]).join(' ');
    const wraps = index === whole.length ? line.wraps : undefined;
    return { ...line, text, raw: text, wraps, gap: index === 0 ? line.gap : onOneLine };
  });
}

/** What happens, as calendars begin to say it. */
const happens =
  /^(?:Dự|Họp|Hội (?:nghị|ý|thảo|thi)|Làm việc|Kiểm tra|Tiếp (?!công dân (?:tỉnh|huyện))|Thăm|Giao ban|Lễ|Đi|Nghỉ|Khai mạc|Bế mạc|Gặp mặt|Chào cờ|Tổng kết|Sơ kết|Khảo sát|Giám sát|Tham (?:dự|gia|quan)|Chủ trì|Nghe|Trực|Khánh thành|Khởi công|Công bố|Trao|Tập huấn|Sinh hoạt|Kỳ họp|Phiên họp|Đại hội|Đối thoại|Thẩm định|Báo cáo|Phát động|Kỷ niệm|Viếng|Dâng hương|Tọa đàm|Học tập|Thông qua|Ký|Đón|Tiễn|Phỏng vấn|Chuẩn bị|Cho ý kiến|Xét|Duyệt|Ra quân|Các (?:Hội nghị|cuộc họp))(?![A-Za-zÀ-ỹ])/u;

/** Who takes part, as a cell says it without a name. */
const attends =
  /^(?:Theo (?:giấy mời|kế hoạch|thành phần)|Như |Toàn thể|Tổ (?:đại biểu|công tác)|Thành viên|Các (?:đồng chí|đ\/c|Phó|sở|ban|phòng|đơn vị|thành viên|cơ quan)|Đại diện|Cán bộ|Mời |Thành phần|Chủ tịch)/u;

const goesOn = ({ text: before, wraps }: SourceLine, text: string): boolean =>
  wraps === true ||
  /^(?:[\p{Ll},;.)&+]|[\p{Lu}\d]{1,3}$)/u.test(text) ||
  /(?:[,;+&(–-]|\s(?:và|của|các|với|cho|về|tại))$/u.test(before);

/** How well some lines are one cell of a column. */
function weighCell(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  column: Column,
  { cellGap, rowGap, wide }: Scale,
): number {
  const cell = lines.slice(from, to);
  const first = cell[0]!.text;
  const text = cellText(cell);
  const before = lines[from - 1];
  let score = 0;
  if (before !== undefined && goesOn(before, first)) score -= 6;
  for (let at = from + 1; at < to; at += 1) {
    const [above, line] = [lines[at - 1]!, lines[at]!];
    if (line.gap === onOneLine) continue;
    if (column !== 'text' && isNameCut(cell.slice(0, at - from), line)) {
      score += 0.5;
      continue;
    }
    if (isTimeCell(line.text) || leads.test(parseBullet(line.text)?.rest ?? line.text)) score -= 8;
    if (goesOn(above, line.text)) score += 1;
    else {
      const isFull = filledWidth(above.text, line.text) > wide * 0.8 && wide > 8;
      score -=
        cellGap !== undefined ? (line.gap >= cellGap ? 4 : -0.5) : isFull && column === 'text' ? 0 : 1.5;
      if (endsSentence(above.text)) score -= 1;
      score -= Math.max(0, startOf(line.text, column === 'text' ? 'place' : 'text')) * 0.5;
    }
    if (rowGap !== undefined && line.gap >= rowGap) score -= 5;
  }
  if (isTimeCell(first)) return score - 8;
  return score + startOf(text, column) + (column === 'text' && text.length > 40 ? 1.5 : 0);
}

/** Whether a line is the rest of a name: "PHT" with "Lương" and "Đình Hảo" below it. */
const isNameCut = (above: readonly SourceLine[], { text }: SourceLine): boolean =>
  /^(?:\p{Lu}\p{Ll}*\s?){1,3}$/u.test(text) && isPerson(cellText(above)) && !isPlace(text) && !isPerson(text);

/** How well words begin a cell of a column. */
function startOf(text: string, column: Column): number {
  const bare = parseBullet(text)?.rest ?? text;
  const isText = leads.test(bare) || happens.test(bare);
  const names = isPerson(bare) || attends.test(bare) || bodyStart.test(bare);
  if (column === 'text') return isText ? 3 : isPlace(bare) || (names && bare.length < 45) ? -1.5 : 0;
  if (isText && !isPlace(bare)) return -3;
  if (column === 'place') return isPlace(bare) ? 3 : names ? -1 : bare.length > 70 ? -3 : -0.5;
  if (column === 'note' || column === 'other') return -1;
  const length = bare.length > 110 && column === 'bodies' ? -2 : 0;
  if (column === 'bodies')
    return (
      length +
      (isPerson(bare) || bodyStart.test(bare) ? 3 : attends.test(bare) ? 0.5 : isPlace(bare) ? -2.5 : -2)
    );
  return length + (names ? 3 : isPlace(bare) ? -2 : 0);
}
