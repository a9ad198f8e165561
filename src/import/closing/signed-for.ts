import type { BodyNames } from '../../domain/body-names.ts';
import type { Body, Signatory } from '../../domain/entities.ts';

/**
 * The bodies that issue a text by its signature: "T/M BAN THƯỜNG VỤ" below the letterhead of a committee is that
 * committee's standing committee, whose documents carry the committee's name (66-QĐ/TW, 2017).
 *
 * @param letterhead ids of the bodies in the letterhead
 * @returns the body signed for where it is one of those or belongs to one of them, else the letterhead's
 */
export function signedFor(
  signatories: readonly Signatory[],
  letterhead: readonly string[],
  names: BodyNames,
  registry: readonly Body[],
): readonly string[] {
  const signed = signatories.flatMap(({ authority }) => {
    const words = /^T\/?M\.?\s+(.+)$/iu.exec(authority ?? '')?.[1];
    return words ? names.match(words, letterhead).ids : [];
  });
  const [only] = new Set(signed);
  const parent = registry.find(({ id }) => id === only)?.parent;
  const fits =
    signed.length === 1 && only !== undefined && parent !== undefined && letterhead.includes(parent);
  return fits ? [only] : letterhead;
}
