import { foldKey } from '../../domain/fold.ts';
import { isLunarLabel, isSolarLabel } from '../phrases/lunar-day.ts';
import { labelsTimeAndPlace } from '../phrases/time-and-place.ts';
import { parseTableHead, type Column } from './column-kind.ts';

/** What a label says by some of its words, where it isn't one of those known to the letter; the first that fits. */
const byWords: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(s ?t ?t|tt|so tt|so thu tu|tt so)$/],
  ['note', /^ghi chu( [a-z]+){0,2}$/],
  ['joint', /phoi hop(?! chu tri)/],
  ['place', /\bdia diem\b|^noi (hop|lam viec|to chuc)/],
  ['participants', /^(thanh phan|dai bieu|khach moi)\b|\b(tham du|cung du)$|^(lanh dao|thuong truc|thanh vien|nguoi|dong chi)\b.*\b(du|tham gia)( hop)?$/],
  ['other', /^(ten )?loai (van ban|hinh)|^the loai|^nien do|^thoi ky|^thoi han (thanh tra|kiem tra|giam sat|kiem toan)|^((co quan|don vi|to chuc|doi tuong) (chiu|duoc) (su )?(giam sat|kiem tra|thanh tra)|cap (cho y kien|quyet dinh|xem xet)|ket qua|san pham|doi tuong|muc tieu|chi tieu|yeu cau|nguon (luc|kinh phi)|co so phap ly|tham (tra|dinh)|(co quan|don vi|cap|to chuc) (trinh|phe duyet|ban hanh|quyet dinh|tham (tra|dinh)|thong qua)|(lanh dao|thuong truc|thanh vien|pho chu tich|nguoi|dong chi) .*(phu trach|chi dao|phu trach|theo doi|phan cong)|chi dao( [a-z]+){0,4}$|phu trach$|theo doi( [a-z]+){0,4}$|phuong tien|xe|hinh thuc|can cu|kinh phi|lien he|phuc vu)/],
  ['deadline', /^(ky hop|phien hop|du kien thoi gian|thoi (gian|han|diem)|han|tien do|ky han|moc thoi gian|hoan thanh)\b/],
  ['bodies', /^((cac )?(co quan|don vi|phong ban|ban phong|bo phan)|(co quan|ban|phong|phong ban|bo phan) don vi|don vi (bo phan|phong ban))$/],
  ['bodies', /^thuc hien$/],
  ['bodies', /\b(chu tri|chuan bi|tham muu|soan thao|thuc hien|dau moi|chiu trach nhiem|phu trach)\b.*$/],
  ['day', /^(thu ngay|ngay thu|ngay va thu|ngay thang|thu|ngay|thoi gian ngay|ngay gio|gio ngay|ngay gio thang)( (thang|trong tuan|thang( nam)?|lam viec|hop|duong lich))?$/],
  ['day', /^(ngay )?duong lich$/],
  ['other', /^(ngay )?am lich$/],
  ['time', /^(gio|buoi|thoi gian)( (hop|bat dau|lam viec))?$/],
  ['month', /^(thang|quy|thang quy)( (trinh|thuc hien|hoan thanh|ban hanh|thong qua|du kien))?( (nam )?\d{4})?$/],
  ['morning', /^(buoi )?sang$/],
  ['afternoon', /^(buoi )?chieu$/],
  ['evening', /^(buoi )?toi$/],
  ['text', /^(noi dung|trich yeu|nhiem vu|cong viec|dau viec|cong tac|hoat dong|ten|danh muc|de an|van ban|chuyen de|su kien|viec|giai phap|cac (nhiem vu|noi dung|cong viec|hoat dong|de an))\b/],
]; // prettier-ignore

/** Words that tell who does something: "thực hiện" alone says nothing of a body. */
const whoDoes =
  /^(co quan|don vi|ca nhan|nguoi|bo phan|ban|phong|so|to chuc|chu tri|phu trach|chiu trach|can bo|chuan bi|dau moi|tham muu|lanh dao|phan cong)/;

/**
 * Read the label of one column: to the letter where it is known, else by its words
 * (`Cơ quan chủ trì soạn thảo`, `Tên đề án, báo cáo`, `Thời gian trình`); a bracket or a year behind them says no other thing
 * (`Thời gian (năm 2025)`). `undefined` when nothing tells.
 */
