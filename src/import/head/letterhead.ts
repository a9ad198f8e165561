import { parseDay } from '../../domain/day.ts';
import type { Day, DocumentFields, Letterhead } from '../../domain/entities.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import type { RepairLog } from '../repair-log.ts';
import { goesOn, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { findTitle } from './find-title.ts';
import { headPieces } from './head-pieces.ts';
import { subjectOfLetter } from './letter-subject.ts';
import { bodiesOf, issuerName, moveUnionMotto } from './letterhead-bodies.ts';
import { letterheadEnd } from './letterhead-end.ts';
import { beginsBody } from './letterhead-names.ts';
import { readPageTitle } from './page-title.ts';
import { restoreCase } from './restore-case.ts';
import { sortHead, type SortedHead } from './sort-head.ts';
import { readTitle, type Title } from './title.ts';

/** What stands above a text, and what was left of the lines. */
export interface Head {
  readonly letterhead?: Letterhead | undefined;
  readonly symbol?: string | undefined;
  readonly issuedOn?: Day | undefined;
  readonly place?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly subject?: string | undefined;
  readonly title?: DocumentFields['title'];
  /** Whose it is by the title. */
  readonly whose?: string | undefined;
  /** Whether kind and subject are those of a page that prints the text without its letterhead. */
  readonly isOfPage?: true | undefined;
  /** Whether the subject stands below the number, as in a letter: `V/v …`. */
  readonly isLetter?: true | undefined;
  readonly body: readonly SourceLine[];
}

/** How many lines a letterhead and its title can take. */
const reach = 40;

/** Read what stands above a text: letterhead, number, place and day, kind and subject, each where it is printed. */
export function readHead(lines: readonly SourceLine[], log: RepairLog): Head {
  const first = lines.slice(0, reach);
  const pieces = headPieces(first);
  const titleAt = findTitle(first);
  const headEnd = titleAt >= 0 ? titleAt : letterheadEnd(pieces, first);
  const sorted = sortHead(
    pieces.filter(({ from }) => from < headEnd),
    lines,
    lines[titleAt]?.text,
    log,
  );
  moveUnionMotto(sorted.names, sorted.mottos);
  const printed = letterheadOf(sorted, [titleAt, titleAt + 1].map((at) => lines[at]?.text ?? '').join(' '));
  const title = titleAt >= 0 ? readTitle(lines, titleAt, log, printed && issuerName(printed)) : undefined;
  const ofPage = title || printed || sorted.about.length > 0 ? undefined : readPageTitle(lines);
  if (ofPage)
    return {
      ...{ kind: ofPage.kind, subject: ofPage.subject, title: ofPage.lines, isOfPage: true },
      body: lines.slice(ofPage.end),
    };
  const { bare, decider } = bareSubject(sorted);
  const left = title ? sorted.about.map((text) => ({ ...lines[0]!, text, raw: text })) : [];
  return {
    ...identityOf(sorted, printed, title),
    ...(title
      ? {
          ...{ kind: title.kind, title: title.lines, whose: title.whose },
          ...(title.subject && { subject: title.subject }),
        }
      : subjectBelow(sorted.about, bare, lines)),
    body: apart([...left, ...sorted.other, ...decider], lines.slice(title ? title.end : headEnd)),
  };
}

/** What the pieces say of the letterhead, in the order of the page: left column, then right. */
function letterheadOf(
  { names, number, placeAndDay, mottos, marks }: SortedHead,
  title: string,
): Letterhead | undefined {
  const symbol = number ?? '';
  const isKnown = [names, mottos, marks].some((list) => list.length > 0) || number || placeAndDay;
  if (!isKnown) return undefined;
  return {
    ...bodiesOf(names, title, symbol),
    ...(number && { number }),
    motto: mottos,
    ...(placeAndDay && { placeAndDay }),
    ...(marks.length > 0 && { marks }),
  };
}

/** Letterhead, symbol, day and place; a title may say what the letterhead does not. */
function identityOf(
  { symbol, placeAndDay }: SortedHead,
  printed: Letterhead | undefined,
  title: Title | undefined,
): Partial<Head> {
  const identity = title?.identity;
  const own = symbol ?? identity?.symbol;
  const issuedOn = (placeAndDay ? parseDay(placeAndDay) : undefined) ?? identity?.issuedOn;
  const place = placeAndDay ? placeOf(placeAndDay) : undefined;
  const issuer = printed?.issuer ?? identity?.issuer;
  const { superior, ...others } = printed ?? { motto: [] };
  return {
    ...((printed || identity) && {
      letterhead: { ...(superior && { superior }), ...(issuer && { issuer }), ...others },
    }),
    ...(own !== undefined && { symbol: own }),
    ...(issuedOn && { issuedOn }),
    ...(place && { place }),
  };
}

/** What stands in capitals below the letterhead where no line says the kind: the subject, then who decides. */
function bareSubject({ about, below }: SortedHead): {
  readonly bare: readonly SourceLine[];
  readonly decider: readonly SourceLine[];
} {
  if (about.length > 0) return { bare: [], decider: below };
  const at = below.findIndex(({ text }) => beginsBody(text) && !/^BAN HÀNH\s/u.test(text));
  return at < 0 ? { bare: below, decider: [] } : { bare: below.slice(0, at), decider: below.slice(at) };
}

/** The subject of a paper without a title: that of a letter, or words in capitals below its letterhead. */
function subjectBelow(
  about: readonly string[],
  bare: readonly SourceLine[],
  lines: readonly SourceLine[],
): Partial<Head> {
  if (about.length > 0)
    // A narrow column breaks it where it is full.
    return { subject: subjectOfLetter(about, lines), title: [joinLines(about)], isLetter: true };
  if (bare.length === 0) return {};
  const title = bare.map(({ text }) => text);
  return { subject: restoreCase(joinLines(title), lines), title };
}

/** The place in front of a day; dots stand for one that is to be written in. */
const placeOf = (text: string): string | undefined =>
  /^(\p{Lu}.*?)\s*(?:,\s*|\s)(?:hồi\s[^,]*?,?\s*)?ngày/iu.exec(text)?.[1]?.trim();

/** Words of the head that are neither, in front of the text: paragraphs of their own. */
const apart = (other: readonly SourceLine[], text: readonly SourceLine[]): SourceLine[] =>
  other.length === 0
    ? [...text]
    : [
        ...other.map((line) => ({ ...line, opens: !goesOn(line.text) })),
        ...text.map((line, at) => (at === 0 ? { ...line, opens: true } : line)),
      ];
