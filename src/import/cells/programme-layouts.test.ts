import { describe, expect, test } from 'vitest';
import { draftOfWord } from '../../../tests/support/docx-table.ts';

const year = 'CHƯƠNG TRÌNH\nCông tác năm 2025\n';

const tasksOf = (text: string) =>
  draftOfWord(text).fields.tasks.map((task) => {
    const {
      month,
      recurrence,
      whenAsWritten,
      sections = [],
      text: what,
      bodiesAsWritten,
      jointAsWritten,
    } = task;
    return [month ?? recurrence, whenAsWritten, sections.join(' > '), what, bodiesAsWritten, jointAsWritten]
      .map((value) => value ?? '')
      .join(' | ');
  });
const messagesOf = (text: string) => draftOfWord(text).problems.map(({ message }) => message);
const tablesOf = (text: string) =>
  draftOfWord(text).blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : []));

describe('marks for the words above', () => {
  test('stand for them, in every column but that of numbers', () => {
    expect(
      tasksOf(
        `${year}TT | Nội dung | Cơ quan chủ trì | Thời gian
         1 | Sơ kết quý I. | Ban Dân vận | Tháng 3
         2 | Giao ban khối. | -nt- | ″
         3 | Tập huấn. | - | Như trên
         4 | Tổng kết. | nt | -`,
      ),
    ).toEqual([
      '2025-03 | Tháng 3 |  | Sơ kết quý I. | Ban Dân vận | ',
      '2025-03 | Tháng 3 |  | Giao ban khối. | Ban Dân vận | ',
      '2025-03 | Tháng 3 |  | Tập huấn. |  | ',
      ' |  |  | Tổng kết. | Ban Dân vận | ',
    ]);
  });

  test('stay where nothing stands above them', () => {
    expect(tasksOf(`${year}TT | Nội dung | Cơ quan chủ trì\n1 | Sơ kết quý I. | nt`)).toEqual([
      ' |  |  | Sơ kết quý I. | nt | ',
    ]);
  });
});

describe('times that lead', () => {
  const head = `${year}Thời gian | Nội dung | Cơ quan chủ trì\n`;

  test('printed again in the row below are shown once, and the draft says so', () => {
    const text = `${head}Tháng 3 | Sơ kết quý I. | Ban Dân vận\nTháng 3 | Tập huấn. | Ban Tổ chức`;
    expect(tasksOf(text).map((row) => row.slice(0, 17))).toEqual(['2025-03 | Tháng 3', '2025-03 | Tháng 3']);
    expect(draftOfWord(text).repairs).toContainEqual({ what: 'time printed again', count: 1, lines: [9] });
  });

  test('with nothing beside them are told where the row below says another time itself', () => {
    const text = `${head}Tháng 3 | | \nTháng 4 | Sơ kết quý I. | Ban Dân vận\nTháng 5 | Tập huấn. | Ban Tổ chức`;
    expect(tasksOf(text).map((row) => row.slice(0, 17))).toEqual(['2025-04 | Tháng 4', '2025-05 | Tháng 5']);
    expect(messagesOf(text)).toContain('No task stands below "Tháng 3": it stands below the table.');
  });

  test('are titles where they are longer than those of the rows', () => {
    expect(
      tasksOf(
        `${head}Năm 2025 | | \nTháng 4 | Sơ kết quý I. | Ban Dân vận\nTháng 5 | Tập huấn. | Ban Tổ chức`,
      ),
    ).toEqual([
      '2025-04 | Tháng 4 | Năm 2025 | Sơ kết quý I. | Ban Dân vận | ',
      '2025-05 | Tháng 5 | Năm 2025 | Tập huấn. | Ban Tổ chức | ',
    ]);
  });
});

