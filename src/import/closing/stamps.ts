const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const isoTime = /(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})\s*([+-]\d{2}):?(\d{2})/;
const localTime = /(\d{2})[./](\d{2})[./](\d{4})\s+(\d{2}:\d{2}:\d{2})\s*([+-]\d{2}):?(\d{2})/;

/** Whether a line is what a digital signature leaves in a text: name, address, time. */
export const isStamp = (text: string): boolean =>
  (holdsAddress(text) && text.replace(email, '').replace(/^(Email:)?\s*/u, '').length < 4) ||
  (text.length < 60 && readStampTime(text) !== undefined) ||
  /^(Ký bởi|Người ký|Email|Ngày ký|Thời gian ký):/u.test(text) ||
  // Where a program for digital signatures sets the seal.
  (text.startsWith('[') && /^\[(?:daky|chuky|ky_?so|dong_?dau)\]$/iu.test(text)) ||
  /^(?:Signature Not Verified|Digitally signed by\b|Được ký bởi\b|Chữ ký số)/iu.test(text);

/** Words without the place of a seal that ran into them: `- Công an tỉnh; [daky]`. */
export const withoutSeal = (text: string): string =>
  text.includes('[') ? text.replace(/\s*\[(?:daky|chuky|ky_?so|dong_?dau)\]\s*$/iu, '') : text;

/** Whether a stamp holds somebody's address: personal data that is never published. */
export const holdsAddress = (text: string): boolean => text.includes('@') && email.test(text);

/** Whether a line is the path of the file that was printed: `d:\\2011\\CV\\T4\\Bau cu`. */
export const isFilePath = (text: string): boolean =>
  text.includes('\\') && /^(?:[a-z]:?)?(?:\\[^\\]{1,60}){2,}$/iu.test(text);

/** The time of a digital signature in ISO 8601 with its zone. */
export function readStampTime(text: string): string | undefined {
  if (!text.includes(':')) return undefined;
  const iso = isoTime.exec(text);
  if (iso) return `${iso[1]}T${iso[2]}${iso[3]}:${iso[4]}`;
  const local = localTime.exec(text);
  return local ? `${local[3]}-${local[2]}-${local[1]}T${local[4]}${local[5]}:${local[6]}` : undefined;
}

/** Lines of stamps in a text, by index; "Cơ quan: …" is one only next to another. */
export function findStamps(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set(texts.flatMap((text, index) => (isStamp(text) ? [index] : [])));
  texts.forEach((text, index) => {
    if (/^(Cơ quan|Chức vụ|Đơn vị):/u.test(text) && (found.has(index - 1) || found.has(index + 1)))
      found.add(index);
  });
  return found;
}
