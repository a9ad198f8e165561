import { opensSmall } from '../../../domain/letters.ts';
import { bodyStart } from '../../../domain/body-start.ts';
import { endsHalf } from '../../phrases/openings.ts';
import { asksForMore } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import { timesWidth } from '../printed/times-width.ts';

/** A word of a table whose cells stand one below the other or side by side with a blank between them. */
export interface Token {
  readonly text: string;
  readonly line: SourceLine;
  /** Whether its printed line begins with it, and whether the line above was broken there inside a cell. */
  readonly isFirst: boolean;
  readonly isWrapped: boolean;
  readonly isFigure: boolean;
  readonly isLower: boolean;
  /** Width in ems. */
  readonly width: number;
  /** What it costs that it goes on with the cell of the word before it, and that it opens one of its own. */
  readonly goesOn: number;
  readonly opens: number;
}

/** A figure, a share, or the sign of none. */
const figure = /^[-–+±≥≤>]?\d[\d.,]*%?$|^[-–]$/u;
const date = /^\d{1,2}[/.-](?:\d{1,2}(?:[/.-]\d{4})?|(?:19|20)\d{2})[.,;]?$/;
const year = /^(?:19|20)\d{2}$/;
const share = /^(?:%|‰)$/u;

/** Whether a line ends with figures, words in front of them: how many. */
export function figuresAtEnd(text: string): number {
  // Every line of a text is asked, and few end with one.
  let count = 0;
  for (let end = text.length; end >= 0; count += 1) {
    const from = text.lastIndexOf(' ', end - 1) + 1;
    if (!figure.test(text.slice(from, end))) break;
    end = from - 1;
  }
  return count;
}

/** Words behind which a figure belongs to them: `năm 2025`, `hạng IV`. */
const counts =
  /^(?:số|năm|tháng|quý|ngày|lần|thứ|khoản|điều|đoạn|đến|từ|trên|dưới|khóa|khoá|kỳ|lớp|cấp|hạng|loại|nhóm|tổ|giai|độ|tuổi|mức|đạt|và|trước|sau|đợt|-|–)$/iu;

/** Words in front of a name: `hồ Trấm`, `xã Đồng Phúc`. */
const names =
  /^(?:hồ|xã|phường|thôn|bản|ấp|buôn|huyện|tỉnh|phố|đường|cầu|sông|suối|núi|chợ|quận|đảo|ông|bà|chí|đ\/c|khóm|làng|đèo|cảng|biển)$/iu;

/** Words with which a cell begins, whatever follows. */
const openers =
  /^(?:Xã|Phường|Thị|Thôn|Khu|Cụm|Huyện|Tỉnh|Thành|Ông|Bà|Đ\/c|Đồng|Phó|Trưởng|Giám|Chánh|Chủ|Bí|Ủy|Cán|Công|Trạm|Nhà|Quý|Tháng|Từ|Đến|Trước|Cả|Hằng|Hàng|Đợt|Ngày|Số)$/u;

/** Posts and places that say nothing without the words behind them: `Chánh Văn phòng`, `Trụ sở UBND`, `Đợt 1`. */
const ofOthers = /(?:^|\s)(?:Đoàn|Viện|Đội|Chánh|Phó|Trưởng|Đợt|Lần|Hội trường|Trụ sở|Cơ sở|Nhà)$/u;

/** Whether words end with the first half of a name; an office may stand alone. */
const endsInName = (words: string): boolean =>
  ofOthers.test(words) || (endsHalf(words) && !/(?:Văn phòng|Thường trực)$/u.test(words));

/** Last words of the bodies of a committee, whose name follows: `Ban Tổ chức Tỉnh ủy`. */
const ofCommittee = /^(?:chức|giáo|vận|chính|tra|phòng|vụ|hành|trực|thư)$/u;

/** Last words of what is done with a paper: `thực hiện Đề án`, `ban hành Kế hoạch`. */
const done = /^(?:hiện|khai|hành|dựng|duyệt|kết)$/u;

