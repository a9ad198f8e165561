/** A number of a month or a quarter, or several: `3`, `II/2026`, `II, III`, `9 - 10`. */
const figures = String.raw`(?:\d{1,2}|[IVX]{1,4})(?:(?:/|[,;]\s?|\s?[-–]\s?)(?:\d{1,4}|[IVX]{1,4}))*`;

/** Times as a cell says them in a word or two. */
const time = [
  `(?:Tháng|Quý) ${figures}`,
  String.raw`T\d{1,2}(?:/\d{4})?`,
  String.raw`Tuần \d{1,2}`,
  String.raw`(?:\d{1,2}\s?[-–]\s?)?\d{1,2}/(?:\d{4}|\d{1,2}(?:/\d{4})?)`,
  'Thường xuyên',
  String.raw`(?:Hằng|Hàng) \p{Ll}+`,
].join('|');

/** Words that lead up to a time: it belongs to their sentence. */
const leadsUp = String.raw`\s(?:ngày|tháng|quý|năm|trong|từ|đến|trước|sau|đợt|số|khóa|về|nhiệm kỳ|giai đoạn)|[,(–-]`;

/**
 * A text with a short time at its end that nothing in it leads up to: that of another cell, as extraction joins the two.
 * Longer ones (`Trước khi …`) are told by `saysWhen`, which takes the words of a cell alone.
 */
export const endsInTime = new RegExp(String.raw`(?<!${leadsUp})\s(?:${time})$`, 'u');
