import { capitals } from '../../domain/letters.ts';
import type { SourceLine } from '../source-line.ts';

/** In front of a clock time with which an entry begins, behind words that ask for none: `… Huyện ủy 14h00: Làm việc …`. */
const entryInside = new RegExp(
  String.raw`(?<=[A-Za-zÀ-ỹ\d)”"’.;])(?<!(?<![A-Za-zÀ-ỹ])(?:[Tt]ừ|[Đđ]ến|[Ll]úc|[Vv]ào|[Hh]ồi|và)) (?=(?:[-–•*+]\s+)?\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2})?’?\s*:\s+[“"]?[${capitals}])`,
  'u',
);

/** Lines of days of which each half has a column: the cells of one height come out on one line, where each entry has its time. */
export const partAtClocks = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.flatMap((line) => {
    const parts = line.text.split(entryInside);
    return parts.length === 1
      ? [line]
      : parts.map((text, at) => ({ ...line, text, raw: text, ...(at > 0 && { gap: 0 }) }));
  });
