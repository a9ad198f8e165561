import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { readCellRegion } from '../tables/cell-table.ts';
import { tableRows } from '../grid/grid.ts';

/** The rows of the table in a text, with what stands below it. */
function tableOf(text: string): { rows: string[][]; below: string[] } | undefined {
  const { lines } = readLines(text);
  const at = lines.findIndex(({ cell }) => cell);
  if (at < 0) return undefined;
  const region = readCellRegion(lines, at);
  return { rows: tableRows(region.grid!), below: lines.slice(region.to).map((line) => line.text) };
}

test('labels that nobody knows head a table where its rows are numbered', () => {
  const read = tableOf(`Kết quả cụ thể như sau:
TT     Chỉ tiêu                             Đơn vị    Kế hoạch   Thực
                                            tính                 hiện
1      Tổng sản lượng lương thực có hạt     Tấn       41.000     41.260
2      Thu ngân sách trên địa bàn phường    Tỷ đồng   186        201,5
       và các xã lân cận
3      Diện tích rừng trồng mới             Ha        450
       2. Về văn hóa
    Chất lượng giáo dục được giữ vững; toàn phường có 11 trường đạt chuẩn quốc gia.
`);
  expect(read?.rows).toEqual([
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
    ['1', 'Tổng sản lượng lương thực có hạt', 'Tấn', '41.000', '41.260'],
    ['2', 'Thu ngân sách trên địa bàn phường và các xã lân cận', 'Tỷ đồng', '186', '201,5'],
    ['3', 'Diện tích rừng trồng mới', 'Ha', '450', ''],
  ]);
  expect(read?.below[0]).toBe('2. Về văn hóa');
});

test('a row of sums has its words over the first two columns; a label cut by its column is whole', () => {
  const read = tableOf(`ST   Nội dung chi                  Dự toán    Dự toán
T                                  năm 2025   năm 2026
I    Chi đầu tư phát triển         12.300     15.450
1    Chi từ vốn cân đối            9.100      11.200
II   Chi thường xuyên              74.920     80.670
            Tổng cộng              96.320     107.320
`);
  expect(read?.rows[0]).toEqual(['STT', 'Nội dung chi', 'Dự toán năm 2025', 'Dự toán năm 2026']);
  expect(read?.rows.at(-1)).toEqual(['Tổng cộng', '', '96.320', '107.320']);
});

test('rows of figures need no number, and a figure has its column to itself', () => {
  const read = tableOf(`                              Kỳ trước       Phát sinh
       Loại đơn                                          Đã giải quyết     Còn lại
                             chuyển sang     trong kỳ
Khiếu nại                         4              21            19               6
Tố cáo                            1              7             7                1
Kiến nghị, phản ánh              12             168           159               21
`);
  expect(read?.rows[0]).toEqual([
    'Loại đơn',
    'Kỳ trước chuyển sang',
    'Phát sinh trong kỳ',
    'Đã giải quyết',
    'Còn lại',
  ]);
  expect(read?.rows.at(-1)).toEqual(['Kiến nghị, phản ánh', '12', '168', '159', '21']);
});

test.each([
  [
    'a letterhead',
    'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ ĐỒNG PHÚC             Độc lập - Tự do - Hạnh phúc\n1    Một   hai',
  ],
  [
    'a closing',
    'Nơi nhận:                 TM. ỦY BAN NHÂN DÂN\n- Như trên;               CHỦ TỊCH\n- Lưu: VT.                Bạch Văn Toản',
  ],
  [
    'labels over no rows',
    'TT     Chỉ tiêu      Đơn vị    Kế hoạch\nNội dung báo cáo được gửi đến các phường, xã.',
  ],
])('takes %s for no table', (_, text) => {
  expect(tableOf(text)).toBeUndefined();
});

test('a label parted by tabs is whole where its last word happens to stand over a cell', () => {
  const read = tableOf(`ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Mức thu như sau:
STT\tCấp học\tPhường\tXã khu vực I\tXã khu vực II, III
1\tMầm non\t95.000\t50.000\t30.000
2\tTrung học cơ sở\t75.000\t45.000\t25.000
3\tTrung học phổ thông\t120.000\t70.000\t40.000
`);
  expect(read?.rows.slice(0, 2)).toEqual([
    ['STT', 'Cấp học', 'Phường', 'Xã khu vực I', 'Xã khu vực II, III'],
    ['1', 'Mầm non', '95.000', '50.000', '30.000'],
  ]);
});
