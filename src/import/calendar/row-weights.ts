import { bodyStart } from '../../domain/body-start.ts';
import { cellText } from '../grid/cell-text.ts';
import type { Column } from '../grid/column-kind.ts';
import { isPerson } from '../phrases/persons.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { filledWidth, textWidth } from '../text-width.ts';
import { isPlace } from './calendar-cells.ts';
import { isTimeCell, leads } from './calendar-entries.ts';
import { attends, onOneLine } from './soft-lines.ts';

/** What a row lacks: some cells are often empty. */
export const costOfNone: Readonly<Partial<Record<Column, number>>> = {
  place: 1.2,
  bodies: 1.5,
  participants: 1.5,
  note: 0,
};

export interface Scale {
  /** Empty lines between two cells, where the lines of one cell stand closer than those of two. */
  readonly cellGap: number | undefined;
  /** Empty lines that stand between rows only. */
  readonly rowGap: number | undefined;
  readonly wide: number;
}

export function measure(lines: readonly SourceLine[]): Scale {
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
export function weighCut(
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

/** What happens, as calendars begin to say it. */
const happens =
  /^(?:Dự|Họp|Hội (?:nghị|ý|thảo|thi)|Làm việc|Kiểm tra|Tiếp (?!công dân (?:tỉnh|huyện))|Thăm|Giao ban|Lễ|Đi|Nghỉ|Khai mạc|Bế mạc|Gặp mặt|Chào cờ|Tổng kết|Sơ kết|Khảo sát|Giám sát|Tham (?:dự|gia|quan)|Chủ trì|Nghe|Trực|Khánh thành|Khởi công|Công bố|Trao|Tập huấn|Sinh hoạt|Kỳ họp|Phiên họp|Đại hội|Đối thoại|Thẩm định|Báo cáo|Phát động|Kỷ niệm|Viếng|Dâng hương|Tọa đàm|Học tập|Thông qua|Ký|Đón|Tiễn|Phỏng vấn|Chuẩn bị|Cho ý kiến|Xét|Duyệt|Ra quân|Các (?:Hội nghị|cuộc họp))(?![A-Za-zÀ-ỹ])/u;

const goesOn = ({ text: before, wraps }: SourceLine, text: string): boolean =>
  wraps === true ||
  /^(?:[\p{Ll},;.)&+]|[\p{Lu}\d]{1,3}$)/u.test(text) ||
  /(?:[,;+&(–-]|\s(?:và|của|các|với|cho|về|tại))$/u.test(before);

/** How well some lines are one cell of a column. */
export function weighCell(
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
