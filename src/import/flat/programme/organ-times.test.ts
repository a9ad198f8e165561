import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readLines(`CHƯƠNG TRÌNH\ncông tác năm 2026\n\n${text.trim().replace(/^ +/gmu, '')}\n`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  });

const tasksOf = (text: string) =>
  draftOf(text).fields.tasks.map(({ number, whenAsWritten, text: words, bodiesAsWritten, jointAsWritten }) =>
    [number, whenAsWritten, words, bodiesAsWritten, jointAsWritten].map((value) => value ?? '').join(' | '),
  );

const problemsOf = (text: string) => draftOf(text).problems.map(({ line, message }) => `${line} ${message}`);

const before = `STT Nội dung Cơ quan chuẩn bị
  Thời gian trình
  BTV BCH
  1 Đề án trồng rừng gỗ lớn ở các xã
  ven sông
  Sở Tài chính Tháng 2 Tháng 3
  2 Kế hoạch phòng cháy rừng mùa khô
  Công an tỉnh Tháng 4
  3 Báo cáo kết quả thu ngân sách của
  các xã
  Sở Tài chính Tháng 5 Tháng 6`;

test('each of several times below one label is told by its own, and a row that lacks one is told', () => {
  expect(tasksOf(before)).toEqual([
    '1 | BTV: Tháng 2; BCH: Tháng 3 | Đề án trồng rừng gỗ lớn ở các xã ven sông | Sở Tài chính | ',
    '2 | BTV: Tháng 4 | Kế hoạch phòng cháy rừng mùa khô | Công an tỉnh | ',
    '3 | BTV: Tháng 5; BCH: Tháng 6 | Báo cáo kết quả thu ngân sách của các xã | Sở Tài chính | ',
  ]);
  expect(problemsOf(before)).toEqual([
    '10 Row "Kế hoạch phòng cháy rừng mùa khô…": it has fewer times than there are columns of them: each may be that of another.',
  ]);
});

test('crosses behind a time tick the organs behind it', () => {
  expect(
    tasksOf(`TT Tên đề án, văn bản Cơ quan chủ trì Thời gian trình
      Cấp trình
      UBN
      D
      HĐ
      ND
      1 Đề án trồng rừng gỗ lớn ở các xã
      ven sông
      Sở Tài chính Quý I x
      2 Kế hoạch phòng cháy rừng mùa khô Công an tỉnh Quý II
      3 Báo cáo kết quả thu ngân sách của
      các xã
      Sở Tài chính Quý III x x`),
  ).toEqual([
    '1 | Quý I | Đề án trồng rừng gỗ lớn ở các xã ven sông | Sở Tài chính | ',
    '2 | Quý II | Kế hoạch phòng cháy rừng mùa khô | Công an tỉnh | ',
    '3 | Quý III | Báo cáo kết quả thu ngân sách của các xã | Sở Tài chính | ',
  ]);
});

test('who joins in stands in front of the times at which organs are asked, not among them', () => {
  expect(
    tasksOf(`TT Tên đề án, báo cáo Cơ quan chủ trì Cơ quan phối hợp
      Trình
      UBND
      tỉnh
      Trình
      Tỉnh ủy
      Ghi
      chú
      1 Đề án trồng rừng gỗ lớn ở các xã
      ven sông Sở Tài chính UBND các xã,
      phường Tháng 1 Tháng 2 Đề án
      2 Kế hoạch phòng cháy rừng mùa khô
      Công an tỉnh
      Các cơ quan liên
      quan Tháng 3
      3 Báo cáo kết quả thu ngân sách của
      các xã Sở Tài chính Văn phòng Tỉnh ủy Tháng 5 Tháng 6
      4 Đề án nước sạch ở các bản vùng cao Sở Xây dựng Các cơ quan liên
      quan Tháng 7`),
  ).toEqual([
    '1 |  | Đề án trồng rừng gỗ lớn ở các xã ven sông | Sở Tài chính | UBND các xã, phường',
    '2 |  | Kế hoạch phòng cháy rừng mùa khô | Công an tỉnh | Các cơ quan liên quan',
    '3 |  | Báo cáo kết quả thu ngân sách của các xã | Sở Tài chính | Văn phòng Tỉnh ủy',
    '4 |  | Đề án nước sạch ở các bản vùng cao | Sở Xây dựng | Các cơ quan liên quan',
  ]);
});

test('whom a programme supervises are bodies, but none that do it', () => {
  expect(
    tasksOf(`STT Nội dung giám sát Đối tượng giám sát Cơ quan tham mưu Thời gian
      1 Việc giao rừng ở các xã ven sông
      Sở Tài chính Ban Pháp chế Quý I
      2 Việc thu phí bảo vệ môi trường ở
      các khu công nghiệp
      Sở Y tế Ban Dân tộc Kỳ họp
      giữa năm
      3 Việc cấp nước sạch ở các bản Sở Y tế Ban Pháp chế Quý III`),
  ).toEqual([
    '1 | Quý I | Việc giao rừng ở các xã ven sông | Ban Pháp chế | ',
    '2 | Kỳ họp giữa năm | Việc thu phí bảo vệ môi trường ở các khu công nghiệp | Ban Dân tộc | ',
    '3 | Quý III | Việc cấp nước sạch ở các bản | Ban Pháp chế | ',
  ]);
});
