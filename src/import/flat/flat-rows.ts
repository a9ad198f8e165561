import { capitals, opensCapital, opensSmall } from '../../domain/letters.ts';
import { parsePeriod, withoutNumber } from '../phrases/period.ts';
import { isSectionNumber, isSectionTitle } from '../programme/section-rows.ts';
import { isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { textWidth } from '../text-width.ts';

/** A stretch of the lines of a table. */
export type FlatPiece =
  | { readonly type: 'section'; readonly lines: readonly SourceLine[] }
  | {
      /** One row with its number, or several without. */
      readonly type: 'rows';
      readonly number?: SourceLine | undefined;
      readonly lines: readonly SourceLine[];
      /** Whether its first line stands behind words of another cell. */
      readonly isBehind?: boolean | undefined;
    };

interface Start {
  readonly number: SourceLine;
  readonly value: number;
  /** The sign behind it, and how many figures it shows. */
  readonly stop: string;
  readonly digits: number;
  readonly rest: SourceLine | undefined;
}

/**
 * Part the lines below a head into rows at their numbers, and into the titles over them.
 *
 * @param hasTime whether rows have a column that says when: then only a time in capitals is a title
 * @param isLed whether that column stands beside the numbers: figures may follow them
 * @param endsInTime whether it is the last one
 */
export function partAtNumbers(
  lines: readonly SourceLine[],
  hasTime: boolean,
  isLed = false,
  endsInTime = true,
): FlatPiece[] | undefined {
  const starts = findStarts(lines, isLed, hasTime);
  if (starts.length < 2) return undefined;
  const pieces: FlatPiece[] = [];
  const above = lines.slice(0, starts[0]!.at);
  // Nothing but titles stands above the first row, those that say when too, whether or not its rows say so themselves.
  const opening = sectionsAtEnd(above, false, 0, starts[0]!.start.stop);
  if (opening.from > 0) return undefined;
  const title = above.find(({ text }) => isPeriodTitle(text, false))?.text;
  pieces.push(...opening.sections);
  for (const [index, { at, start }] of starts.entries()) {
    const next = starts[index + 1];
    const own = [...(start.rest ? [start.rest] : []), ...lines.slice(at + 1, next?.at)];
    const { from, sections } = next
      ? (titleAtEnd(own, title, endsInTime && next.start.value > 1) ??
        sectionsAtEnd(own, hasTime, 1, start.stop))
      : { from: headingBelow(own), sections: [] };
    pieces.push({ type: 'rows', number: start.number, lines: own.slice(0, from) });
    pieces.push(...sections);
  }
  return pieces;
}

/** A time below the cells of a row that is written as the title above the first row: where a time ends each row, below that one. */
function titleAtEnd(
  lines: readonly SourceLine[],
  title: string | undefined,
  endsInTime: boolean,
): { from: number; sections: FlatPiece[] } | undefined {
  const [before, last] = [lines.at(-2)?.text ?? '', lines.at(-1)!];
  if (!title || lines.length < 2 || last.text.split(' ', 1)[0] !== title.split(' ', 1)[0]) return undefined;
  if (!isPeriodTitle(last.text, false) || (endsInTime && parsePeriod(before, '2000') === undefined))
    return undefined;
  return { from: lines.length - 1, sections: [{ type: 'section', lines: [last] }] };
}

/** Lines on which a quarter at the end of a row runs into the number of the next one are two: `Quý IV13 Kiểm điểm`. */
export const partGlued = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  lines.flatMap((line) =>
    /(?<![A-Za-zÀ-ỹ])Quý [IV]{1,3}\d/u.test(line.text)
      ? line.text
          .split(/(?<=(?<![A-Za-zÀ-ỹ])Quý [IV]{1,3})(?=\d{1,3}(?:\s|$))/u)
          .map((text) => ({ ...line, text, raw: text }))
      : [line],
  );

/** Numbers whose stop or last figure a narrow column set on the next line are whole again: `10` over `.`, `1` over `2`. */
export const wholeNumbers = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  withFigures(withStops(lines));

const withStops = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  !lines.some(({ text }) => isStop.test(text))
    ? lines
    : lines.flatMap((line, at) => {
        const stop = isStop.exec(lines[at + 1]?.text ?? '');
        if (stop && /^\d{1,3}$/.test(line.text)) {
          const text = `${line.text}${stop[1]}${stop[2] ?? ''}`;
          return [{ ...line, text, raw: text, wraps: lines[at + 1]!.wraps }];
        }
        return at > 0 && isStop.test(line.text) && /^\d{1,3}$/.test(lines[at - 1]!.text) ? [] : [line];
      });

/** Where the numbers have counted to nine, or begin with a zero, a figure and the one below it are the next number, if that is due. */
function withFigures(lines: readonly SourceLine[]): readonly SourceLine[] {
  const whole: SourceLine[] = [];
  let due = 1;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const below = lines[at + 1];
    const text = line.text + (below?.text ?? '');
    const isCut = (due > 9 || line.text === '0') && /^\d$/.test(line.text) && valueOf(text) === due;
    whole.push(isCut ? { ...line, text, raw: text, wraps: below!.wraps } : line);
    if (isCut) at += 1;
    if (valueOf(whole.at(-1)!.text) === due) due += 1;
  }
  return whole;
}

