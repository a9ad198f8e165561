import type { BodyNames } from '../../domain/body-names.ts';
import type { Body, Recipient } from '../../domain/entities.ts';
import type { Closing } from './closing.ts';

interface Knowing {
  readonly names: BodyNames;
  readonly registry: readonly Body[];
  /** Ids of the bodies that issue the text. */
  readonly issuers: readonly string[];
  /** Called with the names of bodies that the registry lacks. */
  readonly unknown: (names: readonly string[], line: number) => void;
}

/** The recipients of a text, each with the bodies that its words name. */
export function matchRecipients(
  list: Closing['recipients'],
  { names, registry, issuers, unknown }: Knowing,
): Recipient[] {
  return list.map(({ text: words, line }) => {
    // What is reported upward goes to the bodies above the issuer.
    const above = /báo cáo/iu.test(words)
      ? issuers.flatMap((body) => registry.find((known) => known.id === body)?.parent ?? [])
      : issuers;
    const { ids, unmatched } = names.match(words.replace(/\(.*?\)/g, ''), above);
    const office = officeInFront(words);
    const strange = office === undefined ? unmatched : names.match(office, issuers).unmatched;
    unknown(
      // "Lưu: VT, TH" names desks of the office itself.
      /^Lưu(?![A-Za-zÀ-ỹ])/iu.test(words) ? [] : strange.filter((name) => !/^(?:như |vt$)/iu.test(name)),
      line,
    );
    return { text: words, bodies: ids };
  });
}

/**
 * An office in front of a colon, behind which its leaders and desks stand, no bodies of their own: `VPCP: BTCN, các PCN,
 * các Vụ: TH, KTTH`. The word for offices alone has their names behind it: `Văn phòng: Tỉnh ủy, UBND tỉnh`.
 */
const officeInFront = (words: string): string | undefined =>
  /^(?:VP|Văn phòng)(?=[A-ZĐ\s])[^:,;+()]*[^\s:,;+()](?=\s*:\s)/u.exec(words)?.[0];
