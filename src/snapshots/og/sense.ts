/**
 * Where a title may well be broken. Vietnamese writes a blank between syllables, so a blank is no sign of a new word:
 * "Ban Thường vụ" has three of them and two words.
 */

/** Words that begin a part of a title: a line may well begin with them. */
const beginnings = new Set(
  'của về và trong theo tại do để cho với năm tháng giai thực triển ban nhiệm đối trên từ thuộc sau'.split(
    ' ',
  ),
);

/** Words that join what stands around them: a line should not end with one. */
const joiners = new Set('của về và trong theo tại do để cho với trên từ các những một'.split(' '));

/** Pairs of syllables that make one word or name in the language of offices. */
const pairs = new Set(
  [
    'trung ương|thường vụ|thường trực|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|chấp hành|ban chấp|ban thường|bí thư|chính trị',
    'bộ chính|nghị quyết|quyết định|chỉ thị|kết luận|chương trình|kế hoạch|hướng dẫn|thông báo|báo cáo|quy định|quy chế',
    'nghị định|thông tư|hành động|công tác|trọng tâm|công an|quân sự|quân khu|cán sự|ban cán|dân vận|tuyên giáo|nội chính',
    'tổ chức|kiểm tra|giám sát|văn phòng|mặt trận|tổ quốc|nhân dân|ủy ban|hội đồng|liên hiệp|phụ nữ|thanh niên|đoàn thể',
    'việt nam|hà tĩnh|hà nội|cộng sản|đại hội|đại biểu|hội nghị|chiến lược|phát triển|kinh tế|xã hội|quốc phòng|an ninh',
    'cơ quan|doanh nghiệp|đơn vị|địa phương|cấp ủy|cán bộ|đảng viên|đảng bộ|chi bộ|đảng đoàn|lãnh đạo|cầm quyền|hệ thống',
    'đổi mới|tiếp tục|tăng cường|nâng cao|đẩy mạnh|xây dựng|thực hiện|triển khai|nhiệm vụ|nhiệm kỳ|giai đoạn|phương thức',
    'cải cách|hành chính|tư pháp|tham nhũng|tiêu cực|phòng chống|khoa học|công nghệ|sáng tạo|chuyển đổi|đột phá|quốc gia',
    'phê duyệt|ban hành|sửa đổi|bổ sung|thay thế|quản lý|nhà nước|giáo dục|đào tạo|văn hóa|y tế|tài chính|viên chức|công chức',
    'tòa án|viện kiểm|kiểm sát|quốc hội|chính phủ|thủ tướng|liên đoàn|lao động|nông dân|cựu chiến|chiến binh|biên phòng',
    'bộ chỉ|chỉ huy|lịch công|toàn văn|văn bản|cơ sở|chỉ tiêu|trích dẫn|tra cứu|điều hành|chỉ đạo|ban bí|ban tổ|ban dân',
  ].flatMap((line) => line.split('|')),
);

/** Cost of a line end between two words: below nought where it is welcome, high where it cuts a word. */
export function breakCost(before: string, after: string): number {
  const [a, b] = [before, after].map((word) => word.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
  if (pairs.has(`${a!} ${b!}`)) return 1;
  if (/[,;:]$/.test(before)) return -0.3;
  if (joiners.has(a!)) return 0.4;
  return beginnings.has(b!) ? -0.25 : 0;
}
