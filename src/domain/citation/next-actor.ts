import { bodyStart } from '../body-start.ts';

/** What a body does in the sentence that a citation only introduces. */
const act =
  'ban hành|xây dựng|hướng dẫn|yêu cầu|đề nghị|báo cáo|thông báo|tổ chức|triển khai|quyết định|chỉ đạo|kết luận|' +
  'có ý kiến|trả lời|phúc đáp|phối hợp|trình|tham mưu|thống nhất|nhận thấy|cụ thể hóa|cụ thể hoá|giao|quy định|đánh giá';

/** `, Ban Thường vụ Huyện ủy ban hành Kế hoạch …`: the body that acts, behind what it acts upon. */
const actor = new RegExp(
  `, (?=(\\p{Lu}[^,;.:"“”()]{2,110}?) (?:đã |sẽ |cũng |trân trọng |kính |tiếp tục )?(?:${act})(?!\\p{L}))`,
  'gu',
);

/**
 * Where a subject ends because the sentence goes on with who acts: `… về cải cách hành chính, Ủy ban nhân dân huyện
 * xây dựng Kế hoạch`. The offset of the comma, or `undefined`.
 */
export function nextActorIn(subject: string): number | undefined {
  for (const { 1: name, index } of subject.matchAll(actor)) if (bodyStart.test(name!)) return index;
  return undefined;
}
