import { capitals } from '../../domain/letters.ts';
import { parsePeriod } from './period.ts';

/** A time that is whole, with other words behind it: those of the next cell. */
const wholeTime =
  /^(?:tuần \d{1,2}|(?:0?[69]|sáu|chín) tháng(?: (?:đầu|cuối) năm)?(?: \d{4})?|(?:\d{1,2}\s?[-–]\s?)?\d{1,2}\/\d{1,2}|tháng \d{1,2}(?:\s?[/-]\s?\d{4}| năm \d{4})?|quý (?:[IV]+|\d)(?:\s?[/-]\s?\d{4}| năm \d{4})?|(?:hằng|hàng) (?:tháng|quý|năm|tuần|ngày)|thường xuyên|cả năm|trong năm|(?:trước(?: ngày)? )?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?|\d{1,2}[/-]\d{4})(?=\s)/iu;

/** Words that begin a time. */
export const opensTime =
  /^(?:Tháng(?! (?:Thanh|hành|Công|cao))|Quý (?=[IV\d])|Quý$|Hằng|Hàng (?=tháng|quý|năm)|Thường xuyên|Thường$|Trước|Cả (?:năm|tháng)|Trong (?:năm|quý|tháng)|Năm 20|Tuần \d|\d{1,2}\s?[-–]\s?\d{1,2}\/\d|Cuối|Đầu (?:năm|quý|tháng)|Đột xuất|Định kỳ|Theo|Khi|\d{1,2}[/-]\d|(?:6|9|06|09) tháng|Từ (?:tháng|quý|ngày|năm)|(?:Sáng|Chiều|Tối|Cả ngày),? (?:ngày )?\d{1,2}\/\d|Kỳ họp(?! (?:thứ|chuyên đề))|20\d\d(?!\d))/u;

/** A capital, a quotation, an item of a list, or crosses alone, which tick the columns behind that of the times. */
const opensNext = new RegExp(
  String.raw`^(?:[-–] (?!Quý|Tháng|Năm)[${capitals}]|[${capitals}“"]|[x✓√✔](?:\s[x✓√✔])*$)`,
  'u',
);

/** The words behind a whole time with which the next cell begins: `Ấn phẩm` in `Tháng 9 Ấn phẩm`; `undefined` when none do. */
export function behindTime(text: string): string | undefined {
  const time = wholeTime.exec(text)?.[0];
  if (!time) return undefined;
  const rest = text.slice(time.length).trim();
  // A flag for small letters would make capitals of all: the next cell begins with one, and says no time that goes on.
  if (!opensNext.test(rest)) return undefined;
  return /^(?:Quý|Tháng|Năm|và)(?![A-Za-zÀ-ỹ])/u.test(rest) && parsePeriod(rest, '2000') === undefined
    ? undefined
    : rest;
}
