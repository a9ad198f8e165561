import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] }).fields;

// As pdftotext -layout prints it: no empty line between rows, months in the middle of theirs, a cell with a line more or less half a
// line further up or down.
const programme = `                          CHƯƠNG TRÌNH
             công tác năm 2023 của Ban Thường vụ Tỉnh ủy

                                                                                     Cấp
  Thời                                                Cơ quan tham mưu,
                          Nội dung                                                  quyết
  gian                                                     chuẩn bị
                                                                                    định
                                                      Văn phòng, các ban
            Hội nghị tổng kết công tác xây dựng
                                                      xây dựng Đảng Huyện            BCH
            Đảng, hệ thống chính trị năm 2022
                                                      ủy
Tháng 1     Chương trình kiểm tra, giám sát của
                                                      Ủy ban Kiểm tra
            Huyện ủy, Ban Thường vụ Huyện ủy                                         BTV
                                                      Huyện ủy
            năm 2023
            Nghị quyết lãnh đạo công tác quân sự,     Đảng ủy Quân sự
                                                                                     BTV
            quốc phòng địa phương năm 2023            huyện
Tháng 2
            Nghị quyết lãnh đạo công tác bảo đảm      Đảng ủy Công an
                                                                                     BTV
            an ninh, trật tự năm 2023                 huyện
`;

test('a head whose tallest label begins above the others, and months in the middle of their rows', () => {
  expect(
    draftOf(programme).tasks.map(({ month, text, bodiesAsWritten }) => [month, text, bodiesAsWritten]),
  ).toEqual([
    ['2023-01', 'Hội nghị tổng kết công tác xây dựng Đảng, hệ thống chính trị năm 2022', 'Văn phòng, các ban xây dựng Đảng Huyện ủy'],
    ['2023-01', 'Chương trình kiểm tra, giám sát của Huyện ủy, Ban Thường vụ Huyện ủy năm 2023', 'Ủy ban Kiểm tra Huyện ủy'],
    ['2023-02', 'Nghị quyết lãnh đạo công tác quân sự, quốc phòng địa phương năm 2023', 'Đảng ủy Quân sự huyện'],
    ['2023-02', 'Nghị quyết lãnh đạo công tác bảo đảm an ninh, trật tự năm 2023', 'Đảng ủy Công an huyện'],
  ]); // prettier-ignore
});
