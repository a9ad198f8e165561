/** Letters without their marks, in lower case: `Đảng ủy` becomes `dang uy`. Blanks are left as they are. */
export function stripMarks(text: string): string {
  // Each line of a text is asked for many times, and nearly all letters were seen before.
  let stripped = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= known.length || code === sigma) return strip(text);
    stripped += known[code] ??= strip(text[at]!);
  }
  return stripped;
}

/** What each letter becomes, by its code: Latin and Greek letters, marks and signs, which stand for themselves alone. */
const known = Array<string | undefined>(0x2100);
/** The one letter whose small form hangs on those around it. */
const sigma = 0x3a3;

const strip = (text: string): string => {
  const parted = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const bare = /[\u0483-\u1fff\u20d0-\uffff]/.test(parted) ? parted.replace(/\p{M}/gu, '') : parted;
  // đ has no decomposition; ð is a slip for it in scanned text.
  return bare.replace(/[đĐðÐ]/g, 'd').toLowerCase();
};

/** Key under which spellings of one name meet: no marks, lower case, words parted by one blank. */
export function foldKey(text: string): string {
  return stripMarks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Plain ASCII for addresses and file names: `23-CTr/TU` becomes `23-ctr-tu`. */
export function slugify(text: string): string {
  return foldKey(text).replaceAll(' ', '-');
}
