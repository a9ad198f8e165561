import { bodyStart } from '../../domain/body-start.ts';
import { parsePeriod } from '../programme/period.ts';
import { endsSentence } from '../signs.ts';
import { behindTime } from './flat-time.ts';
import { committeeAlone } from './body-names.ts';
import type { SourceLine } from '../source-line.ts';
import type { FlatColumn } from './flat-signs.ts';
import { textWidth } from '../text-width.ts';
import { timesWidth } from './printed/times-width.ts';
import { isStretched } from '../paragraphs/wrapped-lines.ts';

/** Columns that say when. */
export const timeColumns: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'month',
  'half',
  'time',
  'deadline',
]);

/** A printed line of a table whose cells stand one below the other, or a piece of one that may hold two cells. */
export interface Atom {
  readonly line: SourceLine;
  readonly text: string;
  /** What parts it from the piece before: a line, a wide blank in one, or a single blank in one. */
  readonly edge: 'line' | 'blank' | 'word';
  readonly width: number;
  /** The words of its line from here on; behind one word, the first of the line below, too. */
  readonly rest: string;
  /** Width of what stands in front of it on its line, with the blank. */
  readonly offset: number;
  /** Width of its first word with the blank in front. */
  readonly first: number;
  readonly opens: Opening;
  /** Whether it breaks off behind a comma, a dash or a small word: what follows belongs to it. */
  readonly isOpen: boolean;
  /** Whether it ends with half a name: "Văn phòng", "Ủy ban". */
  readonly isHalf: boolean;
  readonly ends: boolean;
  /** Whether a page breaks in front of it. */
  readonly isBelowBreak: boolean;
  /** Whether its printed line begins with it. */
  readonly startsLine: boolean;
}

/** What the beginning of a line says of the cell that it may open. */
export interface Opening {
  readonly isLower: boolean;
  readonly isBody: boolean;
  readonly isPerson: boolean;
  readonly isTask: boolean;
  /** Whether it is the second half of a name: "Tỉnh ủy", "Bộ". */
  readonly isTail: boolean;
  readonly isProduct: boolean;
}

/** Words with which a task begins; some of them are those of a body too: "Ban hành", "Tổng kết", "Hội nghị". */
const taskStart =
  /^[-–+•]?\s*(?:Ban hành|Báo cáo|Biên soạn|Bồi dưỡng|Bố trí|Bổ sung|Cải cách|Cắt giảm|Chỉ đạo|Cho ý kiến|Chuẩn bị|Công bố|Cập nhật|Cụ thể hóa|Đánh giá|Đào tạo|Đẩy mạnh|Đề xuất|Đổi mới|Điều chỉnh|Định hướng|Đôn đốc|Đưa|Giám sát|Giao ban|Góp ý|Hoàn thành|Hoàn thiện|Họp|Hội nghị|Hội thảo|Huy động|Hướng dẫn|Khảo sát|Kiểm điểm|Kiểm soát|Kiểm tra|Kiện toàn|Kỷ niệm|Làm việc|Lãnh đạo|Lập|Lễ|Mở rộng|Nâng cao|Nâng cấp|Nghe|Nghiên cứu|Ngăn chặn|Phát động|Phát triển|Phê duyệt|Phổ biến|Phối hợp|Phủ sóng|Quán triệt|Quản lý|Rà soát|Sơ kết|Sửa đổi|Sắp xếp|Tập huấn|Tập trung|Tăng cường|Tham mưu|Tham gia|Thành lập|Thăm|Thanh tra (?:việc|công tác|trách nhiệm)|Theo dõi|Thẩm định|Thể chế|Thông qua|Thu hút|Thúc đẩy|Thực hiện|Tiếp công dân|Tiếp tục|Tiếp xúc|Tổ chức|Tổng hợp|Tổng kết|Tổng rà soát|Triển khai|Trình|Tuyên truyền|Tuyển|Tư vấn|Ứng dụng|Vận động|Vận hành|Xây dựng|Xem xét|Xét|Xử lý|Bộ chỉ số|Bộ tiêu chí|Gặp mặt)(?![A-Za-zÀ-ỹ])/u;

/** A post, and organs whose names begin as no other. */
const person =
  /^(?:Đ\/c|Đồng chí|Phó |PCT|Giám đốc|Lãnh đạo|Chánh|Trưởng|Vụ|Hạt|Nhà|Ủy viên|Chi bộ)(?![A-Za-zÀ-ỹ])/u;