/** The number at the beginning of a line. */
const valueOf = (text: string): number => Number(/^\d{1,3}(?=[.)/]?(?:\s|$))/u.exec(text)?.[0] ?? NaN);

/** The stop of a number, alone or in front of the first words of its row. */
const isStop = /^([.)/])(\s\S.*)?$/u;

/** Where a heading of the text begins below the last row. */
function headingBelow(lines: readonly SourceLine[]): number {
  const at = lines.findIndex((_, index) => index > 0 && opensSection(lines, index));
  return at < 0 ? lines.length : at;
}

/** Lines at which rows begin: numbers that count, over again below a title. */
function findStarts(
  lines: readonly SourceLine[],
  isLed: boolean,
  hasTime: boolean,
): { at: number; start: Start }[] {
  const first = countFrom(lines, 0, isLed, hasTime);
  if (first[0]?.start.stop !== '.') return first;
  // "1. Công tác tuyên truyền" may be a title over rows that count without a stop.
  const bare = lines.findIndex((line) => readNumber(line)?.stop === '');
  const other = bare < 0 ? [] : countFrom(lines, bare, isLed, hasTime);
  return other.length > first.length ? other : first;
}

/** How many lines with the number that is due are looked at below a row: behind a false one the true one stands near. */
const choices = 8;

/** The most numbers that count on from the first, not the next best: a false `7 Quốc hội` in row 5 would lose row 6 and all below. */
function countFrom(
  lines: readonly SourceLine[],
  from: number,
  isLed: boolean,
  hasTime: boolean,
): { at: number; start: Start }[] {
  const all = lines.flatMap((line, at) => {
    const start = at < from ? undefined : readNumber(line, isLed);
    if (!start || (start.rest === undefined && opensMonth(lines, at - 1))) return [];
    return lines[at + 1] === undefined && start.rest === undefined ? [] : [{ at, start }];
  });
  const opening = all.findIndex(({ start }) => start.value === 1 || start.rest === undefined);
  if (opening < 0) return [];
  const alike = all.slice(opening).filter(({ start }) => isAlike(start, all[opening]!.start));
  const above = lines[alike[0]!.at - 1]?.text ?? '';
  const title = isPeriodTitle(above, false) ? above.split(' ', 1)[0] : undefined;
  /** The best way down from each, and which ones have a number, the nearest last. */
  const ways: { score: number; next: number }[] = [];
  const below = new Map<number, number[]>();
  for (let own = alike.length - 1; own >= 0; own -= 1) {
    const { at, start } = alike[own]!;
    // Extraction may have lost a number.
    const due = new Set([start.value + 1, start.value + 2, 1]);
    let best = { score: 0, next: -1 };
    for (const next of [...due].flatMap((value) => below.get(value) ?? []).toSorted((a, b) => a - b)) {
      const { value } = alike[next]!.start;
      const counts = value === start.value + 1 || value === start.value + 2;
      if (!counts && !countsAfresh(lines, alike[next]!, at, title, hasTime)) continue;
      const score = ways[next]!.score + (value === start.value + 2 ? 0.5 : 1);
      if (score > best.score) best = { score, next };
    }
    ways[own] = best;
    below.set(start.value, [...(below.get(start.value) ?? []), own].slice(-choices));
  }
  const starts = [];
  for (let own = 0; own >= 0; own = ways[own]!.next) starts.push(alike[own]!);
  return starts;
}

