import { isCapitalised, opensCapital } from '../../../domain/letters.ts';
import { parseMarker } from '../../../markdown/marker.ts';
import { stripMarks } from '../../../domain/fold.ts';
import { kindOfColumns, mayBeginHead, parseTableHead } from '../../grid/column-kind.ts';
import { readColumnLabel } from '../../grid/column-label.ts';
import { parsePeriod } from '../../phrases/period.ts';
import { isMotto } from '../../head/motto.ts';
import { isCapitals, isOrnament } from '../../signs.ts';
import { columnsOf, goesOnBelow, partLabels, type HeadColumn, type PlacedHead } from '../placed-head.ts';
import { phraseOf, phrasesOf, type Phrase, type PlacedLine } from '../placed-line.ts';

/** How many lines the labels of a table take at most, and how wide one of them is. */
const longest = 7;
const widest = 50;

/** On one of so many lines from its first on, two labels of a head stand side by side. */
export const nearHead = 4;

/** How many letters a label has at most, over all of its lines. */
const longestLabel = 75;

interface Found {
  readonly head: PlacedHead;
  readonly value: number;
}

const readBefore = new WeakMap<PlacedLine, Found | 'none'>();

/**
 * Read the head of a table in a text that a program printed a page to. Its labels stand as cells of a row do: those with fewer lines
 * in the middle of the others, so that one may begin above all the rest, alone on its line.
 */
export function readSpacedHead(lines: readonly PlacedLine[], at: number): PlacedHead | undefined {
  const own = bestAt(lines, at);
  if (!own) return undefined;
  // What stands above its labels is no part of a head.
  for (let below = at + 1; below < at + own.head.length; below += 1)
    if ((bestAt(lines, below)?.value ?? 0) > own.value) return undefined;
  return own.head;
}

function bestAt(lines: readonly PlacedLine[], at: number): Found | undefined {
  const line = lines[at]!;
  const before = readBefore.get(line);
  if (before) return before === 'none' ? undefined : before;
  const found = mayOpen(lines, at) ? search(lines, at) : undefined;
  readBefore.set(line, found ?? 'none');
  return found;
}

/** Whether a line, or one of the next few that belong to it, has two labels side by side. */
function mayOpen(lines: readonly PlacedLine[], at: number): boolean {
  const top = phrasesOf(lines[at]!, 1);
  const [first] = top;
  if (!first || top.some(({ text }) => isOrnament(text) || text.length > widest || /^\(|[:;.]$/u.test(text)))
    return false;
  if (
    top.length === 1 &&
    (parseMarker(first.text) !== undefined || (isCapitals(first.text) && first.text.length > 12))
  )
    return false;
  for (let below = at; below < Math.min(at + nearHead, lines.length); below += 1) {
    if (below > at && lines[below]!.isApart !== false) return false;
    const own = phrasesOf(lines[below]!, 1);
    if (own.length > 1 && own.some(({ text }) => mayBeginHead.test(stripMarks(text.slice(0, 16)))))
      return true;
  }
  return false;
}

function search(lines: readonly PlacedLine[], at: number): Found | undefined {
  let best: Found | undefined;
  for (let length = 1; length <= longest && at + length < lines.length; length += 1) {
    const line = lines[at + length - 1]!;
    if (length > 1 && line.isApart !== false) break;
    const own = phrasesOf(line, 1);
    if (own.some(({ text }) => text.length > widest + 10 || /[;:]$/u.test(text) || isMotto(text))) break;
    if (length > 1 && opensRows(own)) break;
    const head = lines.slice(at, at + length).map((one) => phrasesOf(one, 1));
    const wraps =
      best?.head.length === length - 1 && goesOnBelow(line, lines[at]!, lines[at + length], 1) ? 0.4 : 0;
    for (const cut of [partLabels, cutAtWords]) {
      const found = weigh(
        head.map((phrases) => phrases.flatMap(cut)),
        length,
      );
      if (found && found.value + wraps > (best?.value ?? 0)) best = found;
    }
  }
  return best;
}

/** Whether a line is the first of the rows: their first number, or a time over them. */
const opensRows = (phrases: readonly Phrase[]): boolean =>
  /^(?:0?1|I|A)[.)]?$/u.test(phrases[0]!.text) ||
  (phrases.length === 1 &&
    parsePeriod(phrases[0]!.text, '2000') !== undefined &&
    /\d|[IVX]$/u.test(phrases[0]!.text));

