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

describe('tables whose columns stand otherwise', () => {
  const rowsOf = (draft: Draft) => tasksOf(draft).map((row) => row.replace(/^[^|]*\| /u, ''));

  test('a body in front of the numbers, over all rows down to the next one', () => {
    const draft = draftOf(
      'CHƯƠNG TRÌNH\ncông tác năm 2025',
      `Cơ quan chủ trì TT Nội dung công việc Thời gian
       Văn phòng Đảng
       ủy Khối
       1
       Tổ chức hội nghị tổng kết công tác
       năm 2024
       Tháng 1
       2 Giao ban với các chi bộ Hằng tháng
       3
       Sơ kết công tác 6 tháng đầu năm ở
       các chi bộ
       Tháng 6
       Ban Tổ chức
       4
       Mở lớp bồi dưỡng nhận thức về
       Đảng
       Quý II
       5 Rà soát quy hoạch cấp ủy Quý III`,
    );
    expect(rowsOf(draft)).toEqual([
      'Tháng 1 |  | 1 | Tổ chức hội nghị tổng kết công tác năm 2024 | Văn phòng Đảng ủy Khối | ',
      'Hằng tháng |  | 2 | Giao ban với các chi bộ | Văn phòng Đảng ủy Khối | ',
      'Tháng 6 |  | 3 | Sơ kết công tác 6 tháng đầu năm ở các chi bộ | Văn phòng Đảng ủy Khối | ',
      'Quý II |  | 4 | Mở lớp bồi dưỡng nhận thức về Đảng | Ban Tổ chức | ',
      'Quý III |  | 5 | Rà soát quy hoạch cấp ủy | Ban Tổ chức | ',
    ]);
  });

  test('the years that an inspection looks at, and how many days it takes, are no time of the task', () => {
    const draft = draftOf(
      'KẾ HOẠCH\nThanh tra năm 2025',
      `TT
       Đối tượng thanh
       tra
       Nội dung thanh tra Thời kỳ
       thanh tra
       Thời hạn
       thanh tra
       Thời gian
       triển khai Đơn vị chủ trì
       1 UBND huyện Ba
       Sơn
       Thanh tra việc quản lý, sử dụng đất
       công ích
       01/01/2022 -
       31/12/2023 45 ngày Quý I Phòng Nghiệp
       vụ 1
       2 Trường Cao đẳng
       Sông Giang
       Thanh tra công tác thu, chi ngân sách 2022 - 2023 30 ngày Quý III Phòng Nghiệp
       vụ 2
       3 Sở Du lịch Thanh tra trách nhiệm tiếp công dân
       và giải quyết đơn 2023 20 ngày Tháng 5 Phòng Nghiệp
       vụ 3
       4 UBND huyện Hải
       Vân
       Thanh tra việc chấp hành pháp luật về
       đấu thầu
       2021 - 2023 60 ngày Quý IV Phòng Nghiệp
       vụ 1`,
    );
    expect(rowsOf(draft)).toEqual([
      'Quý I |  | 1 | Thanh tra việc quản lý, sử dụng đất công ích | Phòng Nghiệp vụ 1 | ',
      'Quý III |  | 2 | Thanh tra công tác thu, chi ngân sách | Phòng Nghiệp vụ 2 | ',
      'Tháng 5 |  | 3 | Thanh tra trách nhiệm tiếp công dân và giải quyết đơn | Phòng Nghiệp vụ 3 | ',
      'Quý IV |  | 4 | Thanh tra việc chấp hành pháp luật về đấu thầu | Phòng Nghiệp vụ 1 | ',
    ]);
  });

  test('a month above each head, its numbers over again, and who does it below "Thực hiện"', () => {
    const head = 'STT Nội dung Thời gian Thực hiện';
    const draft = draftOf(
      'CHƯƠNG TRÌNH CÔNG TÁC\nquý IV năm 2025',
      `THÁNG 10/2025
       ${head}
       1
       Hội thi nông dân khởi nghiệp tại nhà
       văn hóa huyện
       11/10 Ban Phong trào
       2 Họp Ban Thường vụ kỳ 10 28/10 Văn phòng
       THÁNG 11/2025
       ${head}
       1
       Tập huấn trồng nấm cho hội viên các
       xã vùng cao
       06/11
       Trung tâm Hỗ trợ
       nông dân
       2 Đối thoại với nông dân 14/11 Văn phòng`,
    );
    expect(rowsOf(draft)).toEqual([
      '11/10 | THÁNG 10/2025 | 1 | Hội thi nông dân khởi nghiệp tại nhà văn hóa huyện | Ban Phong trào | ',
      '28/10 | THÁNG 10/2025 | 2 | Họp Ban Thường vụ kỳ 10 | Văn phòng | ',
      '06/11 | THÁNG 11/2025 | 1 | Tập huấn trồng nấm cho hội viên các xã vùng cao | Trung tâm Hỗ trợ nông dân | ',
      '14/11 | THÁNG 11/2025 | 2 | Đối thoại với nông dân | Văn phòng | ',
    ]);
  });

  test('who brings a paper in does the task where no other column says who does', () => {
    const draft = draftOf(
      'KẾ HOẠCH\nTổ chức kỳ họp thứ năm',
      `STT Nội dung trình kỳ họp Cơ quan trình Cơ quan thẩm
       tra
       1
       Báo cáo tình hình kinh tế - xã hội 6
       tháng đầu năm 2025
       UBND tỉnh Ban Kinh tế -
       Ngân sách
       2 Báo cáo công tác của ngành Kiểm sát Viện Kiểm sát
       nhân dân tỉnh Ban Pháp chế
       3
       Nghị quyết về phát triển du lịch cộng
       đồng
       UBND tỉnh Ban Văn hóa -
       Xã hội`,
    );
    expect(rowsOf(draft)).toEqual([
      ' |  | 1 | Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2025 | UBND tỉnh | ',
      ' |  | 2 | Báo cáo công tác của ngành Kiểm sát | Viện Kiểm sát nhân dân tỉnh | ',
      ' |  | 3 | Nghị quyết về phát triển du lịch cộng đồng | UBND tỉnh | ',
    ]);
  });
});

test('numbered titles over all columns, wider than their cells, part rows without numbers', () => {
  const rows = (name: string) =>
    `Rà soát hồ sơ ${name}
     còn thiếu ở kho
     Tháng 3
     Tổ Hồ sơ
     Lập sổ theo dõi ${name}
     của từng khóm
     Tháng 4
     Văn phòng`;
  const draft = draftOf(
    plan,
    `Nội dung công việc
     Thời gian
     Đơn vị thực hiện
     1. Sắp xếp, chỉnh lý, số hóa toàn bộ tài liệu của đơn vị
     ${rows('cũ')}
     2. Theo dõi, đôn đốc, kiểm tra việc mượn và trả tài liệu
     ${rows('mới')}`,
  );
  expect(draft.fields.tasks.map(({ sections }) => sections?.[0]?.slice(0, 2))).toEqual([
    '1.',
    '1.',
    '2.',
    '2.',
  ]);
});
