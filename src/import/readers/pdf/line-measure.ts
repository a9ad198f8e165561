import { smalls } from '../../../domain/letters.ts';
import { parseMarker } from '../../../markdown/marker.ts';
import { endsSentence, goesOn, isCapitals, isOrnament, parseBullet } from '../../signs.ts';
import { textWidth } from '../../text-width.ts';
import type { Printed } from './printed-lines.ts';

/** The block that the lines of a column fill. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Where first lines of paragraphs begin, if many do. */
  readonly indent: number | undefined;
  /** From one line to the next within a paragraph. */
  readonly leading: number;
  /** How wide most lines are printed, as a multiple of what their letters take in Times. */
  readonly wide: number;
  /** Whether paragraphs are told by first lines set in, or by the space between them. */
  readonly isMarked: boolean;
  /** Whether a line that goes on with a sentence shows where lines begin that open nothing. */
  readonly isSure: boolean;
}

const letterMark = new RegExp(String.raw`^[${smalls}]{1,2}[).]`, 'u');

/** Whether a line begins with the letter of a point: `a) …`. */
const isPoint = (text: string): boolean => letterMark.test(text);

/** Pairs of lines of which the second goes on with the sentence of the first: they show how a paragraph is printed. */
const goingOn = (lines: readonly Printed[]): (readonly [before: Printed, line: Printed])[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const isNext = before && line.y - before.y > 2 && line.y - before.y < 60;
    return isNext && goesOn(line.text) && !isPoint(line.text) && line.x0 < before.x0 + 3
      ? [[before, line] as const]
      : [];
  });

/** Measure the lines of a page or of a column of cells. */
export function measureLines(lines: readonly Printed[]): Measure {
  const lefts = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
  const rights = lines.map(({ x1 }) => x1).sort((a, b) => b - a);
  const common = lefts.find((x, index) => (lefts[index + 2] ?? Infinity) - x < 3) ?? lefts[0] ?? 0;
  const pairs = goingOn(lines);
  // Where most paragraphs have one line, only those that go on reach the right edge.
  const right = Math.max(
    rights.find((x, index) => x - (rights[index + 2] ?? -Infinity) < 3) ?? rights[0] ?? 0,
    ...pairs.map(([before]) => before.x1),
  );
  const stepsOf = (all: readonly number[]) =>
    all.filter((step) => step > 2 && step < 60).sort((a, b) => a - b);
  // Two columns side by side whose lines don't stand level are no lines below each other.
  const steps = stepsOf(
    lines.flatMap((line, index) => {
      const step = index > 0 ? line.y - lines[index - 1]!.y : 0;
      return step > line.size * 0.9 ? [step] : [];
    }),
  );
  const within = stepsOf(pairs.map(([before, line]) => line.y - before.y));
  const leading = Math.min(
    steps[Math.floor(steps.length * 0.25)] ?? 0,
    within[Math.floor(within.length / 2)] ?? Infinity,
  );
  const spaced = steps.filter((step) => step > leading * 1.3).length;
  // Short paragraphs stand further in, all of them: a line that goes on below a full one shows the edge.
  const widths = lines.map(widthOf).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length / 2)] ?? 1;
  const edges = pairs.flatMap(([before, line]) =>
    roomBehind(before, line, { right, wide }) <= 0 ? [line.x0] : [],
  );
  const edge = Math.min(...edges);
  const left = edge < common - 8 && common - edge < 90 ? edge : common;
  const setIn = lines.filter(({ x0 }) => x0 > left + 8 && x0 < left + 60).length;
  const indent = lefts.find((x, index) => x > left + 8 && (lefts[index + 2] ?? Infinity) - x < 2);
  return {
    indent: indent !== undefined && indent < left + 60 ? indent : undefined,
    ...{ left, right, leading, wide },
    isSure: edges.some((x) => x - left < 8),
    isMarked: setIn > lines.length * 0.1 || spaced > lines.length * 0.1,
  };
}

/** The edge that lines reach, and how wide their letters are set. */
type Edge = Pick<Measure, 'right' | 'wide'>;

/** What is left of a line's width when the first word of the next is put on it; 0 and less: it had to break there. */
function roomBehind(before: Printed, { text, size }: Printed, { right, wide }: Edge): number {
  const word = (textWidth(text.trim().split(' ', 1)[0] ?? '') + 0.25) * size;
  return right - endOf(before, wide) - word * 1.12 - 2;
}

/** Where a line ends; one that ends with a break may be stretched to the edge: then, where it would end by itself. */
function endOf(line: Printed, wide: number): number {
  const own = wide * textWidth(line.text.trim()) * line.size;
  return widthOf(line) > stretched * wide ? line.x0 + own * 1.05 : line.x1;
}

/** How wide a line is printed, as a multiple of what its letters take in Times. */
const widthOf = ({ text, x0, x1, size }: Printed): number =>
  (x1 - x0) / ((textWidth(text.trim()) || 1) * size);

/** How much wider than others a line is that was stretched because of a break, not to end flush with them. */
const stretched = 1.3;

