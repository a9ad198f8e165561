import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** A programme that says from when until when, with those who join in as a list. */
const programme = `KẾ HOẠCH
Số hóa tài liệu năm 2024

TT Nhiệm vụ
Cơ quan thực hiện Thời gian
Sản phẩm
Chủ trì Phối hợp Bắt đầu Hoàn
thành
1 Điều tra, lập danh mục tài liệu
giấy
Sở Nội vụ
- Sở Tài chính;
- UBND các huyện Hòa
An, Đông Khê
01/4/2024 30/9/2024 Danh mục
2 Xây dựng phần mềm quản lý kho
Sở Thông tin và
Truyền thông - UBND các xã 01/5/2024 31/10/2026 18 gói
3 Tập huấn cho cán bộ lưu trữ
Sở Nội vụ
- Sở Tài chính;
- Sở Tư pháp
15/3/2024 30/11/2024 Báo cáo
`;

test('a list of those who join in begins behind who leads, and a product behind a whole day', () => {
  const { tasks } = makeDraft(readLines(programme), { file: 'x.txt', sha256: '', registry: [] }).fields;
  expect(
    tasks.map(({ deadline, text, bodiesAsWritten, jointAsWritten }) =>
      [deadline, text, bodiesAsWritten, jointAsWritten].join(' | '),
    ),
  ).toEqual([
    '2024-09-30 | Điều tra, lập danh mục tài liệu giấy | Sở Nội vụ | Sở Tài chính; UBND các huyện Hòa An, Đông Khê',
    '2026-10-31 | Xây dựng phần mềm quản lý kho | Sở Thông tin và Truyền thông | UBND các xã',
    '2024-11-30 | Tập huấn cho cán bộ lưu trữ | Sở Nội vụ | Sở Tài chính; Sở Tư pháp',
  ]);
});