describe('times', () => {
  test('of several bodies below one head say whose each is', () => {
    expect(
      tasksOf(
        `${year}TT | Nội dung | Cơ quan chuẩn bị | Thời gian trình | >
         ^ | ^ | ^ | Ban Thường vụ | Ban Chấp hành
         1 | Quy chế làm việc. | Văn phòng | Tháng 1 | Tháng 3
         2 | Nghị quyết về du lịch. | Ban Tuyên giáo | - | Tháng 6
         3 | Chương trình kiểm tra. | Ủy ban Kiểm tra |  | `,
      ),
    ).toEqual([
      ' | Ban Thường vụ: Tháng 1; Ban Chấp hành: Tháng 3 |  | Quy chế làm việc. | Văn phòng | ',
      '2025-06 | Ban Chấp hành: Tháng 6 |  | Nghị quyết về du lịch. | Ban Tuyên giáo | ',
      ' |  |  | Chương trình kiểm tra. | Ủy ban Kiểm tra | ',
    ]);
  });

  test('of a beginning and an end are no two times to choose from', () => {
    expect(
      tasksOf(
        `${year}TT | Nội dung | Chủ trì | Thời gian | >
         ^ | ^ | ^ | Bắt đầu | Hoàn thành
         1 | Sửa trường. | Phòng Giáo dục | Tháng 1 | Tháng 8`,
      ),
    ).toEqual(['2025-08 | Tháng 8 |  | Sửa trường. | Phòng Giáo dục | ']);
  });

  test('stand among the notes where no column is theirs', () => {
    const rows = '1 | Đề án sáp nhập. | Phòng Nội vụ | Tháng 6\n2 | Quy chế thi đua. | Văn phòng | Quý I';
    expect(tasksOf(`${year}STT | Tên đề án | Đơn vị soạn thảo | Ghi chú\n${rows}`)).toEqual([
      '2025-06 | Tháng 6 |  | Đề án sáp nhập. | Phòng Nội vụ | ',
      ' | Quý I |  | Quy chế thi đua. | Văn phòng | ',
    ]);
    const notes = rows.replace('Quý I', 'Chuyển từ năm trước');
    expect(tablesOf(`${year}STT | Tên đề án | Đơn vị soạn thảo | Ghi chú\n${notes}`)).toHaveLength(1);
  });
});

describe('the year of months without one', () => {
  const rows = (head: string) => `TT | Nội dung | Chủ trì | ${head}\n1 | Họp tổng kết. | Văn phòng | Tháng 1`;
  const monthOf = (text: string) => draftOfWord(text).fields.tasks[0]?.month;
  const place = 'Bắc Hà, ngày 25 tháng 12 năm 2024\n';

  test.each([
    ['the title', `${year}${rows('Thời gian')}`, '2025-01'],
    [
      'a heading above',
      `CHƯƠNG TRÌNH\nCông tác của Huyện ủy\nI. NHIỆM VỤ NĂM 2026\n${rows('Thời gian')}`,
      '2026-01',
    ],
    ['the head', `CHƯƠNG TRÌNH\nCông tác của Huyện ủy\n${rows('Thời gian (năm 2025)')}`, '2025-01'],
    [
      'the one plan of the text',
      `${place}CHƯƠNG TRÌNH\nCông tác của Huyện ủy\nThường trực xây dựng chương trình công tác năm 2025 như sau:\n${rows('Thời gian')}`,
      '2025-01',
    ],
    [
      'the day of issue',
      `Bắc Hà, ngày 12 tháng 01 năm 2024\nCHƯƠNG TRÌNH\nCông tác của Huyện ủy\n${rows('Thời gian')}`,
      '2024-01',
    ],
  ])('is told by %s', (_, text, month) => {
    expect(monthOf(text)).toBe(month);
  });

  test.each([
    [
      'the end of a year may plan the next',
      `${place}CHƯƠNG TRÌNH\nCông tác của Huyện ủy\n${rows('Thời gian')}`,
    ],
    ['title and head differ', `${year}${rows('Thời gian (năm 2026)')}`],
    ['a title with two years', `CHƯƠNG TRÌNH\nKết quả năm 2024, nhiệm vụ năm 2025\n${rows('Thời gian')}`],
  ])('stays open where %s, and is asked for', (_, text) => {
    expect(monthOf(text)).toBeUndefined();
    expect(messagesOf(text).join(' ')).toContain('of which year the months of the table are');
  });
});

