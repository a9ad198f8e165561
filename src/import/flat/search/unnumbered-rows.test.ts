import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const draftOf = (third: string) =>
  makeDraft(
    readLines(`CHƯƠNG TRÌNH
công tác năm 2026

STT Nội dung Cơ quan tham mưu Thời gian
1 Đề án trồng rừng gỗ lớn ở các xã
ven sông Sở Tài chính Tháng 1
2 Kế hoạch phòng cháy rừng mùa khô Công an tỉnh Tháng 2
3 Báo cáo kết quả thu ngân sách của
các xã Sở Tài chính Tháng 3
${third}
4 Đề án nước sạch ở các bản vùng cao Sở Xây dựng Tháng 6
5 Kế hoạch tuyển quân năm 2027 của
các xã Công an tỉnh Tháng 7
6 Chỉ thị về phòng, chống ma túy trong
trường học Công an tỉnh Tháng 8
7 Đề án cấp điện cho các bản vùng sâu Sở Công Thương Tháng 9
8 Nghị quyết về học phí năm học mới
của các trường Sở Tài chính Tháng 10
9 Báo cáo việc giao đất ở của các xã
vùng cao Sở Xây dựng Tháng 11
`),
    { file: 'x.txt', sha256: '', registry: [] },
  );

test('a row without a number stands below one with a number, and that is told', () => {
  const { fields, problems } = draftOf('Rà soát quy hoạch các chợ đầu mối\ncủa tỉnh Sở Công Thương Tháng 5');
  expect(fields.tasks.slice(2, 5).map(({ number, text, month }) => [number, text, month])).toEqual([
    ['3', 'Báo cáo kết quả thu ngân sách của các xã', '2026-03'],
    [undefined, 'Rà soát quy hoạch các chợ đầu mối của tỉnh', '2026-05'],
    ['4', 'Đề án nước sạch ở các bản vùng cao', '2026-06'],
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Row "Rà soát quy hoạch các chợ đầu mối của tỉ…": it has no number, as the others have.',
  ]);
});

test('what lacks a cell is no row of its own: the row above it is told', () => {
  const { fields, problems } = draftOf('Rà soát quy hoạch các chợ đầu mối');
  expect(fields.tasks).toHaveLength(9);
  expect(problems.map(({ message }) => message).join()).toContain('Báo cáo kết quả thu ngân sách');
});
