import { opensCapital, smalls } from '../../domain/letters.ts';
import { stripMarks } from '../../domain/fold.ts';
import { isPerson } from '../phrases/persons.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import { kindOfColumns, mayBeginHead, parseTableHead, type Column } from '../grid/column-kind.ts';
import { parsePeriod } from '../phrases/period.ts';
import { isCapitals, isOrnament } from '../signs.ts';
import { lineText, phraseOf, phrasesOf, type Phrase, type PlacedLine } from './placed-line.ts';

/** The label of a column, and the stretch of the page over which it stands. */
export interface HeadColumn {
  readonly column: Column;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** The head of a table without rules: labels side by side, each on one line or several. */
export interface PlacedHead {
  readonly columns: readonly HeadColumn[];
  /** How many lines it takes. */
  readonly length: number;
  /** Whether it says no more than how many columns there are. */
  readonly isPlain?: boolean | undefined;
}

const longest = 5;

/** Read the head of a table that begins at a line, or return `undefined`: at least a text and one more known column. */
export function readPlacedHead(
  lines: readonly PlacedLine[],
  at: number,
  blank: number,
): PlacedHead | undefined {
  let best: { head: PlacedHead; value: number; strange: number } | undefined;
  const phrases: Phrase[] = [];
  const top = phrasesOf(lines[at]!, blank);
  if (top.some(({ text }) => isOrnament(text) || text.startsWith('(')) || isHeading(top)) return undefined;
  const isLone =
    top.length < 2 &&
    !/^(?:cơ quan|đơn vị|thời|thời gian|thời hạn|bộ phận|phòng|kết quả|số)(?: [A-Za-zÀ-ỹ]+){0,2}$/iu.test(
      top[0]?.text ?? '',
    );
  if ((isLone || !opensLabel(top)) && !isUpperHalf(top, lines[at + 1], blank)) return undefined;
  for (let length = 1; length <= longest && at + length <= lines.length; length += 1) {
    const line = lines[at + length - 1]!;
    if (length > 1 && line.isApart !== false) break;
    phrases.push(...phrasesOf(line, blank).flatMap(partLabels));
    if (phrases.some(({ text }) => text.length > 50)) break;
    const columns = columnsOf(phrases);
    const known = columns.filter(({ column }) => column !== 'other').length;
    const strange = columns.filter(
      ({ column, text }) => column !== 'leader' && readColumnLabel(text) === undefined,
    );
    const isHead =
      columns.length >= 2 &&
      known >= 2 &&
      columns.some(({ column }) => column === 'text' || column === 'morning' || column === 'leader') &&
      kindOfColumns(columns.map(({ column }) => column)) !== undefined &&
      strange.length < known &&
      strange.every(({ text }) => opensCapital(text) && !/\d/.test(text));
    const exact = columns.filter(({ text }) => parseTableHead(text)?.length === 1).length;
    const value = exact + (columns.length - exact - strange.length) * 0.8 - strange.length;
    const isBetter = !best || value > best.value || (value === best.value && exact === columns.length);
    const wraps =
      best?.head.length === length - 1 &&
      strange.length <= best.strange &&
      goesOnBelow(line, lines[at]!, lines[at + length], blank);
    if (isHead && (isBetter || wraps)) best = { head: { columns, length }, value, strange: strange.length };
  }
  return best?.head;
}

/** Whether a line is a heading, a tab behind its number: `III-     PHÂN CÔNG THỰC HIỆN`. */
const isHeading = ([first, ...others]: readonly Phrase[]): boolean =>
  first !== undefined && others.length === 1 && /^[IVX]{1,5}\s?[.)/–-]$/u.test(first.text);

const opensLabel = (phrases: readonly Phrase[]): boolean =>
  phrases.some(({ text }) => mayBeginHead.test(stripMarks(text.slice(0, 16))));

/** Whether a line has the upper halves of labels on two lines, half a line above the others: "Thành" over "phần". */
function isUpperHalf(top: readonly Phrase[], next: PlacedLine | undefined, blank: number): boolean {
  if (!next || next.isApart !== false || top.some(({ text }) => text.length > 24 || /[\d.:;,]/.test(text)))
    return false;
  const below = phrasesOf(next, blank);
  return below.length > 2 && opensLabel(below) && below.length > top.length;
}

const recipientGoesOn = new RegExp(String.raw`^[${smalls}(]`, 'u');

