import { isAuthority, isPersonName, isPosition } from '../phrases/signature-words.ts';
import { parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** What a line of recipients or of a signature is beside the stroke of its cell. */
const isOfClosing = (text: string): boolean =>
  text.startsWith('Nơi nhận') || isAuthority(text) || isPosition(text);

/**
 * Take the strokes off a closing, as pages of the web print them behind its cells: `- Lưu: VT. | TM. ỦY BAN NHÂN DÂN`,
 * `| CHỦ TỊCH |`, and below these `Trần Văn Bình |`. Two cells stay apart by blanks.
 */
export function partClosingPipes(lines: readonly SourceLine[]): SourceLine[] {
  let at = -99;
  return lines.map((line, index) => {
    if (line.text.startsWith('Nơi nhận')) at = index;
    if (line.cell || !line.text.includes('|')) return line;
    const pieces = line.text.split('|').map((piece) => piece.trim());
    const words = pieces.filter(Boolean);
    const isNear = index - at < 12 && words.length === 1;
    const isBelow = isNear && (isPersonName(words[0]!) || parseBullet(words[0]!) !== undefined);
    if (words.length === 0 || words.length > 2 || !(words.some(isOfClosing) || isBelow)) return line;
    at = index;
    return { ...line, text: words.join(' '), raw: words.join(' '.repeat(8)) };
  });
}
