import type { Letterhead } from '../../domain/entities.ts';
import { isCapitals, joinLines } from '../signs.ts';
import { beginsBody, isHandlingMark, joinNames } from './letterhead-names.ts';
import { isMotto, isUnion } from './motto.ts';

/** A title or symbol of a paper that several bodies issue together: each of them stands in the letterhead. */
const jointWords =
  /(?<![A-ZÀ-Ỹ])LIÊN (?:TỊCH|BỘ|NGÀNH)(?![A-ZÀ-Ỹ])|(?:TTLT|TTLB|TTLN|NQLT|HDLT|CTLT|KHLT)(?![A-Z])/u;

/** The symbol of a paper on which bodies agreed, and the names of offices that stand below the body they are of. */
const agreed = /(?:QCPH|CTPH|CTrPH|KHPH)(?![A-Z])/u;
const belongs = /^(?:SỞ|PHÒNG|CỤC|CHI CỤC|VĂN PHÒNG|BAN) /u;

/** Whose a paper is, by the names above its number: the last one issues it, or all of them where they do so jointly. */
export function bodiesOf(
  names: readonly string[],
  title: string,
  symbol: string,
): Pick<Letterhead, 'superior' | 'issuer'> {
  const bodies = joinNames(names);
  if (bodies.length < 2) return { ...(bodies[0] && { issuer: bodies[0] }) };
  const isAgreed = agreed.test(symbol) && !bodies.some((name) => belongs.test(name));
  if (isAgreed || jointWords.test(`${title} ${symbol}`)) return { issuer: bodies.join(' - ') };
  return { superior: joinLines(bodies.slice(0, -1)), issuer: bodies.at(-1)! };
}

/** Whether a piece names a body: in capitals, or written as a name above the number. */
export const isName = (text: string, isAboveNumber: boolean): boolean =>
  !isHandlingMark(text) && (isCapitals(text) || (isAboveNumber && beginsBody(text)));

/** The issuing body by its letterhead, with the name of the Youth Union where that stands for the motto. */
export const issuerName = ({ issuer, motto: words }: Letterhead): string | undefined =>
  issuer && joinLines([issuer, ...words.filter(isUnion)]);

/** The Youth Union's own name stands where the State's motto would, beside the body that issues. */
export function moveUnionMotto(names: string[], mottos: string[]): void {
  const at = names.findIndex(isMotto);
  if (at >= 0 && mottos.length === 0 && names.length > 1) mottos.push(...names.splice(at, 1));
}
