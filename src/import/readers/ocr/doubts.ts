import type { Problem } from '../../../domain/problem.ts';
import type { RepairLog } from '../../repair-log.ts';
import type { Fragment, PageContent } from '../pdf/pdf-page.ts';

/** A word that may have been read wrong. */
export interface Doubt {
  readonly word: string;
  /** 0 to 100. */
  readonly confidence: number;
}

export interface DoubtfulLine {
  readonly line: number;
  readonly page: number;
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** Below this a word is shown to a person. */
const sure = 85;

export function doubtOf({ text, confidence }: Fragment): readonly Doubt[] | undefined {
  return confidence === undefined || confidence >= sure || !/[\p{L}\p{N}]/u.test(text)
    ? undefined
    : [{ word: text.trim(), confidence: Math.round(confidence) }];
}

export function joinDoubts(lists: readonly (readonly Doubt[] | undefined)[]): readonly Doubt[] | undefined {
  const doubts = lists.flatMap((list) => list ?? []);
  return doubts.length > 0 ? doubts : undefined;
}

/** How many lines of a page are named one by one; where more are doubtful, the whole page is. */
const mostLines = 12;

/** One problem a line, or one a page where most of it is doubtful. */
export function doubtProblems(lines: readonly DoubtfulLine[], file: string): Problem[] {
  const pages = Map.groupBy(lines, ({ page }) => page);
  return [...pages.values()].flatMap((own) => {
    if (own.length <= mostLines)
      return own.map((line) => ({
        ...baseOf(line, file),
        message: `Recognised with doubt: ${listed(line.doubts)}, in "${shorten(line.text)}".`,
        hint: 'Compare the line with the paper and mend the words in the draft.',
      }));
    const doubts = own.flatMap((line) => line.doubts).sort((a, b) => a.confidence - b.confidence);
    const first = own[0]!;
    return [
      {
        ...baseOf(first, file),
        message: `${doubts.length} words in ${own.length} lines of this page were recognised with doubt, the worst: ${listed(doubts.slice(0, 8))}.`,
        hint: 'Read the whole page against the paper, or scan it again: 300 dpi, black on white, straight.',
      },
    ];
  });
}

const baseOf = ({ page, line }: DoubtfulLine, file: string) => ({
  ...{ severity: 'warning' as const, file, page, line, column: 1 },
});

const listed = (doubts: readonly Doubt[]): string =>
  doubts.map(({ word, confidence }) => `"${word}" (${confidence} %)`).join(', ');

const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

/** Count what was left out or mended where a picture was recognised. */
export function logSeen(seen: PageContent['seen'], log: RepairLog): void {
  if (seen && seen.specks > 0) log.add('speck of the picture left out', 1, seen.specks);
  if (seen && seen.bullets > 0) log.add('stroke recognised as another sign → -', 1, seen.bullets);
}
