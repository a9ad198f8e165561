import { parseDay } from '../domain/day.ts';
import type { Day, DocumentFields, Letterhead } from '../domain/entities.ts';
import type { DocumentKind } from '../domain/kind.ts';
import { parseMarker } from '../markdown/marker.ts';
import { parseKind } from './kind-of.ts';
import type { RepairLog } from './repair-log.ts';
import { restoreCase } from './restore-case.ts';
import { isCapitals, isOrnament, joinLines } from './signs.ts';
import type { SourceLine } from './source-line.ts';
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
  readonly body: readonly SourceLine[];
}

const motto =
  /^(ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H[ÒO][ÀA]? XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*-\s*Tự do\s*-\s*Hạnh phúc)$/iu;
/** The motto of the State where its line was too short for it. */
const mottoBegins = /^CỘNG H[ÒO][ÀA]? XÃ HỘI(?: CHỦ(?: NGHĨA(?: VIỆT)?)?)?$/iu;
const number =
  /^(?:[\p{L} ]{2,20}\s)?Số\s*:?\s*(\d[\d.]*\s*[-–/]?\s*[\p{L}\d][\p{L}\d/-]*(?:\s*[-/]\s*[\p{L}\d-]+)*)(?=\s|$)/iu;
/** A number that is still to be written in: `Số:      /TTr-UBND`. */
const blankNumber = /^Số\s*:?\s*[.…]*\s*[/-]\s*\p{Lu}/u;
const placeAndDay = /\p{Lu}[\p{L}. ]{1,40},\s*ngày\s*\d{0,2}[\s.…]*tháng\s*\d{0,2}[\s.…]*năm\s*\d{4}/u;

/** The subject of an official letter, below its number. */
const isAbout = (text: string): boolean => /^(?:V\/v|Về việc)\s/iu.test(text);

/** Read what stands above a text: letterhead, number, place and day, kind and subject, each where it is printed. */
export function readHead(lines: readonly SourceLine[], log: RepairLog): Head {
  const limit = Math.min(lines.length, 40);
  const titleAt = findTitle(lines.slice(0, limit));
  const headEnd = titleAt >= 0 ? titleAt : letterheadEnd(lines.slice(0, limit));

  const found: {
    superior?: string;
    issuer?: string;
    motto: string[];
    number?: string;
    placeAndDay?: string;
  } = { motto: [] };
  const names: string[] = [];
  const about: string[] = [];
  let symbol: string | undefined;
  const other: SourceLine[] = [];
  for (const line of lines.slice(0, headEnd)) {
    for (const part of splitColumns(line.raw)) {
      const cut = found.motto.at(-1);
      if (isOrnament(part)) log.add('ornament', line.line);
      else if (mottoBegins.test(part)) found.motto.push(part);
      else if (cut && mottoBegins.test(cut) && motto.test(`${cut} ${part}`))
        found.motto[found.motto.length - 1] = `${cut} ${part}`;
      else if (isAbout(part)) about.push(part);
      else if (about.length > 0 && /^\p{Ll}/u.test(part)) about.push(part);
      else if (motto.test(part)) found.motto.push(part);
      else if (number.test(part)) {
        const match = number.exec(part)!;
        found.number = match[0].trim();
        symbol = match[1]!.replace(/\s*([-/])\s*/g, '$1');
        const behind = part.slice(match[0].length).trim();
        if (behind) found.placeAndDay = behind;
      } else if (placeAndDay.test(part)) found.placeAndDay = part;
      else if (isCapitals(part) || found.number === undefined) names.push(part);
      else other.push(line);
    }
  }
  const bodies = joinNames(names);
  if (bodies.length > 0) found.issuer = bodies.at(-1)!;
  if (bodies.length > 1) found.superior = joinLines(bodies.slice(0, -1));
  const known =
    found.number !== undefined ||
    found.placeAndDay !== undefined ||
    names.length > 0 ||
    found.motto.length > 0;

  const title = titleAt >= 0 ? readTitle(lines, titleAt, log, bodies) : undefined;
  const issuedOn = found.placeAndDay ? parseDay(found.placeAndDay) : undefined;
  const place = found.placeAndDay ? /^(.*?),\s*ngày/iu.exec(found.placeAndDay)?.[1]?.trim() : undefined;
  return {
    ...(known && { letterhead: inOrder(found) }),
    ...(symbol && { symbol }),
    ...(issuedOn && { issuedOn }),
    ...(place && { place }),
    ...(title && { kind: title.kind, title: title.lines, ...(title.subject && { subject: title.subject }) }),
    ...(about.length > 0 &&
      !title && {
        subject: restoreCase(joinLines(about).replace(/^(V\/v|Về việc)\s+/iu, ''), lines),
        title: about,
      }),
    body: [...other, ...lines.slice(title ? title.end : headEnd)],
  };
}

