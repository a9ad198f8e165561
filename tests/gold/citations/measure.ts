import { findMentions } from '../../../src/domain/citation/find-mentions.ts';
import { findRelation } from '../../../src/domain/citation/find-relation.ts';
import type { Mention } from '../../../src/domain/citation/mention.ts';
import { sentenceAround } from '../../../src/domain/citation/sentence.ts';
import { relationIds, type Relation } from '../../../src/domain/relation.ts';
import type { GoldSentence } from './read-gold.ts';

/** How well a set of labelled sentences was read. */
export interface Quality {
  readonly numbered: Score;
  readonly named: Score;
  readonly relations: { readonly macroF1: number; readonly wrong: readonly string[] };
  /** Every difference, to read. */
  readonly differences: readonly string[];
}

export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly extra: number;
  readonly f1: number;
}

/** Compare what is recognised with what was labelled, by exact span, and the relations of what was found. */
export function measure(sentences: readonly GoldSentence[]): Quality {
  const counts = { numbered: { found: 0, missed: 0, extra: 0 }, named: { found: 0, missed: 0, extra: 0 } };
  const differences: string[] = [];
  const pairs: { gold: Relation; got: Relation; text: string }[] = [];
  for (const { text, spans, kind } of sentences) {
    const mentions = findMentions(text, { kind });
    const left = new Set(spans);
    for (const mention of mentions) {
      const span = spans.find(({ start, end }) => start === mention.start && end === mention.end);
      const group = counts[isNumbered(mention.text) ? 'numbered' : 'named'];
      if (!span) {
        group.extra += 1;
        differences.push(`extra  ⟦${mention.text}⟧ in: ${text}`);
        continue;
      }
      left.delete(span);
      group.found += 1;
      const got = relationOf(text, mention, mentions);
      pairs.push({ gold: span.relation, got, text: `${mention.text} is ${span.relation}, got ${got}: ${text}` });
    }
    for (const { start, end } of left) {
      const cited = text.slice(start, end);
      counts[isNumbered(cited) ? 'numbered' : 'named'].missed += 1;
      differences.push(`missed ⟦${cited}⟧ in: ${text}`);
    }
  }
  const wrong = pairs.filter(({ gold, got }) => gold !== got).map(({ text }) => text);
  return {
    numbered: score(counts.numbered),
    named: score(counts.named),
    relations: { macroF1: macroF1(pairs), wrong },
    differences,
  };
}

/** The relation of a mention, as the graph of the corpus asks for it. */
export function relationOf(text: string, mention: Mention, mentions: readonly Mention[]): Relation {
  const sentence = sentenceAround(text, mention.start, mention.end);
  const others = mentions
    .filter((other) => other !== mention && other.start >= sentence.start && other.end <= sentence.end)
    .map((other) => ({ start: other.start - sentence.start, end: (other.reach ?? other.end) - sentence.start }));
  return findRelation(sentence.text, mention, { start: mention.start - sentence.start, others });
}

function isNumbered(cited: string): boolean {
  return /\d *[-–/.] *\p{Lu}|\d{1,5} ?\p{Lu}{2}|số *:? *\d|^\d/u.test(cited) || /^\p{Lu}\p{L}+ \p{L}+ \d+( |$)/u.test(cited);
}

function score({ found, missed, extra }: Omit<Score, 'f1'>): Score {
  return { found, missed, extra, f1: found === 0 ? 0 : (2 * found) / (2 * found + missed + extra) };
}

function macroF1(pairs: readonly { gold: Relation; got: Relation }[]): number {
  const scores = relationIds.flatMap((id) => {
    const right = pairs.filter(({ gold, got }) => gold === id && got === id).length;
    const wrong = pairs.filter(({ gold, got }) => (gold === id) !== (got === id)).length;
    return right + wrong === 0 ? [] : [(2 * right) / (2 * right + wrong)];
  });
  return scores.reduce((sum, one) => sum + one, 0) / scores.length;
}
