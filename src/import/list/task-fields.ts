import { stripMarks } from '../../domain/fold.ts';
import { isBodyName, readBodyPhrase } from '../phrases/body-phrase.ts';

/** What the words behind a label in a list of tasks are; `other` has no place in a task, `text` belongs to its words. */
export type FieldRole = 'bodies' | 'joint' | 'when' | 'other' | 'text';

/** A label in a list and the words behind it: `Cơ quan chủ trì: Sở Tư pháp`. */
export interface TaskField {
  readonly role: FieldRole;
  /** As printed, with what stands around it: `Cơ quan chủ trì:`, `(Chủ trì:`. */
  readonly label: string;
  readonly value: string;
}

const who =
  '(?:(?:cac )?(?:co quan|don vi|bo phan|to chuc|ca nhan|nguoi|phong|ban|so|nganh|cap|dau moi|lanh dao|tap the) ?(?:va |hoac )?)+';
const does =
  '(?:chu tri|chuan bi|tham muu|thuc hien|phu trach|chiu trach nhiem|dau moi|soan thao|trien khai|to chuc)';
const alone = '(?:chu tri|chuan bi|tham muu|phu trach|dau moi|chiu trach nhiem)';
const more =
  '(?: (?:va|chinh|noi dung|chu tri|tham muu|thuc hien|to chuc|chuan bi|trien khai|soan thao|xay dung|thuc hien|phoi hop|bao cao|trinh|de xuat))*';

/** In running text a label is known from its first letter to its colon: other words there make it a sentence. */
const roles: readonly (readonly [FieldRole, RegExp])[] = [
  ['joint', new RegExp(`^(?:${who})?(?:cung )?phoi hop(?: (?:thuc hien|to chuc|trien khai|voi|cung|chinh|tham muu|chuan bi))*$`)],
  ['bodies', new RegExp(`^(?:phan cong |giao )?(?:(?!to chuc (?:thuc hien|trien khai))${who}(?:duoc giao |chiu trach nhiem |dau moi )?${does}|${alone})${more}$`)],
  ['bodies', /^(?:phan cong(?: thuc hien| nhiem vu)?|trach nhiem(?: thuc hien| chu tri)|co quan, don vi)$/],
  ['when', /^(?:du kien )?(?:thoi gian|thoi han|thoi diem|tien do|han|ky han|moc thoi gian|lo trinh|hoan thanh)(?: (?:du kien|thuc hien|hoan thanh|trien khai|to chuc|trinh|bao cao|ban hanh|tham muu|va|tien do|bat dau|ket thuc|kiem tra|giam sat|tien hanh|chuan bi))*$/],
  ['text', /^(?:noi dung|nhiem vu|ten (?:nhiem vu|cong viec|de an|hoat dong|du an))(?: (?:thuc hien|cong viec|cu the|chu yeu|trien khai|kiem tra|giam sat|chinh|to chuc|va|yeu cau))*$/],
  ['other', /^(?:san pham|ket qua|kinh phi|nguon luc|nguon kinh phi|dia diem|thanh phan|doi tuong|hinh thuc|so luong|quy mo|pham vi|cap (?:trinh|phe duyet|ban hanh|quyet dinh|tham quyen)|(?:co quan|don vi) (?:trinh|ban hanh|phe duyet|tham dinh|tham tra|quyet dinh|duoc (?:kiem tra|giam sat)|theo doi)|yeu cau|muc dich|muc tieu|chi tieu|ghi chu|can cu|phuong thuc|cach thuc|lanh dao (?:phu trach|chi dao)|nguoi (?:ky|chi dao)|thoi gian dia diem|moc giam sat)(?: [a-z]+){0,4}$/],
]; // prettier-ignore

