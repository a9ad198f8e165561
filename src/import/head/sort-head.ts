import { isHandling } from '../../domain/handling-mark.ts';
import { canBeSymbol } from '../../domain/symbol.ts';
import type { RepairLog } from '../repair-log.ts';
import { isCapitals, isOrnament } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { isKindAgain } from './find-title.ts';
import { headNumber, isPlaceAndDay, type HeadPiece } from './head-pieces.ts';
import { goesOnSubject, isAbout } from './letter-subject.ts';
import { isName } from './letterhead-bodies.ts';
import { blankNumber } from './letterhead-end.ts';
import { isMotto, isUnion } from './motto.ts';

/** The pieces of a letterhead, each as what it is. */
export interface SortedHead {
  number?: string;
  symbol?: string;
  placeAndDay?: string;
  readonly mottos: string[];
  readonly marks: string[];
  readonly names: string[];
  /** The subject of a letter, below its number. */
  readonly about: string[];
  /** What stands in capitals below number and day where no line says the kind: subject, then who decides. */
  readonly below: SourceLine[];
  readonly other: SourceLine[];
}

/**
 * Sort the pieces above a text by what they are.
 *
 * @param title the line with the kind, or `undefined` where none has it
 */
export function sortHead(
  pieces: readonly HeadPiece[],
  lines: readonly SourceLine[],
  title: string | undefined,
  log: RepairLog,
): SortedHead {
  const found: SortedHead = { mottos: [], marks: [], names: [], about: [], below: [], other: [] };
  for (const { text, from } of pieces) {
    const line = lines[from]!;
    const above = found.about.at(-1);
    const own = { ...line, text, raw: text };
    if (isOrnament(text)) log.add('ornament', line.line);
    else if (isHandling(text)) found.marks.push(text);
    else if (title !== undefined && isKindAgain(text, title)) log.add('kind printed twice', line.line);
    else if (isAbout(text, lines, from, found.number !== undefined)) found.about.push(text);
    else if (isMotto(text) && !isUnion(text)) found.mottos.push(text);
    // A second number stays in the text, where a person sees it.
    else if (found.number === undefined && (headNumber.test(text) || blankNumber.test(text)))
      takeNumber(found, text);
    else if (found.placeAndDay === undefined && isPlaceAndDay(text)) found.placeAndDay = text;
    else if (above !== undefined && goesOnSubject(above, text, line)) found.about.push(text);
    else if (title === undefined && isBelowHead(found) && isCapitals(text)) found.below.push(own);
    else if (isName(text, found.number === undefined)) found.names.push(text);
    else found.other.push(own);
  }
  return found;
}

/** Whether the letterhead is whole, so that what follows in capitals is of the title. */
const isBelowHead = ({ names, number, placeAndDay }: SortedHead): boolean =>
  names.length > 0 && number !== undefined && placeAndDay !== undefined;

function takeNumber(found: SortedHead, text: string): void {
  found.number = text;
  const own = headNumber
    .exec(text)?.[1]!
    .replace(/\s*([-–/&])\s*/g, '$1')
    .replaceAll('–', '-');
  if (own !== undefined && canBeSymbol(own)) found.symbol = own;
}
