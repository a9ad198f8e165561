import { opensSmall } from '../../../domain/letters.ts';
import type { SourceLine } from '../../source-line.ts';
import { longestHead, type PlainLines } from './plain-lines.ts';
import { figuresAtEnd } from './plain-token.ts';

/** How many rows of figures make a table, and how many lines a row of them takes at most. */
const fewest = 3;
const longestOfFigures = 4;

/** Rows that end with figures, as many each, below lines that are no sentence. */
export function linesOfFigures(lines: readonly SourceLine[], from: number): PlainLines | undefined {
  if (!opensLabels(lines[from]!) || (lines[from - 1] && opensLabels(lines[from - 1]!))) return undefined;
  let start = from;
  while (lines[start] && start < from + longestHead && opensLabels(lines[start]!)) start += 1;
  const rows: { mark: string; lines: SourceLine[]; at: number }[] = [];
  let count = 0;
  for (let at = start; at < lines.length;) {
    const row = rowOfFigures(lines, at);
    if (!row || (count > 0 && row.count !== count)) break;
    count = row.count;
    rows.push({ mark: '', lines: lines.slice(at, row.to), at });
    at = row.to;
  }
  if (rows.length < fewest) return undefined;
  const own = rows.flatMap((row) => row.lines);
  const isTelling =
    own.some(({ hasBlankEnd }) => hasBlankEnd) && !rows.some((row) => row.lines.at(-1)!.hasBlankEnd);
  return {
    isNumbered: false,
    again: [],
    head: lines.slice(from, start),
    rows,
    from,
    last: rows.at(-1)!.at,
    isTelling,
  };
}

/** Whether a line may hold labels over figures: a few words, and neither a sentence nor figures. */
const opensLabels = (line: SourceLine): boolean =>
  isLoose(line) && line.text.length < 90 && !/[.:;]$|^\(/u.test(line.text) && figuresAtEnd(line.text) === 0;

const isLoose = ({ cell, opens }: SourceLine): boolean => !cell && opens === undefined;

/** A row that ends with two figures or more: words that go on over some lines in front of them. */
function rowOfFigures(lines: readonly SourceLine[], from: number): { count: number; to: number } | undefined {
  for (let to = from; to < from + longestOfFigures && lines[to] && isLoose(lines[to]!); to += 1) {
    const { text, hasBlankEnd } = lines[to]!;
    const count = figuresAtEnd(text);
    if (count > 1) return { count, to: to + 1 };
    const goesOn = hasBlankEnd || opensSmall(lines[to + 1]?.text ?? '') || isAllFigures(lines[to + 1]);
    if (count === 1 || !goesOn) return undefined;
  }
  return undefined;
}

const isAllFigures = (line: SourceLine | undefined): boolean =>
  line !== undefined && figuresAtEnd(line.text) === line.text.split(' ').length;
