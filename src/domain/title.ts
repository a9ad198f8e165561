import { kindName, type DocumentKind } from './kind.ts';

/** What a title is made of. */
export interface Titled {
  readonly kind?: DocumentKind | undefined;
  readonly symbol?: string | undefined;
  readonly subject?: string | undefined;
}

/**
 * One line that names a document: `Chương trình công tác tháng 01 năm 2024`, `Nghị quyết số 28-NQ/TW`.
 *
 * A subject begins with a small letter behind the kind unless it begins with a name or an abbreviation; the
 * sources begin it with a capital whatever it is. A name of two words or more has a capital in its second word, or is one
 * of the bodies and papers that are written with one: `Tỉnh ủy`, `Quốc hội`.
 */
export function documentTitle({ kind, symbol, subject }: Titled): string {
  const name = kind === undefined ? 'Văn bản' : kindName(kind);
  if (subject !== undefined && subject !== '') return `${name} ${subjectInSentence(kind, subject)}`;
  return symbol === undefined ? name : `${name} số ${symbol}`;
}

/** A subject as it stands within a sentence: `về công tác văn thư`, `công tác trọng tâm`; names keep their capital. */
export const subjectInSentence = (kind: DocumentKind | undefined, subject: string): string =>
  hasName(kind) ? subject : lowerFirst(subject);

/** Kinds whose subject is a name itself: `Luật Đất đai`, `Pháp lệnh Cảnh vệ`. */
const hasName = (kind: DocumentKind | undefined): boolean =>
  kind === 'law' || kind === 'code' || kind === 'ordinance' || kind === 'charter';

/** Words that begin no name, whatever stands behind them: `Của Ban Thường vụ`, `Tháng 01`, `Quý II`. */
const noName = /^(?:của|về|từ|do|tuần|tháng|quý|năm)$/iu;

/** Names of which the second word is small. */
const named =
  /^(?:(?:tỉnh|thành|huyện|quận|thị|đảng|chi) [uủ][yỷ]|(?:đảng|chi) bộ|đảng đoàn|quốc hội|chính phủ|trung ương|thường (?:trực|vụ)|[uủ][yỷ] ban|hội (?:đồng|nghị)|đại hội|mặt trận|công đoàn|liên đoàn|văn phòng|nhà nước|thủ tướng|chủ tịch|bí thư|bộ trưởng|công an|quân (?:đội|khu)|tòa án|viện kiểm|đoàn đại|nghị (?:quyết|định)|chỉ thị|hiến pháp)(?!\p{L})/iu;

/** A word as a sentence begins: a capital, then small letters or none: `Ứng`, `Ở`. */
const asSentence = /^\p{Lu}\p{Ll}*$/u;

function lowerFirst(subject: string): string {
  const [first = '', second = ''] = subject.normalize('NFC').split(' ', 2);
  const isNoName = noName.test(first) || (/^\p{Ll}/u.test(second) && !named.test(subject.normalize('NFC')));
  return asSentence.test(first) && isNoName
    ? first.toLocaleLowerCase('vi') + subject.normalize('NFC').slice(first.length)
    : subject;
}
