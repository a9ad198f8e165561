import { isHandling } from '../../domain/handling-mark.ts';
import type { RepairLog } from '../repair-log.ts';
import { isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** No mark is longer: most lines need no closer look. */
const longest = 24;

/** Words enough for a line of running text: no line of a letterhead has as many. */
const ofText = 12;

/**
 * Set a mark of haste or secrecy in front of the letterhead, where extraction left it within or below the text: it is
 * printed in a box, and a program that reads a page may come to its boxes last.
 */
export function raiseHandlingMark(lines: readonly SourceLine[], log: RepairLog): readonly SourceLine[] {
  const marks = lines.filter(
    ({ text, cell }) => !cell && text.length < longest && isHandling(text) && isCapitals(text),
  );
  const [mark] = marks;
  if (marks.length !== 1 || mark!.page !== lines[0]!.page) return lines;
  const text = lines.findIndex((line) => line.text.split(' ').length >= ofText);
  if (text < 0 || lines.indexOf(mark!) < text) return lines;
  log.add('mark in a box', mark!.line);
  return [{ ...mark!, gap: 0, bareGap: 0 }, ...lines.filter((line) => line !== mark)];
}
