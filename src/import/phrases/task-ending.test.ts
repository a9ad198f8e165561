import { expect, test } from 'vitest';
import { endingOf, readEnding, timeEndingOf } from './task-ending.ts';

test.each([
  ['Báo cáo tổng kết; Ban Dân vận chuẩn bị.', 'Báo cáo tổng kết.', 'Ban Dân vận', undefined],
  ['Kế hoạch giao quân. Đảng ủy Quân sự tỉnh chuẩn bị.', 'Kế hoạch giao quân.', 'Đảng ủy Quân sự tỉnh', undefined],
  ['Nghị quyết chuyển đổi số, do Đảng ủy UBND tỉnh chuẩn bị.', 'Nghị quyết chuyển đổi số.', 'Đảng ủy UBND tỉnh', undefined],
  ['Báo cáo quý do Văn phòng chuẩn bị', 'Báo cáo quý', 'Văn phòng', undefined],
  ['Giao quân. Ban Chỉ huy Quân sự xã chủ trì, các đoàn thể phối hợp.', 'Giao quân.', 'Ban Chỉ huy Quân sự xã', 'các đoàn thể'],
  ['Giám sát. Ban Kinh tế - Xã hội chủ trì.', 'Giám sát.', 'Ban Kinh tế - Xã hội', undefined],
  ['Đề án cảng. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính chuẩn bị.', 'Đề án cảng.', 'Sở Xây dựng', 'Sở Tài chính'],
])('"%s" ends with who does it', (words, text, bodies, joint) => {
  const ending = readEnding(words);
  expect([ending?.text, ending?.bodies, ending?.joint]).toEqual([text, bodies, joint]);
}); // prettier-ignore

test.each([
  'Dự hội nghị trực tuyến do Ban Tuyên giáo Trung ương chủ trì.',
  // The head of a column that the next page shows again, with a name in front of it.
  'Sơ kết an ninh mạng. Đảng ủy Công an tỉnh Cơ quan chuẩn bị',
  'Kiểm tra tiến độ; công tác nhân sự được chuẩn bị.',
  'Các cơ quan chuẩn bị nội dung. Văn phòng Tỉnh ủy theo dõi, đôn đốc thực hiện.',
  'Tổng kết đề án do tỉnh đầu tư',
  'Sơ kết công tác dân vận - Ban Dân vận Tỉnh ủy.',
])('"%s" does not', (words) => {
  expect(readEnding(words)).toBeUndefined();
});

test('a dash alone names a body where several tasks end so', () => {
  const read = endingOf(['Sơ kết - Ban Dân vận.', 'Tổng kết - Văn phòng Tỉnh ủy.', 'Giao quân.']);
  expect(read?.('Sơ kết - Ban Dân vận.')).toMatchObject({ text: 'Sơ kết.', bodies: 'Ban Dân vận' });
  expect(read?.('Họp Ban Kinh tế - Xã hội.')).toBeUndefined();
  expect(endingOf(['Sơ kết - Ban Dân vận.', 'Tổng kết.'])).toBeUndefined();
});

test('so does a colon, also with who leads', () => {
  const read = endingOf([
    'Họp hội đồng: Ban Giám hiệu.',
    'Kiểm tra hồ sơ: Phó Hiệu trưởng, GVCN',
    'Hội nghị: xem xét báo cáo.',
  ]);
  expect(read?.('Kiểm tra hồ sơ: Phó Hiệu trưởng, GVCN')).toMatchObject({ bodies: 'Phó Hiệu trưởng, GVCN' });
  expect(read?.('Hội nghị: xem xét báo cáo.')).toBeUndefined();
});

test('times end the tasks of a list where at least half do', () => {
  const read = timeEndingOf([
    'Đề án việc làm (tháng 3).',
    'Hội nghị báo cáo viên (hằng tháng)',
    'Tổng kết (đợt 2).',
  ]);
  expect(read?.('Đề án việc làm (tháng 3).')).toEqual({ text: 'Đề án việc làm.', when: 'tháng 3' });
  expect(read?.('Tổng kết (đợt 2).')).toBeUndefined();
  expect(timeEndingOf(['Đề án (tháng 3).', 'Họp.', 'Tổng kết.'])).toBeUndefined();
});
