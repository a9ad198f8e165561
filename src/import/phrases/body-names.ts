import { bodyStart } from '../../domain/body-start.ts';

/** A committee alone on its line: the second half of the name above it. */
export const committeeAlone = /^(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) [uủ][yỷ][.,]?$/iu;

/** Words with which a name of a body begins, and no second half of one. */
export const opensName =
  /^(?:UBND|HĐND|ĐĐBQH|UB(?= MT)|UBMTTQ|MTTQ|UBKT|BTC|BTG|BTGDV|BDV|BNC|BCH|BTV|BCS|VPTU|VPĐU|VP|Sở|Bộ|Văn phòng|Ban|Phòng|Các|Công an|(?:Huyện|Thị|Thành|Tỉnh|Quận) (?:ủy|đoàn)|Đảng (?:ủy|đoàn|bộ)|Chi cục|Cục|Vụ|Thanh tra|Trung tâm|Trường|Hội(?! nghị| thảo| thi| trại| chợ)|Liên (?:đoàn|hiệp|minh)|[UỦ][yỷ] ban|Uỷ ban|Viện|T[oò]à? án|Tòa|Đoàn|Báo(?! cáo)|Đài|Bảo hiểm|Kho bạc|Ngân hàng|Mặt trận|Thường trực|Công đoàn|Tổng cục|Quân khu|Hạt|Cơ quan)(?![A-Za-zÀ-ỹ])/u;

/** What stands in front of the name of a body inside that of another: "Đảng ủy Công an tỉnh", "Văn phòng UBND". */
export const governs =
  /(?:^|[\s(“"])(?:Đảng ủy|Đảng đoàn|Đảng bộ|Chi bộ|Ban [Cc]án sự(?: [Đđ]ảng)?|BCS(?: [Đđ]ảng)?|Thường trực|Thường vụ|BTV|BCH|Ban Thường vụ|Ban Chấp hành|Lãnh đạo|Chánh|Phó|Giám đốc|Chủ tịch|Bí thư|Trưởng|Thủ trưởng|thuộc|của|cùng|với|tại|các|và|cho|do|trình|gửi|về|theo|giữa|Công đoàn|Đoàn|Văn phòng|VP|Ban|Ban Chỉ huy|Bộ Chỉ huy|Ban Quản lý|Hội đồng|Trung tâm|Mặt trận|Cục|Chi cục|Vụ|Quỹ|Ủy viên|[UỦ][yỷ] ban|UB|Báo|Viện|Thanh tra|Tổng|Khối|khối|Học viện|–|-)$/iu;

/** The second half of a name, and what no name begins with: "Tỉnh ủy, Ban …", "Đảng tỉnh". */
export const isTailOfName = (text: string): boolean =>
  /^(?:Tỉnh|Thành|Huyện|Thị|Quận) [uủ][yỷ](?=$|[.,;+])/u.test(text) ||
  (committeeAlone.test(text) && !/^Đảng/iu.test(text)) ||
  /^Đảng(?! (?:[uủ][yỷ]|đoàn|bộ|viên))/u.test(text) ||
  /^(?:Việt Nam|Bộ đội|Liên hiệp Phụ nữ|Phụ nữ|Chính trị|Nông dân|Cựu chiến binh)(?![A-Za-zÀ-ỹ])/u.test(
    text,
  ) ||
  /^(?:Bộ|Sở|Ban|Cục|Tỉnh|Huyện|Thành phố|HĐND(?: tỉnh| huyện| thành phố)?)[.,;]?$/u.test(text);

/** Names of a cell, parted at its commas; the second half of "Sở Văn hóa, Thể thao và Du lịch" stands alone. */
export const partNames = (words: string): string[] =>
  words
    .split(/[,;+]\s*|\s+[-–•]\s+(?=\p{Lu})|^[-–•]\s+/u)
    .map((name) => name.trim().replace(/\.$/u, '').trim())
    .filter(Boolean);

/** Places inside a name where another begins, with nothing that parts the two: "Sở Tài chính Công an tỉnh". */
export function runsOn(name: string): number {
  let count = 0;
  for (let at = name.indexOf(' ') + 1; at > 0; at = name.indexOf(' ', at) + 1) {
    // None begins with a small letter.
    if (isPlainSmall(name.charCodeAt(at))) continue;
    const rest = name.slice(at);
    if (!opensName.test(rest) || isTailOfName(rest)) continue;
    // "Ủy ban Kiểm tra Đảng ủy": the committee of the office stands behind its name.
    if (
      /^(?:Đảng [uủ][yỷ](?:$|\s(?:xã|phường|tỉnh|huyện))|(?:Tỉnh|Huyện|Thị|Thành|Quận) [uủ][yỷ])/u.test(rest)
    )
      continue;
    if (!governs.test(name.slice(0, at - 1))) count += 1;
  }
  return count;
}

const isPlainSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Bodies and posts of communes, schools and firms: nothing else begins so. */
const smallName =
  /^(?:BGH|BGĐ|BĐH|BQL|GVCN|GVBM|CMHS|TPT|HTX|TTYT|(?:Khoa|Quỹ)(?= \p{Lu})|Tổ (?:\d|[Đđ]ảng|chuyên môn|công nghệ|giúp việc|trưởng|dân)|Khối (?:trưởng|\d|[Dd]ân vận)|(?:Các )?[Gg]iáo viên|(?:Phó )?Hiệu trưởng|Tổng phụ trách|Toàn (?:trường|thể)|Kế toán|Văn thư|Y tế (?:học đường|thôn|xã)|Nhân viên|Hợp tác xã|Điện lực|Bưu điện|Viễn thông|Công ty|Doanh nghiệp|Trạm|Đồn|Tiểu ban|Chi (?:[uủ][yỷ]|đoàn|hội|bộ|nhánh)|Đảng viên|Đội|Hội đồng|Thuế (?:tỉnh|cơ sở)|Thống kê (?:tỉnh|cơ sở)|Thầy|Cô|Ông|Bà)(?![A-Za-zÀ-ỹ])/u;

/** Whether words name who acts within a cell of the Party and can be little else: `Chi ủy`, `Tổ đảng số 1`, `Đ/c Lê Thị Hoa`. */
export const opensCellName = (words: string): boolean => words.length <= 40 && cellName.test(words);

const cellName =
  /^(?:(?:Chi (?:[uủ][yỷ]|đoàn)|(?:Các )?Tổ [Đđ]ảng)(?![A-Za-zÀ-ỹ])|(?:Các )?(?:Đ\/[cC]|[Đđ]ồng chí) \p{Lu})/u;

/** Whether words begin as the name of a body does. */
export const isName = (text: string): boolean =>
  !isTailOfName(text) &&
  (opensName.test(text) ||
    smallName.test(text) ||
    /^\d{1,3} (?:chi bộ|đảng bộ|cơ quan|đơn vị|xã|phường|huyện|tổ chức|UBND|sở)(?![A-Za-zÀ-ỹ])/u.test(text) ||
    (bodyStart.test(text) && !/^(?:Thị|Thành|Tỉnh|Huyện|Tổng|Đảng) (?!ủy|uỷ|đoàn)/u.test(text)));
