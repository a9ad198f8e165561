import type { DayPart } from '../../domain/entities.ts';
import { clockTimes } from '../phrases/clock.ts';
import { parseBullet } from '../signs.ts';

/** The parts of a day, and the words that say them. */
export const dayParts: readonly (readonly [DayPart, RegExp])[] = [
  ['all-day', /^(?:cả ngày|(?:buổi\s+)?sáng\s*(?:[,+&-]|và)\s*(?:buổi\s+)?chiều)/iu],
  ['morning', /^(?:(?:buổi\s+)?sán ?g|s\s*(?::|$))/iu],
  ['afternoon', /^(?:(?:buổi\s+)?chiề ?u|c\s*(?::|$))/iu],
  ['evening', /^(?:buổi\s+)?tố ?i/iu],
];

/** Half of the day; a narrow column cuts it in two: `Chiề u`. */
const half = String.raw`(?:[Bb]uổi\s+|BUỔI\s+)?(?:Sán ?g|Chiề ?u|Tố ?i|SÁNG|CHIỀU|TỐI|sáng|chiều|tối)`;
const fullDay = '(?:Cả|cả|CẢ) (?:ngày|NGÀY)';
const clock = clockTimes.replace('(?:h|giờ|g)', '(?:[hH]|[gG]iờ|GIỜ|[gG])');

/** What a half of the day is spent with, where no sign parts them: `Sáng làm việc tại cơ quan`. */
const spent =
  '(?:làm việc|dự|họp|đi|tiếp|kiểm tra|nghe|tham dự|tham gia|thăm|chủ trì|giao ban|cùng|nghỉ|trực|khảo sát|giám sát|gặp|chào cờ)(?![A-Za-zÀ-ỹ])';

/** Words in front of what happens: half of the day, weekday in brackets, clock time. */
export const leads = new RegExp(
  [
    String.raw`^(?:(?:${half}(?:\s*(?:[,+&-]|và)\s*${half})?|${fullDay})\s*:`,
    String.raw`(?:${half.replace('|sáng|chiều|tối', '')}|[Bb]uổi\s+(?:sáng|chiều|tối)|Cả ngày)(?:\s*,|\s+[-–]|(?=\s*\()|(?=\s+(?:[Ll]úc\s+|[Tt]ừ\s+)?${clock})|(?=\s+${spent}))`,
    String.raw`(?:Từ\s+)?[Nn]gày\s+\d{1,2}[\d\s/.–-]*(?:đến(?:\s+ngày)?\s+[\d\s/.–-]*)?\s*:`,
    String.raw`[SC]\s*:`,
    String.raw`\((?:Thứ|Chủ|thứ|chủ)[^)]*\)+`,
    String.raw`(?:(?:[Tt]ừ|[Ll]úc|[Vv]ào lúc|[Hh]ồi)\s+)?\(?${clock}\)?\s*[,:;.–-]?)\s*`,
  ].join('|'),
  'u',
);

export const partAlone = new RegExp(
  String.raw`^[*•+\s–-]*(${half}(?:\s*(?:[,+&-]|và)\s*${half})?|${fullDay})\s*[:.,]?$`,
  'u',
);

const timeCell = new RegExp(
  String.raw`^(?:${half}[\s,:(–-]*)?(?:[Tt]ừ\s+|[Ll]úc\s+)?\(?${clock}\)?\s*[:,.]?$`,
  'u',
);

/** Whether a line is a cell that says when: a half of the day, a clock time, or both. */
export const isTimeCell = (text: string): boolean => partAlone.test(text) || timeCell.test(text);

/** Whether a paragraph begins with a bullet, a half of the day or a clock time. */
export const isMarkedEntry = (text: string): boolean => parseBullet(text) !== undefined || leads.test(text);

/** The part of the day that some words say. */
export const partOf = (words: string): DayPart | undefined =>
  dayParts.find(([, pattern]) => pattern.test(words))?.[0];
