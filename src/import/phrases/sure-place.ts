import { capitals, smalls } from '../../domain/letters.ts';

/** Rooms, halls, and what else is nothing but a place. */
export const surePlace = new RegExp(
  String.raw`^(?:Tại\s|Hội trường|Giảng đường|Nhà (?:[A-Z]\d|văn hóa|rông|thi đấu|hát|khách)|Phòng (?:họp|khách|[A-Z]?\d|hội|truyền hình|giao ban|làm việc)|P\.?\s?(?:\d|họp|[A-Z]\d)|Trụ sở|TT (?:Hội nghị|[Vv]ăn hóa|VHTT|HN|VH|Chính trị)|TT(?:HN|VH|VHTT|CT)|Tầng|Điểm cầu|Sân|Quảng trường|Khách sạn|Nghĩa trang|Rạp|Chợ|Đình|Chùa|Đền|Dinh|Vườn quốc gia|Công viên|Bảo tàng|Cửa khẩu|Bến (?:cảng|xe|tàu)|Lầu \d|PH\s?\d|HT (?:tầng|số|[A-Z\d])|Nhà (?:ông|bà)|Cụm (?:CN|công nghiệp)|Khu (?:công nghiệp|du lịch|đô thị|di tích)|Online|Xã(?! hội)|Phường|Thị trấn|Thôn|Buôn|Bản(?! (?:tin|đồ|sao|cam))|Ấp|Trực tuyến|Thư viện|(?:Tỉnh|Huyện|Quận|Thị xã|Thành phố|TP\.?) (?=[${capitals}]))(?![${smalls}])`,
  'u',
);