/** What a task brings forth; it may stand in a column of its own. */
const productStart =
  /^(?:Báo cáo|Biên bản|Các|Chương trình|Chỉ thị|Công văn|Danh mục|Dự án|Dự thảo|Đề án|Hồ sơ|Hội nghị|Hướng dẫn|Kế hoạch|Kết luận|Lớp|Nghị quyết|Nghị định|Phương án|Quy chế|Quy định|Quyết định|Tài liệu|Thông báo|Thông tư|Tờ trình|Văn bản|Luật|\d)/u;

const openEnd =
  /(?:[,+/–-]|(?<![A-Za-zÀ-ỹ])(?:và|của|các|với|theo|về|cho|từ|tại|trên|trong|do|là|trước|đến|thuộc|được|để|trình|trụ sở|(?<!(?:hằng|hàng|mỗi|trong|cả|đầu|cuối|giữa|theo) )(?:năm|tháng|quý|ngày)))$/iu;

const half =
  /(?<!(?:Văn phòng|Thanh tra|VP|Công đoàn) )(?:[UỦ][yỷ] ban|Uỷ ban|UBMTTQ|Văn phòng|Hội đồng|Liên đoàn|Liên hiệp|Bộ Chỉ huy|Ban Chỉ huy|Ban Chỉ đạo|Ban Thường vụ|Ban Chấp hành|Thường trực|Đảng đoàn|Ban cán sự đảng|Ban [Cc]án sự|Sở|Phòng|Ban|Bộ|Cục|Chi cục|Vụ|Đảng ủy|Công an|Mặt trận|Ngân hàng|Kho bạc|Trung tâm|Hội|Trường|Tổng cục|Báo và Đài|MTTQ Việt|[UỦ][yỷ] ban MTTQ)$/u;

/** Whether the words of a cell say when: as a period, or by how they begin. A number alone does so in a column of months. */
export function saysWhen(text: string, column?: FlatColumn): 'surely' | 'perhaps' | 'no' {
  if (/^\d{1,2}$/.test(text)) return column === 'month' ? 'surely' : 'no';
  if (text.length > 90 || /^(?:tháng|quý|trước|năm|ngày|trước ngày)$/iu.test(text)) return 'no';
  let said = saidBefore.get(text);
  if (said === undefined) {
    if (saidBefore.size > 5000) saidBefore.clear();
    said = readWhen(text);
    saidBefore.set(text, said);
  }
  return said;
}

/** The same words are asked for in every round in which the cells of a table are weighed. */
const saidBefore = new Map<string, 'surely' | 'perhaps' | 'no'>();

function readWhen(text: string): 'surely' | 'perhaps' | 'no' {
  if (behindTime(text) !== undefined || /^20\d\d\s*[-–]\s*20\d\d/u.test(text)) return 'no';
  if (parsePeriod(text, '2000') !== undefined) return 'surely';
  return text.length < 45 && timeStart.test(text) && !openEnd.test(text) ? 'perhaps' : 'no';
}

const timeStart =
  /^(?:tháng \d|quý (?:[IV]+|\d)|trước |hằng |hàng |thường xuyên|định kỳ|(?:năm )?20\d{2}(?!\d)|\d{1,2}[/-]\d|\d{1,2}\s?[-–]\s?\d{1,2}\/\d|(?:trong|cuối|đầu|giữa|hết) (?:năm|quý|tháng)|sau khi|ngay sau|khi (?:có|được)|theo |kỳ họp|tuần |ngày \d|(?:6|9|sáu|chín) tháng|cả năm|từ (?:tháng|quý|năm|ngày)|đến |chậm nhất|hoàn thành|giai đoạn|đột xuất)/iu;

/**
 * Cut the lines of a table into pieces: at wide blanks, and where two cells may have been joined on a line.
 *
 * @param partLine parts the words of a line where a cell may begin
 * @param breaks lines in front of which a page breaks
 * @param isBehind whether words that were cut off stand in front of the first line
 * @param hasSides whether the first lines of cells often stand side by side on one line
 * @param isPrinted whether they are lines of a page: blanks in them justify them, and their widths are told to the letter
 */
