import { parseDay } from '../../domain/day.ts';
import type { Day } from '../../domain/entities.ts';
import { canBeSymbol } from '../../domain/symbol.ts';

/** What a title says of its document besides the subject. */
export interface TitleIdentity {
  readonly issuer?: string | undefined;
  /** Left out where there is a number and nothing that counts it. */
  readonly symbol?: string | undefined;
  readonly issuedOn: Day;
  /** What stands behind: the subject, empty where the paper has none. */
  readonly rest: string;
}

const name = String.raw`CỦA\s+(?<issuer>[^;:()]{4,90}?)`;
const number = String.raw`SỐ\s*:?\s*(?<number>\d[\p{Lu}\d./&–-]*(?:\s?[\p{Lu}\d./&–-]+){0,2}?)`;
const day = String.raw`NGÀY\s+(?<day>\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|\s*THÁNG\s+\d{1,2}\s+NĂM)\s*\d{4})`;

/** `CỦA CHỦ TỊCH CHÍNH PHỦ SỐ 38 NV NGÀY 27 THÁNG 3 NĂM 1946 …`, or the issuer behind the day. */
const identity = new RegExp(String.raw`^(?:${name}\s+)?${number},?\s+${day}(?=\s|$)[\s,]*(?<rest>.*)$`, 'u');

/**
 * Read number and day where they stand in the title, as acts were printed until the nineties and as collections of
 * laws print them: below the kind, with the issuer in front of them or behind.
 *
 * @param words the lines of a title below its kind, joined
 * @param known the issuer by the letterhead: behind the day nothing else tells its name from the subject
 */
export function readTitleIdentity(words: string, known?: string): TitleIdentity | undefined {
  if (!/SỐ\s.*NGÀY\s/u.test(words)) return undefined;
  const { issuer, number: printed, day: written, rest = '' } = identity.exec(words)?.groups ?? {};
  const issuedOn = written && parseDay(`ngày ${written.replace(/\s*([/.-])\s*/g, '$1')}`);
  if (!printed || !issuedOn) return undefined;
  const symbol = canBeSymbol(printed) ? printed.replaceAll('–', '-') : undefined;
  const behind = known ? `CỦA ${known.toUpperCase()}` : undefined;
  const subject =
    behind && rest.toUpperCase().startsWith(`${behind} `) ? rest.slice(behind.length).trim() : rest.trim();
  return {
    ...(issuer && { issuer: issuer.trim() }),
    ...(symbol && { symbol }),
    issuedOn,
    rest: subject,
  };
}
