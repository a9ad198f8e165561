import { capitals } from '../domain/letters.ts';
import type { Nodes, Root } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { TargetFields } from '../domain/entities.ts';
import { plainText } from '../markdown/plain-text.ts';
import { parseMarker } from '../markdown/marker.ts';

const percent =
  /(?:trên|dưới|ít nhất|tối thiểu|khoảng|từ)?\s*(?<!\d)\d+(?:[.,]\d+)?\s*%(?:\s*(?:trở lên))?/iu;
/** A least number of what is counted: one word, or two that belong together. */
const least =
  /(?:ít nhất|tối thiểu|không dưới)\s+\d+(?:[.,]\d+)*(?:\s+(?:(?:cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|chi bộ|đảng bộ|tổ chức|cá nhân|tập thể|đơn vị|doanh nghiệp|hợp tác xã|mô hình|cơ sở|công trình|dự án|văn bản|sáng kiến|giải pháp|địa phương|hộ gia đình|gia đình|thành viên|đồng chí|người dân|khu dân cư|sản phẩm|lao động|học sinh|hộ dân|lượt người|(?:nghìn|triệu|tỷ|tỉ)\s[A-Za-zÀ-ỹ]+)(?![A-Za-zÀ-ỹ])|[A-Za-zÀ-ỹ]+))?/iu;
/** An amount that is to be reached, under a heading that says so: `đạt 85 triệu đồng/năm`, `còn 40 hộ`. */
const amount =
  /(?<=(?:đạt|còn|tăng|giảm|thu|trồng|xây dựng|thành lập|nâng cấp|có)\s+)(?:(?:trên|dưới|khoảng|từ)\s+)?\d+(?:[.,]\d+)*(?:\s*[-–]\s*\d+(?:[.,]\d+)*)?\s*(?:(?:triệu|tỷ|tỉ|nghìn)\s+(?:đồng|USD)|USD|ha|héc ta|km|tấn|m2|m3|hộ|xã|thôn|hồ|hợp tác xã|mô hình|sản phẩm|doanh nghiệp|lao động|đảng viên|chi bộ)(?:\/(?:năm|người|ha|tháng|hộ))*(?![A-Za-zÀ-ỹ])/iu;
const range =
  /(?<![\d/-])\d{1,3}\s*[-–]\s*\d{1,3}\s+(?:tập thể|cá nhân|đơn vị|mô hình|lượt|cuộc|đợt|lớp|tổ chức)/iu;
const deadline =
  /(?:đến|trước|trong|vào)\s+(?:cuối\s+)?(?:tháng\s+(\d{1,2})\s*[/-]\s*|quý\s+[IV]+\s*[/-]?\s*|hết\s+)?(?:năm\s+)?(20\d{2})(?!\s*[-–]\s*20\d{2})/iu;

/** Values that are targets in any text, each with a sign that it has: most sentences with a figure have none. */
const values: readonly { readonly sign: RegExp; readonly value: RegExp }[] = [
  { sign: /%/, value: percent },
  { sign: /(?:ít nhất|tối thiểu|không dưới)\s/i, value: least },
  { sign: /\d\s*[-–]\s*\d/, value: range },
];

/** Marks of the past: what was reached is a result, not a target. */
const past =
  /(?:(?<![A-Za-zÀ-ỹ])(?:đã|ước đạt|(?:tăng|giảm)\s+(?:gần\s+)?\d)|đến nay)(?![A-Za-zÀ-ỹ])|so với cùng kỳ|kết quả đạt|đạt được/iu;
const goal =
  /phấn đấu|mục tiêu|chỉ tiêu|hằng năm|hàng năm|mỗi|đảm bảo|bảo đảm|hoàn thành|hoàn thiện|xây dựng|tổ chức|ban hành|thực hiện|được|có|phải|đạt/iu;

/** Find quantified targets in the blocks of a body: share, least number, range, or a goal with its year. */
export function findTargets(tree: Root): TargetFields[] {
  const found: TargetFields[] = [];
  const headings: { depth: number; text: string }[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      while (headings.length > 0 && headings.at(-1)!.depth >= node.depth) headings.pop();
      headings.push({ depth: node.depth, text: plainText(node) });
    } else {
      const above = headings.map(({ text }) => text);
      for (const target of targetsOf(node, above)) found.push({ id: `ct-${found.length + 1}`, ...target });
    }
    // Below these stand words alone.
    return node.type === 'heading' || node.type === 'paragraph' ? SKIP : CONTINUE;
  });
  return found;
}

type Target = Omit<TargetFields, 'id'>;

/** The targets of a paragraph or of an item without what is listed below it; none below headings that tell of results. */
function targetsOf(node: Nodes, headings: readonly string[]): Target[] {
  const anchored = node.data?.anchored;
  if (!anchored || (anchored.block !== 'paragraph' && anchored.block !== 'item')) return [];
  const own = node.type === 'listItem' ? node.children.filter(({ type }) => type !== 'list') : [node];
  const text = plainText(own);
  if (!/\d/.test(text)) return [];
  if (headings.some((heading) => /kết quả|tình hình|hạn chế|tồn tại|đánh giá/iu.test(heading))) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const target = readTarget(sentence, headings.join(' '));
    return target ? [{ section: anchored.anchor, ...target }] : [];
  });
}

/** The first value of a sentence, by the kind that is surest. */
function valueIn(sentence: string): RegExpExecArray | null {
  for (const { sign, value } of values) {
    const match = sign.test(sentence) ? value.exec(sentence) : null;
    if (match) return match;
  }
  return null;
}

function readTarget(sentence: string, headings: string): Omit<Target, 'section'> | undefined {
  if (!/\d/.test(sentence)) return undefined;
  const isGoal = /mục tiêu|chỉ tiêu/iu.test(headings);
  const value = valueIn(sentence) ?? (isGoal ? amount.exec(sentence) : null);
  const until = sentence.includes('20') ? deadline.exec(sentence) : null;
  if (
    !value &&
    !(
      until &&
      (/phấn đấu|về đích/iu.test(sentence) || (isGoal && /^(?:phấn đấu\s+)?đến (?:năm )?20/iu.test(sentence)))
    )
  )
    return undefined;
  if (past.test(sentence) && !/phấn đấu|hằng năm|đến năm/iu.test(sentence) && !isGoal) return undefined;
  if (!isGoal && !goal.test(sentence)) return undefined;
  const text = value?.[0].trim();
  return {
    text: sentence,
    ...(text && { value: text }),
    ...(until && { deadline: until[1] ? `${until[2]}-${until[1].padStart(2, '0')}` : until[2]! }),
  };
}

const betweenSentences = new RegExp(String.raw`(?<=[.!?…]["”’)]*)\s+(?=["“‘(]*[${capitals}]|["“‘(]*\d)`, 'u');

/** Sentences of a block, without its mark; a full stop inside a number or code ends nothing. */
function sentencesOf(text: string): string[] {
  const marker = parseMarker(text);
  return text
    .slice(marker?.length ?? 0)
    .split(betweenSentences)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
