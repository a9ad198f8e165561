import { foldKey } from '../fold.ts';

/** One spelling for the names of an issuer, so that mentions can be compared: terms, ranks and abbreviations go. */
export function issuerKey(words: string): string {
  return foldKey(words)
    .replace(/\b(?:khoa|nhiem ky) (?:[ivxl]+|\d.*)$/, '')
    .replace(/\bbch\b/g, 'ban chap hanh')
    .replace(/\bbtv\b/g, 'ban thuong vu')
    .replace(
      /\bban chap hanh trung uong(?: dang)?(?: cong san viet nam)?(?: lan thu)?(?: \d+)?\b/,
      'ban chap hanh trung uong',
    )
    .replace(/^trung uong(?: dang)?$/, 'ban chap hanh trung uong')
    .replace(/^ban bi thu(?: trung uong)?(?: dang)?/, 'ban bi thu')
    .replace(/^ban chap hanh dang bo tinh\b/, 'tinh uy')
    .replace(/^ban chap hanh dang bo (?:thanh pho|tp)\b/, 'thanh uy')
    .replace(/^ban chap hanh dang bo khoi\b/, 'dang uy khoi')
    .replace(/^(?:thu tuong|ttg) ?(?:cp|chinh phu)?$/, 'thu tuong chinh phu')
    .replace(/^bct$/, 'bo chinh tri')
    .replace(/\buy ban nhan dan\b/, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/, 'hdnd')
    .trim();
}
