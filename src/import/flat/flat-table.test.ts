import { describe, expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (title: string, table: string): Draft =>
  makeDraft(readLines(`${title}\n\n${table.trim().replace(/^ +/gmu, '')}\n`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  });

const tasksOf = ({ fields }: Draft) =>
  fields.tasks.map(({ month, whenAsWritten, sections, number, text, bodiesAsWritten, jointAsWritten }) =>
    [month, whenAsWritten, sections?.join(' > '), number, text, bodiesAsWritten, jointAsWritten]
      .map((value) => value ?? '')
      .join(' | '),
  );

const messagesOf = ({ problems }: Draft) => problems.map(({ line, message }) => `${line}: ${message}`);

const plan = 'KẾ HOẠCH\nPhát triển du lịch cộng đồng năm 2025';

describe('cells that stand one below the other', () => {
  test('each on lines of its own, with topics over rows and a column for products', () => {
    const draft = draftOf(
      plan,
      `TT
       Nội dung nhiệm vụ
       Cơ quan
       chủ trì
       Cơ quan
       phối hợp
       Thời gian
       hoàn thành
       Sản phẩm
       I
       Hoàn thiện chính sách
       1
       Xây dựng Nghị quyết của HĐND tỉnh về hỗ trợ
       hộ làm du lịch tại nhà
       Sở Du lịch
       Sở Tài chính,
       Sở Tư pháp
       Quý II/2025
       Nghị quyết
       của HĐND tỉnh
       2
       Rà soát, cắt giảm thủ tục hành chính về lưu
       trú
       Văn phòng
       UBND tỉnh
       Các sở, ban,
       ngành
       Thường
       xuyên
       Báo cáo
       II Quảng bá sản phẩm
       3 Tổ chức Ngày hội du lịch bản làng
       Sở Du lịch
       Tỉnh đoàn; UBND
       các huyện
       Tháng 9/2025
       Kế hoạch`,
    );
    expect(tasksOf(draft)).toEqual([
      ' | Quý II/2025 | I Hoàn thiện chính sách | 1 | Xây dựng Nghị quyết của HĐND tỉnh về hỗ trợ hộ làm du lịch tại nhà | Sở Du lịch | Sở Tài chính, Sở Tư pháp',
      ' | Thường xuyên | I Hoàn thiện chính sách | 2 | Rà soát, cắt giảm thủ tục hành chính về lưu trú | Văn phòng UBND tỉnh | Các sở, ban, ngành',
      '2025-09 | Tháng 9/2025 | II Quảng bá sản phẩm | 3 | Tổ chức Ngày hội du lịch bản làng | Sở Du lịch | Tỉnh đoàn; UBND các huyện',
    ]);
    expect(draft.blocks.find(({ type }) => type === 'table')).toMatchObject({
      rows: [
        ['TT', 'Sản phẩm'],
        ['1', 'Nghị quyết của HĐND tỉnh'],
        ['2', 'Báo cáo'],
        ['3', 'Kế hoạch'],
      ],
    });
  });

  test('one a line as a web page gives them, without numbers, the time in front', () => {
    const draft = draftOf(
      'CHƯƠNG TRÌNH\nCông tác năm 2025',
      `Thời gian
       Nội dung công việc
       Bộ phận tham mưu
       Tháng 1
       Thăm, tặng quà Tết hộ nghèo, gia đình chính sách
       Ban Phong trào, Ban Dân tộc - Tôn giáo
       Tháng 2
       Tổ chức Tết trồng cây
       Ban Phong trào
       Quý II
       Giám sát việc hỗ trợ nhà ở cho hộ nghèo tại 02 huyện
       Ban Dân chủ - Pháp luật`,
    );
    expect(tasksOf(draft)).toEqual([
      '2025-01 | Tháng 1 |  |  | Thăm, tặng quà Tết hộ nghèo, gia đình chính sách | Ban Phong trào, Ban Dân tộc - Tôn giáo | ',
      '2025-02 | Tháng 2 |  |  | Tổ chức Tết trồng cây | Ban Phong trào | ',
      ' | Quý II |  |  | Giám sát việc hỗ trợ nhà ở cho hộ nghèo tại 02 huyện | Ban Dân chủ - Pháp luật | ',
    ]);
    expect(messagesOf(draft)).toEqual([]);
  });

  test('cells that extraction joined on one line are parted at a time and at the name of a body', () => {
    const draft = draftOf(
      'CHƯƠNG TRÌNH\nCông tác năm 2025',
      `TT Nội dung Cơ quan chuẩn bị
       Thời gian
       thực hiện
       1
       Quy chế làm việc của Ban Chấp hành, Ban
       Thường vụ Đảng ủy
       Văn phòng Đảng ủy Quý III/2025
       2 Chương trình kiểm tra, giám sát toàn khóa
       Ủy ban Kiểm tra Đảng
       ủy
       Quý III/2025
       3
       Nghị quyết về nâng cao chất lượng sinh
       hoạt chi bộ
       Ban Tổ chức Đảng ủy Tháng 12`,
    );
    expect(tasksOf(draft)).toEqual([
      ' | Quý III/2025 |  | 1 | Quy chế làm việc của Ban Chấp hành, Ban Thường vụ Đảng ủy | Văn phòng Đảng ủy | ',
      ' | Quý III/2025 |  | 2 | Chương trình kiểm tra, giám sát toàn khóa | Ủy ban Kiểm tra Đảng ủy | ',
      '2025-12 | Tháng 12 |  | 3 | Nghị quyết về nâng cao chất lượng sinh hoạt chi bộ | Ban Tổ chức Đảng ủy | ',
    ]);
  });

  test('a month cut in two is no number of a row, and text below the table is none of it', () => {
    const draft = draftOf(
      plan,
      `STT
       Nội dung công việc
       Đơn vị chủ trì
       Thời gian
       1
       Kế hoạch chăm lo Tết cho hộ nghèo
       Phòng Nội vụ
       Tháng
       01
       2
       Phương án phòng cháy, chữa cháy rừng
       Hạt Kiểm lâm
       Tháng
       02
       III. TỔ CHỨC THỰC HIỆN
       1. Các phòng, ban căn cứ Kế hoạch này để thực hiện.`,
    );
    expect(tasksOf(draft)).toEqual([
      '2025-01 | Tháng 01 |  | 1 | Kế hoạch chăm lo Tết cho hộ nghèo | Phòng Nội vụ | ',
      '2025-02 | Tháng 02 |  | 2 | Phương án phòng cháy, chữa cháy rừng | Hạt Kiểm lâm | ',
    ]);
    expect(draft.blocks.map((block) => ('text' in block ? block.text : block.type)).slice(-2)).toEqual([
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Các phòng, ban căn cứ Kế hoạch này để thực hiện.',
    ]);
  });
});

test('columns that run together make no rows: a warning says so, and all words stay', () => {
  const table = `TT
    Nội dung
    Cơ quan chủ trì
    Thời gian
    1
    Xây dựng kế hoạch hỗ trợ Sở Nội
    Tháng hộ làm du lịch vụ 3
    Ban hành Bộ tiêu chí đánh Sở Du
    2 giá bản du lịch lịch Quý
    của tỉnh II
    3
    Rà soát quy hoạch các Sở Xây
    điểm dừng chân dựng IV Quý`;
  const draft = draftOf(plan, table);
  expect(draft.fields.tasks).toEqual([]);
  expect(messagesOf(draft).join()).toContain('its cells could not be told apart');
  const words = draft.blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
  for (const word of ['hỗ trợ', 'đánh', 'chân']) expect(words).toContain(word);
});

describe('years as titles over rows that say themselves when', () => {
  const table = `TT Nội dung Cơ quan chuẩn bị Thời
    gian trình
    NĂM 2026
    1 Nghị quyết về phát triển kinh tế vườn đồi của
    tỉnh
    Ban Kinh tế Tỉnh
    ủy
    Tháng 3
    2 Đề án sắp xếp các trường phổ thông nội trú
    Đảng ủy Sở Giáo
    dục và Đào tạo
    Quý IV
    HẰNG NĂM
    3 Kiểm điểm, đánh giá tổ chức đảng, đảng viên Ban Tổ chức Tỉnh
    ủy
    Tháng 12`;

  test('are topics, and tell of which year a month is', () => {
    expect(tasksOf(draftOf('CHƯƠNG TRÌNH\nlàm việc toàn khóa, nhiệm kỳ 2025 - 2030', table))).toEqual([
      '2026-03 | Tháng 3 | NĂM 2026 | 1 | Nghị quyết về phát triển kinh tế vườn đồi của tỉnh | Ban Kinh tế Tỉnh ủy | ',
      ' | Quý IV | NĂM 2026 | 2 | Đề án sắp xếp các trường phổ thông nội trú | Đảng ủy Sở Giáo dục và Đào tạo | ',
      ' | Tháng 12 | HẰNG NĂM | 3 | Kiểm điểm, đánh giá tổ chức đảng, đảng viên | Ban Tổ chức Tỉnh ủy | ',
    ]);
  });
});
