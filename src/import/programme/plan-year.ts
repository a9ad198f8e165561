import type { Day } from '../../domain/entities.ts';
import type { SourceLine } from '../source-line.ts';

/** Of which year the months of a plan are, where they say none themselves. */
export interface PlanYear {
  /** As its title says. */
  readonly said?: string | undefined;
  /** As its text or its day of issue tells, where neither the title nor the table says it. */
  readonly told?: string | undefined;
}

/** Words that name a year, but not the year of a plan: days, spans of years, terms of office. */
const others =
  /ngày\s*\d{1,2}\s*(?:tháng\s*|[/.-])\d{1,2}(?:\s*năm\s*|[/.-])\d{4}|(?:giai đoạn|nhiệm kỳ|từ năm|các năm)\s+20\d\d(?:\s*[-–]\s*20\d\d)?|20\d\d\s*[-–]\s*20\d\d|đến (?:hết )?năm\s+20\d\d/giu;

/** The years that words name as such: `năm 2025`, `6 tháng đầu năm 2025`, `Quý I/2025`. */
export const yearsIn = (words: string): readonly string[] => [
  ...new Set(
    [
      ...words
        .replace(others, ' ')
        .matchAll(/(?:năm\s+|(?:tháng\s+\d{1,2}|quý\s+[IV\d]+)\s*[/-]\s*)(20\d\d)(?!\d)/giu),
    ].map(([, year]) => year!),
  ),
];

/** A plan that a sentence of the text names with its year. */
const named = /(?:chương trình|kế hoạch|lịch)\s(?!số)[^.;:]{0,100}?năm\s+(20\d\d)(?!\d)/giu;

/**
 * Of which year a plan is: its title says it; else the one plan that its text names with a year, or the day of issue. A title
 * that names two years tells none, and a paper of the last two months of a year may plan the next one.
 *
 * @param year that its title tells, where it is understood
 * @param lines of its text above the rows
 */
export function planYear(
  title: string,
  year: string | undefined,
  lines: readonly SourceLine[],
  issuedOn: Day | undefined,
): PlanYear {
  const ofTitle = yearsIn(title);
  if (ofTitle.length > 1) return {};
  if (year) return { said: year };
  const text = lines
    .map(({ text: words }) => words)
    .join(' ')
    .replace(others, ' ');
  const plans = new Set([...text.matchAll(named)].map((match) => match[1]!));
  const issued = issuedOn?.slice(0, 4);
  const [plan] = plans;
  if (plan && plans.size === 1 && (!issued || plan >= issued)) return { told: plan };
  if (plans.size > 1 || (issuedOn && Number(issuedOn.slice(5, 7)) >= 11)) return {};
  return { told: issued };
}

/** The year that a heading close above a table says. */
export function yearAbove(lines: readonly SourceLine[], from: number): string | undefined {
  for (const { text, cell } of lines.slice(Math.max(0, from - 3), from).toReversed()) {
    if (cell || text.length > 160) return undefined;
    const years = yearsIn(text);
    if (years.length > 0) return years.length === 1 ? years[0] : undefined;
  }
  return undefined;
}
