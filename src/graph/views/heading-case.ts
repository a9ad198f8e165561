/** Words of headings that are no names; they need not stand in the text. */
const commonWords = new Set(
  (
    'a b c bộ các cần cầu cao cho chất chỉ chính chỉnh chủ chung chức cụ của cùng công cuối dung đã đánh đầu để đề đến đích điểm ' +
    'điều định đối đồng dự được đẩy gắn giá giai giải giám giữa hạn hành hiện hình hoạch hoạt hợp kế kết khai khắc ' +
    'kiểm kiến lãnh lĩnh luận lực lượng mạnh mới một mục năm nâng nghị nguyên nhân nhiệm những nội phải pháp phân phát ' +
    'phối phục phương quả quan quy quý quyết sát số sự tác tại tâm tập trung tăng tạo thành tháng thể theo thi thông thời thứ thực ' +
    'tiếp tiêu tình tổ tốt trách tra triển trình trọng trong trước từ tượng và vấn văn về việc với vụ vực xây xét ý yêu yếu'
  ).split(' '),
);

/**
 * Headings in capitals as a table of contents shows them: `MỘT SỐ NHIỆM VỤ CỤ THỂ` becomes `Một số nhiệm vụ cụ thể`.
 *
 * A word is written as the text of the same document writes it beside the same neighbour (`Tỉnh ủy`, but
 * `tỉnh đạt chuẩn`). Where a word never stands in the text and is not a common one, nobody can tell a name from a
 * noun, so the whole heading keeps its capitals.
 *
 * @param heading without its mark
 * @param text all running text of the document
 */
export function headingCase(heading: string, text: CasedText): string {
  if (heading !== heading.toLocaleUpperCase('vi') || !/\p{Lu}{2}/u.test(heading)) return heading;
  const parts = heading.split(/(\p{L}+)/u);
  const words = parts.filter((_, index) => index % 2 === 1).map((word) => word.toLocaleLowerCase('vi'));
  const cased = words.map(
    (word, index) =>
      text.caseOf(word, words[index - 1], words[index + 1]) ?? (commonWords.has(word) ? word : undefined),
  );
  if (cased.includes(undefined)) return heading;
  let index = 0;
  const joined = parts.map((part, at) => (at % 2 === 1 ? cased[index++]! : part)).join('');
  return joined.charAt(0).toLocaleUpperCase('vi') + joined.slice(1);
}

/** How a text writes each word. */
export interface CasedText {
  /** The usual form of a word between its neighbours; `undefined` where the text never has it. */
  readonly caseOf: (
    word: string,
    before: string | undefined,
    after: string | undefined,
  ) => string | undefined;
}

/** Count the forms of every word of a text; words that open a sentence and words in capitals say nothing. */
export function readCases(paragraphs: readonly string[]): CasedText {
  const forms = new Map<string, Map<string, number>>();
  const add = (key: string, form: string) => {
    const counts = forms.get(key) ?? new Map<string, number>();
    forms.set(key, counts.set(form, (counts.get(form) ?? 0) + 1));
  };
  for (const paragraph of paragraphs) {
    const tokens = paragraph.match(/\p{L}+|[^\p{L}\s]/gu) ?? [];
    tokens.forEach((form, index) => {
      if (!/^\p{L}/u.test(form) || (form.length > 1 && form === form.toLocaleUpperCase('vi'))) return;
      if (index === 0 || /[.:;!?–“"-]/.test(tokens[index - 1]!)) return;
      const low = (token: string | undefined) => token?.toLocaleLowerCase('vi') ?? '';
      add(low(form), form);
      add(`${low(tokens[index - 1])} ${low(form)}<`, form);
      add(`>${low(form)} ${low(tokens[index + 1])}`, form);
    });
  }
  const usual = (key: string): string | undefined => {
    const counts = [...(forms.get(key) ?? [])].sort((a, b) => b[1] - a[1]);
    return counts[0]?.[0];
  };
  return {
    caseOf: (word, before, after) =>
      (after && usual(`>${word} ${after}`)) || (before && usual(`${before} ${word}<`)) || usual(word),
  };
}
