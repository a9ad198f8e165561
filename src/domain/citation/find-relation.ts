import type { Relation } from '../relation.ts';
import type { Mention } from './mention.ts';
import { findCues, type FoundCue } from './cues.ts';
import { plainText } from './plain.ts';

/** What surrounds a citation, as far as its relation depends on it. */
type Others = readonly { readonly start: number; readonly end: number }[];

export interface RelationContext {
  /** Offset of the citation in the sentence. */
  readonly start: number;
  /** Other citations of the sentence, by offset in it, in reading order. */
  readonly others?: readonly {
    readonly start: number;
    readonly end: number;
    readonly nested?: boolean | undefined;
  }[];
}

/** A cue of these yields to the one behind it only in part: "hướng dẫn thực hiện" guides, "tổng kết 10 năm thực hiện" reviews. */
const outer: ReadonlySet<Relation> = new Set([
  'reviews',
  'guides',
  'replaces',
  'repeals',
  'corrects',
  'consolidates',
  'amends',
]);
/** A time to finish between a verb and a citation: the cells of a table run into one line. */
const cellOfTime = /(?:tháng \d{1,2}|quý [ivx]+)(?:\/| năm )\d{4} +$/;

/** What is done to a part is done to the whole: "đính chính thời hạn ghi tại Quyết định …". */
const changes: ReadonlySet<Relation> = new Set(['replaces', 'repeals', 'corrects', 'amends']);
const passive = /(?:được|đã|bị|đã được) (?:\p{L}+,? ?){0,4}$/u;
const agent = /(?:bởi|bằng|tại|theo)\s*(?:các )?(?:(?:khoản|điều|điểm|mục)[\p{L}\d ,]* )?$/u;

/** What a sentence says of the document that it cites: whether it carries it out, amends it, rests on it … */
export function findRelation(
  sentence: string,
  mention: Mention,
  { start, others = [] }: RelationContext,
): Relation {
  if (mention.nested) return 'mentions';
  const { lower } = plainText(sentence);
  const end = start + mention.end - mention.start;
  const after = behind.find(({ pattern }) => pattern.test(lower.slice(end, end + 60)));
  if (after) return after.relation;
  const clause = clauseStart(lower, start, others);
  return (
    told(lower.slice(clause, start), shifted(others, clause)) ??
    told(lower.slice(0, start), others) ??
    'mentions'
  );
}

function shifted(others: Others, by: number): Others {
  return others.map(({ start, end }) => ({ start: start - by, end: end - by }));
}

/** What the words in front of a citation say of it; nothing where they have no cue. */
function told(left: string, others: Others): Relation | undefined {
  const found = findCues(left, others);
  const [first] = found;
  const nearest = found.at(-1);
  if (!first || !nearest) return undefined;
  if (first.relation === 'legal-basis' && first.index <= 6) {
    const later = left.slice(first.end, nearest.index);
    if (nearest === first || (nearest.relation === 'mentions' && !later.includes(','))) return 'legal-basis';
  }
  if (nearest.relation === 'mentions') return carriedOver(left, found) ?? 'mentions';
  if (outer.has(nearest.relation) && nearest.relation !== 'reviews' && nearest.relation !== 'guides') {
    if (cellOfTime.test(left.slice(nearest.end))) return undefined;
    // "đã được sửa đổi bởi Nghị định số …" tells of others; only the active form tells of this document.
    if (agent.test(left) && passive.test(left.slice(0, nearest.index))) return 'mentions';
    return nearest.relation;
  }
  if (nearest.relation === 'implements') {
    const before = found.at(-2);
    if (before && outer.has(before.relation) && close(left, before, nearest)) return before.relation;
    return 'implements';
  }
  return nearest.relation;
}

/** Words behind a citation that tell what this document does to it. */
const behind: readonly { readonly relation: Relation; readonly pattern: RegExp }[] = [
  { relation: 'repeals', pattern: /^[^.;:]{0,40}(?:hết hiệu lực|bị bãi bỏ)/ },
  { relation: 'replaces', pattern: /^[^.;:]{0,40}được thay thế (?:bởi|bằng) \p{L}+ \p{L}+ này/u },
];

/** A semicolon begins a new clause unless citations of one list stand on both sides of it. */
function clauseStart(lower: string, start: number, others: Others): number {
  const at = lower.lastIndexOf(';', start - 1);
  if (at < 0 || others.some((other) => other.start <= at && at < other.end)) return 0;
  const next = others.find((other) => other.start > at && other.start < start)?.start ?? start;
  const words = lower
    .slice(at + 1, next)
    .split(/ +/)
    .filter(Boolean);
  return words.length >= 3 ? at + 1 : 0;
}

/** "tổng kết 10 năm việc thực hiện": only few words between the two. */
function close(left: string, first: FoundCue, second: FoundCue): boolean {
  const between = left.slice(first.end, second.index);
  if (/[;:]/.test(between)) return false;
  const words = between.trim().split(/\s+/).filter(Boolean).length;
  return first.relation === 'reviews' ? words <= 14 : words <= 3;
}

/** Words between two cues; endless where a comma or the end of a clause parts them. */
function wordsBetween(left: string, first: FoundCue, second: FoundCue): number {
  const between = left.slice(first.end, second.index);
  return /[,;:.]/.test(between) ? Infinity : between.split(/ +/).filter(Boolean).length;
}

/** "triển khai các nhiệm vụ theo Nghị quyết …" carries it out: "theo" keeps the meaning of the verb that it belongs to. */
function carriedOver(left: string, found: readonly FoundCue[]): Relation | undefined {
  const last = found.at(-1)!;
  const before = found.at(-2);
  const place = left.slice(last.index, last.end);
  if (before && changes.has(before.relation) && /^(?:quy định tại|nêu tại|nêu trong|tại)$/.test(place))
    return !passive.test(left.slice(0, before.index)) && wordsBetween(left, before, last) <= 8
      ? before.relation
      : undefined;
  if (before?.relation !== 'implements' || !/^(?:theo|nêu trong|nêu tại)$/.test(place)) return undefined;
  const between = left.slice(before.end, last.index);
  const words = between.split(/ +/).filter(Boolean).length;
  return words <= 16 && !/[;:.]|,.*,/.test(between) ? 'implements' : undefined;
}
