import { dayOf, parseDay } from '../../domain/day.ts';
import type { Day, Month, Recurrence } from '../../domain/entities.ts';
import { slugify } from '../../domain/fold.ts';

/** When the rows below a sub-heading, or beside a cell, are due. */
export interface Period {
  readonly month?: Month | undefined;
  readonly recurrence?: Recurrence | undefined;
  readonly deadline?: Day | undefined;
  /** First part of the ids of its rows: `4`, `quy-i`. */
  readonly key: string;
  /** As printed, where a month in figures does not say it all. */
  readonly asWritten?: string | undefined;
}

const recurring: readonly (readonly [Recurrence, RegExp])[] = [
  ['month', /^(?:(?:định kỳ|(?:trước\s+)?ngày\s+\d{1,2})\s+)?(?:hằng|hàng|mỗi)\s+tháng$/iu],
  ['quarter', /^(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+quý$/iu],
  ['half-year', /^(?:định kỳ\s+)?(?:(?:hằng|hàng|mỗi)\s+)?(?:0?6|sáu) tháng$/iu],
  ['year', /^(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+năm$/iu],
];

const monthCell = /^(?:(Tháng)\s*)?(0?[1-9]|1[0-2])(?:(?:\s*[/-]\s*|\s+năm\s+)(\d{4}))?\s*[:.]?$/iu;
const otherCell =
  /^(?:Quý\s+(?:[IV]+|[1-4])(?:\s*(?:,|và|-|–)\s*(?:Quý\s+)?(?:[IV]+|[1-4])(?!\d))*(?:(?:\s*[/-]\s*|\s+năm\s+)\d{4})?|(?:Cả|Trong|Hết|Cuối|Đầu|Giữa)\s+(?:năm|quý|tháng).{0,24}|Dự kiến\s+quý\s+(?:[IV]+|[1-4])(?!\d).{0,12}|(?:(?:Các\s+)?(?:nhiệm vụ|công việc|nội dung|công tác)\s+)?Thường xuyên.{0,30}|(?:Trước|Chậm nhất)\s.{2,40}|Tuần\s+(?:thứ\s+)?\d{1,2}(?:\s*[/(:].{1,40})?|(?:Hằng|Hàng|Mỗi)\s+(?:tuần|tháng|quý|năm)(?:(?:,|\s+và|;)?\s+(?:(?:hằng|hàng)\s+)?(?:tuần|tháng|quý|năm|(?:6|9) tháng|đột xuất|định kỳ|thường xuyên))*|Năm\s+\d{4}|20\d{2}|Giai đoạn\s.{4,20}|(?:\d{1,2}[/.-]){1,2}\d{4}|(?:Từ\s+)?Tháng\s+\d{1,2}(?:\/\d{4})?\s*(?:[-–,;]|và|đến(?:\s+hết)?)\s*(?:tháng\s+)?\d{1,2}.{0,12}|Khi .{4,40}|Theo .{4,60}|(?:6|9) tháng .{2,20})\s*[:.]?$/i;

/** A month with words around it that name no other time: `Kỳ họp tháng 7`, `Tuần 2 tháng 3`, `Tháng 7 (kỳ họp giữa năm)`. */
const phrasedMonth = new RegExp(
  String.raw`^(?:(?:Dự kiến|Trong|Vào|Đầu|Giữa|Cuối|(?:Hoàn thành|Xong|Trình)(?: trong| vào)?|(?:Kỳ|Phiên) họp(?:\s+[A-Za-zÀ-ỹ]+){0,5}?|Hội nghị(?:\s+[A-Za-zÀ-ỹ]+){0,4}?|Tuần(?: thứ)? (?:\d|[IV]+|nhất|hai|ba|tư|năm|đầu|cuối))\s*[,:]?\s+)*tháng\s+(0?[1-9]|1[0-2])(?:(?:\s*[/-]\s*|\s+năm\s+)(\d{4}))?(?:\s*\((?![^()]*(?:tháng|quý|\d\s*\/\s*\d))[^()]*\))?$`,
  'iu',
);

/** A session with its month: `KỲ HỌP GIỮA NĂM (tháng 7/2014)`. */
const namedMonth =
  /^[A-Za-zÀ-ỹ][^().;:]{3,60}\((?:dự kiến\s+)?tháng\s+(0?[1-9]|1[0-2])\s*(?:[/-]|\s+năm\s+)\s*(\d{4})\)$/i;

/**
 * Read a cell or sub-heading that says when: `4`, `Tháng 4`, `4/2023`, `Quý I`, `Hằng tháng`, `Trước 30/6/2023`.
 *
 * @param year of the programme: a month is a month of that year unless it says otherwise
 */
export function parsePeriod(text: string, year: string | undefined): Period | undefined {
  const words = text.trim().replace(/\s*[:.]$/u, '');
  const month = monthCell.exec(words);
  if (month) {
    const of = month[3] ?? year;
    const key = String(Number(month[2]));
    const plain = month[1] === undefined && month[3] === undefined;
    return {
      key,
      ...(of && { month: `${of}-${key.padStart(2, '0')}` }),
      ...(!(plain && of) && { asWritten: text }),
    };
  }
  const holdsMonth = /tháng/iu.test(words);
  const named = holdsMonth ? namedMonth.exec(words) : null;
  if (named) {
    const key = String(Number(named[1]));
    return { key, month: `${named[2]}-${key.padStart(2, '0')}`, asWritten: text };
  }
  const phrased = holdsMonth ? phrasedMonth.exec(words) : null;
  if (phrased) {
    const of = phrased[2] ?? year;
    const key = String(Number(phrased[1]));
    return { key, ...(of && { month: `${of}-${key.padStart(2, '0')}` }), asWritten: text };
  }
  const every = recurring.find(([, pattern]) => pattern.test(words));
  if (every) return { key: slugify(words), recurrence: every[0], asWritten: text };
  if (!otherCell.test(words)) return undefined;
  const deadline = parseDay(words) ?? dayOfYear(words, year);
  return { key: slugify(words.replace(/\s*\(.*$/u, '')), ...(deadline && { deadline }), asWritten: text };
}

const dayAndMonth = /(?<![\d/.-])(\d{1,2})(?:\s*[/.]\s*|\s+tháng\s+)(\d{1,2})(?![\d/]|[.-]\d)/giu;

/** The one day of some words that is printed without its year: it is one of the year of the programme, as months are. */
function dayOfYear(words: string, year: string | undefined): Day | undefined {
  const [day, ...more] = [...words.matchAll(dayAndMonth)];
  return day && more.length === 0 && year !== undefined ? dayOf(year, day[2]!, day[1]!) : undefined;
}

/** A day alone in a cell of a column of times: `20/7`, `ngày 15/8`. */
const bareDay = /^(?:ngày\s+)?\d{1,2}\s*\/\s*\d{1,2}$/iu;

/**
 * Read a title over rows that says when, whether or not a number stands in front of it: `1. Tháng 01`, `II. QUÝ II`.
 *
 * @param year as of `parsePeriod`
 */
export function parsePeriodTitle(text: string, year: string | undefined): Period | undefined {
  const period = parsePeriod(withoutNumber(text), year);
  return period?.asWritten ? { ...period, asWritten: text } : period;
}

/** Words without the number of a title in front of them. */
export const withoutNumber = (text: string): string =>
  text.replace(/^(?:\d{1,2}|[IVX]{1,4})\s*[.)/–-]\s*(?=[A-Za-zÀ-ỹ])/u, '');

/**
 * Read a cell of a column of times, where `T3` is a month and a label may say whose time it is: `Ban Chấp hành: Tháng 3`.
 *
 * @param year as of `parsePeriod`
 */
export function parsePeriodCell(text: string, year: string | undefined): Period | undefined {
  const bare = text.trim().replace(/^\p{Lu}[A-Za-zÀ-ỹ\s]{1,40}:\s+/u, '');
  const words = bare.replace(/^T\s?\.?\s?(?=\d{1,2}(?:\s*\/\s*\d{4})?$)/u, 'Tháng ');
  const found = parsePeriod(words, year);
  if (found) return words === text ? found : { ...found, asWritten: text };
  const deadline = bareDay.test(words) ? dayOfYear(words, year) : undefined;
  return deadline === undefined ? undefined : { key: slugify(words), deadline, asWritten: text };
}
