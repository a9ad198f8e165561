import { saysWhen } from '../../phrases/says-when.ts';
import { behindTime } from '../../phrases/time-words.ts';

/** A blank in front of the name of a body, behind a word that does not lead up to it. */
const beforeName =
  /(?<=[^\s,;(–-]) (?=(?:UBND|HĐND|UBMTTQ|MTTQ|UBKT|BTC|BTG|BDV|BNC|Sở|Bộ|Văn phòng|Ban|Phòng|Các (?:sở|phòng|ban|bộ|huyện|xã|cơ quan|đơn vị)|Công an|Huyện ủy|Đảng ủy|Chi cục|Cục|Vụ|Thanh tra|Trung tâm) [A-Za-zÀ-ỹ])/gu;

/** Pieces of a line that extraction may have joined out of two cells. */
export function partJoined(text: string): string[] {
  const parts = text
    .split(beforeName)
    .flatMap((part) => partTime(part))
    .flatMap((part) => part.split(/(?<=\p{Ll}) (?=(?:BTV|BCH|BTT|TT|TTTU|BCT)(?:, \p{Lu}{2,4})*$)/u));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** A line and the time at its end, however it says it, or in front: `Ban Tổ chức Trước kỳ họp`, `Quý I/2026 Ban Tổ chức`. */
function partTime(text: string): string[] {
  for (const { index } of text.matchAll(/(?<=[^\s,;(–-]) (?=Tháng|Quý|Hằng|Thường|Trước|\d{1,2}\/)/gu))
    if (saysWhen(text.slice(index + 1)) !== 'no') return [text.slice(0, index), text.slice(index + 1)];
  const rest = behindTime(text);
  return rest === undefined ? [text] : [text.slice(0, -rest.length), rest];
}
