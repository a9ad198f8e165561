/** A kind of place, or a word in front of one; behind an office it may stand alone: `UBND xã`. */
const kindAtEnd =
  /(?<!(?:UBND|HĐND|MTTQ|[uủ][yỷ]|[Cc]ác|[Bb]an|dân|an|quân sự|tịch|thư) )(?<![A-Za-zÀ-ỹ])(?:phường|xã|thị trấn|thôn|buôn|bản|ấp|quận|huyện|đường|tại|chợ|hồ|cầu)$/u;

/** Whether the name of a place follows some words: `thị trấn`, `họp tại`, and not `Chủ tịch UBND xã`. */
export const asksForPlaceName = (text: string): boolean => kindAtEnd.test(text);
