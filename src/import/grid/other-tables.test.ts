import { expect, test } from 'vitest';
import type { Column } from './column-kind.ts';
import { readColumnLabel } from './column-label.ts';
import { isOfOthers } from './other-tables.ts';

const columnsOf = (labels: readonly string[]): Column[] =>
  labels.map((label) => readColumnLabel(label) ?? 'other');

test.each([
  [['TT', 'Họ và tên', 'Đơn vị', 'Nhiệm vụ', 'Ghi chú']],
  [['STT', 'HỌ, TÊN', 'CHỨC VỤ', 'ĐƠN VỊ', 'NHIỆM VỤ']],
  [['TT', 'Tên chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện']],
  [['TT', 'Tên chỉ tiêu Đơn vị tính', 'Thực hiện', 'Ghi chú']],
  [['TT', 'Nội dung', 'Đơn giá', 'Thành tiền', 'Đơn vị thực hiện']],
  [['TT', 'Tên chỉ tiêu', 'Kế hoạch năm 2024', 'Thực hiện']],
  [['TT', 'Nội dung', 'Thực hiện năm 2023', 'Kế hoạch năm 2024']],
  [['TT', 'Số, ký hiệu', 'Ngày', 'Tên văn bản']],
  [['STT', 'Số hiệu văn bản', 'Thời gian', 'Trích yếu']],
])('%j heads no tasks', (labels) => {
  expect(isOfOthers(labels, columnsOf(labels))).toBe(true);
});

test.each([
  [['TT', 'Nội dung', 'Cơ quan chủ trì', 'Ghi chú']],
  [['TT', 'Tên đề án', 'Đơn vị', 'Thực hiện']],
  [['TT', 'Họ và tên', 'Nội dung', 'Thời gian']],
  [['Ngày', 'Họ và tên', 'Chức vụ', 'Nội dung']],
  [['TT', 'Nội dung kế hoạch', 'Thực hiện', 'Ghi chú']],
  [['TT', 'Kế hoạch', 'Cơ quan thực hiện']],
  [['TT', 'Số, ký hiệu', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian']],
])('%j may', (labels) => {
  expect(isOfOthers(labels, columnsOf(labels))).toBe(false);
});
