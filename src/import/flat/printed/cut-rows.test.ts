import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** A table that a word processor set and extraction read cell by cell; the page cuts row 7 inside three of its cells. */
const table = `TT Nội dung công việc Loại văn bản Thời gian trình Đơn vị chủ trì thực
hiện Đơn vị phối hợp

1.

- Bảo vệ và phát triển rừng; trồng mới 47 ha
rừng tập trung
- Rà soát hộ nghèo, hộ cận nghèo năm 2022
theo chuẩn nghèo đa chiều

Kế hoạch Tháng 1/2022 Liên minh Hợp tác xã
tỉnh Điện lực Đông Sơn

2. Cấp giấy chứng nhận quyền sử dụng đất lần
đầu cho các hộ dân thôn Nà Lầu Báo cáo Tháng 2/2022 Hạt  Kiểm  lâm  Gò

Mây
Liên minh Hợp tác xã

tỉnh

3. Xây dựng kế hoạch phát triển kinh tế - xã hội
năm 2022

Thông báo kết
luận Tháng 3/2022 Hạt  Kiểm  lâm  Gò

Mây
Liên minh Hợp tác xã

tỉnh

4.
Tiếp xúc cử tri trước kỳ họp thường lệ giữa
năm; công bố danh mục thủ tục hành chính
thuộc phạm vi, chức năng quản lý

Hồ sơ quyết toán Tháng 4/2022 Hạt  Kiểm  lâm  Gò
Mây Sở Xây dựng

5.
Kiểm kê tài sản công, đất đai, trụ sở dôi dư
sau sắp xếp; thống kê, báo cáo số liệu cải cách
hành chính

Báo cáo Tháng 5/2022 Hạt  Kiểm  lâm  Gò
Mây Cơ quan Quân sự

6.

Phương án giá dịch vụ thu gom, vận chuyển
rác thải  sinh hoạt  sử dụng nguồn vốn ngân
sách nhà nước;  bàn giao mặt  bằng cho nhà
thầu thi công hồ chứa nước Khe Gỗ

Hồ sơ quyết toán Tháng 6/2022 Hạt  Kiểm  lâm  Gò
Mây Thuế tỉnh

7. Diễn tập phòng cháy, chữa cháy và cứu nạn, Hồ sơ quyết toán Tháng 7/2022 Liên minh Hợp tác xã Hạt Kiểm lâm Sơn





2

TT Nội dung công việc Loại văn bản Thời gian trình Đơn vị chủ trì thực
hiện Đơn vị phối hợp

cứu hộ tại chợ Tam Giang tỉnh Hà

8.

Công bố danh mục thủ tục hành chính thuộc
phạm vi, chức năng quản lý; cấp giấy chứng
nhận quyền sử dụng đất lần đầu cho các hộ
dân thôn Bản Phố

Văn bản chỉ đạo Tháng 8/2022 Liên minh Hợp tác xã
tỉnh

Sở Văn hóa, Thể thao
và Du lịch

9.
Phương án giá dịch vụ thu gom, vận chuyển
rác thải  sinh hoạt  sử dụng nguồn vốn ngân
sách nhà nước

Hồ sơ quyết toán Tháng 9/2022 Liên minh Hợp tác xã
tỉnh

Sở Văn hóa, Thể thao
và Du lịch

10. Chi trả chế độ cho 21 đối tượng bảo trợ xã hội
qua tài khoản Tháng 10/2022 Liên minh Hợp tác xã

tỉnh Thuế tỉnh`;

const drafted = makeDraft(
  readLines(`CHƯƠNG TRÌNH\nCông tác năm 2022\n\nCác nhiệm vụ như sau:\n\n${table}\n`),
  {
    file: 'x.txt',
    sha256: '',
    registry: [],
  },
);

test('the ends of cells that a page cuts stand on one line below it: each goes to the cell that lacks it', () => {
  const row = drafted.fields.tasks[6]!;
  expect(row.text).toBe('Diễn tập phòng cháy, chữa cháy và cứu nạn, cứu hộ tại chợ Tam Giang');
  expect(row.bodiesAsWritten).toBe('Liên minh Hợp tác xã tỉnh');
  expect(row.jointAsWritten).toBe('Hạt Kiểm lâm Sơn Hà');
});

test('the rows beside it are whole', () => {
  expect(drafted.fields.tasks.map(({ number }) => number)).toEqual(
    '1 2 3 4 5 6 7 8 9 10'.split(' ').map((n) => `${n}.`),
  );
  expect(drafted.fields.tasks[7]!.jointAsWritten).toBe('Sở Văn hóa, Thể thao và Du lịch');
});
