import { expect, test } from 'vitest';
import { taskProduct } from './task-product.ts';

test.each([
  ['Ban hành Nghị quyết về đổi mới nội dung sinh hoạt', 'resolution'],
  ['Sửa đổi Quy định số 11-QĐ/TU, ngày 20/12/2021', 'regulation'],
  ['Ban hành quy chế làm việc mẫu của cấp ủy cơ sở.', 'statute'],
  ['Ban hành Đề án “Nâng cao chất lượng”', 'scheme'],
  ['Ban hành Chương trình kiểm tra, giám sát', 'programme'],
  ['Ban hành Chương trình hành động thực hiện', 'action-programme'],
  ['Ban hành Kế hoạch luân chuyển cán bộ năm 2023', 'plan'],
  ['Ban Thường vụ Tỉnh ủy cho ý kiến Đề án mở rộng địa giới hành chính', 'scheme'],
  ['Sửa đổi, bổ sung Quy chế làm việc', 'statute'],
  ['Đề án phát triển kinh tế ban đêm', 'scheme'],
  ['Quyết định ban hành Quy định phân cấp', 'decision'],
  ['Xây dựng, ban hành Kế hoạch cải cách hành chính', 'plan'],
  ['Tham mưu ban hành Kế hoạch trồng rừng', 'plan'],
  ['Trình Chính phủ ban hành Nghị định về giá đất', 'decree'],
  ['Phê duyệt Đề án sắp xếp đơn vị hành chính', 'scheme'],
  ['Báo cáo tình hình kinh tế - xã hội', 'report'],
])('%s is to bring forth a %s', (text, kind) => {
  expect(taskProduct(text)).toBe(kind);
});

test.each([
  'Sơ kết 05 năm thực hiện Nghị quyết số 07-NQ/TU',
  'Sơ kết 05 năm thực hiện Quyết định số 657-QĐ/TU về ban hành Quy chế tiếp xúc',
  'Ban Thường vụ Tỉnh ủy cho ý kiến điều chỉnh, mở rộng Khu kinh tế Vũng Áng.',
  'Ban Thường vụ Tỉnh ủy, Ban Chấp hành Đảng bộ tỉnh cho ý kiến chương trình, nội dung kỳ họp',
  'Cho ý kiến về các nội dung trình Kỳ họp Hội đồng nhân dân tỉnh',
  'Diễn tập Khu vực phòng thủ tỉnh.',
  'Tổ chức kỳ thi nâng ngạch công chức',
  'Hướng dẫn các huyện tổ chức đại hội',
  'Báo cáo Ban Thường vụ Tỉnh ủy kết quả kiểm tra',
  'Thông báo nhanh kết quả hội nghị',
  'Triển khai Nghị quyết về chuyển đổi số',
  'Phê duyệt nhiệm vụ Quy hoạch chung thị trấn',
  '',
])('%s names no product', (text) => {
  expect(taskProduct(text)).toBeUndefined();
});
