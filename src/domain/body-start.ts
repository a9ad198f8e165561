import { capitals } from './letters.ts';

/** Words with which the name of a body begins. */
export const bodyStart = new RegExp(
  String.raw`^[-+–\s]*(?:Ban|Các|Văn phòng|VP|UBND|HĐND|[UỦ][yỷ] ban|Uỷ ban|Sở|Bộ|Công an|Công đoàn|T[oò]à? án|Tòa|Viện|Hội|Liên|Đảng|Tỉnh|Thành|Huyện|Thị|MTTQ|UBKT|UBMT|UB(?= MT)|BCS|BCH|BTV|BTC|BTG|BDV|BNC|Đoàn|Cục|Chi cục|Trung tâm|Trường|Kho bạc|Ngân hàng|Thanh tra|Chủ tịch|Thường trực|Đài|Báo|Quân (?:khu|đoàn|chủng|ủy)|Bí thư|Mặt trận|Phòng|Tổng|Học viện|Chính phủ|Quốc hội|Các đồng chí|Cấp|(?:Vụ|Tổ)(?= [${capitals}]))`,
  'u',
);
