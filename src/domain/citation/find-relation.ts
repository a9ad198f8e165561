import type { Relation } from '../relation.ts';
import type { Mention } from './mention.ts';
import { plainText } from './plain.ts';

/** What surrounds a citation, as far as its relation depends on it. */
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

interface Cue {
  readonly relation: Relation;
  readonly pattern: string;
}

/** Words that state a relation, the more telling first where two begin at one place. */
const cues: readonly Cue[] = [
  { relation: 'legal-basis', pattern: 'căn cứ(?! vào tình hình)|trên cơ sở' },
  { relation: 'replaces', pattern: 'thay thế' },
  { relation: 'repeals', pattern: 'bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực|chấm dứt hiệu lực|ngưng hiệu lực' },
  { relation: 'corrects', pattern: 'đính chính' },
  { relation: 'consolidates', pattern: 'hợp nhất' },
  {
    relation: 'amends',
    pattern:
      'sửa đổi(?:, bổ sung)?|bổ sung(?= (?:một số|điều|khoản|điểm|vào)| *$)|điều chỉnh(?= (?:một số|điều|khoản)| *$)|sửa(?= (?:điều|khoản|điểm)| *$)',
  },
  {
    relation: 'reviews',
    pattern:
      'sơ kết|sơ, tổng kết|tổng kết|kiểm điểm|đánh giá(?= (?:tình hình|kết quả|việc|giữa|\\d+ năm|công tác))',
  },
  { relation: 'guides', pattern: 'hướng dẫn|quy định chi tiết' },
  {
    relation: 'implements',
    pattern:
      'thực hiện|triển khai|cụ thể h(?:óa|oá)|thể chế h(?:óa|oá)|quán triệt|thi hành|(?<!ban )chấp hành|hoàn thành|học tập|nghiên cứu|tuyên truyền|phổ biến',
  },
  {
    relation: 'mentions',
    pattern:
      'theo(?! dõi)|quy định tại|nêu tại|nêu trong|ban hành kèm theo|ban hành|tại|phù hợp với|trình|yêu cầu của',
  },
];

const anyCue = new RegExp(cues.map(({ pattern }, at) => `(?<c${at}>${pattern})`).join('|'), 'gu');
/** A cue of these yields to the one behind it: "hướng dẫn thực hiện", "tổng kết 10 năm thực hiện", "căn cứ". */
const outer: ReadonlySet<Relation> = new Set([
  'reviews',
  'guides',
  'replaces',
  'repeals',
  'corrects',
  'consolidates',
  'amends',
]);
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
  const told = behind.find(({ pattern }) => pattern.test(lower.slice(end, end + 60)));
  if (told) return told.relation;
  const from = clauseStart(lower, start, others);
  const left = lower.slice(from, start);
  const found = cuesOf(
    left,
    others.map((other) => ({ start: other.start - from, end: other.end - from })),
  );
  const [first] = found;
  const nearest = found.at(-1);
  if (!first || !nearest) return 'mentions';
  if (first.relation === 'legal-basis' && first.index <= 6) {
    const later = left.slice(first.end, nearest.index);
    if (nearest === first || (nearest.relation === 'mentions' && !later.includes(','))) return 'legal-basis';
  }
  if (nearest.relation === 'mentions') return standsFor(found) ?? 'mentions';
  if (outer.has(nearest.relation) && nearest.relation !== 'reviews' && nearest.relation !== 'guides') {
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
function clauseStart(lower: string, start: number, others: NonNullable<RelationContext['others']>): number {
  const at = lower.lastIndexOf(';', start - 1);
  if (at < 0 || others.some((other) => other.start <= at && at < other.end)) return 0;
  const next = others.find((other) => other.start > at && other.start < start)?.start ?? start;
  const words = lower
    .slice(at + 1, next)
    .split(/ +/)
    .filter(Boolean);
  return words.length >= 3 ? at + 1 : 0;
}

interface FoundCue {
  readonly relation: Relation;
  readonly index: number;
  readonly end: number;
}

/** Cues in front of a citation that aren't part of what another citation is about. */
function cuesOf(left: string, others: RelationContext['others']): FoundCue[] {
  const found: FoundCue[] = [];
  for (const match of left.matchAll(anyCue)) {
    const at = Object.entries(match.groups!).find(([, value]) => value !== undefined)![0];
    const end = match.index + match[0].length;
    if (others!.some((other) => other.start <= match.index && end <= other.end)) continue;
    found.push({ relation: cues[Number(at.slice(1))]!.relation, index: match.index, end });
  }
  return found;
}

/** "tổng kết 10 năm việc thực hiện": only few words between the two. */
function close(left: string, first: FoundCue, second: FoundCue): boolean {
  const between = left.slice(first.end, second.index);
  if (/[;:]/.test(between)) return false;
  const words = between.trim().split(/\s+/).filter(Boolean).length;
  return first.relation === 'reviews' ? words <= 14 : words <= 3;
}

/** "thực hiện nghiêm theo Quy định": "theo" right behind a stronger word keeps that word's meaning for lists only. */
function standsFor(found: readonly FoundCue[]): Relation | undefined {
  const last = found.at(-1)!;
  const before = found.at(-2);
  return before && ['replaces', 'repeals', 'amends'].includes(before.relation) && last.index - before.end < 12
    ? before.relation
    : undefined;
}
