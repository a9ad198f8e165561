import { capitals, opensSmall } from '../../domain/letters.ts';
import { parseDay } from '../../domain/day.ts';
import type { Day, DocumentFields, Letterhead } from '../../domain/entities.ts';
import { isHandling } from '../../domain/handling-mark.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import { canBeSymbol } from '../../domain/symbol.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { readDayHead } from '../calendar/calendar-days.ts';
import { isMarkedEntry } from '../calendar/calendar-entries.ts';
import { findPerson } from '../phrases/persons.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { parseKind } from './kind-of.ts';
import type { RepairLog } from '../repair-log.ts';
import { restoreCase } from './restore-case.ts';
import { headNumber, headPieces, isPlaceAndDay, type HeadPiece } from './head-pieces.ts';
import { beginsBody, isHandlingMark, joinNames } from './letterhead-names.ts';
import { isMotto, isUnion } from './motto.ts';
import { asksForMore, goesOn, isCapitals, isOrnament, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { readPageTitle } from './page-title.ts';
import { readTitle } from './title.ts';

/** What stands above a text, and what was left of the lines. */
export interface Head {
  readonly letterhead?: Letterhead | undefined;
  readonly symbol?: string | undefined;
  readonly issuedOn?: Day | undefined;
  readonly place?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly subject?: string | undefined;
  readonly title?: DocumentFields['title'];
  /** Whether kind and subject are those of a page that prints the text without its letterhead. */
  readonly isOfPage?: true | undefined;
  /** Whether the subject stands below the number, as in a letter: `V/v …`. */
  readonly isLetter?: true | undefined;
  readonly body: readonly SourceLine[];
}

/** A number that is still to be written in: `Số:      /TTr-UBND`. */
const blankNumber = new RegExp(
  String.raw`^Số\s*:?\s*[.…_]*\s*[/-]{1,2}\s*(?:\d{4}\s*/\s*)?[${capitals}][A-Za-zÀ-ỹ\d/&.-]*$`,
  'u',
);

/** The subject of an official letter, below its number. */
const isAbout = (text: string): boolean => /^(?:V\/v|Về việc)(?:[\s:]|$)/iu.test(text);

/** The same without a word for it, between the number and whom the letter is for: `Về cho học sinh nghỉ học`. */
const isBareAbout = (lines: readonly SourceLine[], at: number): boolean =>
  /^Về \p{Ll}/u.test(lines[at]!.text) &&
  !/[.;:]$/.test(lines[at]!.text) &&
  lines.slice(at + 1, at + 6).some(({ text }) => isAddress(text));

/** A title or symbol of a paper that several bodies issue together: each of them stands in the letterhead. */
const jointWords =
  /(?<![A-ZÀ-Ỹ])LIÊN (?:TỊCH|BỘ|NGÀNH)(?![A-ZÀ-Ỹ])|(?:TTLT|TTLB|TTLN|NQLT|HDLT|CTLT|KHLT)(?![A-Z])/u;

/** The symbol of a paper on which bodies agreed, and the names of offices that stand below the body they are of. */
const agreed = /(?:QCPH|CTPH|CTrPH|KHPH)(?![A-Z])/u;
const belongs = /^(?:SỞ|PHÒNG|CỤC|CHI CỤC|VĂN PHÒNG|BAN) /u;

/** Read what stands above a text: letterhead, number, place and day, kind and subject, each where it is printed. */
export function readHead(lines: readonly SourceLine[], log: RepairLog): Head {
  const first = lines.slice(0, 40);
  const pieces = headPieces(first);
  const titleAt = findTitle(first);
  const headEnd = titleAt >= 0 ? titleAt : letterheadEnd(pieces, first);

  const found: {
    superior?: string;
    issuer?: string;
    motto: string[];
    number?: string;
    placeAndDay?: string;
    marks: string[];
  } = { motto: [], marks: [] };
  const names: string[] = [];
  const about: string[] = [];
  /** What stands in capitals below number and day where no line says the kind: subject, then who decides. */
  const below: { text: string; line: SourceLine }[] = [];
  let symbol: string | undefined;
  const other: SourceLine[] = [];
  for (const { text, from } of pieces.filter((piece) => piece.from < headEnd)) {
    if (isOrnament(text)) log.add('ornament', lines[from]!.line);
    else if (isHandling(text)) found.marks.push(text);
    else if (titleAt >= 0 && isKindAgain(text, lines[titleAt]!.text))
      log.add('kind printed twice', lines[from]!.line);
    else if (isAbout(text) || (found.number !== undefined && isBareAbout(lines, from))) about.push(text);
    else if (isMotto(text) && !isUnion(text)) found.motto.push(text);
    // A second number stays in the text, where a person sees it.
    else if (found.number === undefined && headNumber.test(text)) {
      const match = headNumber.exec(text)!;
      found.number = text;
      const own = match[1]!.replace(/\s*([-–/&])\s*/g, '$1').replaceAll('–', '-');
      symbol = canBeSymbol(own) ? own : undefined;
    } else if (found.number === undefined && blankNumber.test(text)) {
      found.number = text;
    } else if (isPlaceAndDay(text) && found.placeAndDay === undefined) found.placeAndDay = text;
    else if (
      about.length > 0 &&
      (!isCapitals(text) || isBesideAbout(lines[from]!) || asksForMore(about.at(-1)!))
    )
      about.push(text);
    else if (titleAt < 0 && names.length > 0 && found.number && found.placeAndDay && isCapitals(text))
      below.push({ text, line: lines[from]! });
    else if (isName(text, found.number === undefined)) names.push(text);
    else other.push({ ...lines[from]!, text, raw: text });
  }
  moveUnionMotto(names, found.motto);
  const bodies = joinNames(names);
  const isAgreed = agreed.test(symbol ?? '') && !bodies.some((name) => belongs.test(name));
  const isJoint =
    isAgreed ||
    jointWords.test(`${lines[titleAt]?.text ?? ''} ${lines[titleAt + 1]?.text ?? ''} ${symbol ?? ''}`);
  if (isJoint && bodies.length > 1) found.issuer = bodies.join(' - ');
  else if (bodies.length > 0) found.issuer = bodies.at(-1)!;
  if (bodies.length > 1 && !isJoint) found.superior = joinLines(bodies.slice(0, -1));
  const known =
    found.number !== undefined ||
    found.placeAndDay !== undefined ||
    names.length > 0 ||
    found.motto.length > 0 ||
    found.marks.length > 0;

  const decider = below.findIndex(({ text }) => beginsBody(text) && !/^BAN HÀNH\s/u.test(text));
  const bare = about.length > 0 ? [] : below.splice(0, decider < 0 ? below.length : decider);
  other.push(...below.map(({ text, line }) => ({ ...line, text, raw: text })));

  const title = titleAt >= 0 ? readTitle(lines, titleAt, log, issuerName(found)) : undefined;
  const ofPage = title || known || about.length > 0 ? undefined : readPageTitle(lines);
  if (ofPage)
    return {
      ...{ kind: ofPage.kind, subject: ofPage.subject, title: ofPage.lines, isOfPage: true },
      body: lines.slice(ofPage.end),
    };
  const rest = lines.slice(title ? title.end : headEnd);
  symbol ??= title?.identity?.symbol;
  const issuedOn = (found.placeAndDay ? parseDay(found.placeAndDay) : undefined) ?? title?.identity?.issuedOn;
  const place = found.placeAndDay ? placeOf(found.placeAndDay) : undefined;
  return {
    ...((known || title?.identity) && { letterhead: inOrder({ issuer: title?.identity?.issuer, ...found }) }),
    ...(symbol !== undefined && { symbol }),
    ...(issuedOn && { issuedOn }),
    ...(place && { place }),
    ...(title && { kind: title.kind, title: title.lines, ...(title.subject && { subject: title.subject }) }),
    ...(about.length > 0 &&
      !title && {
        subject: restoreCase(
          joinLines(about).replace(/^(V\/v|Về việc|Về(?=\s\p{Ll}))\s*:?\s+|(?<=[A-Za-zÀ-ỹ]{2})\.$/giu, ''),
          lines,
        ),
        // A narrow column breaks it where it is full.
        title: [joinLines(about)],
        isLetter: true as const,
      }),
    ...(bare.length > 0 && {
      subject: restoreCase(joinLines(bare.map(({ text }) => text)), lines),
      title: bare.map(({ text }) => text),
    }),
    body: apart([...(title ? about.map((text) => ({ ...lines[0]!, text, raw: text })) : []), ...other], rest),
  };
}

/** The place in front of a day; dots stand for one that is to be written in. */
const placeOf = (text: string): string | undefined =>
  /^(\p{Lu}.*?)\s*(?:,\s*|\s)ngày/iu.exec(text)?.[1]?.trim();

/** Words of the head that are neither, in front of the text: paragraphs of their own. */
const apart = (other: readonly SourceLine[], text: readonly SourceLine[]): SourceLine[] =>
  other.length === 0
    ? [...text]
    : [
        ...other.map((line) => ({ ...line, opens: !goesOn(line.text) })),
        ...text.map((line, at) => (at === 0 ? { ...line, opens: true } : line)),
      ];

/** Small letters within a word in capitals: a page made them of capitals with marks. */
const damaged = /[A-ZĐ]{2}[à-ỹ]|[A-ZĐ][à-ỹ][A-ZĐ]/u;

/** Whether a piece is the kind, which web pages print once more above the title, in damaged letters: `QUYếT địNH`. */
const isKindAgain = (text: string, title: string): boolean => {
  const again = damaged.test(text) ? parseKind(text) : undefined;
  return again?.rest === '' && again.kind === parseKind(title)?.kind;
};

/** Whether a piece names a body: in capitals, or written as a name above the number. */
const isName = (text: string, isAboveNumber: boolean): boolean =>
  !isHandlingMark(text) && (isCapitals(text) || (isAboveNumber && beginsBody(text)));

/** The issuing body by its letterhead, with the name of the Youth Union where that stands for the motto. */
export const issuerName = ({ issuer, motto: words }: Letterhead): string | undefined =>
  issuer && joinLines([issuer, ...words.filter(isUnion)]);

/** The Youth Union's own name stands where the State's motto would, beside the body that issues. */
function moveUnionMotto(names: string[], mottos: string[]): void {
  const at = names.findIndex(isMotto);
  if (at >= 0 && mottos.length === 0 && names.length > 1) mottos.push(...names.splice(at, 1));
}

/** Fields in the order of the page: left column, then right. */
function inOrder({
  superior,
  issuer,
  motto: lines,
  number: symbol,
  placeAndDay: day,
  marks = [],
}: Letterhead): Letterhead {
  return {
    ...(superior && { superior }),
    ...(issuer && { issuer }),
    ...(symbol && { number: symbol }),
    motto: lines,
    ...(day && { placeAndDay: day }),
    ...(marks.length > 0 && { marks }),
  };
}

/** The line with the kind in capitals, as at the head of every document that has one; its subject may stand behind it. */
function findTitle(lines: readonly SourceLine[]): number {
  return lines.findIndex(({ text: own }, index) => {
    // A kind whose first word a page broke off: "LỊCH", "LÀM VIỆC".
    const text = isCapitals(own) && !/\s/.test(own) ? `${own} ${lines[index + 1]?.text ?? ''}` : own;
    const kind = parseKind(own) ?? parseKind(text);
    if (!kind) return false;
    const words = text.slice(0, text.length - kind.rest.length);
    if (!isCapitals(text) && !(isCapitals(words) && /^["“]?[A-Za-zÀ-ỹ]/u.test(kind.rest))) return false;
    // "QUYẾT ĐỊNH:" below the legal bases orders; it is no title.
    return !/^[:]/.test(kind.rest) && !lines.slice(0, index).some((line) => /^-?\s*Căn cứ /u.test(line.text));
  });
}

/** Where a letterhead without a title below it ends: at the first line of text. */
function letterheadEnd(pieces: readonly HeadPiece[], lines: readonly SourceLine[]): number {
  let about = false;
  let numbered = false;
  for (const { text, from } of pieces) {
    // The first day of a calendar is no place and day of issue: "Thứ Hai, ngày 12/5/2025".
    if (opensCalendar(lines, from)) return from;
    const continued: boolean =
      about && !isAddress(text) && (goesOnAbout(lines[from]!) || isLeftOfMotto(lines, from));
    const isHead =
      isOrnament(text) ||
      isMotto(text) ||
      headNumber.test(text) ||
      isPlaceAndDay(text) ||
      blankNumber.test(text) ||
      isHandlingMark(text) ||
      (isCapitals(text) && !parseMarker(text) && text.length < (numbered ? 260 : 90));
    numbered ||= headNumber.test(text);
    about = isAbout(text) || (numbered && isBareAbout(lines, from)) || continued || (about && isHead);
    if (!about && !isHead) return from;
  }
  return lines.length;
}

/** Whether the first day of a calendar stands at a line: another one follows, or an entry at once; a web page has its day, too. */
function opensCalendar(lines: readonly SourceLine[], at: number): boolean {
  if (!readDayHead(lines, at, anyYear)?.isNamed) return false;
  const below = lines[at + 1]?.text ?? '';
  return (
    isMarkedEntry(below) ||
    findPerson(below) !== undefined ||
    lines.some((_, index) => index > at && readDayHead(lines, index, anyYear)?.isNamed)
  );
}

/** Whether a line in capitals goes on with the subject of a letter: an abbreviation that a narrow column broke off. */
const isBesideAbout = ({ text, gap }: SourceLine): boolean => gap === 0 && !/\s/.test(text);

/** Whether a line goes on with the subject of a letter: it follows at once, in a column half as wide as the page. */
const goesOnAbout = ({ text, gap }: SourceLine): boolean =>
  // The year in which a subject ends, alone on its line.
  /^\d{4}(?:\s*[-–]\s*\d{4})?$/.test(text) ||
  opensSmall(text) ||
  // A line set in the middle may stand below an empty one: "2 buổi/ngày".
  ((gap === 0 || (gap === 1 && /^\d{1,3}\s\p{Ll}/u.test(text))) &&
    text.length < 50 &&
    !isAddress(text) &&
    !/[:;]$/.test(text));

/** Whether the right column of a letterhead is still to come: what stands above it in mixed letters is of the left one. */
function isLeftOfMotto(lines: readonly SourceLine[], at: number): boolean {
  const below = lines.slice(at, at + 5);
  const motto = below.findIndex(({ text }) => isMotto(text));
  return (
    motto > 0 &&
    below.slice(0, motto).every(({ text }) => text.length < 60 && !isAddress(text) && !/[.:;]$/.test(text))
  );
}

/** Whom a letter is for. */
const isAddress = (text: string): boolean => /^Kính g[ửở]i/iu.test(text);
