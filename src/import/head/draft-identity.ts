import { dayTitle } from '../../domain/day.ts';
import type { Day, EventFields } from '../../domain/entities.ts';
import { slugify } from '../../domain/fold.ts';
import { kindName, type DocumentKind } from '../../domain/kind.ts';
import type { BodyBlock } from '../paragraphs/blocks.ts';
import { isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** Kinds that plan a month or a year. */
export const planning: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'programme',
  'calendar',
  'plan',
  'report',
]);

/** The year or month that a title speaks of: "năm 2023", "THÁNG 01 NĂM 2024". */
export function findPeriod(title: string, kind: DocumentKind | undefined): string | undefined {
  if (!kind || !planning.has(kind)) return undefined;
  // A day is the date of some other document.
  const text = title.replace(/ngày\s*\d{1,2}\s*(?:tháng\s*|[/.-])\d{1,2}(?:\s*năm\s*|[/.-])\d{4}/giu, '');
  const month = /tháng\s+(\d{1,2})(?:\s+năm\s+|\s*[/-]\s*)(\d{4})/iu.exec(text);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12)
    return `${month[2]}-${month[1]!.padStart(2, '0')}`;
  return /(?<!từ |đến |-\s?)năm\s+(\d{4})(?!\s*[-–])/iu.exec(text)?.[1];
}

/** The year of the plan that a paper of another kind issues: "Về việc ban hành Kế hoạch thanh tra năm 2024". */
export function yearOfPlan(title: string): string | undefined {
  const years = new Set([...title.matchAll(/năm\s+(\d{4})/giu)].map(([, year]) => year!));
  const plan =
    /(?:kế hoạch|chương trình|lịch|nhiệm vụ).{0,60}?\s(?<!từ |đến |trước |sau )năm\s+(\d{4})(?!\s*[-–])/iu.exec(
      title,
    );
  return years.size === 1 ? plan?.[1] : undefined;
}

/** The year of a week's calendar, from the days it says it covers. */
export function yearNear(lines: readonly SourceLine[]): string | undefined {
  const head = lines
    .slice(0, 20)
    .map(({ text }) => text)
    .join(' ');
  return /(?:từ ngày|tuần|ngày|năm)\D{0,20}(?:\d{1,2}[/.-]\d{1,2}[/.-])?(20\d{2})/iu.exec(head)?.[1];
}

/** Subject of a calendar without a title: the days that it covers. */
export function subjectOfDays(events: readonly EventFields[]): string | undefined {
  const days = events.flatMap(({ from, to }) => [from, to]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? `Từ ngày ${dayTitle(first)} đến ngày ${dayTitle(last)}` : undefined;
}

/**
 * What stands for a subject that the text does not state: its first words.
 *
 * @param legalBases paragraphs that say what the text rests on, and nothing of itself
 */
export function firstWords(blocks: readonly BodyBlock[], legalBases: readonly string[]): string {
  const texts = blocks.flatMap((block, at) => {
    if (block.type === 'item') return isAddressee(blocks, at) ? [] : [block.text];
    return block.type === 'paragraph' ? [block.text] : [];
  });
  // Who decides stands above the bases, in some papers in small letters.
  const isDecider = (at: number) => legalBases.includes(texts[at + 1] ?? '') && !/[.;:,]$/.test(texts[at]!);
  const first =
    texts.find(
      (text, at) =>
        !isCapitals(text) && !/^Kính g[ửở]i/iu.test(text) && !legalBases.includes(text) && !isDecider(at),
    ) ?? texts[0];
  return first === undefined ? 'Không rõ trích yếu' : first.split(' ').slice(0, 14).join(' ');
}

/** Whether an item names one to whom a letter goes: only such stand between it and `Kính gửi:`. */
function isAddressee(blocks: readonly BodyBlock[], at: number): boolean {
  const above = blocks.slice(0, at).findLast(({ type }) => type !== 'item');
  return above?.type === 'paragraph' && /^Kính g[ửở]i\s*:?$/iu.test(above.text);
}

/** What is known of a draft that its address is made of. */
export interface Identity {
  readonly symbol?: string | undefined;
  /** Left out where the text does not say it. */
  readonly kind?: DocumentKind | undefined;
  readonly subject: string;
  readonly issuedOn?: Day | undefined;
  readonly signedAt: readonly string[];
  readonly period?: string | undefined;
}

/** Address of a draft: the year of issue, else of its symbol, its signature, its period; then symbol or subject. */
export function draftId({ symbol, kind, subject, issuedOn, signedAt, period }: Identity): string {
  const words = `${kind ? kindName(kind) : ''} ${firstClause(subject)}`;
  const slug = (symbol && slugify(symbol)) || slugify(words).split('-').slice(0, 14).join('-') || 'van-ban';
  const ofSymbol = symbol?.match(/^\d+\/(\d{4})\//)?.[1];
  const year = issuedOn?.slice(0, 4) ?? ofSymbol ?? signedAt[0]?.slice(0, 4) ?? period?.slice(0, 4);
  return year ? `${year}/${slug}` : slug;
}

/** What stands before the first comma, where that is enough to know a subject by. */
function firstClause(subject: string): string {
  const clause = subject.split(/[,;:]/)[0]!;
  return clause.split(' ').length >= 5 ? clause : subject;
}
