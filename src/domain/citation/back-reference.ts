import { subjectAt } from './cited-subject.ts';
import { foldKey } from '../fold.ts';
import type { DocumentKind } from '../kind.ts';
import type { Mention, MentionContext } from './mention.ts';
import type { PlainText } from './plain.ts';
import { issuerAt } from './tail.ts';
import type { Trigger } from './triggers.ts';

const pointer =
  /^ {1,3}(?:nói trên|nêu trên|kể trên|trên(?= {0,2}(?:[.,;:)]|$|(?:là|được|đã|có|và|đúng|còn|chưa|phải|cần|sẽ|theo|cho|từ|để|tới|đến|vào|do|đang|không|thì|nếu|khi|cũng|đều|gồm|ở|tại|trong) ))|đó(?! là)|ấy)(?!\p{L})/u;
const self = /^ {1,3}này(?!\p{L})/u;
const plural = /(?<!\p{L})(?:các|những|mọi|một số|nhiều|hai|ba|số) *$/u;
const leadIn =
  /(?:thực hiện|triển khai|quán triệt|nội dung|tinh thần|mục tiêu|tổng kết|sơ kết|nhiệm vụ|của|theo|học tập|phổ biến|tuyên truyền|hiệu quả|cụ thể hóa|cụ thể hoá|thắng lợi)(?: {1,3}(?:của|việc|các))?(?: {1,3}(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định)(?:,| và))? *$/;
const behindBare =
  /^(?: {0,2}(?:[.,;:)]|$)| (?:và|được|đã|phải|còn|có|cơ bản|với|vào|đến|trong|gắn|theo|phù hợp|ở|tới|tại|cho)(?!\p{L}))/u;
/** "Chương trình hành động thực hiện Nghị quyết của Tỉnh ủy": the programme is Tỉnh ủy's, the resolution is not. */
const ownProgramme = /(?:chương trình(?: hành động)?|kế hoạch) (?:triển khai )?thực hiện $/;
const anotherKind = /^ và (?:nghị quyết|chỉ thị|kết luận|quy định|quyết định|hướng dẫn|kế hoạch)(?= của )/;
const bareKinds = new Set<DocumentKind>([
  'resolution',
  'directive',
  'conclusion',
  'regulation',
  'decision',
  'guidance',
  'decree',
  'circular',
  'statute',
  'scheme',
]);
/** Kinds that "này" points back to in a document of another kind: "quá trình thi hành Luật này". */
const selfKinds = new Set<DocumentKind>([...bareKinds, 'law', 'code', 'ordinance']);
const congress =
  /^ {1,3}đại hội(?= {0,2}(?:[.,;:)]|$)| (?:và|được|đã|đề ra|cơ bản|đạt|có|còn|gắn|với)(?!\p{L}))/u;

/** Adds the words that point back to an earlier citation: "Nghị quyết nói trên", "Nghị quyết" alone. */
export function backReferences(
  plain: PlainText,
  triggers: readonly Trigger[],
  mentions: readonly Mention[],
  context: MentionContext,
): Mention[] {
  const { text, lower } = plain;
  const found: Mention[] = [];
  const defined = [...(context.previous ?? []), ...mentions].filter(({ defines }) => defines !== undefined);
  const here = new Map<DocumentKind | undefined, Mention[]>();
  let at = 0;
  for (const trigger of triggers) {
    for (; at < mentions.length && mentions[at]!.end <= trigger.start; at++) {
      const mention = mentions[at]!;
      const same = here.get(mention.kind);
      if (same) same.push(mention);
      else here.set(mention.kind, [mention]);
    }
    if (at < mentions.length && mentions[at]!.start < trigger.end) continue;
    const { kind } = trigger.word;
    if (kind === undefined || trigger.word.short || !trigger.capital) continue;
    if (text[trigger.start + 1] !== lower[trigger.start + 1]) continue; // a heading in capitals
    const before = lower.slice(Math.max(0, trigger.start - 60), trigger.start);
    const definition = definitionAt(plain, trigger, before, here.get(kind) ?? []);
    if (definition) {
      found.push(definition);
      defined.push(definition);
      continue;
    }
    const short = defined.find(({ defines }) => isWord(text, trigger.start, defines!));
    if (short) {
      const end = trigger.start + short.defines!.length;
      const { antecedent } = short;
      found.push({ form: 'back-reference', start: trigger.start, end, text: '', kind, antecedent });
      continue;
    }
    if (plural.test(before)) continue;
    const pointing = readPointer(plain, trigger, before, kind, context);
    const antecedent = pointing && antecedentOf(pointing, kind, here.get(kind) ?? [], context);
    if (!antecedent) continue;
    const end = trigger.end + pointing.length;
    found.push({ form: 'back-reference', start: trigger.start, end, text: '', kind, antecedent });
  }
  return found.length === 0 ? [...mentions] : [...mentions, ...found].sort((a, b) => a.start - b.start);
}

