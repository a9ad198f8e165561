import { documentKinds } from '../../../domain/kind.ts';
import { stripMarks } from '../../../domain/fold.ts';
import type { RepairLog } from '../../repair-log.ts';
import type { RawLine } from '../raw-line.ts';

/** Lines that stand on every document in these very words (RULES: Nghị định 30/2020/NĐ-CP; 66-QĐ/TW). */
const fixed: readonly string[] = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Nơi nhận:',
  'Kính gửi:',
  ...['T/M', 'TM.'].flatMap((sign) =>
    ['BAN THƯỜNG VỤ', 'BAN CHẤP HÀNH', 'ỦY BAN NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN'].map(
      (body) => `${sign} ${body}`,
    ),
  ),
  ...['', 'PHÓ ', 'KT. ', 'K/T ', 'TL. ', 'T/L '].flatMap((sign) =>
    ['BÍ THƯ', 'CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'GIÁM ĐỐC', 'TRƯỞNG BAN'].map((post) => `${sign}${post}`),
  ),
  ...Object.values(documentKinds).map(({ name }) => name.toUpperCase()),
];

/** Letters without marks; `T/M` and `TM.` stay two. */
const keyOf = (text: string): string => stripMarks(text).replace(/[^a-z0-9/.]/g, '');
const byKey = new Map(fixed.map((text) => [keyOf(text), text] as const));

/** `Tính ủy`, `ĐẢNG BỘ TÍNH`: no such body is named with other marks. */
const provincial =
  /(?<!\p{L})(T)[iíìĩị](nh ủy)(?!\p{L})|(?<!\p{L})(T)[IÍÌĨỊ](NH ỦY)(?!\p{L})|(?<!\p{L})((?:ĐẢNG BỘ|NHÂN DÂN) T)[IÍÌĨỊ](NH)(?!\p{L})/gu;

/** The word with the mark that it must have; of each pair of groups one was found. */
const withMark = (_: string, ...groups: readonly (string | undefined)[]): string => {
  const [head, tail] = groups.slice(0, 6).filter((group) => group !== undefined) as [string, string];
  return `${head}${tail === tail.toUpperCase() ? 'Ỉ' : 'ỉ'}${tail}`;
};

/**
 * Give the fixed words of a document their marks back: a scan of few dots loses them on capitals first.
 *
 * @param isSeen whether a page was recognised; the others are left alone
 */
export function mendFormulas(
  lines: readonly RawLine[],
  isSeen: (page: number) => boolean,
  log: RepairLog,
): RawLine[] {
  return lines.map((line, index) => {
    if (!isSeen(line.page)) return line;
    const text = line.text.normalize('NFC').trim();
    const formula = line.cell ? undefined : byKey.get(keyOf(text));
    if (formula && formula !== text && isCapital(formula) === isCapital(text)) {
      log.add(`fixed words recognised otherwise → ${formula}`, index + 1);
      return { ...line, text: formula, doubts: undefined };
    }
    const mended = text.replace(provincial, withMark);
    if (mended === text) return line;
    log.add(`fixed words recognised otherwise → ${'Tỉnh'}`, index + 1);
    return { ...line, text: mended };
  });
}

const isCapital = (text: string): boolean => text === text.toUpperCase();