/**
 * Whether rows count from one again at a line below a row that began above it.
 *
 * @param title the word with which the time begins that stands over the first row: another one may stand over others
 */
function countsAfresh(
  lines: readonly SourceLine[],
  { at, start }: { readonly at: number; readonly start: Start },
  above: number,
  title: string | undefined,
  hasTime: boolean,
): boolean {
  const own = lines[at - 1]?.text ?? '';
  const isBelowTitle =
    isPeriodTitle(own, hasTime) ||
    (title !== undefined && own.startsWith(`${title} `) && isPeriodTitle(own, false));
  if (!isBelowTitle && at - above <= 2) return false;
  return (
    start.rest === undefined || isBelowTitle || opensSection(lines, at - 1) || opensSection(lines, at - 2)
  );
}

/** Whether a line breaks off where a number follows: "01" below "Tháng" is a month, "5" below "01/202" the end of a year. */
const opensMonth = (lines: readonly SourceLine[], at: number): boolean =>
  /(?<!(?:hằng|hàng|mỗi|theo) )(?:tháng|quý|ngày)$|\/(?:20\d?)?$/iu.test(
    `${lines[at - 1]?.text ?? ''} ${lines[at]?.text ?? ''}`,
  );

/** Whether two numbers are printed alike: "1." and "2.", "01" and "02"; from 10 on none shows a zero in front. */
const isAlike = (a: Start, b: Start): boolean =>
  a.stop === b.stop && (a.value > 9 || b.value > 9 || a.digits === b.digits);

function readNumber(line: SourceLine, isLed = false): Start | undefined {
  const match = (isLed ? ledNumber : bareNumber).exec(line.text);
  if (!match) return undefined;
  const printed = match[1]! + match[2]!;
  const rest = match[3];
  return {
    number: { ...line, text: printed, raw: printed },
    value: Number(match[1]),
    stop: match[2]!,
    digits: match[1]!.length,
    rest:
      rest === undefined
        ? undefined
        : { ...line, text: rest, raw: line.raw.trim().slice(printed.length).trim() },
  };
}

const bareNumber = new RegExp(String.raw`^(\d{1,3})([.)/]?)(?:\s+([${capitals}“"(+-].*))?$`, 'u');
const ledNumber = new RegExp(String.raw`^(\d{1,3})([.)/]?)(?:\s+([${capitals}“"(+\d-].*))?$`, 'u');

/** The titles that stand at the end of some lines, from the first one on; there are `least` lines in front of them. */
function sectionsAtEnd(
  lines: readonly SourceLine[],
  hasTime: boolean,
  least: number,
  stop: string,
): { from: number; sections: FlatPiece[] } {
  let from = lines.length;
  for (let at = lines.length - 1; at >= least && lines.length - at <= 8; at -= 1)
    if (from - at > 3) break;
    else if (
      opensSection(lines, at) ||
      isPeriodTitle(lines[at]!.text, hasTime) ||
      isNumberedTitle(lines[at]!, stop)
    )
      from = at;
  const sections: SourceLine[][] = [];
  for (let at = from; at < lines.length; at += 1) {
    const opened = sections.at(-1);
    const isTitleOfMark = opened?.length === 1 && isSectionNumber(opened[0]!.text);
    const opens =
      opensSection(lines, at) || isPeriodTitle(lines[at]!.text, hasTime) || isNumberedTitle(lines[at]!, stop);
    const goesOn =
      opened && isCapitals(opened.at(-1)!.text) && isCapitals(lines[at]!.text) && !hasMark(lines[at]!.text);
    if (!opened || (opens && !isTitleOfMark && !goesOn)) sections.push([lines[at]!]);
    else opened.push(lines[at]!);
  }
  return { from, sections: sections.map((own) => ({ type: 'section', lines: own })) };
}

