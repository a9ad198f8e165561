const list = (words: string): readonly string[] => words.split(' | ');

/** Verbs in front of a topic: what a resolution is for. */
export const aims = list(
  'đẩy mạnh | nâng cao hiệu quả | tăng cường sự lãnh đạo của Đảng đối với | tiếp tục đổi mới | một số giải pháp trọng tâm về | tăng cường trách nhiệm người đứng đầu trong | nâng cao chất lượng, hiệu quả | tạo chuyển biến căn bản về',
);

/** What is done with a thing. */
export const verbs = list(
  'rà soát | hoàn thiện | đầu tư nâng cấp | nhân rộng | kiểm tra việc quản lý | bố trí kinh phí cho | khảo sát, đánh giá lại | công khai tiến độ | giao chỉ tiêu cụ thể về | sơ kết, rút kinh nghiệm về | lập hồ sơ theo dõi | tháo gỡ vướng mắc về | chuẩn hóa | vận động Nhân dân tham gia | hỗ trợ một phần chi phí cho | ký cam kết về | đưa vào kế hoạch năm | tập huấn nghiệp vụ về | cập nhật số liệu về | phân cấp quản lý | gắn biển, bàn giao | lấy ý kiến rộng rãi về | xây dựng mô hình điểm về | thanh tra chuyên đề về',
);

/** How it is done. */
export const manners = list(
  'bảo đảm đúng tiến độ, đúng thẩm quyền | theo phương châm rõ người, rõ việc, rõ thời gian | gắn với trách nhiệm của người đứng đầu | phù hợp với điều kiện của từng địa phương | không để phát sinh điểm nóng | trên cơ sở phát huy dân chủ, công khai, minh bạch | có phân công từng thành viên phụ trách | lấy kết quả làm thước đo đánh giá cán bộ cuối năm | kết hợp nguồn ngân sách với xã hội hóa | theo lộ trình đã được phê duyệt | đồng bộ từ cấp ủy đến chính quyền, đoàn thể | tránh phô trương, hình thức | bằng việc làm cụ thể, thiết thực | với tinh thần chủ động, không trông chờ cấp trên | nhất là ở vùng bãi ngang, miền núi | trước mùa mưa bão hằng năm | qua hệ thống điều hành trực tuyến | dưới sự giám sát của Mặt trận và Nhân dân',
);

/** What it is for. */
export const ends = list(
  'góp phần hoàn thành các chỉ tiêu kinh tế - xã hội | tạo sự đồng thuận trong Nhân dân | khắc phục tình trạng chậm trễ kéo dài | nâng cao thu nhập cho người lao động | củng cố niềm tin của đảng viên và quần chúng | giữ vững ổn định chính trị | làm cơ sở xem xét thi đua, khen thưởng | rút ngắn thời gian giải quyết công việc | tiết kiệm chi cho ngân sách | phục vụ đại hội đảng các cấp | đáp ứng yêu cầu của giai đoạn mới | phòng ngừa sai phạm từ sớm, từ xa | tạo việc làm tại chỗ | giảm khoảng cách giữa các vùng | thu hút con em quê hương trở về | bảo vệ cảnh quan, môi trường',
);

/** Openings of a sentence without a subject. */
export const openings = list(
  'Tập trung | Chủ động | Tiếp tục | Khẩn trương | Thường xuyên | Định kỳ | Kịp thời | Phấn đấu | Chỉ đạo | Quan tâm | Ưu tiên | Kiên quyết | Từng bước | Phối hợp',
);

/** What was seen: sentences of an assessment, in front of a thing. */
export const findings = list(
  'Việc triển khai {} có chuyển biến rõ nét | Kết quả {} chưa tương xứng với tiềm năng | Một số nơi còn lúng túng khi thực hiện {} | Công tác {} được cấp trên ghi nhận | Tiến độ {} chậm so với yêu cầu | Nguồn lực dành cho {} còn dàn trải | Nhận thức của một bộ phận cán bộ về {} chưa đầy đủ',
);

const onsets =
  'An Bình Cẩm Châu Đông Đức Gia Hà Hải Hòa Hưng Kim Kỳ Lâm Lộc Long Mai Mỹ Nam Ngọc Phú Phúc Quang Sơn Tân Thạch Thanh Thiên Thuận Trung Trường Tùng Văn Vĩnh Xuân Yên'.split(
    ' ',
  );
const codas =
  'An Bằng Bắc Chính Điền Đỉnh Giang Hạ Hậu Hiền Hoàng Khang Khê Lạc Liên Lĩnh Lương Minh Nghĩa Nhân Ninh Phong Quý Sơn Tài Thắng Thành Thịnh Thủy Tiến Trạch Trì Tường Vinh Xá'.split(
    ' ',
  );

/** Name number `n` of a commune; about 1,200 before they come again. */
export function communeName(n: number): string {
  const onset = onsets[n % onsets.length]!;
  const coda = codas[(n * 11 + Math.floor(n / onsets.length)) % codas.length]!;
  return onset === coda ? `${onset} Phương` : `${onset} ${coda}`;
}

/** Family, middle and given names of people who sign. */
export const people = {
  family: list('Nguyễn | Trần | Lê | Phạm | Hoàng | Phan | Vũ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý'),
  middle: list('Văn | Thị | Đình | Hữu | Quốc | Xuân | Minh | Thanh | Ngọc | Trọng | Thế | Hồng'),
  given: list(
    'Anh | Bảo | Cường | Dũng | Hạnh | Hương | Khánh | Lan | Long | Mai | Nam | Phúc | Quân | Sơn | Tâm | Thảo | Trung | Tuấn | Vinh | Yến',
  ),
};
