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

/** Who decides, in front of the words that say what: `CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI QUY ĐỊNH SỐ PHÓ CHỦ TỊCH …`. */
const issuerInFront =
  /^CỦA\s+([^;:(),]{4,80}?)\s+(?=(?:VỀ|BAN HÀNH|QUY ĐỊNH|PHÊ (?:DUYỆT|CHUẨN)|SỬA ĐỔI|BỔ SUNG|HƯỚNG DẪN|CÔNG BỐ|BÃI BỎ|THÀNH LẬP|CỬ|ĐỔI TÊN)\s)/u;

/** Who decides, and what is left of a title. */
interface PartedTitle {
  readonly issuer?: string;
  readonly rest: string;
}

/** Part who decides from what is decided, in capitals behind a kind: `CỦA BỘ TRƯỞNG BỘ NỘI VỤ BAN HÀNH QUY CHẾ …`. */
export function partIssuer(words: string): PartedTitle {
  const [front, issuer] = issuerInFront.exec(words) ?? [];
  return front && issuer ? { issuer, rest: words.slice(front.length) } : { rest: words };
}

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
  const own: PartedTitle | undefined =
    behind && rest.toUpperCase().startsWith(`${behind} `)
      ? { rest: rest.slice(behind.length).trim() }
      : undefined;
  const { issuer: last, rest: subject } = own ?? partIssuer(rest.trim());
  const from = issuer ?? last;
  return {
    ...(from && { issuer: from.trim() }),
    ...(symbol && { symbol }),
    issuedOn,
    rest: subject,
  };
}
