import type { Wanted } from '../domain/citation/catalogue.ts';
import { symbolKey } from '../domain/citation/document-key.ts';
import { findMentions } from '../domain/citation/find-mentions.ts';
import { fullName } from '../domain/citation/full-name.ts';
import { placeOf, placeWords, type Home } from '../domain/citation/home.ts';
import type { Mention } from '../domain/citation/mention.ts';
import type { Block, Body, HeldDocument } from '../domain/entities.ts';
import { parseSymbol } from '../domain/symbol.ts';

/** A mention with its place in the corpus, one per document that it means. */
export interface Found {
  readonly document: HeldDocument;
  readonly home: Home;
  readonly block: Block;
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly wanted: Wanted;
  /** All mentions of the block. */
  readonly others: readonly Mention[];
}

/** Every mention of a document in reading order, with what each says of the document that it means. */
export function findInDocument(
  document: HeldDocument,
  home: Home,
  bodies: ReadonlyMap<string, Body>,
): Found[] {
  const previous: Mention[] = [];
  const found: Found[] = [];
  const title = findMentions(document.subject);
  for (const block of document.blocks) {
    const mentions = findMentions(block.text, { previous, title, kind: document.kind });
    previous.push(...mentions);
    for (const mention of mentions) {
      for (const one of partsOf(mention)) {
        const wanted = wantedOf(one, document, home, bodies);
        found.push({
          document,
          home,
          block,
          mention: one,
          start: one.start,
          end: one.end,
          wanted,
          others: mentions,
        });
      }
    }
  }
  return found;
}

/** "Nghị quyết Trung ương 4 (khóa XI, XII)" is two; any other mention is itself. */
function partsOf(mention: Mention): readonly Mention[] {
  return mention.parts?.map((part) => ({ ...mention, ...part })) ?? [mention];
}

function wantedOf(
  mention: Mention,
  document: HeldDocument,
  home: Home,
  bodies: ReadonlyMap<string, Body>,
): Wanted {
  const { symbol, kind, day, year, term, name } = mention;
  const key = symbol === undefined ? undefined : symbolKey(symbol, kind);
  return {
    key,
    kind,
    day,
    year: year ?? (key ? parseSymbol(symbol!)?.year : day?.slice(0, 4)),
    term,
    place: key ? placeOf(key.body, placeWords(mention), home) : undefined,
    name: name === undefined ? undefined : key ? name : fullName(mention, document, home, bodies),
  };
}
