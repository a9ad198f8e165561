import { capitals } from '../../../domain/letters.ts';
import { asksForRoom } from '../../phrases/asks-for-figure.ts';
import type { SourceLine } from '../../source-line.ts';
import { endsInTime } from '../../phrases/time-at-end.ts';
import { isPeriodTitle, opensSection } from './row-titles.ts';

/** A line with which a row may begin. */
interface Start {
  readonly number: SourceLine;
  readonly value: number;
  /** The sign behind it, and how many figures it shows. */
  readonly stop: string;
  readonly digits: number;
  readonly rest: SourceLine | undefined;
}

/**
 * Lines at which rows begin: numbers that count, over again below a title.
 *
 * @param haveFigures whether each row has a figure of its own: a month, behind its text
 */
export function findStarts(
  lines: readonly SourceLine[],
  isLed: boolean,
  hasTime: boolean,
  haveFigures = false,
): { at: number; start: Start }[] {
  const first = countFrom(lines, 0, isLed, hasTime, haveFigures);
  if (first[0]?.start.stop !== '.') return first;
  // "1. Công tác tuyên truyền" may be a title over rows that count without a stop.
  const bare = lines.findIndex((line) => readNumber(line)?.stop === '');
  const other = bare < 0 ? [] : countFrom(lines, bare, isLed, hasTime, haveFigures);
  return other.length > first.length ? other : first;
}

/** What tells between numbers that count alike: a row that has its figure is whole. */
const worthOfFigure = 0.1;
const opensFigure = /^(?:0?[1-9]|1[0-2])(?:\s|$)/u;

/** How many lines with the number that is due are looked at below a row: behind a false one the true one stands near. */
const choices = 8;

/** The most numbers that count on from the first, not the next best: a false `7 Quốc hội` in row 5 would lose row 6 and all below. */
function countFrom(
  lines: readonly SourceLine[],
  from: number,
  isLed: boolean,
  hasTime: boolean,
  haveFigures: boolean,
): { at: number; start: Start }[] {
  const all = lines.flatMap((line, at) => {
    const start = at < from ? undefined : readNumber(line, isLed);
    if (!start || (start.rest === undefined && (opensMonth(lines, at - 1) || opensRoom(lines[at - 1]))))
      return [];
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
      const isWhole =
        haveFigures && lines.slice(at + 1, alike[next]!.at).some(({ text }) => opensFigure.test(text));
      const score = ways[next]!.score + (value === start.value + 2 ? 0.5 : 1) + (isWhole ? worthOfFigure : 0);
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
  // A row on one line is whole where it ends as such rows do.
  const isWhole = at - above === 2 && opensSection(lines, at - 1) && endsInTime.test(lines[above]!.text);
  if (!isBelowTitle && at - above <= 2 && !(hasTime && isWhole)) return false;
  return (
    start.rest === undefined || isBelowTitle || opensSection(lines, at - 1) || opensSection(lines, at - 2)
  );
}

/** Whether a line breaks off where a number follows: "01" below "Tháng" is a month, "5" below "01/202" the end of a year. */
const opensMonth = (lines: readonly SourceLine[], at: number): boolean =>
  /(?<!(?:hằng|hàng|mỗi|theo) )(?:tháng|quý|ngày)$|\/(?:20\d?)?$/iu.test(
    `${lines[at - 1]?.text ?? ''} ${lines[at]?.text ?? ''}`,
  );

/** Whether a line breaks off where the figure of a room or a session follows: `Phòng họp số` with `1` below it. */
const opensRoom = (line: SourceLine | undefined): boolean => asksForRoom.test(line?.text ?? '');

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
