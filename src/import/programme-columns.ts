import { narrowLimit } from './columns.ts';
import { parsePeriod, type Period } from './period.ts';
import type { RowCells } from './programme.ts';
import { endsSentence } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import { filledWidth, fullWidth, textWidth } from './text-width.ts';

/** Rows of the usual programme: a wide column with what is to be done, a narrow one with who prepares it. */
export function readTwoColumns(lines: readonly SourceLine[], year: string | undefined): RowCells[] {
  const limit = narrowLimit(lines);
  const spaced = lines.filter(({ gap }) => gap > 0).length > lines.length / 2;
  const wide = fullWidth(lines.filter(({ text }) => textWidth(text) > limit).map(({ text }) => text));
  const rows: RowCells[] = [];
  let period: Period | undefined;
  let opensPeriod = false;
  let text: SourceLine[] = [];
  let bodies: SourceLine[] = [];

  const close = () => {
    if (text.length > 0) {
      rows.push({ period, opensPeriod, text, bodies });
      opensPeriod = false;
    }
    text = [];
    bodies = [];
  };

  for (const line of lines) {
    const next = parsePeriod(line.text, year);
    if (next && (text.length === 0 || bodies.length > 0)) {
      close();
      period = next;
      opensPeriod = true;
      continue;
    }
    const isWide = textWidth(line.text) > limit;
    const before = text.at(-1);
    if (bodies.length > 0) {
      const opensRow =
        isWide ||
        (endsSentence(line.text) &&
          /^\p{Lu}/u.test(line.text) &&
          !/,$/.test(bodies.at(-1)!.text) &&
          textWidth(line.text) > limit * 0.8);
      if (opensRow) {
        close();
        text.push(line);
      } else bodies.push(line);
    } else if (before && !isWide && opensBodies(before, line, wide, spaced)) bodies.push(line);
    else text.push(line);
  }
  close();
  return rows;
}

/**
 * Whether a narrow line below the text of a row is its next cell, not its last line.
 *
 * @param spaced whether an empty line follows most lines: one without begins another cell
 */
function opensBodies(before: SourceLine, line: SourceLine, wide: number, spaced: boolean): boolean {
  if (!/^[\p{Lu}\-–+“]/u.test(line.text)) return false;
  return (
    endsSentence(before.text) ||
    (spaced && line.gap === 0) ||
    filledWidth(before.text, line.text) < wide * 0.85
  );
}
