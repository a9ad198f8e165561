import type { BodyNames } from '../../domain/body-names.ts';
import type { Body, Signatory } from '../../domain/entities.ts';

/**
 * The bodies that issue a text by its signature: "T/M BAN THƯỜNG VỤ" below the letterhead of a committee is that
 * committee's standing committee, whose documents carry the committee's name (66-QĐ/TW, 2017).
 *
 * Where the title says that several organs of the letterhead's body issue it together, it is theirs: one signs for them.
 *
 * @param letterhead ids of the bodies in the letterhead
 * @param whose what the title says: `BỘ CHÍNH TRỊ, BAN BÍ THƯ`
 * @returns the body signed for where it is one of those or belongs to one of them, else the letterhead's
 */
export function signedFor(
  signatories: readonly Signatory[],
  letterhead: readonly string[],
  names: BodyNames,
  registry: readonly Body[],
  whose = '',
): readonly string[] {
  const isOrgan = (id: string): boolean =>
    letterhead.includes(registry.find((body) => body.id === id)?.parent ?? '');
  const together = names.match(whose, letterhead);
  if (together.ids.length > 1 && together.unmatched.length === 0 && together.ids.every(isOrgan))
    return together.ids;
  const signed = signatories.flatMap(({ authority }) => {
    const words = /^T\/?M\.?\s+(.+)$/iu.exec(authority ?? '')?.[1];
    return words ? names.match(words, letterhead).ids : [];
  });
  const [only] = new Set(signed);
  return signed.length === 1 && only !== undefined && isOrgan(only) ? [only] : letterhead;
}