/** What a label names, or `undefined` when it is none. */
export function roleOf(label: string): FieldRole | undefined {
  if (label.length > 60 || /[\d()]/.test(label)) return undefined;
  const words = stripMarks(label)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return roles.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Whether a field tells who does a task or when: what a list of tasks is known by. */
export const isTelling = ({ role }: TaskField): boolean =>
  role === 'bodies' || role === 'joint' || role === 'when';

/** Whether words begin with a label that tells who does a task or when. */
export function beginsWithField(text: string): boolean {
  if (!text.includes(':')) return false;
  const { text: front, fields } = partFields(text);
  return front === '' && fields.length > 0 && isTelling(fields[0]!);
}

/** Words parted at the labels in them. */
export interface PartedFields {
  /** What stands in front of the first label. */
  readonly text: string;
  readonly fields: readonly TaskField[];
}

/** Part the words of a paragraph at the labels in it; in front of other words only labels that tell who or when part. */
export function partFields(words: string): PartedFields {
  const found = labelsIn(words);
  const leads = found[0]?.from === 0 || isOpening(words.slice(0, found[0]?.from));
  const first = leads ? 0 : found.findIndex(({ role }) => role !== 'other' && role !== 'text');
  const labels = first < 0 ? [] : found.slice(first);
  const start = labels[0]?.from;
  if (start === undefined) return { text: words, fields: [] };
  const text = words.slice(0, start);
  // "(Sở Y tế chủ trì; thời gian: Quý I)": what stands between an opened bracket and a label is who does it, or no field is.
  const inside = /\s*\(([^()]*[^()\s])\s*$/u.exec(text);
  const named = inside && readBodyPhrase(inside[1]!);
  if (inside && !named) return { text: words, fields: [] };
  const opened = inside ?? /\s*[([]\s*$/u.exec(text);
  const fields = labels.map(({ role, from, to }, at): TaskField => {
    const value = words.slice(to, labels[at + 1]?.from).trim();
    const isLast = at === labels.length - 1;
    return { role, label: words.slice(from, to).trim(), value: cleaned(value, isLast && opened !== null) };
  });
  // A dash or a stop in front of the first label parts it from the task.
  const front = text.slice(0, opened?.index).trim();
  const who = inside ? [{ role: 'bodies', label: '', value: cleaned(inside[1]!, false) } as const] : [];
  return { text: front.replace(/(?:\s+[-–]|[;,])$/u, ''), fields: [...who, ...fields] };
}

/** Whether nothing but an opened bracket stands in front of a label. */
const isOpening = (text: string): boolean => /^[\s([]*$/u.test(text);

const cleaned = (value: string, isInBracket: boolean): string => {
  const bare = value.replace(/\s*(?:\.\/\.|[.;,]|\s[-–])$/u, '');
  return isInBracket ? bare.replace(/\s*[)\]]$/u, '').replace(/\s*[.;,]$/u, '') : bare;
};

/** `Thực hiện:` is a label where a body follows it. */
const roleBefore = (words: string, from: number, colon: number): FieldRole | undefined =>
  /^Thực hiện\s*$/u.test(words.slice(from, colon)) &&
  isBodyName(
    words
      .slice(colon + 1)
      .trim()
      .replace(/\s*[.;].*$/u, ''),
  )
    ? 'bodies'
    : undefined;

function labelsIn(words: string): { role: FieldRole; from: number; to: number }[] {
  const labels: { role: FieldRole; from: number; to: number }[] = [];
  for (const { index } of words.matchAll(/:/gu)) {
    const behind = labels.at(-1)?.to ?? 0;
    const near = Math.max(behind, index - 60);
    const starts = [...words.slice(near, index).matchAll(/[.;,([–-]\s*/gu)].map(
      (match) => near + match.index + match[0].length,
    );
    if (near === behind) starts.unshift(near + /^\s*/u.exec(words.slice(near))![0].length);
    // The longest label: "Cơ quan chủ trì, phối hợp:" is one.
    const label = starts
      .filter((from) => !/[.;]\s/u.test(words.slice(from, index)))
      .map((from) => ({ from, role: roleOf(words.slice(from, index)) ?? roleBefore(words, from, index) }))
      .find(({ role }) => role !== undefined);
    if (label?.role) labels.push({ role: label.role, from: label.from, to: index + 1 });
  }
  return labels;
}