test('bodies in brackets at the ends of tasks, those of no one name too', () => {
  const rows = '1 | Ra quân đầu xuân (Các cơ sở Đoàn).\n2 | Tập huấn cán bộ (Huyện đoàn).';
  expect(tasksOf(`${year}Tháng | Nội dung\n${rows}`)).toEqual([
    '2025-01 |  |  | Ra quân đầu xuân. | Các cơ sở Đoàn | ',
    '2025-02 |  |  | Tập huấn cán bộ. | Huyện đoàn | ',
  ]);
});

describe('rows over others', () => {
  test('a quarter over rows that begin with their month stays a title of theirs', () => {
    expect(
      tasksOf(
        `${year}TT | Thời gian | Đơn vị | Nội dung
         QUÝ I | > | > | >
         1 | Tháng 1 | Văn phòng | Tổng kết công tác năm.
         QUÝ II | > | > | >
         2 | Tháng 4 | Ban Tổ chức | Rà soát quy hoạch.`,
      ),
    ).toEqual([
      '2025-01 | Tháng 1 | QUÝ I | Tổng kết công tác năm. | Văn phòng | ',
      '2025-04 | Tháng 4 | QUÝ II | Rà soát quy hoạch. | Ban Tổ chức | ',
    ]);
  });

  test('a month over rows may have a number in front of it', () => {
    expect(
      tasksOf(
        `${year}Nội dung công việc | Cơ quan chuẩn bị | Ghi chú
         1. Tháng 01 | > | >
         - Tổng kết công tác năm. | Văn phòng |
         2. Tháng 02 | > | >
         - Thăm, chúc Tết. | Khối Dân vận | Trước Tết`,
      ),
    ).toEqual([
      '2025-01 | 1. Tháng 01 | 1. Tháng 01 | Tổng kết công tác năm. | Văn phòng | ',
      '2025-02 | Trước Tết | 2. Tháng 02 | Thăm, chúc Tết. | Khối Dân vận | ',
    ]);
  });

  test('a quarter over months is a topic of theirs, and what always goes on closes both', () => {
    expect(
      tasksOf(
        `${year}TT | Nội dung | Chủ trì
         Quý II | > | >
         Tháng 4 | > | >
         1 | Họp về chè. | Văn phòng
         Tháng 5 | > | >
         2 | Họp về rừng. | Văn phòng
         Nhiệm vụ thường xuyên | > | >
         3 | Tiếp dân. | Văn phòng`,
      ),
    ).toEqual([
      '2025-04 | Tháng 4 | Quý II | Họp về chè. | Văn phòng | ',
      '2025-05 | Tháng 5 | Quý II | Họp về rừng. | Văn phòng | ',
      ' | Nhiệm vụ thường xuyên |  | Tiếp dân. | Văn phòng | ',
    ]);
  });

  test('a task with parts is a section of these, and of no other row', () => {
    const text = `${year}TT | Nội dung | CQ chủ trì | TG hoàn thành
      1 | Chuẩn bị đại hội: |  |
      1.1 | Báo cáo chính trị. | Văn phòng | Tháng 5
      1.2 | Nhân sự. | Ban Tổ chức | Tháng 6
      2 | Tuyên truyền. | Ban Tuyên giáo | Tháng 7`;
    expect(tasksOf(text)).toEqual([
      '2025-05 | Tháng 5 | 1 Chuẩn bị đại hội: | Báo cáo chính trị. | Văn phòng | ',
      '2025-06 | Tháng 6 | 1 Chuẩn bị đại hội: | Nhân sự. | Ban Tổ chức | ',
      '2025-07 | Tháng 7 |  | Tuyên truyền. | Ban Tuyên giáo | ',
    ]);
    expect(messagesOf(text).join(' ')).not.toContain('those above it were not read');
  });

  test('a month without tasks stands below the table, and is told', () => {
    const text = `${year}TT | Nội dung | Chủ trì
      Tháng 4 | > | >
      1 | Họp về chè. | Văn phòng
      Tháng 5 | > | >
      Tháng 6 | > | >
      2 | Họp về rừng. | Văn phòng`;
    expect(tasksOf(text)).toHaveLength(2);
    expect(messagesOf(text)).toContain('No task stands below "Tháng 5": it stands below the table.');
    expect(JSON.stringify(draftOfWord(text).blocks)).toContain('"Tháng 5"');
  });

  test('sums are no tasks', () => {
    const text = `${year}TT | Nội dung | Chủ trì | Quý I | Quý II\n1 | Sơ kết. | Văn phòng | x | x\n | Tổng cộng |  | 1 | 1`;
    expect(tasksOf(text)).toEqual([' | Quý I, Quý II |  | Sơ kết. | Văn phòng | ']);
    expect(JSON.stringify(draftOfWord(text).blocks)).toContain('Tổng cộng 1 1');
  });
});

