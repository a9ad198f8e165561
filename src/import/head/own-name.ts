import { capitals, smalls } from '../../domain/letters.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import { parseKind } from './kind-of.ts';

/** What a text without a title says of itself. */
export interface OwnName {
  readonly kind: DocumentKind;
  readonly subject?: string | undefined;
  readonly symbol?: string | undefined;
}

/** A page that prints a text below a report of it: "… ban hành Chỉ thị số 19-CT/TU về …", then "Nội dung Chỉ thị như sau:". */
const reported = new RegExp(
  String.raw`ban hành\s+([${capitals}][${smalls}]+(?:\s[${smalls}]+){1,3})\s+số\s+(\d[\d.]*(?:/\d{4})?\s*[-/]\s*[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*(?:[-/][A-Za-zÀ-ỹ\d-]+)+)`,
  'u',
);
const introduced = /^(?:Nội dung|Toàn văn)\s.*:$/u;

const thisKind = new RegExp(
  String.raw`([${capitals}][${smalls}]+(?:\s[${smalls}]+){1,4}?)\s+này(?![A-Za-zÀ-ỹ])`,
  'gu',
);
/** The words with which a text says what it is; a paper `về việc ban hành …` is another one. */
const opening = new RegExp(
  String.raw`(?<!việc\s)(?:ban hành|xây dựng)\s+([${capitals}][${smalls}]+\s.*?)\s*(?:,?\s*(?:cụ thể\s+)?như sau|,?\s*(?:với|gồm)\s+(?:các\s+)?nội dung.*)\s*:$`,
  'u',
);

/** Whoever says something of a paper that another one is to issue: `… ban hành Quyết định …, Chủ tịch có ý kiến như sau:`. */
const says = /\s(?:có ý kiến|kết luận|chỉ đạo)$/u;

/** How a text is called from there on, behind its name: `(sau đây gọi tắt là Chương trình)`. */
const shortName = /\s*\((?:sau đây\s+)?(?:được\s+)?(?:gọi|viết)\s+(?:chung\s+|tắt\s+)?là\s[^()]*\)$/u;

/**
 * Read the kind from the text where the title was lost: "ban hành Chương trình hành động … như sau:" in front,
 * or "Thông báo này" within. Two that disagree say nothing.
 */
export function readOwnName(paragraphs: readonly string[]): OwnName | undefined {
  const told = reportedName(paragraphs);
  if (told) return told;
  const own = paragraphs.slice(0, 8).flatMap((text) => {
    const words = opening.exec(text)?.[1];
    const found = words && !says.test(words) ? parseKind(words.replace(shortName, '')) : undefined;
    // A paper with a number in front of its subject is another one: `ban hành Nghị quyết số 25-NQ/TW về …`.
    return found && !/^số\s*\d/iu.test(found.rest) ? [found] : [];
  })[0];
  const kinds = new Set<DocumentKind>();
  for (const text of paragraphs)
    // What stands in quotation marks is said by another paper.
    for (const [, words] of text.replace(/"[^"]*"|“[^”]*”/gu, '').matchAll(thisKind)) {
      const found = parseKind(words!);
      if (found?.rest === '') kinds.add(found.kind);
    }
  if (own) {
    const agrees =
      kinds.size === 0 || [...kinds].every((kind) => kind === own.kind || own.kind.endsWith(kind));
    const subject = own.rest ? own.rest[0]!.toUpperCase() + own.rest.slice(1) : undefined;
    return agrees ? { kind: own.kind, ...(subject && { subject }) } : undefined;
  }
  return kinds.size === 1 ? { kind: [...kinds][0]! } : undefined;
}

/** Kind and symbol by the report above a text, where the text follows it. */
function reportedName(paragraphs: readonly string[]): OwnName | undefined {
  const at = paragraphs.slice(0, 8).findIndex((text) => introduced.test(text));
  if (at < 0) return undefined;
  const found = paragraphs.slice(0, at).flatMap((text) => {
    const [, words, symbol] = reported.exec(text) ?? [];
    const kind = words && parseKind(words);
    return kind && kind.rest === ''
      ? [{ kind: kind.kind, symbol: symbol!.replace(/\s*([-/])\s*/g, '$1') }]
      : [];
  });
  return new Set(found.map(({ symbol }) => symbol)).size === 1 ? found[0] : undefined;
}