export function atomsOf(
  lines: readonly SourceLine[],
  partLine: (text: string, above: string) => readonly string[],
  breaks: ReadonlySet<SourceLine>,
  isBehind = false,
  hasSides = false,
  isPrinted = false,
): Atom[] {
  const wide = lines.some(isStretched) ? /\s{3,}/u : /\s{2,}/u;
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const above = before?.wraps && !breaks.has(line) ? before.text : '';
    const next = lines[index + 1]?.text.split(' ', 1)[0] ?? '';
    let offset = 0;
    const parts = line.raw
      .trim()
      .split(wide)
      .map((part) => part.trim().replace(/\s+/gu, ' '))
      .filter(Boolean);
    const whole = !isPrinted && parts.join(' ') === line.text ? parts : [line.text];
    return whole.flatMap((part, at) =>
      partLine(part, at === 0 ? above : '').map((text, piece, all): Atom => {
        const own = all.slice(piece).join(' ');
        const rest = own.includes(' ') ? own : `${own} ${next}`.trim();
        const edge = piece > 0 ? 'word' : at > 0 ? 'blank' : 'line';
        const atom = atomOf(line, text, edge, isPrinted ? timesWidth : textWidth);
        const isOpen =
          atom.isOpen || (line.wraps === true && at === whole.length - 1 && piece === all.length - 1);
        const start = offset;
        offset += atom.width + 0.25;
        return {
          ...atom,
          // The second half of a name ends its line.
          opens: own === text || !hasSides ? atom.opens : { ...atom.opens, isTail: false },
          isOpen,
          rest,
          offset: start,
          isBelowBreak: piece === 0 && at === 0 && breaks.has(line),
          startsLine: piece === 0 && at === 0 && !(isBehind && index === 0),
        };
      }),
    );
  });
}

const insideName =
  /(?<=[^\s,;(–-]) (?=(?:UBND|HĐND|UBMTTQ|MTTQ|UBKT|BTC|BTG|BDV|BNC|Sở|Bộ|Văn phòng|Ban|Phòng|Các (?:sở|phòng|ban|bộ|huyện|xã|cơ quan|đơn vị)|Công an|Huyện ủy|Đảng ủy|Chi cục|Cục|Vụ|Thanh tra|Trung tâm) \p{L})/gu;

/** Pieces of a line that extraction may have joined out of two cells. */
export function partWords(text: string, hasTime = true): string[] {
  const parts = text
    .split(insideName)
    .flatMap((part) => (hasTime ? partTime(part) : [part]))
    .flatMap((part) => part.split(/(?<=\p{Ll}) (?=(?:BTV|BCH|BTT|TT|TTTU|BCT)(?:, \p{Lu}{2,4})*$)/u));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** A line and the time at its end: `Ban Tổ chức Đảng ủy Quý I/2026`. */
function partTime(text: string): string[] {
  for (const { index } of text.matchAll(/(?<=[^\s,;(–-]) (?=Tháng|Quý|Hằng|Thường|Trước|\d{1,2}\/)/gu))
    if (saysWhen(text.slice(index + 1)) !== 'no') return [text.slice(0, index), text.slice(index + 1)];
  const lead = hasLead.exec(text);
  return lead ? [lead[1]!, lead[2]!] : [text];
}

const hasLead =
  /^(Tháng \d{1,2}(?:\/\d{4})?|Quý [IV]+(?:\/\d{4})?|Hằng (?:tháng|quý|năm)|Thường xuyên) (\p{Lu}\p{Ll}.*)$/u;

/** What the beginning of some words says of the cell that they open. */
export function openingOf(text: string): Opening {
  const isTask = taskStart.test(text);
  const isTail =
    (committeeAlone.test(text) && !/^Đảng/iu.test(text)) ||
    /^(?:Bộ|Sở|Ban|Cục|Tỉnh|Huyện|Thành phố|HĐND(?: tỉnh| huyện| thành phố)?)[.,;]?$/u.test(text);
  return {
    isLower: /^[\p{Ll},;.:)%]/u.test(text),
    isBody: bodyStart.test(text) && !isTask && !isTail,
    isTail,
    isPerson: person.test(text),
    isTask,
    isProduct: productStart.test(text),
  };
}

/** Whether words break off behind a comma, a dash or a small word. */
export const endsOpen = (text: string): boolean => openEnd.test(text);

/** Whether words end with half a name: "Văn phòng", "Ủy ban". */
export const endsHalf = (text: string): boolean => half.test(text);

function atomOf(
  line: SourceLine,
  text: string,
  edge: Atom['edge'],
  widthOf: (text: string) => number,
): Omit<Atom, 'isBelowBreak' | 'offset' | 'rest' | 'startsLine'> {
  return {
    ...{ line, text, edge },
    width: widthOf(text),
    first: widthOf(text.split(' ', 1)[0] ?? '') + 0.25,
    opens: openingOf(text),
    isOpen: endsOpen(text),
    isHalf: endsHalf(text),
    ends: endsSentence(text),
  };
}

/** Width that pieces of one cell take on the line of the last of them. */
export function lineWidth(atoms: readonly Atom[], from: number, at: number): number {
  const last = atoms[at]!;
  const first = atoms[from]!;
  return last.offset + last.width - (first.line === last.line ? first.offset : 0);
}
