import type { Relation } from '../relation.ts';

interface Cue {
  readonly relation: Relation;
  readonly pattern: string;
}

/** Words that state a relation, the more telling first where two begin at one place. */
const cues: readonly Cue[] = [
  { relation: 'legal-basis', pattern: 'căn cứ(?! vào tình hình| bổ sung(?! \\d))|trên cơ sở' },
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
      'theo(?! dõi)|quy định tại|nêu tại|nêu trong|ban hành kèm theo|ban hành|tại|phù hợp với|trái với|so với|vi phạm|trình|yêu cầu của',
  },
];

const anyCue = new RegExp(cues.map(({ pattern }, at) => `(?<c${at}>${pattern})`).join('|'), 'gu');
/** A cue where it stands. */
export interface FoundCue {
  readonly relation: Relation;
  readonly index: number;
  readonly end: number;
}

/** Cues in front of a citation that aren't part of what another citation is about. */
export function findCues(
  left: string,
  others: readonly { readonly start: number; readonly end: number }[],
): FoundCue[] {
  const found: FoundCue[] = [];
  for (const match of left.matchAll(anyCue)) {
    const at = Object.entries(match.groups!).find(([, value]) => value !== undefined)![0];
    const end = match.index + match[0].length;
    if (others.some((other) => other.start <= match.index && end <= other.end)) continue;
    found.push({ relation: cues[Number(at.slice(1))]!.relation, index: match.index, end });
  }
  return found;
}
