import type { Problem } from './problem.ts';

/** Marks of secrecy (độ mật) by law, from the least to the most. */
const secrecy = 'MẬT|TỐI MẬT|TUYỆT MẬT';
/** Marks of haste (độ khẩn). */
const haste = 'KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|HỎA TỐC HẸN GIỜ|HOẢ TỐC HẸN GIỜ';

const mark = new RegExp(`^[([]?\\s*(?:${secrecy}|${haste})\\s*[)\\]!.]?$`, 'iu');
const secret = new RegExp(`^[([]?\\s*(?:${secrecy})\\s*[)\\]!.]?$`, 'iu');

/** Whether words are a mark of secrecy or of haste, and nothing else: `MẬT`, `HỎA TỐC`, `(Khẩn)`. */
export const isHandling = (text: string): boolean => mark.test(text.normalize('NFC').trim());

/** Whether a mark says that a text is a state secret: it may stand on no page that a network reaches. */
export const isSecrecy = (text: string): boolean => secret.test(text.normalize('NFC').trim());

/** What to say of a text that bears a mark of secrecy. */
export const secrecyProblem = (mark: string, file: string, line: number): Problem => ({
  ...{ severity: 'error', file, line, column: 1, field: 'letterhead' },
  message: `The paper bears the mark "${mark}": it is a state secret, and must not be published.`,
  hint: 'Take the file and the draft off this machine unless it is one for secrets; ask whoever keeps them. If it was released from secrecy, take the mark out.',
});
