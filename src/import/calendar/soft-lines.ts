import { opensCapital } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { endsHalf } from '../phrases/openings.ts';
import { isPerson } from '../phrases/persons.ts';
import type { SourceLine } from '../source-line.ts';
import { isPlace } from './calendar-cells.ts';

/** Room in front of words that may begin a cell although they stand on the line of the cell before. */
export const onOneLine = -1;

/** Who takes part, as a cell says it without a name. */
export const attends =
  /^(?:Theo (?:giấy mời|kế hoạch|thành phần)|Như |Toàn thể|Tổ (?:đại biểu|công tác)|Thành viên|Các (?:đồng chí|đ\/c|Phó|sở|ban|phòng|đơn vị|thành viên|cơ quan)|Đại diện|Cán bộ|Mời |Thành phần|Chủ tịch)/u;

/** A committee follows the post in it more often than it stands in a cell of its own: `Bí thư Thành ủy`, cut at its line end. */
const beginsCommittee = /^(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng)(?:\s[uủ][yỷ][.,;]?)?$/iu;

/** Part a line before words that can begin a narrow cell: `Sơ kết 6 tháng Phó Bí thư TT Phòng họp số 2`. */
export function partSoftly(line: SourceLine): SourceLine[] {
  const words = line.text.split(' ');
  const starts = words.flatMap((word, at) => {
    if (at === 0 || !opensCapital(word)) return [];
    const rest = words.slice(at).join(' ');
    return isPlace(rest) || isPerson(rest) || attends.test(rest) || bodyStart.test(rest) ? [at] : [];
  });
  // "Phó Bí thư" begins with "Phó".
  const whole = starts.filter((at) => {
    const before = words.slice(0, at).join(' ');
    return (
      !/(?:^| )(?:Phó|Các|Đ\/c|Nguyên)$/u.test(before) &&
      !endsHalf(before) &&
      !beginsCommittee.test(words.slice(at).join(' '))
    );
  });
  return [0, ...whole].map((from, index) => {
    const text = words.slice(from, whole[index]).join(' ');
    const wraps = index === whole.length ? line.wraps : undefined;
    return { ...line, text, raw: text, wraps, gap: index === 0 ? line.gap : onOneLine };
  });
}