export function readColumnLabel(text: string): Column | undefined {
  if (text.length > 70) return undefined;
  if (!readBefore.has(text)) {
    if (readBefore.size > 5000) readBefore.clear();
    const bare = text.replace(/\s*\([^()]*\)\s*$|[\s,]+năm\s+20\d{2}$/iu, '').trim();
    readBefore.set(text, readLabel(text) ?? (bare && bare !== text ? readLabel(bare) : undefined));
  }
  return readBefore.get(text);
}

/** One column for both: `Cơ quan chủ trì, phối hợp`; its cells say who leads and who works with them. */
const leadsAndJoins =
  /^(?:(?:cơ quan|đơn vị|ban|phòng|bộ phận)[,\s/]+)*(?:chủ trì|thực hiện|chuẩn bị|tham mưu)(?: thực hiện| tham mưu| chuẩn bị)?\s*(?:[,;/&+–-]|và)\s*(?:(?:cơ quan|đơn vị)\s+)?phối hợp(?: thực hiện)?$/iu;

/** One column of a calendar for both: `Chủ trì, thành phần tham dự`. */
const chairAndOthers =
  /^(?:người\s+|lãnh đạo\s+)?chủ trì\s*(?:[,;/&+–-]|và)\s*(?:các\s+)?(?:thành phần|đại biểu)(?:\s+[A-Za-zÀ-ỹ]+){0,3}$/iu;

/** One label for who leads and for who takes part: `Lãnh đạo chủ trì/tham dự`; those of `Thành phần` have one beside it. */
export const leadsOrAttends = /chủ trì\s*(?:[,;/&–-]|và|hoặc)\s*(?:tham dự|cùng dự|dự)/iu;

/** The same words are asked for in every way to part a head. */
const readBefore = new Map<string, Column | undefined>();

/** What the label of a column of days may be made of: `Ngày, tháng`, `Ngày, giờ`. */
const ofDays: ReadonlySet<Column> = new Set(['day', 'month', 'time']);

/** Short forms in the heads of tables: `CQ chủ trì`, `TG hoàn thành`. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Za-zÀ-ỹ])CQ(?![A-Za-zÀ-ỹ])/gu, 'cơ quan'],
  [/(?<![A-Za-zÀ-ỹ])ĐV(?![A-Za-zÀ-ỹ])/gu, 'đơn vị'],
  [/(?<![A-Za-zÀ-ỹ])TG(?![A-Za-zÀ-ỹ])/gu, 'thời gian'],
  [/(?<![A-Za-zÀ-ỹ])ND(?![A-Za-zÀ-ỹ])/gu, 'nội dung'],
  [/(?<![A-Za-zÀ-ỹ])ĐĐ(?![A-Za-zÀ-ỹ])/gu, 'địa điểm'],
  [/^TP(?= (?:tham|dự))/gu, 'thành phần'],
];

function readLabel(label: string): Column | undefined {
  const text = shortForms.reduce((words, [short, long]) => words.replace(short, long), label);
  if (labelsTimeAndPlace(text)) return 'time';
  const known = parseTableHead(text);
  if (known && new Set(known).size === 1) return known[0];
  // "Ngày, giờ": what its cells say of the hour is read with their days.
  if (known?.includes('day') && known.every((column) => ofDays.has(column))) return 'day';
  if (leadsAndJoins.test(text)) return 'bodies';
  if (/^(?:thành phần|lực lượng) phối hợp$/iu.test(text)) return 'joint';
  if (chairAndOthers.test(text)) return 'participants';
  if (isSolarLabel(text)) return 'day';
  if (isLunarLabel(text)) return 'other';
  if (known || /\d[.)]|[;:]/.test(text)) return undefined;
  const words = foldKey(text);
  const found = byWords.find(([, pattern]) => pattern.test(words))?.[0];
  if (found === 'bodies' && !/^thuc hien$/.test(words) && !whoDoes.test(words))
    return /^(noi dung|nhiem vu)/.test(words) ? 'text' : undefined;
  return found;
}
