import { smalls } from '../../../domain/letters.ts';
import { committeeAlone, opensName } from '../../phrases/body-names.ts';
import type { FlatColumn } from '../flat-column.ts';

/** The last word of a person's name with a paper behind it: `Ngân Tờ trình`. */
export const opensInsideName =
  /^\p{Lu}\p{Ll}+ (?:Nghị quyết|Quyết định|Báo cáo|Tờ trình|Kế hoạch|Chỉ thị|Chương trình|Đề án|Văn bản|Công văn|Thông báo)(?!\p{L})/u;

/** An organ to which papers go, alone in its cell; elsewhere such words are the second half of a name. */
export const isOrgan = (text: string): boolean =>
  committeeAlone.test(text) ||
  /^(?:HĐND|UBND|TTHĐND|BTV|BCH|BTT)(?: (?:tỉnh|thành phố|huyện|xã))?$/u.test(text);

/** Columns that a cross may fill. */
export const ticked: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'organs',
  'times',
  'ticks',
  'other',
  'note',
]);

/** Months or quarters alone, one for each organ that is asked, or crosses. */
export const areTimes =
  /^(?:(?:(?:Tháng|T\.?|Quý) ?(?:\d{1,2}|[IV]+)(?:[/-]20\d\d)?|\d{1,2}\/20\d\d|[xX])(?:[,;]? |$))+$/u;

/** Words behind which no cell ends: what they belong to follows. */
export const incomplete =
  /(?<!(?:Văn phòng|Thanh tra|VP|Công đoàn))(?:^|\s)(?:Ban|Sở|Bộ|Phòng|Trường|của|và|với|tại|về|do|cho|các|theo|từ|đến|dự|số|Tỉnh|Huyện|Thành phố|Điều|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Kế hoạch số|Đ\/c|đ\/c|đồng chí|Đồng chí|khóa|lần thứ)$|[(“"/–-]$/u;

/** Whether the name of a body stands behind other words that don't lead up to it. */
export function namesBody(words: string): boolean {
  for (let at = words.indexOf(' ') + 1; at > 0; at = words.indexOf(' ', at) + 1)
    if (opensName.test(words.slice(at)) && !leadsUp.test(words.slice(0, at - 1))) return true;
  return false;
}

const leadsUp = /(?:^| )(?:trình|của|gửi|về|cho|do|với|tại|theo|và|các|giữa)$/iu;

/** Whether a name runs on into what is said or done: "Đảng bộ tỉnh về chuyển đổi số", "Ban Chấp hành lần thứ hai". */
export const tellsOfTask = (words: string): boolean =>
  !/Ban Chỉ đạo|BCĐ|Đoàn/u.test(words) && /\p{Ll} (?:về|giai đoạn|nhiệm kỳ|lần thứ)(?: |$)/u.test(words);

/** Whether a time stands behind a name: that of the next cell, or of the rows below. */
export const holdsTime = (words: string): boolean =>
  /\s(?:[*+•]\s*)?(?:Tháng \d|THÁNG \d|Quý [IV]|QUÝ [IV]|Tuần \d|Trước|Thường xuyên|Hằng|Cả năm|\d{1,2}\/\d|20\d\d|\d tháng)/u.test(
    words,
  );

/** A text that lacks its end. */
export const breaksOff = /(?:[,+/–-]|\s(?:và|của|các|với|về|cho|từ|tại))$/u;

/** A cross that ticks a column, or several side by side. */
export const isMark = new RegExp(String.raw`^[xX](?:\s[xX])*(?=$|\s)(?!\s[${smalls}])`, 'u');

/** Years, days, or how many of them: what an inspection looks at, and how long it takes. */
const span = String.raw`(?:(?:từ )?(?:năm )?(?:\d{1,2}\/){0,2}20\d\d(?:\s?(?:[-–,]|đến)\s?(?:năm )?(?:\d{1,2}\/){0,2}20\d\d)*|\d{1,3} (?:ngày|tuần|tháng)(?: làm việc)?)`;

export const isSpan = new RegExp(`^${span}$`, 'iu');

export const opensSpan = new RegExp(`^(?:${span}(?!\\p{L})|(?:\\d{1,2}/){1,2}20\\d\\d)`, 'iu');

/** A span at the end of a text that nothing leads up to. */
export const endsInSpan =
  /(?<!\s(?:năm|giai đoạn|nhiệm kỳ|ngày|tháng|trong|từ|đến|hết|niên độ|thời kỳ))\s(?:20\d\d(?:\s?[-–]\s?(?:20\d\d)?)?|\d{1,3} ngày(?: làm việc)?)$/u;

/** Names that are whole although longer ones begin with them. */
export const standsAlone =
  /(?:^|[,;+]\s*)(?:Văn phòng|Thường trực|(?:Ban )?(?:Chấp hành|Thường vụ)|BTV|BCH)$/u;

/** A name as the first item of a list, behind the words of another cell: `- UBND các xã`. */
export const opensItem =
  /^[-–] (?:UBND|Sở|Ban|Phòng|Các (?:sở|phòng|ban|xã|cơ quan|đơn vị)|Hội|Công an|Văn phòng|Trung tâm)(?!\p{L})/u;
