import type { Position } from './mention.ts';
import type { PlainText } from './plain.ts';

const mark =
  '(?:[ivxl]{1,6}(?:\\.\\d{1,2})*(?![\\p{L}])|\\d{1,3}(?:[.,]\\d{1,2})*(?: ?\\([a-zđ0-9]\\))?[a-zđ]?|[a-zđ]\\d{0,2}(?![\\p{L}])|thứ \\p{L}{2,5})';
const list = `${mark}(?:(?: ?, ?| và )${mark}(?![\\p{L}]))*\\)?`;
const unit = `(?:điểm|tiết|khoản|các khoản|các điểm|các điều|điều|tiểu mục|mục|chương|phần|phụ lục) {1,3}(?:số )?${list}`;
const positions = new RegExp(`(?:${unit}(?:,? {0,3}(?:của |và )?))+$`, 'u');
const read = (name: string) => new RegExp(`(?:^|[ ,])(?:${name}) {1,3}(?:số )?(${list})`, 'gu');
const parts = {
  article: read('điều|các điều'),
  clause: read('khoản|các khoản'),
  point: read('điểm|các điểm|tiết'),
  section: read('mục|phần|chương|phụ lục'),
};

/** The place inside a document that stands in front of its citation, or `undefined`. */
export function positionBefore({ text, lower }: PlainText, start: number): Position | undefined {
  const from = Math.max(0, start - 80);
  const match = positions.exec(lower.slice(from, start));
  if (!match) return undefined;
  const found = match[0];
  const at = from + match.index;
  const part = (pattern: RegExp) => {
    const values = [...found.matchAll(pattern)].map(([, value]) => value!.trim());
    return values.length === 0 ? undefined : values.join(', ');
  };
  return {
    text: text.slice(at, start).replace(/(?:,| của| và)? *$/, ''),
    article: part(parts.article),
    clause: part(parts.clause),
    point: part(parts.point),
    section: part(parts.section)?.toUpperCase(),
  };
}
