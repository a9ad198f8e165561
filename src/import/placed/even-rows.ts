import { opensCapital, smalls } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { parseBullet } from '../signs.ts';
import { committeeAlone } from '../phrases/body-names.ts';
import type { Column } from '../grid/column-kind.ts';
import { wordsIn, type CellLine } from './cell-line.ts';

/** How the lines of a cell stand in its row: from its upper edge on, or around its middle. */
type Stand = 'top' | 'middle';

/** A line as the words of each column, and whether it has the number or the time of a row. */
interface Line {
  readonly line: CellLine;
  readonly words: readonly string[];
  readonly isAnchor: boolean;
}

/** No row has more lines. */
const tallest = 40;

/** Columns whose cells may hold for several rows: they say nothing of where one ends. */
const spanning: readonly Column[] = ['month', 'day'];

/** Columns of which each row has one value, if nothing else stands in them. */
const anchoring: readonly (readonly [Column, RegExp])[] = [
  ['number', /^\d{1,3}(?:\.\d{1,2})*[.)]?$/u],
  ['time', /^\d{1,2}\s*(?:h|g|:)\s*\d{0,2}/iu],
];

const opensWithCapital = (words: string): boolean => opensCapital(words) && !committeeAlone.test(words);
const leadsOn = (words: string): boolean => /(?:[,+–-]|\s(?:và|của|các|với|về|cho|theo))$/u.test(words);

function linesOf(lines: readonly CellLine[], columns: readonly Column[]): Line[] {
  const all = lines.map((line) => ({ line, words: columns.map((_, column) => wordsIn(line, column)) }));
  const anchors = anchoring
    .map(([kind, fits]) => {
      const column = columns.indexOf(kind);
      const filled = all.filter(({ words }) => words[column]);
      return filled.length > 1 && filled.every(({ words }) => fits.test(words[column]!)) ? filled : [];
    })
    .find(({ length }) => length > 0);
  return all.map((one) => ({ ...one, isAnchor: anchors?.includes(one) ?? false }));
}

const lowerOrStop = new RegExp(String.raw`^[${smalls},;.)]`, 'u');

/**
 * What it costs to take some lines for one row, as a number from 0 (they stand just so) to about 4 a cell; `Infinity`
 * where they hold two numbers or times. Lines are counted, not measured: a cell in the middle of its row has as many
 * of them above its own as below.
 */
function costOf(row: readonly Line[], columns: readonly Column[], stand: Stand, isAnchored: boolean): number {
  const anchors = row.filter(({ isAnchor }) => isAnchor).length;
  if (anchors > 1) return Infinity;
  let cost = 0.3 + (isAnchored && anchors === 0 ? 3 : 0);
  for (const [at, column] of columns.entries()) {
    if (spanning.includes(column)) continue;
    const own = row.flatMap(({ words }, index) => (words[at] ? [index] : []));
    const texts = own.map((index) => row[index]!.words[at]!);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) {
      if (column === 'text') cost += 4;
      else if (!isAnchored) cost += 1;
      continue;
    }
    cost += stand === 'top' ? first : Math.abs((first + last) / 2 - (row.length - 1) / 2);
    if (lowerOrStop.test(texts[0]!)) cost += column === 'text' ? 3 : 1.5;
    // A capital below the first line begins another cell, unless a name goes on.
    cost += texts.slice(1).filter(opensWithCapital).length * 0.8;
    const gaps = own.slice(1).map((index, before) => index - own[before]!);
    cost += gaps.filter((gap) => gap > Math.min(...gaps)).length * 0.5;
    if (column === 'text') cost += texts.filter(parseBullet).length > 1 ? 2 : 0;
    else if (bodyStart.test(texts[0]!)) cost -= 0.2;
    if (leadsOn(texts.at(-1)!)) cost += 1;
  }
  return cost;
}

/**
 * Part lines into rows by where the cells stand in them: of all ways the one in which the cells of each row stand most
 * evenly around its middle. `undefined` where the rows that are known are as good, or no way is good.
 *
 * @param current the rows as the beginnings of their cells tell them
 */
export function partEven(
  lines: readonly CellLine[],
  columns: readonly Column[],
  current: readonly (readonly CellLine[])[],
): CellLine[][] | undefined {
  const all = linesOf(lines, columns);
  const anchors = all.filter(({ isAnchor }) => isAnchor).length;
  const text = columns.indexOf('text');
  // Where tasks are told apart by dashes, a number may hold for several.
  if (all.filter(({ words }) => parseBullet(words[text] ?? '')).length > anchors) return undefined;
  const cost = (row: readonly Line[], stand: Stand) => costOf(row, columns, stand, anchors > 0);
  const known = current.map((row) => all.filter(({ line }) => row.includes(line)));
  const sum = (stand: Stand) => known.reduce((total, row) => total + cost(row, stand), 0);
  const held = Math.min(sum('top'), sum('middle'));
  if (held < current.length * 1.2) return undefined;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= all.length; to += 1) {
    let least = { cost: Infinity, from: to - 1 };
    for (let from = to - 1; from >= Math.max(0, to - tallest); from -= 1) {
      const own = cost(all.slice(from, to), 'middle');
      if (own === Infinity) break;
      const whole = best[from]!.cost + own;
      if (whole < least.cost) least = { cost: whole, from };
    }
    best.push(least);
  }
  const rows: CellLine[][] = [];
  for (let to = lines.length; to > 0; to = best[to]!.from) rows.unshift(lines.slice(best[to]!.from, to));
  const found = best[lines.length]!.cost;
  return found < held * 0.6 && found < rows.length * 2 ? rows : undefined;
}