describe('tables one below the other', () => {
  const head = 'TT | Nội dung | Chủ trì | Thời gian\n';

  test('with headings between them: these go with their rows', () => {
    const text = `${year}I. YÊU CẦU\nLàm tốt.\nII. NỘI DUNG\n1. Quý I\n${head}1 | Họp về chè. | Văn phòng | Tháng 2
      2. Quý II\n${head}1 | Họp về rừng. | Văn phòng | \nIII. TỔ CHỨC\nVăn phòng theo dõi.`;
    expect(tasksOf(text)).toEqual([
      '2025-02 | Tháng 2 | 1. Quý I | Họp về chè. | Văn phòng | ',
      ' | Quý II | 2. Quý II | Họp về rừng. | Văn phòng | ',
    ]);
    const headings = draftOfWord(text).blocks.flatMap((block) =>
      block.type === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual(['I. YÊU CẦU', 'II. NỘI DUNG', 'III. TỔ CHỨC']);
    expect(messagesOf(text).join(' ')).not.toContain('second table');
  });

  test('a sentence between them is no heading', () => {
    const text = `${year}${head}1 | Họp về chè. | Văn phòng | Tháng 2\nCác cơ quan làm thêm những việc sau:\n${head}1 | Họp về rừng. | Văn phòng | Tháng 5`;
    expect(JSON.stringify(draftOfWord(text).blocks)).toContain('làm thêm những việc sau');
    expect(messagesOf(text).join(' ')).toContain('second table');
  });
});

test('a quarter above a table whose rows say their months is a topic of theirs, as those within it are', () => {
  const { tasks } = draftOfWord(
    'CHƯƠNG TRÌNH\nCông tác năm 2031\n\nQUÝ I\nSTT | Nội dung | Thời gian | Cơ quan chuẩn bị\n1 | Rà soát hồ chứa. | Tháng 2 | Sở Thủy lợi\n2 | Giám sát trạm bơm. | Tháng 3 | Sở Thủy lợi\nQUÝ II |  |  | \n3 | Kiểm tra đê bao. | Tháng 5 | Sở Thủy lợi',
  ).fields;
  expect(tasks.map(({ month, sections, text }) => [month, sections, text])).toEqual([
    ['2031-02', ['QUÝ I'], 'Rà soát hồ chứa.'],
    ['2031-03', ['QUÝ I'], 'Giám sát trạm bơm.'],
    ['2031-05', ['QUÝ II'], 'Kiểm tra đê bao.'],
  ]);
});
