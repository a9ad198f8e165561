import { capitals } from '../../../domain/letters.ts';
import type { SourceLine } from '../../source-line.ts';
import type { FlatHead } from '../head/flat-head.ts';

/** A half of the day by its letter, in front of its entry or behind the cell of its day: `S`, `C Họp chi bộ`, `03/6 S Nghỉ`. */
const letter = new RegExp(
  String.raw`^(?<day>(?:Thứ \S+ ?|Chủ nhật ?|CN ?)?(?:\(?(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)?\)? ?)?)(?<half>[SC])(?= [${capitals}\d“"(-]|$)`,
  'u',
);
const words: Readonly<Record<string, string>> = { S: 'Sáng', C: 'Chiều' };
const opensHalf = /^(?:sáng|chiều)(?![A-Za-zÀ-ỹ])/iu;

/** How many halves make a habit. */
const fewest = 3;

/** The lines of a calendar whose column of halves prints their first letters, as if it printed the words. */
export function withWholeHalves(
  lines: readonly SourceLine[],
  { labels, length }: FlatHead,
  from: number,
  limit: number,
): readonly SourceLine[] {
  if (!labels.some(({ column, text }) => column === 'time' && /buổi/iu.test(text))) return lines;
  const body = lines.slice(from + length, limit);
  const halves = body.filter(({ text }) => letter.test(text));
  if (halves.length < fewest || body.some(({ text }) => opensHalf.test(text))) return lines;
  const own = new Set(halves);
  return lines.map((line) => {
    if (!own.has(line)) return line;
    const text = line.text.replace(letter, (_, day: string, half: string) => day + words[half]!);
    return { ...line, text, raw: text };
  });
}
