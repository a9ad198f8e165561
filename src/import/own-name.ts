import type { DocumentKind } from '../domain/kind.ts';
import { parseKind } from './kind-of.ts';

/** What a text without a title says of itself. */
export interface OwnName {
  readonly kind: DocumentKind;
  readonly subject?: string | undefined;
}

const thisKind = /(\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,4}?)\s+này(?![\p{L}])/gu;
const opening =
  /(?:ban hành|xây dựng)\s+(\p{Lu}\p{Ll}+\s.*?)\s*(?:,?\s*(?:cụ thể\s+)?như sau|,?\s*(?:với|gồm)\s+(?:các\s+)?nội dung.*)\s*:$/u;

/**
 * Read the kind from the text where the title was lost: "ban hành Chương trình hành động … như sau:" in front,
 * or "Thông báo này" within. Two that disagree say nothing.
 */
export function readOwnName(paragraphs: readonly string[]): OwnName | undefined {
  const introduced = paragraphs.slice(0, 8).flatMap((text) => {
    const words = opening.exec(text)?.[1];
    const found = words ? parseKind(words) : undefined;
    return found ? [found] : [];
  })[0];
  const kinds = new Set<DocumentKind>();
  for (const text of paragraphs)
    for (const [, words] of text.matchAll(thisKind)) {
      const found = parseKind(words!);
      if (found?.rest === '') kinds.add(found.kind);
    }
  if (introduced) {
    const agrees =
      kinds.size === 0 ||
      [...kinds].every((kind) => kind === introduced.kind || introduced.kind.endsWith(kind));
    const subject = introduced.rest
      ? introduced.rest[0]!.toUpperCase() + introduced.rest.slice(1)
      : undefined;
    return agrees ? { kind: introduced.kind, ...(subject && { subject }) } : undefined;
  }
  return kinds.size === 1 ? { kind: [...kinds][0]! } : undefined;
}
