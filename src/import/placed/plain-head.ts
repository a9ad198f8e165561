import { opensCapital } from '../../domain/letters.ts';
import { kindOfColumns } from '../grid/column-kind.ts';
import { columnsOf, type HeadColumn, type PlacedHead } from './placed-head.ts';
import {
  lineText,
  phraseOf,
  phrasesOf,
  type Phrase,
  type PlacedLine,
  type PlacedWord,
} from './placed-line.ts';

/** How many lines the labels of a table take at most, and how wide one of them is. */
const longest = 6;
const widest = 45;

/** The label of a column of numbers; one that is narrower cuts it. */
const numbers = /^S?TT$|^SỐTT$/iu;
const mayBeNumbers = /^(?:S?TT|ST?|SỐ(?: TT)?)(?=\s|$)/iu;

/** The number of a first row. */
const firstRow = /^(?:0?1|I|A)[.)]?$/u;

/** A cell of figures. */
export const figure = /^[-–+]?\d{1,3}(?:[.,]\d+)*%?$|^[-–]$/u;

/**
 * Read the head of a table of any kind that begins at a line: the label of a column of numbers with two others beside it at least,
 * and the first number below it; or labels over rows of figures. What its columns hold it doesn't say.
 */
export function readPlainHead(
  lines: readonly PlacedLine[],
  at: number,
  blank: number,
): PlacedHead | undefined {
  const phrases: Phrase[] = [];
  if (phrasesOf(lines[at]!, blank).length < 2) return undefined;
  if (isRowOfFigures(lines[at]!, blank)) return undefined;
  for (let length = 1; length <= longest && at + length < lines.length; length += 1) {
    const line = lines[at + length - 1]!;
    const words = phrasesOf(line, blank);
    if (words.some(({ text }) => text.length > widest || /[:;]$|\.$/u.test(text))) return undefined;
    if (words.length > 1 && firstRow.test(words[0]!.text)) return undefined;
    phrases.push(...words);
    const below = phrasesOf(lines[at + length]!, blank);
    const mayBeNumbered = mayBeNumbers.test(leftmost(phrases)) && firstRow.test(below[0]?.text ?? '');
    const isOfFigures = !mayBeNumbered && countFigureRows(lines, at + length, blank) > 2;
    if (!mayBeNumbered && !isOfFigures) continue;
    const edges = edgesBelow(lines.slice(at + length, at + length + sample), blank);
    const columns = columnsOf(phrases.flatMap((phrase) => cutAtEdges(phrase, edges, blank)));
    const isNumbered = numbers.test(columns[0]!.text.replace(/\s/g, ''));
    // What only looks like a programme or a calendar is no table of another kind.
    if (kindOfColumns(columns.map(({ column }) => column)) !== undefined) return undefined;
    return columns.length > 2 && (isNumbered || (isOfFigures && below.length === columns.length))
      ? { columns: asPlain(columns, isNumbered), length, isPlain: true }
      : undefined;
  }
  return undefined;
}

const leftmost = (phrases: readonly Phrase[]): string =>
  phrases.toSorted((a, b) => a.x0 - b.x0)[0]?.text ?? '';

/** How many lines below a head tell where the cells of its columns begin. */
const sample = 40;

/** Where cells begin behind wide blanks, in two lines at least. */
function edgesBelow(lines: readonly PlacedLine[], blank: number): number[] {
  const starts = lines
    .flatMap((line) => phrasesOf(line, blank).slice(1))
    .map(({ x0 }) => Math.round(x0 / blank));
  return [...new Set(starts)].filter((edge) => starts.filter((start) => start === edge).length > 1);
}

/** Labels with a single blank between them: behind that of the numbers, and where cells below begin. */
function cutAtEdges({ words }: Phrase, edges: readonly number[], blank: number): Phrase[] {
  const parts: PlacedWord[][] = [];
  for (const [at, word] of words.entries()) {
    const isBehindNumbers =
      at > 0 &&
      numbers.test(
        words
          .slice(0, at)
          .map(({ text }) => text)
          .join(''),
      );
    const isLabel = opensCapital(word.text) && edges.includes(Math.round(word.x0 / blank));
    if (at === 0 || isBehindNumbers || isLabel) parts.push([word]);
    else parts.at(-1)!.push(word);
  }
  return parts.map(phraseOf);
}

/** Columns that hold something, the first words of a row among them. */
const asPlain = (columns: readonly HeadColumn[], isNumbered: boolean): HeadColumn[] =>
  columns.map((column, at) => ({
    ...column,
    column: isNumbered && at === 0 ? 'number' : at === (isNumbered ? 1 : 0) ? 'text' : 'other',
  }));

/** Whether a line has words in its first cell and figures in all others, two at least. */
function isRowOfFigures(line: PlacedLine, blank: number): boolean {
  const [first, ...others] = phrasesOf(line, blank);
  return (
    others.length > 1 && /[A-Za-zÀ-ỹ]/u.test(first!.text) && others.every(({ text }) => figure.test(text))
  );
}

/** How many lines from one on are rows of figures, all of the same length. */
function countFigureRows(lines: readonly PlacedLine[], from: number, blank: number): number {
  let count = 0;
  while (
    lines[from + count] &&
    isRowOfFigures(lines[from + count]!, blank) &&
    phrasesOf(lines[from + count]!, blank).length === phrasesOf(lines[from]!, blank).length
  )
    count += 1;
  return lineText(lines[from]!) === '' ? 0 : count;
}
