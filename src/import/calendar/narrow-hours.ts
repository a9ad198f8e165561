import type { SourceLine } from '../source-line.ts';

/** An hour alone in its cell, with its half of the day or without: the minutes may stand below it. */
const hourAlone = /^(?:(?:Sáng|Chiều|Tối)\s+)?\d{1,2}\s*(?:giờ|[hg])$/iu;

/** Minutes as a calendar writes them, alone or in front of the next cell: `30`, `00 Trưởng ban`; not `30 năm`. */
const minutesFirst = /^[0-5][05](?=$|\s+\p{Lu})/u;

/** Put the minutes that a narrow column leaves on a line of their own behind their hour: `8 giờ` with `30` below it. */
export const joinNarrowHours = (
  lines: readonly SourceLine[],
  breaks: ReadonlySet<SourceLine>,
): SourceLine[] =>
  lines.reduce<SourceLine[]>((joined, line) => {
    const above = joined.at(-1);
    if (above && hourAlone.test(above.text) && minutesFirst.test(line.text) && !breaks.has(line))
      joined[joined.length - 1] = { ...line, ...joinedTo(above, line) };
    else joined.push(line);
    return joined;
  }, []);

/** What a line takes over from the one above it that it goes on with: it stands where that one begins. */
const joinedTo = (
  above: SourceLine,
  { text, raw }: SourceLine,
): Pick<SourceLine, 'line' | 'gap' | 'text' | 'raw'> => ({
  ...{ line: above.line, gap: above.gap },
  ...{ text: `${above.text} ${text}`, raw: `${above.text} ${raw}` },
});