const naming =
  /\((?:(?:sau đây|dưới đây|sau) )?(?:được )?(?:gọi|viết)(?: tắt| chung)*(?: tắt)? là:? {0,2}["“]?$/;

/** "(sau đây gọi tắt là Pháp lệnh Pháp điển)": a short form, and what it stands for. */
function definitionAt(
  { text }: PlainText,
  { start, end, word: { kind } }: Trigger,
  before: string,
  here: readonly Mention[],
): Mention | undefined {
  if (!naming.test(before)) return undefined;
  const length = text.slice(end, end + 80).search(/[)"”;.]/);
  if (length < 0) return undefined;
  const antecedent = here.find(({ nested }) => !nested) ?? here.at(-1);
  if (!antecedent) return undefined;
  const stop = end + text.slice(end, end + length).trimEnd().length;
  const defines = text.slice(start, stop);
  return { form: 'back-reference', start, end: stop, text: '', kind, antecedent, defines };
}

/** Whether words stand at an offset and end there. */
function isWord(text: string, at: number, words: string): boolean {
  return text.startsWith(words, at) && !/[\p{L}\d]/u.test(text[at + words.length] ?? '');
}

interface Pointer {
  /** Of the words behind the kind that point. */
  readonly length: number;
  readonly how: 'points' | 'congress' | 'alone' | 'subject';
  readonly subject?: string;
}

function readPointer(
  plain: PlainText,
  trigger: Trigger,
  before: string,
  kind: DocumentKind,
  context: MentionContext,
): Pointer | undefined {
  const behind = plain.lower.slice(trigger.end, trigger.end + 24);
  const whole = kind === 'resolution' && congress.exec(behind);
  if (whole) return { length: whole[0].length, how: 'congress' };
  const points = pointer.exec(behind);
  if (points) return { length: points[0].length, how: 'points' };
  if (context.kind === undefined || context.kind === kind || !selfKinds.has(kind)) return undefined;
  const own = self.exec(behind);
  if (own) return { length: own[0].length, how: 'points' };
  if (!bareKinds.has(kind) || !leadIn.test(before)) return undefined;
  if (ownProgramme.test(before)) return { length: 0, how: 'alone' };
  const tail = trigger.end + (anotherKind.exec(behind)?.[0].length ?? 0);
  const issuer = issuerAt(plain, tail);
  if (issuer) {
    const subject = subjectAt(plain, issuer.end, plain.text.length)?.subject;
    return subject === undefined ? undefined : { length: 0, how: 'subject', subject };
  }
  return behindBare.test(behind) ? { length: 0, how: 'alone' } : undefined;
}

function antecedentOf(
  { how, subject }: Pointer,
  kind: DocumentKind,
  here: readonly Mention[],
  { previous = [], title = [] }: MentionContext,
): Mention | undefined {
  const fits = (mention: Mention) =>
    mention.kind === kind &&
    mention.form !== 'back-reference' &&
    (how !== 'congress' || isOfCongress(mention));
  if (how === 'subject') {
    const key = foldKey(subject!);
    const same = (mention: Mention) =>
      fits(mention) && mention.subject !== undefined && foldKey(mention.subject) === key;
    return key.length < 12 ? undefined : (here.findLast(same) ?? previous.findLast(same));
  }
  const near = here.findLast(fits);
  if (near) return near;
  if (how !== 'alone') return previous.findLast(fits);
  // Alone it means what the document is about, else the only one of its kind so far.
  const [main] = title.filter(fits);
  if (main)
    return (
      previous.find((mention) => fits(mention) && nameOf(mention) === nameOf(main)) ?? previous.findLast(fits)
    );
  const all = previous.filter(fits);
  return new Set(all.map(nameOf)).size === 1 ? all.at(-1) : undefined;
}

function isOfCongress({ name }: Mention): boolean {
  return name?.includes(' Đại hội ') ?? false;
}

function nameOf({ symbol, name, number }: Mention): string {
  return symbol ?? name ?? number ?? '';
}