/** `Cơ quan tham Cơ quan phối`, two labels cut by their columns: another begins where the word of one does, in capitals. */
function cutAtWords(phrase: Phrase): Phrase[] {
  const parted = partLabels(phrase);
  if (parted.length > 1) return parted;
  for (let cut = 1; cut < phrase.words.length; cut += 1) {
    const right = phraseOf(phrase.words.slice(cut));
    if (isCapitalised(right.text) && mayBeginHead.test(stripMarks(right.text.slice(0, 16))))
      return [phraseOf(phrase.words.slice(0, cut)), ...cutAtWords(right)];
  }
  return [phrase];
}

/** Read labels that stand on some lines, and say how well they head a table. */
function weigh(lines: readonly (readonly Phrase[])[], length: number): Found | undefined {
  const columns = columnsOf(lines.flat());
  if (columns.length < 2 || columns.length > 24 || columns.some(({ text }) => text.length > longestLabel))
    return undefined;
  const kinds = columns.map(({ column }) => column);
  const isMonth = ({ text }: HeadColumn) => /^T\s?\d{1,2}$/u.test(text);
  const strange = columns.filter(
    (column) => column.column !== 'leader' && readColumnLabel(column.text) === undefined && !isMonth(column),
  );
  const known = kinds.filter((kind) => kind !== 'other').length;
  const isHead =
    known >= 2 &&
    kinds.some((kind) => kind === 'text' || kind === 'morning' || kind === 'leader') &&
    kindOfColumns(kinds) !== undefined &&
    strange.length < known;
  const isPlain =
    !isHead && kinds[0] === 'number' && columns.length > 2 && kindOfColumns(kinds) === undefined;
  if (!isHead && !isPlain) return undefined;
  if (strange.some(({ text }) => !opensCapital(text) || (!isPlain && /\d/.test(text)))) return undefined;
  const exact = columns.filter(({ text }) => parseTableHead(text)?.length === 1).length;
  const value =
    exact +
    (columns.length - exact - strange.length) * 0.8 -
    strange.length * (isPlain ? 0.2 : 1) -
    unevenness(lines, columns);
  const own = isPlain
    ? columns.map((column, index) => ({ ...column, column: plainKinds[index] ?? ('other' as const) }))
    : columns;
  // Labels that nobody knows reach down to the rows.
  return value > 0
    ? {
        head: { columns: own, length, ...(isPlain && { isPlain }) },
        value: value + (isPlain ? length * 0.05 : 0),
      }
    : undefined;
}

const plainKinds = ['number', 'text'] as const;

/** How far labels stand from the middle of the head, in lines. */
function unevenness(lines: readonly (readonly Phrase[])[], columns: readonly HeadColumn[]): number {
  const counts = columns.map(
    ({ x0, x1 }) => lines.filter((own) => own.some((phrase) => phrase.x0 < x1 && phrase.x1 > x0)).length,
  );
  const height = Math.max(...counts);
  const middle = counts.map((count) => (height - count) / 2);
  const top = counts.map(() => 0);
  let least = Infinity;
  for (const next of [middle, top]) {
    let cost = 0;
    let above: number | undefined;
    for (const own of lines) {
      const ys = columns.flatMap(({ x0, x1 }, column) =>
        own.some((phrase) => phrase.x0 < x1 && phrase.x1 > x0) ? [next[column]!++] : [],
      );
      if (ys.length === 0) continue;
      cost += Math.max(0, Math.max(...ys) - Math.min(...ys) - 0.6);
      const y = ys.reduce((sum, one) => sum + one, 0) / ys.length;
      if (above !== undefined) cost += Math.max(0, 0.3 - (y - above)) * 2;
      above = y;
    }
    least = Math.min(least, cost);
  }
  return least;
}
