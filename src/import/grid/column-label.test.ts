import { expect, test } from 'vitest';
import { readColumnLabel } from './column-label.ts';

test.each([
  ['STT', 'number'],
  ['ST T', 'number'],
  ['Nội dung công việc', 'text'],
  ['Tên đề án, báo cáo', 'text'],
  ['NHIỆM VỤ CỤ THỂ', 'text'],
  ['Cơ quan chủ trì soạn thảo', 'bodies'],
  ['Đơn vị chịu trách nhiệm', 'bodies'],
  ['Cơ quan, đơn vị phối hợp thực hiện', 'joint'],
  ['Thời gian trình', 'deadline'],
  ['Tiến độ', 'deadline'],
  ['Thời gian thực hiện', 'deadline'],
  ['Đối tượng kiểm tra', 'other'],
  ['Thứ, ngày', 'day'],
  ['Ngày, thứ', 'day'],
  ['Ngày dương', 'day'],
  ['Dương lịch', 'day'],
  ['Ngày âm', 'other'],
  ['Âm lịch', 'other'],
  ['Lịch âm', 'other'],
  ['Lịch dương', 'day'],
  ['Buổi', 'time'],
  ['Địa điểm tổ chức', 'place'],
  ['Thành phần tham dự', 'participants'],
  ['Cơ quan thẩm tra', 'other'],
  ['Lãnh đạo UBND tỉnh chỉ đạo', 'other'],
  ['Sản phẩm hoàn thành', 'other'],
  ['Niên độ thanh tra', 'other'],
  ['Thời kỳ thanh tra', 'other'],
  ['Thời hạn thanh tra', 'other'],
  ['Thời hạn trình', 'deadline'],
  ['Thực hiện', 'bodies'],
  ['Chỉ đạo thực hiện', 'other'],
  ['Cơ quan chủ trì, phối hợp', 'bodies'],
  ['Đơn vị thực hiện/phối hợp', 'bodies'],
  ['Chủ trì và phối hợp thực hiện', 'bodies'],
  ['Thời gian (năm 2025)', 'time'],
  ['Thời gian trình năm 2025', 'deadline'],
  ['Nội dung (dự kiến)', 'text'],
  ['CQ/ĐV chủ trì', 'bodies'],
  ['CQ phối hợp', 'joint'],
  ['TG hoàn thành', 'deadline'],
  ['TP tham dự', 'participants'],
  ['Chủ trì, thành phần', 'participants'],
])('%s heads a column of %s', (text, column) => {
  expect(readColumnLabel(text)).toBe(column);
});

test.each([
  'Chỉ đạo diễn tập khu vực phòng thủ',
  '',
  'Chủ tịch',
  'Nội dung Cơ quan chủ trì',
  'TP Bắc Hà',
  'NDC',
  'Cơ quan chủ trì Cơ quan phối hợp',
  'Thực hiện nghiêm quy chế',
  '8h00',
  'Sở Nội vụ',
])('"%s" is no label of one column', (text) => {
  expect(readColumnLabel(text)).toBeUndefined();
});

test.each(['Đường', 'Ngày đường', 'Ấm'])('%s is no label of days', (label) => {
  expect(readColumnLabel(label)).toBeUndefined();
});