/** "ỦY BAN NHÂN DÂN" with "TỈNH AN GIANG" below it is one name on two lines. */
function joinNames(names: readonly string[]): string[] {
  return names.reduce<string[]>((joined, name) => {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      (!/\s/.test(name) ||
        /^(?:VÀ|CỦA|CÁC)\s/u.test(name) ||
        /^(?:TỈNH|HUYỆN|QUẬN|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s+(?!ỦY|UỶ|ĐOÀN|ĐỘI)\p{Lu}/u.test(
          name,
        ) ||
        (/(?:NHÂN DÂN|TỔ QUỐC|VIỆT NAM|KIỂM SÁT|HÀNH|VỤ|CHỈ HUY|,|VÀ|CỦA|CÁC)$/u.test(before) &&
          /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẢNG BỘ|QUÂN SỰ|NHÂN DÂN|VIỆT NAM)(?![\p{L}])/u.test(
            name,
          )));
    if (goesOn) joined[joined.length - 1] = `${before} ${name}`;
    else joined.push(name);
    return joined;
  }, []);
}

/** Fields in the order of the page: left column, then right. */
function inOrder({
  superior,
  issuer,
  motto: lines,
  number: symbol,
  placeAndDay: day,
}: Letterhead): Letterhead {
  return {
    ...(superior && { superior }),
    ...(issuer && { issuer }),
    ...(symbol && { number: symbol }),
    motto: lines,
    ...(day && { placeAndDay: day }),
  };
}

/** Columns of a letterhead that were printed side by side. */
function splitColumns(raw: string): string[] {
  return raw
    .trim()
    .replace(/\t/g, '    ')
    .replace(/(?<=Số\s?:?)\s{2,}(?=[/-])/u, ' ')
    .replace(/(?<=\s(?:ngày|tháng))[\s.…]+(?=(?:tháng|năm)\s)/gu, ' ')
    .split(/\s{3,}/)
    .map((part) => part.replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** The line with the kind in capitals, as at the head of every document that has one. */
function findTitle(lines: readonly SourceLine[]): number {
  return lines.findIndex(({ text }, index) => {
    if (!isCapitals(text) || !parseKind(text)) return false;
    const rest = parseKind(text)!.rest;
    // "QUYẾT ĐỊNH:" below the legal bases orders; it is no title.
    return !/^[:]/.test(rest) && !lines.slice(0, index).some((line) => /^-?\s*Căn cứ /u.test(line.text));
  });
}

/** Where a letterhead without a title below it ends: at the first line of text. */
function letterheadEnd(lines: readonly SourceLine[]): number {
  const isHead = ({ raw }: SourceLine) =>
    splitColumns(raw).every(
      (part) =>
        isOrnament(part) ||
        motto.test(part) ||
        number.test(part) ||
        placeAndDay.test(part) ||
        blankNumber.test(part) ||
        (isCapitals(part) && !parseMarker(part) && part.length < 60),
    );
  let end = 0;
  let about = false;
  while (end < lines.length) {
    const line = lines[end]!;
    const continued: boolean = about && /^\p{Ll}/u.test(line.text);
    about = isAbout(line.text) || continued;
    if (!about && !isHead(line)) break;
    end += 1;
  }
  return end;
}
