import { joinLines, parseBullet } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import { entryLabels } from '../entry-fields.ts';
import { beginsWithLabel } from '../label-parts.ts';

/** The lines of a day with what leads its items on lines as it should stand: halves apart, marks and labels joined. */
export const listLines = (source: readonly SourceLine[]): SourceLine[] => joinMarks(source.flatMap(partHalf));

/** `* SÁNG: 1. Chủ tịch …`: the half of the day, and behind it the first entry with a mark of its own. */
function partHalf(line: SourceLine): SourceLine[] {
  const match =
    /^([*•+–-]?\s*(?:[Bb]uổi\s+)?(?:Sáng|SÁNG|Chiều|CHIỀU|Tối|TỐI)\s*:?)\s*((?:\d{1,2}\s*[.)]|[-–+•])\s*\p{Lu}.*)$/u.exec(
      line.text,
    );
  if (!match) return [line];
  return [match[1]!, match[2]!].map((text) => ({ ...line, text: text.trim(), raw: text }));
}

/** A mark alone on its line, or a label cut in two, goes with the line below it. */
function joinMarks(lines: readonly SourceLine[]): SourceLine[] {
  return lines.reduce<SourceLine[]>((joined, line) => {
    const before = joined.at(-1);
    const whole = before && {
      ...before,
      text: joinLines([before.text, line.text]),
      raw: `${before.raw} ${line.raw}`,
    };
    const isMark = before !== undefined && /^(?:[-–+*•]|\d{1,2}\s*[.)-])$/.test(before.text);
    const cut =
      before !== undefined && before.text.length < 24 && /^\s*[-–+•]?\s*\p{Lu}[\p{L} ]*$/u.test(before.text);
    const label = whole && (parseBullet(whole.text)?.rest ?? whole.text);
    const isLabel = cut && label !== undefined && beginsWithLabel(label, entryLabels);
    if (whole && (isMark || isLabel)) joined[joined.length - 1] = whole;
    else joined.push(line);
    return joined;
  }, []);
}
