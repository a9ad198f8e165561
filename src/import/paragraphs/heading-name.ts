/** What a body is told to do; its name alone has no such word. */
const duty =
  /(?<![A-Za-zÀ-ỹ])(?:chủ trì|có trách nhiệm|phối hợp|thực hiện|chỉ đạo|tổ chức|tham mưu|rà soát|là|gồm|như sau|sau đây)(?![A-Za-zÀ-ỹ])/u;

/** Words of a sentence that leads to a list. */
const says =
  /(?<![A-Za-zÀ-ỹ])(?:gồm|sau|sau đây|là|phải|được|cần|có|khi|nếu|lãnh đạo|đề nghị|yêu cầu|hướng dẫn|kiểm tra|tăng cường|tiếp tục|đẩy mạnh)(?![A-Za-zÀ-ỹ])/u;

/** Words with which the names of those begin who have tasks. */
const owner =
  /^(?:[UỦ][yỷ] ban|Uỷ ban|UBND|HĐND|Hội đồng|Các (?:sở|ban|phòng|cơ quan|huyện|xã|cấp|tổ chức|chi bộ)|Sở|Phòng|Văn phòng|Công an|Ban (?!hành)|Bộ Chỉ huy|Chi cục|Cục|Trung tâm|Đảng ủy|Huyện ủy|Mặt trận|Đài)\s/u;

/** Whether words in front of a colon name something: few of them, or whose the tasks below are. */
export function isName(words: string): boolean {
  if (/(?<![A-Za-zÀ-ỹ])(?:gồm|sau|sau đây|là|phải|được)\s*:$/u.test(words)) return false;
  const count = words.split(' ').length;
  return count <= 5 || (count <= 14 && owner.test(words) && !duty.test(words));
}

/** Whether words in front of a colon say what is done, so that they lead to a list. */
export const isSentence = (words: string): boolean => duty.test(words) || says.test(words);