type Before = Printed & { readonly opens?: boolean | undefined };

/** Whether two lines stand below each other in the middle of their column, even if one or both nearly fill it. */
function areInMiddle(before: Before, line: Printed, measure: Measure): boolean {
  const isEven = ({ x0, x1 }: Printed) => Math.abs(x0 - measure.left - (measure.right - x1)) < 3;
  const isShort = ({ x0 }: Printed) => x0 > measure.left + 1;
  if (isCentred(line, measure) && isCentred(before, measure)) return true;
  if (haveOneMiddle(before, line)) return true;
  const isAbove = isShort(before) || (before.opens !== false && !endsSentence(before.text));
  return isEven(before) && isAbove && ((isEven(line) && isShort(line)) || isCentred(line, measure));
}

/** Whether a shorter line and a longer one have the same middle: the longest of a title may be all that tells of the edges. */
const haveOneMiddle = (before: Printed, line: Printed): boolean =>
  Math.abs(before.x0 - line.x0) > 2 && Math.abs(before.x0 + before.x1 - line.x0 - line.x1) < 2;

/** Whether a line stands in the middle of its column and does not fill it. */
const isCentred = ({ x0, x1 }: Printed, { left, right, indent = left }: Measure): boolean =>
  x0 > left + 12 &&
  Math.abs(x0 - indent) > 2 &&
  Math.abs(x0 - left - (right - x1)) < Math.max(12, (right - left) * 0.03);

/**
 * Whether an empty line, or more, stands in front of a line of running text; titles are set apart as one likes.
 *
 * @param above how far down the page the lines above it reach
 */
export const followsEmptyLine = (line: Printed, above: number, measure: Measure): boolean =>
  measure.leading > 0 && line.y - above > measure.leading * 1.8 && !isCentred(line, measure);

/**
 * Whether a line opens a paragraph, told by where it stands: `undefined` where its place says nothing.
 *
 * @param before the line above it, with what was found of it; on another page its height says nothing
 */
export function opensParagraph(
  line: Printed,
  before: Before | undefined,
  measure: Measure,
  samePage: boolean,
): boolean | undefined {
  if (!before) return undefined;
  // A code cut behind its hyphen, "121-" above "KL/TW.", goes on wherever its rest stands.
  if (/[A-Za-zÀ-ỹ\d]-$/.test(before.text)) return false;
  const { left, leading, isMarked, isSure } = measure;
  const step = line.y - before.y;
  if (samePage && areInMiddle(before, line, measure)) {
    const opens =
      Math.abs(line.size - before.size) >= 1 ||
      isOrnament(line.text) ||
      step > leading * 1.5 ||
      isCapitals(line.text) !== isCapitals(before.text) ||
      /^["“‘]?\(/u.test(line.text) ||
      parseBullet(line.text) !== undefined ||
      parseMarker(line.text.trim())?.kind === 'named';
    // A line that breaks where the next word would have fitted was ended on purpose.
    return opens
      ? true
      : roomBehind({ ...before, x1: left + before.x1 - before.x0 }, line, measure) > 0
        ? undefined
        : false;
  }
  if (samePage && leading > 0 && step > leading + 0.4 * line.size && step > leading * 1.25) return true;
  if (Math.abs(line.size - before.size) > 1.6 && samePage) return true;
  if (roomBehind(before, line, measure) > 0)
    return parseBullet(line.text) || isPoint(line.text) || !goesOn(line.text) ? true : undefined;
  // A dash at the left edge, where first lines are set in, is of a name: "Ngày Thương binh", "- Liệt sĩ".
  const isSetIn = parseBullet(before.text) ? line.x0 < before.x0 - 8 : measure.indent !== undefined;
  const isWithin = !endsSentence(before.text) && !/[,;]$/.test(before.text) && line.x0 < left + 3 && isSetIn;
  if (!isWithin && /^[-–•]\s+[\p{Lu}“"(]|^\+\s(?!\d)/u.test(line.text)) return true;
  const setIn = line.x0 - left;
  if (setIn > 8 && setIn < 90) {
    // Below the first line of an item that is set in further than the rest of it.
    const isItem = before.opens === true && parseBullet(before.text) !== undefined;
    if (isItem && line.x0 < before.x0 - 2 && !endsSentence(before.text)) return false;
    // Below a first line that stands further left, or beside another such line: the body of a hanging item.
    if (before.opens === true && before.x0 < line.x0 - 5) return false;
    const isLevel = Math.abs(before.x0 - line.x0) < 3;
    if (before.opens === false && isLevel && before.x0 > left + 8) return false;
    // All lines of a list stand as far in: below a full one, the rest of its sentence.
    return !(isLevel && goesOn(line.text) && !isPoint(line.text) && !endsSentence(before.text));
  }
  const isApart = samePage && step > leading * 1.15;
  const isClause = endsSentence(before.text) && parseMarker(line.text) !== undefined;
  return isMarked && setIn <= 8 && !isApart && !isClause && (isSure || goesOn(line.text)) ? false : undefined;
}
