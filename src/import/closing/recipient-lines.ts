import { smalls } from '../../domain/letters.ts';
import { parseMarker } from '../../markdown/marker.ts';

/** A recipient as printed, and where. */
export interface Recipient {
  text: string;
  readonly line: number;
}

/** Whether a line says how copies are sent, above those who get them so: `* Bản điện tử:`. */
export const isListLabel = (text: string): boolean =>
  /^[*+-]?\s*(?:Gửi\s+)?(?:văn\s+)?bản (?:điện tử|giấy)\s*:$/iu.test(text);

/** The code of a file or of whoever typed it, below the copy that is kept: `KGVX_05CV`, `TH12b.`. */
const typist = /^[A-Za-zÀ-ỹ]{1,10}[_.-]?\d+[A-Za-zÀ-ỹ\d_.]*$/u;

/** Whether a recipient is the copy that is kept. */
const isKept = (text: string): boolean => /^Lưu(?![A-Za-zÀ-ỹ])/iu.test(text);

/** Whether a line is the code below the copy that is kept. */
export const isCodeBelow = (last: Recipient, text: string): boolean => isKept(last.text) && typist.test(text);

/** Whether a list is at its end: it has the copy that is kept, and a signed name stands by it. */
export const isPastEnd = (recipients: readonly Recipient[], isSigned: boolean): boolean =>
  isSigned && /^Lưu(?![A-Za-zÀ-ỹ]).*[.;)]$/u.test(recipients.at(-1)?.text ?? '');

/** What stands behind the next number of a list of recipients: `3. Các ban của Tỉnh ủy;`. */
export function numberedRecipient(text: string, count: number): string | undefined {
  const marker = parseMarker(text);
  return marker?.kind === 'number' && Number(marker.text) === count + 1
    ? text.slice(marker.length)
    : undefined;
}

/** The label of a brace beside an entry of several lines: `Ban Tuyên giáo, (báo cáo)`; a line without a dash goes on. */
const bracedLabel = /[,;]\s*\((?:để\s+)?báo cáo\)$/iu;

const beginsInside = new RegExp(String.raw`^[${smalls}(]`, 'u');

/** Whether a line without a dash goes on with the recipient above, by its beginning or by that one's end. */
export function goesOnWith(last: Recipient, text: string, all: readonly Recipient[]): boolean {
  // A comma where the others end with semicolons.
  const endsInside = last.text.endsWith(',') && all.some((other) => other.text.endsWith(';'));
  return beginsInside.test(text) || !/[,;.)]$/.test(last.text) || bracedLabel.test(last.text) || endsInside;
}
