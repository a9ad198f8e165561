/**
 * The 38 rows of the programme 23-CTr/TU, read by eye from the source: month, how the row begins, and the names of
 * the bodies that its cell stands for.
 */
const provincial = (name: string) => `${name} Tỉnh ủy Hà Tĩnh`;

const organisation = provincial('Ban Tổ chức');
const propaganda = provincial('Ban Tuyên giáo');
const massWork = provincial('Ban Dân vận');
const internal = provincial('Ban Nội chính');
const inspection = provincial('Ủy ban Kiểm tra');
const office = provincial('Văn phòng');
const boards = provincial('Các ban Đảng');
const government = 'Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Tĩnh';
const army = 'Đảng ủy Bộ Chỉ huy Quân sự tỉnh Hà Tĩnh';
const police = 'Đảng ủy Công an tỉnh Hà Tĩnh';
const unions = 'Đảng đoàn Liên đoàn Lao động tỉnh Hà Tĩnh';

export const tasks2023: readonly (readonly [month: number, begins: string, ...bodies: string[]])[] = [
  [1, 'Tổng kết, đánh giá kết quả', boards, inspection, office],
  [1, 'Ban hành Chỉ thị về lãnh đạo diễn tập', army],
  [1, 'Ban hành Chương trình kiểm tra, giám sát', inspection],
  [1, 'Ban hành Chương trình công tác trọng tâm về nội chính', internal],
  [1, 'Tổng kết 10 năm thực hiện Nghị quyết Trung ương 8 khóa XI', army],
  [2, 'Ban hành Nghị quyết về đổi mới nội dung sinh hoạt', organisation],
  [2, 'Ban hành Nghị quyết về tiếp tục đẩy mạnh xây dựng lực lượng Công an', police],
  [2, 'Sửa đổi Quy định số 11-QĐ/TU', organisation],
  [3, 'Ban hành Nghị quyết của Tỉnh ủy về phát triển văn hóa', government],
  [3, 'Ban hành Kế hoạch đào tạo, bồi dưỡng', organisation],
  [3, 'Ban hành Kế hoạch luân chuyển cán bộ', organisation],
  [3, 'Sửa đổi Quy định số 03-QĐ/TU', organisation],
  [3, 'Tổ chức kỳ thi nâng ngạch', organisation],
  [4, 'Ban hành Chỉ thị về lãnh đạo, chỉ đạo đẩy mạnh xây dựng', police],
  [4, 'Ban hành Đề án “Nâng cao chất lượng', massWork],
  [4, 'Ban hành quy chế làm việc mẫu', organisation],
  [4, 'Ban Thường vụ Tỉnh ủy cho ý kiến Đề án mở rộng', government],
  [4, 'Sơ kết 05 năm thực hiện Nghị quyết số 07-NQ/TU', organisation],
  [5, 'Ban hành Quy định về trách nhiệm và xử lý trách nhiệm', organisation],
  [5, 'Tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW', massWork],
  [6, 'Đánh giá tình hình, kết quả thực hiện', government],
  [6, 'Cho ý kiến về các nội dung trình Kỳ họp', government],
  [6, 'Sơ kết 05 năm thực hiện Nghị quyết số 09-NQ/TU', propaganda],
  [7, 'Hội nghị đánh giá tình hình, kết quả thực hiện công tác kiểm tra', inspection],
  [7, 'Kiểm điểm, đánh giá tình hình', government, boards, inspection, office],
  [7, 'Tổng kết 10 năm thực hiện Nghị quyết số 06-NQ/TU', unions],
  [7, 'Diễn tập Khu vực phòng thủ tỉnh.', army],
  [8, 'Ban hành Quy định của Ban Thường vụ Tỉnh ủy về kiểm soát quyền lực', organisation],
  [8, 'Sơ kết 05 năm thực hiện Nghị quyết số 30-NQ/TW', police],
  [8, 'Sơ kết 05 năm thực hiện Quyết định số 657-QĐ/TU', massWork],
  [9, 'Ban hành Kế hoạch của Ban Thường vụ Tỉnh ủy về kiểm tra, rà soát', internal],
  [9, 'Sơ kết 05 năm thực hiện Nghị quyết số 35-NQ/TW', propaganda],
  [10, 'Tổ chức thi tuyển công chức', organisation],
  [11, 'Tổng kết 10 năm thực hiện Nghị quyết 29-NQ/TW', propaganda],
  [11, 'Ban Thường vụ Tỉnh ủy cho ý kiến điều chỉnh', government],
  [12, 'Ban Thường vụ Tỉnh ủy, Ban Chấp hành Đảng bộ tỉnh cho ý kiến', government],
  [12, 'Đánh giá tình hình, kết quả thực hiện', boards, inspection, office],
  [12, 'Kiểm điểm, đánh giá, phân loại', organisation],
];