const isUpper = (text: string | undefined): boolean => /^["“(]?\p{Lu}/u.test(text ?? '');

/** The words of some lines; `isTelling` where a blank at the end of a line says that its cell goes on below. */
export function tokensOf(lines: readonly SourceLine[], isTelling: boolean): Token[] {
  return lines.flatMap((line, at) => {
    const words = line.text.split(' ');
    const above = at > 0 ? lines[at - 1]! : undefined;
    // "12/2019/NQ-" over "HĐND", "Sở Nông nghiệp và" over "Phát triển nông thôn"; a dash alone says that there is nothing.
    const breaksOff =
      above !== undefined && asksForMore(above.text) && !figure.test(above.text.split(' ').at(-1)!);
    const isWrapped = breaksOff || (isTelling && above?.hasBlankEnd === true);
    return words.map((text, index): Token => {
      // "Tổng số" is no count of what follows.
      const isSum = words[index - 1] === 'số' && /^tổng$/iu.test(words[index - 2] ?? '');
      // Nor are the days of "105 ngày" those of a date behind them.
      const isCounted = figure.test(words[index - 2] ?? '');
      const before = isSum ? 'Tổng' : isCounted && words[index - 1] === 'ngày' ? 'Ngày,' : words[index - 1];
      const isFigure = figure.test(text) || date.test(text);
      const own = {
        ...{ text, line, isFigure, width: timesWidth(text) },
        ...{ isFirst: index === 0, isWrapped: index === 0 && isWrapped, isLower: opensSmall(text) },
      };
      if (before !== undefined) {
        const isOfName = endsInName(`${words[index - 2] ?? ''} ${before}`);
        return { ...own, ...insideLine(text, before, words[index + 1], isFigure, isOfName) };
      }
      if (isWrapped) return { ...own, goesOn: 0, opens: 6 };
      if (own.isLower) return { ...own, goesOn: isTelling ? 1.5 : 0, opens: 4 };
      const apart = isTelling || line.gap > 0 ? 3 : 1.2;
      return { ...own, goesOn: isFigure ? 2.5 : apart, opens: 0 };
    });
  });
}

/** The same for a word inside its line: where a cell may begin, its first letter tells, and what stands around it. */
function insideLine(
  text: string,
  before: string,
  next: string | undefined,
  isFigure: boolean,
  isOfName: boolean,
): { goesOn: number; opens: number } {
  if (share.test(text)) return { goesOn: figure.test(before) ? 0.5 : 1, opens: 0.1 };
  if (/^[-–]$/.test(text) && year.test(before) && year.test(next ?? '')) return { goesOn: 0, opens: 3 };
  // "Số 12/2019/NQ-HĐND", "năm 2025".
  if (/^\d/.test(text) && counts.test(before)) return { goesOn: 0, opens: 4 };
  if (isFigure) {
    // "Sơ kết 6 tháng", "10 năm thực hiện".
    if (next !== undefined && /^(?:tháng|năm|ngày|tuần)$/u.test(next)) return { goesOn: 0.2, opens: 1.5 };
    return {
      goesOn: figure.test(before) || date.test(before) ? 2.5 : share.test(before) ? 1.5 : 0.7,
      opens: 0.1,
    };
  }
  if (!isUpper(text))
    return { goesOn: figure.test(before) ? 0.3 : 0, opens: /^\d/.test(text) ? 0.4 : text === '+' ? 1 : 4 };
  const isOfCommittee =
    ofCommittee.test(before) &&
    /^(?:(?:Tỉnh|Huyện|Thành|Thị|Quận|Đảng) ủy|Trung ương)$/u.test(`${text} ${next ?? ''}`);
  const isAsked =
    isOfName ||
    (names.test(before) && !openers.test(text)) ||
    done.test(before) ||
    isOfCommittee ||
    asksForMore(before);
  const isBehindFigure = figure.test(before);
  const opensPhrase = next !== undefined && opensSmall(next);
  const isOpener = openers.test(text) || bodyStart.test(`${text} ${next ?? ''}`);
  const goesOn = isBehindFigure ? 1.5 : opensPhrase || isOpener ? (isAsked ? 0.1 : 0.8) : 0.1;
  const opens = text.startsWith('(') ? 2.5 : isBehindFigure || opensPhrase ? 0.2 : isOpener ? 0.3 : 1.3;
  return { goesOn, opens: opens + (isAsked ? 1.5 : 0) };
}