/** Whether a line can be the rest of labels: in small letters, or in capitals below capitals. */
export function goesOnBelow(
  line: PlacedLine,
  first: PlacedLine,
  next: PlacedLine | undefined,
  blank: number,
): boolean {
  const texts = phrasesOf(line, blank).map(({ text }) => text);
  // One word that stands apart from the rows below it: the end of a name.
  if (texts.length === 1 && next?.isApart === true && /^\p{Lu}\p{L}*$/u.test(texts[0]!)) return true;
  if (texts.some((text) => parsePeriod(text, '2000') !== undefined)) return false;
  if (texts.every((text) => recipientGoesOn.test(text))) return true;
  // Names below posts.
  const name = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
  const posts = phrasesOf(first, blank).filter(({ text }) => isPerson(text)).length;
  if (texts.length > 1 && texts.length <= posts && texts.every((text) => name.test(text))) return true;
  return isCapitals(lineText(first)) && texts.every((text) => isCapitals(text) && !/[\d.]/.test(text));
}

/** `Cơ quan chủ trì Thời hạn`, two labels with a single blank between them. */
export function partLabels(phrase: Phrase): Phrase[] {
  const count = parseTableHead(phrase.text)?.length ?? 0;
  if (count < 2) return [phrase];
  for (let cut = 1; cut < phrase.words.length; cut += 1) {
    const left = phraseOf(phrase.words.slice(0, cut));
    const right = phraseOf(phrase.words.slice(cut));
    const isSplit =
      parseTableHead(left.text)?.length === 1 && parseTableHead(right.text)?.length === count - 1;
    if (isSplit && isLabelStart(right.text)) return [left, ...partLabels(right)];
  }
  return [phrase];
}

const isLabelStart = (text: string): boolean => opensCapital(text);

/** Join what stands one below the other; where a label goes over several, each of these is a column below it. */
export function columnsOf(phrases: readonly Phrase[]): HeadColumn[] {
  const columns: { parts: Phrase[]; x0: number; x1: number }[] = [];
  for (const phrase of phrases) {
    const over = columns.filter(({ x0, x1 }) => phrase.x0 < x1 && phrase.x1 > x0);
    const [first] = over;
    if (over.length === 1 && first) {
      const beside = columnsBelow(first.parts, phrase);
      if (beside) {
        columns.splice(columns.indexOf(first), 1, ...beside);
        continue;
      }
      first.parts.push(phrase);
      first.x0 = Math.min(first.x0, phrase.x0);
      first.x1 = Math.max(first.x1, phrase.x1);
    } else if (over.length === 0) columns.push({ parts: [phrase], x0: phrase.x0, x1: phrase.x1 });
    else for (const one of over) one.parts.push(phrase);
  }
  return columns.map(({ parts, x0, x1 }) => ({ ...labelOf(parts), x0, x1 })).sort((a, b) => a.x0 - b.x0);
}

/** "Cơ quan" with "chủ trì" and "phối hợp" below it, side by side: two columns. */
function columnsBelow(
  parts: readonly Phrase[],
  phrase: Phrase,
): { parts: Phrase[]; x0: number; x1: number }[] | undefined {
  const [above, below] = parts;
  if (parts.length !== 2 || !above || !below || below.x1 > phrase.x0) return undefined;
  if (!/^co quan$|^don vi$|^thoi gian$/.test(stripMarks(above.text))) return undefined;
  return [below, phrase].map((own) => ({ parts: [above, own], x0: own.x0, x1: own.x1 }));
}

/** The words of a label; a narrow column may cut one of them: "Thán" with "g" below it. */
function wordsOf(parts: readonly Phrase[]): string {
  const text = parts.map((part) => part.text).join(' ');
  if (parts.length < 2 || readColumnLabel(text)) return text;
  const joined = parts.map((part) => part.text).join('');
  return readColumnLabel(joined) ? joined : text;
}

function labelOf(parts: readonly Phrase[]): { column: Column; text: string } {
  const text = wordsOf(parts);
  const own = parts.length > 1 ? parseTableHead(parts.at(-1)!.text) : undefined;
  const column = readColumnLabel(text) ?? (parseTableHead(text) && own?.length === 1 ? own[0] : undefined);
  return { column: column ?? (isPerson(text) ? 'leader' : 'other'), text };
}