/** Whether a line is a title with a number and a stop, above rows whose numbers have none. */
const isNumberedTitle = (line: SourceLine, stop: string): boolean =>
  stop === '' && /^\d{1,2}\.\s+\p{Lu}/u.test(line.text) && !/[.;,]$/u.test(line.text);

const romanAndWord = new RegExp(String.raw`^[IVX]{1,5}\s+[${capitals}]`, 'u');

const hasMark = (text: string): boolean =>
  isSectionNumber(text) || isSectionTitle(text) || romanAndWord.test(text);

const letterAndWord = new RegExp(String.raw`^[ABCDĐEGH]\s+[${capitals}]`, 'u');

/** Whether a title over rows begins at a line. */
export function opensSection(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const { text } = line;
  const next = lines[at + 1]?.text ?? '';
  if (isSectionNumber(text)) return opensCapital(next);
  if (isSectionTitle(text) || romanAndWord.test(text)) return true;
  if (letterAndWord.test(text) && isCapitals(text)) return true;
  return isTitle(text);
}

/** Whether a line is a title in capitals, and not a list of short names: "UBKT, VPTU". */
const isTitle = (text: string): boolean =>
  isCapitals(text) && /^\S+ \S+ \S+/u.test(text) && /[^\0-\x7FĐ–“”]/u.test(text) && !/[,.]$/u.test(text);

/** Whether a line says when for the rows below it. */
function isPeriodTitle(marked: string, hasTime: boolean): boolean {
  const bare = marked.replace(/^[*+•-]\s*/u, '');
  const text = withoutNumber(bare);
  if (parsePeriod(text, '2000') === undefined || /^(?:\d|\p{Ll})/u.test(text)) return false;
  return !hasTime || text !== bare || isCapitals(text) || /^năm \d{4}$/iu.test(text);
}

/** Part the lines below a head without numbers at the titles over rows. */
export function partAtTitles(lines: readonly SourceLine[], hasTime: boolean): FlatPiece[] {
  const pieces: { type: 'rows' | 'section'; lines: SourceLine[] }[] = [];
  const wide = findWideTitles(lines);
  for (const [at, line] of lines.entries()) {
    const last = pieces.at(-1);
    const opens = opensSection(lines, at) || isPeriodTitle(line.text, hasTime) || wide.has(line);
    const isTitle =
      last?.type === 'section' &&
      last.lines.length === 1 &&
      (isSectionNumber(last.lines[0]!.text) || (wide.has(last.lines[0]!) && opensSmall(line.text)));
    if (isTitle) last.lines.push(line);
    else if (opens) pieces.push({ type: 'section', lines: [line] });
    else if (last?.type === 'rows') last.lines.push(line);
    else pieces.push({ type: 'rows', lines: [line] });
  }
  return pieces;
}

/** Numbered titles over all columns of rows without numbers: they count from one, and are wider than the lines of cells. */
function findWideTitles(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const titles: SourceLine[] = [];
  for (const line of lines)
    if (new RegExp(`^${titles.length + 1}\\.\\s+\\p{Lu}`, 'u').test(line.text)) titles.push(line);
  const widths = lines
    .filter(({ text }) => opensSmall(text))
    .map(({ text }) => textWidth(text))
    .toSorted((a, b) => a - b);
  const cell = widths[Math.floor(widths.length * 0.9)] ?? Infinity;
  return new Set(
    titles.length > 1 && titles.every(({ text }) => textWidth(text) > cell * 1.15) ? titles : [],
  );
}
