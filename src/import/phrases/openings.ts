import { smalls } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { committeeAlone } from './body-names.ts';

/** What the beginning of a line says of the cell that it may open. */
export interface Opening {
  readonly isLower: boolean;
  readonly isBody: boolean;
  readonly isPerson: boolean;
  readonly isTask: boolean;
  /** Whether it is the second half of a name: "Tỉnh ủy", "Bộ". */
  readonly isTail: boolean;
  readonly isProduct: boolean;
}

/** Words with which a task begins; some of them are those of a body too: "Ban hành", "Tổng kết", "Hội nghị". */
const taskStart =
  /^[-–+•]?\s*(?:Ban hành|Báo cáo|Biên soạn|Bồi dưỡng|Bố trí|Bổ sung|Cải cách|Cắt giảm|Chỉ đạo|Cho ý kiến|Chuẩn bị|Công bố|Cập nhật|Cụ thể hóa|Đánh giá|Đào tạo|Đẩy mạnh|Đề xuất|Đổi mới|Điều chỉnh|Định hướng|Đôn đốc|Đưa|Giám sát|Giao ban|Góp ý|Hoàn thành|Hoàn thiện|Họp|Hội nghị|Hội thảo|Huy động|Hướng dẫn|Khảo sát|Kiểm điểm|Kiểm soát|Kiểm tra|Kiện toàn|Kỷ niệm|Làm việc|Lãnh đạo|Lập|Lễ|Mở rộng|Nâng cao|Nâng cấp|Nghe|Nghiên cứu|Ngăn chặn|Phát động|Phát triển|Phê duyệt|Phổ biến|Phối hợp|Phủ sóng|Quán triệt|Quản lý|Rà soát|Sơ kết|Sửa đổi|Sắp xếp|Tập huấn|Tập trung|Tăng cường|Tham mưu|Tham gia|Thành lập|Thăm|Thanh tra (?:việc|công tác|trách nhiệm)|Theo dõi|Thẩm định|Thể chế|Thông qua|Thu hút|Thúc đẩy|Thực hiện|Tiếp công dân|Tiếp tục|Tiếp xúc|Tổ chức|Tổng hợp|Tổng kết|Tổng rà soát|Triển khai|Trình|Tuyên truyền|Tuyển|Tư vấn|Ứng dụng|Vận động|Vận hành|Xây dựng|Xem xét|Xét|Xử lý|Bộ chỉ số|Bộ tiêu chí|Gặp mặt)(?![A-Za-zÀ-ỹ])/u;

/** A post, and organs whose names begin as no other. */
const person =
  /^(?:Đ\/c|Đồng chí|Phó |PCT|Giám đốc|Lãnh đạo|Chánh|Trưởng|Vụ|Hạt|Nhà|Ủy viên|Chi bộ)(?![A-Za-zÀ-ỹ])/u;

/** Papers that a task brings forth, as alternatives of a pattern. */
export const paperNames =
  'Báo cáo|Biên bản|Chương trình|Chỉ thị|Công văn|Danh mục|Dự án|Dự thảo|Đề án|Hồ sơ|Hướng dẫn|Kế hoạch|Kết luận|Nghị quyết|Nghị định|Phương án|Quy chế|Quy định|Quyết định|Tài liệu|Thông báo|Thông tư|Tờ trình|Văn bản';

/** What a task brings forth; it may stand in a column of its own. */
const productStart = new RegExp(String.raw`^(?:${paperNames}|Các|Hội nghị|Lớp|Luật|\d)`, 'u');

const openEnd =
  /(?:[,+/–-]|(?<![A-Za-zÀ-ỹ])(?:và|của|các|với|theo|về|cho|từ|tại|trên|trong|do|là|trước|đến|thuộc|được|để|(?<!tờ )trình|trụ sở|(?<!(?:hằng|hàng|mỗi|trong|cả|đầu|cuối|giữa|theo) )(?:năm|tháng|quý|ngày)))$/iu;

const half =
  /(?<!(?:Văn phòng|Thanh tra|VP|Công đoàn) )(?:[UỦ][yỷ] ban|Uỷ ban|UB(?:MTTQ)?|Văn phòng|Hội đồng|Liên đoàn|Liên hiệp|Bộ Chỉ huy|Ban Chỉ huy|Ban Chỉ đạo|Ban Thường vụ|Ban Chấp hành|Thường trực|Đảng đoàn|Ban cán sự đảng|Ban [Cc]án sự|BCSĐ|BCS|Sở|Phòng|Ban|Bộ|Cục|Chi cục|Vụ|Đảng ủy|Công an|Mặt trận|Ngân hàng|Kho bạc|Trung tâm|Hội|Trường|Tổng cục|Báo và Đài|MTTQ Việt|[UỦ][yỷ] ban MTTQ)$/u;

const lowerStart = new RegExp(String.raw`^[${smalls},;.:)%]`, 'u');

/** What the beginning of some words says of the cell that they open. */
export function openingOf(text: string): Opening {
  const isTask = taskStart.test(text);
  const isTail =
    (committeeAlone.test(text) && !/^Đảng/iu.test(text)) ||
    /^(?:Bộ|Sở|Ban|Cục|Tỉnh|Huyện|Thành phố|HĐND(?: tỉnh| huyện| thành phố)?)[.,;]?$/u.test(text);
  return {
    isLower: lowerStart.test(text),
    isBody: bodyStart.test(text) && !isTask && !isTail,
    isTail,
    isPerson: person.test(text),
    isTask,
    isProduct: productStart.test(text),
  };
}

/** Whether words break off behind a comma, a dash or a small word. */
export const endsOpen = (text: string): boolean => openEnd.test(text);

/** Whether words end with half a name: "Văn phòng", "Ủy ban". */
export const endsHalf = (text: string): boolean => half.test(text);
