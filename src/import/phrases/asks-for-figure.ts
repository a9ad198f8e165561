/**
 * Words at the end of a line that ask for a figure: the one below them is no number of a row and opens nothing of its own.
 * Which ones do is not the same everywhere: a title ends in no name, but a line of a calendar may (`Đ/c Lê Văn Năm`), and one of
 * a table often ends in a month of each year (`hằng tháng`).
 */

/** A day, month, quarter, year or week, in any letters: `đến ngày`, `THÁNG`. */
export const asksForDate = /(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|quý|năm|tuần)$/iu;

/** A day or a month in a text with names: in small letters, or alone on its line. */
export const asksForDay = /(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|quý|năm)$|^(?:Ngày|Tháng|Quý|Năm)$/u;

/** The number of a paper, a house or a room; `chuyển đổi số` and `dân tộc thiểu số` are whole. */
export const asksForNumber =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:đổi|kinh tế|xã hội|công nghệ|hạ tầng|nền tảng|dữ liệu|kỹ năng|học vụ|thiểu|dân|chỉ) )số$/iu;

/** What is counted, or has a number for its name: `đợt`, `tổ`. */
export const takesNumber =
  /(?<![A-Za-zÀ-ỹ])(?:thứ|tầng|lần|khóa|phòng|quận|phường|tổ|khu|lô|lớp|đợt|kỳ|khối|thôn|ấp|đội)$/iu;

/** Which room, floor or session it is, told by what is numbered: `Phòng họp số`, `lần thứ`. */
export const asksForRoom = /(?<![A-Za-zÀ-ỹ])(?:(?:họp|phòng|hội trường) số|tầng|thứ)$/iu;
