import { withoutHead } from './headless-symbol.ts';
import type { MentionDraft } from './mention.ts';
import { readList } from './numbered-list.ts';
import type { PlainText } from './plain.ts';
import type { FoundSymbol } from './symbol-in-text.ts';
import type { Trigger } from './triggers.ts';

/** Citations by symbol or by number, from the heads and symbols of a text. */
export function findNumbered(
  plain: PlainText,
  triggers: readonly Trigger[],
  symbols: readonly FoundSymbol[],
): MentionDraft[] {
  const byStart = new Map(symbols.map((symbol) => [symbol.start, symbol]));
  const used = new Set<FoundSymbol>();
  const drafts: MentionDraft[] = [];
  let read = 0;
  for (const trigger of triggers) {
    if (trigger.start < read) continue;
    const list = readList(plain, trigger, byStart, used);
    drafts.push(...list);
    read = Math.max(read, list.at(-1)?.end ?? 0);
  }
  const listed = [...drafts];
  let before = 0;
  for (const symbol of symbols) {
    if (used.has(symbol)) continue;
    while (before < listed.length && listed[before]!.start < symbol.start) before += 1;
    const draft = withoutHead(plain, symbol, triggers, listed[before - 1]);
    if (draft) drafts.push(draft);
  }
  return drafts.sort((a, b) => a.start - b.start);
}
