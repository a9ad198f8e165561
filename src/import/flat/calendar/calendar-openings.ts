import { capitals } from '../../../domain/letters.ts';
import { bodyStart } from '../../../domain/body-start.ts';
import { isPlace } from '../../calendar/calendar-cells.ts';
import { isPerson, opensWithName } from '../../phrases/persons.ts';
import { surePlace } from '../../phrases/sure-place.ts';
import { parseBullet } from '../../signs.ts';
import type { Atom } from '../flat-atom.ts';

export const opensParticipants = new RegExp(
  String.raw`^(?:Các|Mời|Người|Cử tri|Nhân dân|Hội viên|Đoàn viên|Đảng viên|Học sinh|Chủ đầu tư|LĐVP|CBCC|Ủy viên|Thành viên|TV|Toàn thể|Theo|Đại biểu|Đoàn|Đại diện|Trưởng|Phó|Lãnh đạo|BGH|BGĐ|CB|Cán bộ|Khoa|Tổ|Thành phần|Như|[PK]\.\s?[${capitals}][${capitals}&-]+)(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** Words with which an entry begins besides those of a task. */
const opensEntry =
  /^(?:Dự|Đi|Thăm|Tiếp|Trực|Trao|Chào cờ|Nghiệm thu|Đối thoại|Coi thi|Tham quan|Nghỉ|Gặp|Khai (?:mạc|giảng)|Bế (?:mạc|giảng)|Chấm|Thi|Đón|Viếng|Dâng hương|Ra quân|Kỳ họp|Phiên họp|Bàn giao|Ký|Chúc|Bốc thăm|Bỏ phiếu|Lấy phiếu|Chung kết|Diễn đàn|Tọa đàm|Ra mắt|Duyệt|Tổng duyệt|Học tập|Sinh hoạt|Hội (?:thi|diễn|thao)|Liên hoan|Giải (?:bóng|cờ|chạy|việt dã|thể thao)|Công bố|Mít tinh|Ngày hội|Tặng|Tiễn|Đoàn công tác|Xét|Tết)(?![A-Za-zÀ-ỹ])/u;

/** How many capitalised words stand first, as in the name of a person. */
export const namedWords = (text: string): number =>
  /^(?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}+(?=[,;.]|$)/u.exec(text)?.[0].split(/\s+/u).length ?? 0;

/** Whether words say what happens; those who lead are no such thing: `Lãnh đạo Sở`. */
export const isEntry = (words: string, { isTask }: Atom['opens']): boolean =>
  (isTask && !/^Lãnh đạo(?! (?:việc|công tác|thực hiện|triển khai))/u.test(words)) || opensEntry.test(words);

/** Whether a post stands first, and nobody does anything. */
export const postOf = (text: string): boolean =>
  isPerson(text.replace(roomBehind, '')) ||
  opensWithName(text) ||
  /^(?:PHT|HT|PGS|GS|TS|ThS|BS|PBT|GĐ|PGĐ|TP|PTP|TK|PTK|CVP|PCVP|Tổ (?:đại biểu|trưởng|phó))\.?(?:\s+\p{Lu}|$|\s\p{Ll})/u.test(
    text,
  );

/** A chairman leads a committee, a council or an association: behind that post the office of somebody else follows. */
export const holdsOtherOffice = (words: string): boolean =>
  /(?<![A-Za-zÀ-ỹ])[Cc]hủ tịch (?:Văn phòng|Ban|Phòng|Sở|Trung tâm|Chi cục|Trường)(?![A-Za-zÀ-ỹ])/u.test(
    words,
  );

/** A room behind a post, whose name holds a verb: `Bí thư Huyện ủy Phòng họp số 1`. */
const roomBehind = / (?:Phòng (?:họp|tiếp)|Trụ sở [Tt]iếp)(?![A-Za-zÀ-ỹ]).*$/u;

/** The words that may be a time at the beginning of a line: a narrow cell cuts `Cả` off from `ngày`. */
export function firstTime(text: string): string {
  if (/^Cả$/u.test(text)) return 'Cả ngày';
  return (
    /^(?:(?:Buổi )?(?:Sán ?g|Chiề ?u|Tố ?i)|Cả ngày|\S*\d\S*(?:\s+giờ(?:\s+\d{2})?)?)/iu.exec(text)?.[0] ??
    text
  );
}

/** Of which class the first words of a cell are: who leads, who comes, a body, a place, or what none of these tell. */
export function calendarClass({ rest, opens }: Pick<Atom, 'rest' | 'opens'>): string {
  let name = classes.get(rest);
  if (name === undefined) {
    if (classes.size > 5000) classes.clear();
    const words = parseBullet(rest)?.rest ?? rest;
    name = surePlace.test(words)
      ? 'place'
      : postOf(words)
        ? 'person'
        : opensParticipants.test(words)
          ? 'participants'
          : isPlace(words)
            ? 'place'
            : opens.isBody || bodyStart.test(words)
              ? 'body'
              : namedWords(words) > 1
                ? 'name'
                : 'other';
    classes.set(rest, name);
  }
  return name;
}

/** The same words are asked for in every round. */
const classes = new Map<string, string>();
