import { foldKey } from '../../domain/fold.ts';

/** What a column of a table holds, told by its head. */
export type Column =
  | 'number'
  | 'month'
  | 'day'
  | 'time'
  | 'text'
  | 'bodies'
  | 'joint'
  | 'place'
  | 'participants'
  | 'deadline'
  | 'note'
  /** What happens in one part of the day, where each has a column. */
  | 'morning'
  | 'afternoon'
  | 'evening'
  /** Those who are busy, or what one of them does, by the name in its head. */
  | 'leader'
  | 'other';

const labels: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(stt|tt|so tt)\b/],
  ['month', /^(thang|quy)\b/],
  ['deadline', /^(thoi han|han hoan thanh|thoi gian hoan thanh)\b/],
  ['time', /^(thoi gian hop|thoi gian|gio hop|gio|buoi)\b/],
  ['day', /^(ngay thang|ngay|thu ngay thang|thu ngay|thu)\b/],
  ['text', /^(noi dung cong viec|noi dung nhiem vu|noi dung cong tac|noi dung lam viec|noi dung|nhiem vu|ten nhiem vu|cong viec)\b/],
  ['bodies', /^(co quan chuan bi|don vi chuan bi|co quan chu tri|don vi chu tri|co quan tham muu|chuan bi noi dung|chuan bi|(?:lanh dao|nguoi|dong chi) chu tri|chu tri|co quan thuc hien|don vi thuc hien)\b/],
  ['joint', /^(co quan phoi hop|don vi phoi hop|phoi hop)\b/],
  ['place', /^(dia diem (?:hop|to chuc)|dia diem)\b/],
  ['note', /^(ghi chu)\b/],
  ['participants', /^(thanh phan tham du|thanh phan tham gia|thanh phan du hop|thanh phan du|thanh phan)\b/],
  ['other', /^(ket qua|san pham|san pham hoan thanh|co quan trinh|cap trinh|cap phe duyet|can cu bo sung|co quan tham (?:tra|dinh)|don vi tham (?:tra|dinh)|tham (?:tra|dinh)|hinh thuc|lanh dao phu trach|nguoi phu trach|phuong tien|xe)\b/],
]; // prettier-ignore

/** Read the words of a head as columns; `undefined` when other words stand among them. */
export const parseTableHead = (text: string): Column[] | undefined => parseFoldedHead(foldKey(text));

/** Whether a line begins with the labels of a table, which go on below it: `TT Nội dung làm việc Lãnh đạo chủ` over `trì`. */
export function opensTableHead(text: string): boolean {
  if (text.length > 110 || /[,.;:]/u.test(text)) return false;
  const words = text.split(' ', 12);
  const isNumbered = /^S?TT(?=\s)/u.test(text);
  return words.some(
    (_, at) => (parseTableHead(words.slice(0, at + 1).join(' '))?.length ?? 0) >= (isNumbered ? 2 : 3),
  );
}

/** The same of words that were folded before. */
export function parseFoldedHead(key: string): Column[] | undefined {
  let rest = key;
  const columns: Column[] = [];
  while (rest !== '') {
    const found = labels.flatMap(([column, pattern]) => {
      const match = pattern.exec(rest);
      return match ? [{ column, length: match[0].length }] : [];
    });
    const best = found.sort((a, b) => b.length - a.length)[0];
    if (!best) return undefined;
    columns.push(best.column);
    rest = rest.slice(best.length).trim();
  }
  return columns;
}

/** Words with which a label begins: most lines begin with none, and need no closer look. `Nơi nhận:` is of a closing. */
export const mayBeginHead =
  /^[^a-z0-9]*(?:stt|tt|so tt|st?$|so$|cac |dau viec|du kien|nguoi|tien do|han |hoat dong|danh muc|de an|van ban|thang|quy|thoi|han|gio|buoi|ngay|nga$|thu|duong|noi(?! nhan ?:)|nhiem|ten|cong|co quan|don vi|chuan|chu tri|phoi|dia|ghi|ket|san|thanh phan|cap|can cu)\b/;

/** Columns that say when. */
export const columnsOfTime: ReadonlySet<Column> = new Set(['day', 'month', 'time', 'deadline']);

/** What a table with these columns is, if it is one that the importer reads. */
export function kindOfColumns(columns: readonly Column[]): 'programme' | 'calendar' | undefined {
  const isSaid = columns.includes('text') || columns.includes('morning') || columns.includes('leader');
  if (isSaid && !columns.includes('text')) return columns.includes('day') ? 'calendar' : undefined;
  if (!isSaid) return undefined;
  const isTimed = columns.includes('time');
  if (columns.includes('day') || (columns.includes('place') && isTimed)) return 'calendar';
  // Who takes part is asked of what happens at some time, not of what is due.
  if (columns.includes('participants') && isTimed && !columns.includes('bodies')) return 'calendar';
  if (columns.includes('bodies') || columns.includes('month')) return 'programme';
  // A plan may say until when each of its numbered tasks is done, and leave open by whom.
  if (columns[0] === 'number' && columns.indexOf('deadline') > columns.indexOf('text')) return 'programme';
  return undefined;
}
