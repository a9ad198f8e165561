/** Letters without their marks, in lower case: `Đảng ủy` becomes `dang uy`. Blanks are left as they are. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd') // đ has no decomposition; ð is a slip for it in scanned text
    .toLowerCase();
}

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
