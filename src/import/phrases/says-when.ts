import { parsePeriod } from './period.ts';
import { endsOpen } from './openings.ts';
import { behindTime } from './time-words.ts';

/** Whether the words of a cell say when: as a period, or by how they begin. A number alone does so in a column of months. */
export function saysWhen(text: string, column?: string): 'surely' | 'perhaps' | 'no' {
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
  return text.length < 45 && timeStart.test(text) && !endsOpen(text) ? 'perhaps' : 'no';
}

/** A figure, or one of the words with which papers say when: less than {@link saysWhen} asks for. */
export const holdsTimeWord = (text: string): boolean => timeWord.test(text);

const timeWord =
  /\d|(?<![A-Za-zÀ-ỹ])(?:thường|hằng|hàng|năm|tháng|quý|tuần|ngày|kỳ|khi|sau|trước|theo|đầu|cuối|giữa|đột xuất|cả|liên tục|trong|dự kiến|họp|nhiệm kỳ|lễ|tết|chưa|nt|như|[IVX]+)(?![A-Za-zÀ-ỹ])|["”〃-]/iu;

const timeStart =
  /^(?:tháng \d|quý (?:[IV]+|\d)|trước |hằng |hàng |thường xuyên|định kỳ|(?:năm )?20\d{2}(?!\d)|\d{1,2}[/-]\d|\d{1,2}\s?[-–]\s?\d{1,2}\/\d|(?:trong|cuối|đầu|giữa|hết) (?:năm|quý|tháng)|sau khi|ngay sau|khi (?:có|được)|theo |kỳ họp|tuần |ngày \d|(?:6|9|sáu|chín) tháng|cả năm|từ (?:tháng|quý|năm|ngày)|(?:sáng|chiều|tối|cả ngày),? (?:ngày )?\d{1,2}\/\d|đến |chậm nhất|hoàn thành|giai đoạn|đột xuất)/iu;
