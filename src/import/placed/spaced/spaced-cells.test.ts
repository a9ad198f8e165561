import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** Rows of three columns: a number, a text, and bodies in the middle of their column. */
const rows = `
TT                    Nội dung                           Cơ quan chủ trì
   1    Đánh giá, xếp loại chất lượng tổ chức đảng,      Phòng Nông nghiệp và
        đảng viên của các chi bộ.                           Môi trường
   2    Làm việc với Đảng ủy các xã về tình hình           Phòng Nội vụ
        thực hiện nhiệm vụ sáu tháng đầu năm.
   3    Công bố quyết định thanh tra việc quản lý, sử    Các ban đảng Huyện
        dụng đất đai.                                            ủy
`;
const lastRow = (raw: string) => {
  const { lines } = readLines(`${rows}${raw}\n`);
  const own = lines.filter(({ line }) => line === lines.at(-1)!.line);
  return own.map(({ text, cell }) => (cell?.isUnsure ? `${text}?` : text));
};

test.each([
  [
    '   4    Tiếp tục thực hiện Kết luận số 21-KL/TW về Đảng ủy UBND huyện',
    ['4', 'Tiếp tục thực hiện Kết luận số 21-KL/TW về', 'Đảng ủy UBND huyện'],
  ],
  [
    '   5    Phê duyệt danh mục vị trí việc làm của các cơ Phòng Văn hóa, Thể thao',
    ['5', 'Phê duyệt danh mục vị trí việc làm của các cơ', 'Phòng Văn hóa, Thể thao'],
  ],
  ['   6    Hưởng ứng Ngày Chuyển đổi số.                   Hội Nông dân', ['6', 'Hưởng ứng Ngày Chuyển đổi số.', 'Hội Nông dân']],
  [
    '   7    Rà soát hồ sơ, cho ý kiến về quy chế Ban Ban Tổ chức Huyện ủy',
    ['7?', 'Rà soát hồ sơ, cho ý kiến về quy chế Ban?', 'Ban Tổ chức Huyện ủy?'],
  ],
])('a single blank parts cells that are full, and it is told where others may: %s', (raw, cells) => {
  expect(lastRow(raw)).toEqual(cells);
}); // prettier-ignore

const paper = `                 CHƯƠNG TRÌNH
            công tác năm 2026 của Huyện ủy Lâm Thao Hạ

TT       Nội dung công việc                     Cơ quan chủ trì     Thời gian
 1    Tổng kết công tác xây dựng Đảng             Văn phòng          Tháng 1
      của các chi bộ trực thuộc.                  Huyện ủy
 2    Thăm, chúc Tết các đơn vị lực lượng      Đảng ủy các cơ       Tháng 2
      vũ trang, gia đình chính sách, người quan Đảng huyện,
      có công với cách mạng.                      Đảng ủy Công
                                                    an huyện
 3    Mở lớp bồi dưỡng nhận thức về Đảng       Trung tâm Chính      Tháng 4
      cho quần chúng ưu tú.                       trị huyện

1. Các cơ quan được giao chủ trì chủ động phối hợp với các cơ quan liên
quan chuẩn bị nội dung, bảo đảm chất lượng, đúng thời gian quy định.
`;

test('a line full to the brim, without a wide gap, goes on with the row above it', () => {
  const { fields, blocks } = makeDraft(readLines(paper), { file: 'x.txt', sha256: '', registry: [] });
  expect(fields.tasks.map(({ number, text, bodiesAsWritten, month }) => [number, text, bodiesAsWritten, month])).toEqual([
    ['1', 'Tổng kết công tác xây dựng Đảng của các chi bộ trực thuộc.', 'Văn phòng Huyện ủy', '2026-01'],
    ['2', 'Thăm, chúc Tết các đơn vị lực lượng vũ trang, gia đình chính sách, người có công với cách mạng.', 'Đảng ủy các cơ quan Đảng huyện, Đảng ủy Công an huyện', '2026-02'],
    ['3', 'Mở lớp bồi dưỡng nhận thức về Đảng cho quần chúng ưu tú.', 'Trung tâm Chính trị huyện', '2026-04'],
  ]); // prettier-ignore
  expect(JSON.stringify(blocks)).toContain('chủ động phối hợp với các cơ quan liên quan chuẩn bị nội dung');
});

test('where every third row of a guessed table is not sure, the whole table is not', () => {
  const head = paper.slice(0, paper.indexOf(' 1    Tổng'));
  const messages = (odd: readonly number[]) => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (number) =>
        ` ${number}    Tổng kết công tác xây dựng Đảng          Văn phòng           ${odd.includes(number) ? '       ' : `Tháng ${number}`}\n` +
        `      của các chi bộ trực thuộc khóa ${number}.       Huyện ủy\n`,
    );
    const options = { file: 'x.txt', sha256: '', registry: [] };
    return makeDraft(readLines(head + rows.join('')), options).problems.map(({ message }) => message);
  };
  expect(messages([2])).toEqual([expect.stringContaining('it has no time, as the others have')]);
  const told = '3 of 9 rows of the table are not sure: the others may hold words of other cells, too.';
  expect(messages([2, 4, 6])).toContain(told);
  expect(messages([2, 4])).toHaveLength(2);
});

test('the number of a page at the edge of a column, with which a page begins, is no word of it', () => {
  const at = paper.indexOf(' 3    Mở');
  const text = `${paper.slice(0, at)}\f                                               2\n${paper.slice(at)}`;
  const { tasks } = makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] }).fields;
  expect(tasks.map(({ bodiesAsWritten }) => bodiesAsWritten)).toEqual([
    'Văn phòng Huyện ủy',
    'Đảng ủy các cơ quan Đảng huyện, Đảng ủy Công an huyện',
    'Trung tâm Chính trị huyện',
  ]);
});
