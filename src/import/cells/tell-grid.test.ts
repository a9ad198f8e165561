import { describe, expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';
import { draftOfWord } from '../../../tests/support/docx-table.ts';

const week = 'LỊCH CÔNG TÁC\nTuần từ ngày 12/5/2025 đến ngày 16/5/2025\n';
const year = 'CHƯƠNG TRÌNH\nCông tác năm 2025\n';

const eventsOf = (text: string) =>
  draftOfWord(text).fields.events.map(({ from, part, time, text: what, hostsAsWritten, participants }) =>
    [from.slice(5), part, time, what, hostsAsWritten, participants].map((value) => value ?? '').join(' | '),
  );
const tasksOf = (text: string) =>
  draftOfWord(text).fields.tasks.map(
    ({ month, whenAsWritten, number, text: what, bodiesAsWritten, jointAsWritten }) =>
      [month, whenAsWritten, number, what, bodiesAsWritten, jointAsWritten]
        .map((value) => value ?? '')
        .join(' | '),
  );

describe('a calendar by what its heads and cells say', () => {
  test('solar and lunar days in columns of their own, and the weekday in front', () => {
    const { events } = draftOfWord(`${week}Thứ | Ngày dương | Ngày âm | Nội dung | Địa điểm
         Hai | 12/5 | 15/4 | Giao ban các ban. | Phòng họp tầng 2
         Ba | 13/5 | 16/4 ÂL | Dâng hương. | Khu lưu niệm`).fields;
    expect(events.map(({ from, lunar, text }) => `${from} ${lunar} ${text}`)).toEqual([
      '2025-05-12 (15/4 ÂL) Giao ban các ban.',
      '2025-05-13 (16/4 ÂL) Dâng hương.',
    ]);
  });

  test('the days side by side, the halves of the day below one another', () => {
    expect(
      eventsOf(
        `${week}Buổi | Thứ Hai / (12/5) | Thứ Ba / (13/5)
         Sáng | 8h00: Họp giao ban. | Tiếp công dân.
         Chiều | Làm việc với xã Tân Lập. | `,
      ),
    ).toEqual([
      '05-12 | morning | 08:00 | Họp giao ban. |  | ',
      '05-12 | afternoon |  | Làm việc với xã Tân Lập. |  | ',
      '05-13 | morning |  | Tiếp công dân. |  | ',
    ]);
  });

  test('when and where in one column', () => {
    const head = `${week}Ngày | Chủ trì | Nội dung | Thời gian, địa điểm\n`;
    const placesOf = (text: string) =>
      draftOfWord(text).fields.events.map(({ time, place }) => [time ?? '', place ?? '']);
    expect(
      placesOf(
        `${head}Thứ Hai (12/5) | Đ/c Bí thư | Họp giao ban. | 7h30, Phòng họp số 2
         Thứ Ba (13/5) | Đ/c Bí thư | Làm việc với xã Tân Lập. | 14h00 - 16h00 / Xã Tân Lập
         Thứ Tư (14/5) | Đ/c Bí thư | Tiếp công dân. | 8 giờ 00 tại Trụ sở
         Thứ Năm (15/5) | Đ/c Bí thư | Đi cơ sở. | Xã Bình An`,
      ),
    ).toEqual([
      ['07:30', 'Phòng họp số 2'],
      ['14:00', 'Xã Tân Lập'],
      ['08:00', 'tại Trụ sở'],
      ['', 'Xã Bình An'],
    ]);
  });

  test('the days side by side, the persons below one another', () => {
    expect(
      eventsOf(
        `${week}Họ và tên, chức vụ | Thứ Hai (12/5) | Thứ Ba (13/5)
         Nguyễn Văn An / Bí thư | S: Giao ban. / C: Tiếp dân. | Đi cơ sở.
         Trần Thị Bình / Phó Bí thư | Giao ban. | `,
      ),
    ).toEqual([
      '05-12 | morning |  | Giao ban. |  | Nguyễn Văn An Bí thư',
      '05-12 | afternoon |  | Tiếp dân. |  | Nguyễn Văn An Bí thư',
      '05-12 |  |  | Giao ban. |  | Trần Thị Bình Phó Bí thư',
      '05-13 |  |  | Đi cơ sở. |  | Nguyễn Văn An Bí thư',
    ]);
  });

  test('a person and their post in a cell of two lines, beside a day of two halves', () => {
    expect(
      eventsOf(
        `${week}Lãnh đạo | Thứ Hai (12/5) | Thứ Ba (13/5)
         Đ/c Nguyễn Văn An / Bí thư | S: Giao ban. / C: Tiếp dân. | Đi cơ sở.`,
      ),
    ).toEqual([
      '05-12 | morning |  | Giao ban. |  | Đ/c Nguyễn Văn An Bí thư',
      '05-12 | afternoon |  | Tiếp dân. |  | Đ/c Nguyễn Văn An Bí thư',
      '05-13 |  |  | Đi cơ sở. |  | Đ/c Nguyễn Văn An Bí thư',
    ]);
  });

  test('who is in the chair and who comes in one column, an evening, a whole day', () => {
    expect(
      eventsOf(
        `${week}Ngày | Nội dung | Chủ trì, thành phần
         12/5 | Họp giao ban. / Họp chi bộ. | Chủ trì: Đ/c Bí thư / Cùng dự: Văn phòng / Chủ trì: Đ/c Phó Bí thư / Cùng dự: Chi ủy
         13/5 | 8h00: Kiểm tra đường (cả ngày) | Đ/c Chủ tịch chủ trì; Phòng Kinh tế`,
      ),
    ).toEqual([
      '05-12 |  |  | Họp giao ban. | Đ/c Bí thư | Văn phòng',
      '05-12 |  |  | Họp chi bộ. | Đ/c Phó Bí thư | Chi ủy',
      '05-13 | all-day | 08:00 | Kiểm tra đường (cả ngày) | Đ/c Chủ tịch | Phòng Kinh tế',
    ]);
    expect(eventsOf(`${week}Ngày | Sáng | Chiều | Tối\n12/5 | Giao ban. |  | 19h30: Xem văn nghệ.`)).toEqual([
      '05-12 | morning |  | Giao ban. |  | ',
      '05-12 | evening | 19:30 | Xem văn nghệ. |  | ',
    ]);
  });

  test('cells that the file itself sets hold no words of others, whatever they say', () => {
    const text = `${week}Ngày | Nội dung | Chủ trì | Địa điểm
      12/5 | Hội ý Thường trực | Đ/c Phó Bí thư | Phòng làm việc Bí thư
      13/5 | Giao ban tháng | Đoàn Thanh niên | Hội trường`;
    expect(
      draftOfWord(text)
        .problems.map(({ message }) => message)
        .join(' '),
    ).not.toMatch(/Entry "/);
  });

  test('numbers in front of the times of a list', () => {
    expect(
      eventsOf(
        `${week}* Thứ Hai, ngày 12/5:
         1. 07h30: Họp giao ban.
         - Chủ trì: Giám đốc.
         2. 14h00: Tiếp công dân.
         - Chủ trì: Phó Giám đốc.
         * Thứ Ba, ngày 13/5:
         1. 08h00: Kiểm tra phòng dịch. 14h00: Họp chi bộ.`,
      ).map((row) => row.replace(/ \| $/, '')),
    ).toEqual([
      '05-12 | morning | 07:30 | Họp giao ban. | Giám đốc.',
      '05-12 | afternoon | 14:00 | Tiếp công dân. | Phó Giám đốc.',
      '05-13 | morning | 08:00 | Kiểm tra phòng dịch. | ',
      '05-13 | afternoon | 14:00 | Họp chi bộ. | ',
    ]);
  });

  test('the halves of the day side by side, each with its own columns', () => {
    expect(
      eventsOf(
        `${week}Ngày | Buổi sáng | > | Buổi chiều | >
         ^ | Nội dung | Chủ trì | Nội dung | Chủ trì
         12/5 | Chào cờ. | Văn phòng | Giao ban. | Bí thư`,
      ),
    ).toEqual([
      '05-12 | morning |  | Chào cờ. | Văn phòng | ',
      '05-12 | afternoon |  | Giao ban. | Bí thư | ',
    ]);
  });

  test('weekday and date in columns of their own, weekdays alone in a week that is known', () => {
    expect(
      eventsOf(
        `${week}Thứ | Ngày | Buổi | Nội dung
         Hai | 12/5 | Sáng | Chào cờ.
         ^ | ^ | Chiều | Giao ban.
         Ba | 13/5 | Sáng | Tiếp dân.`,
      ),
    ).toEqual([
      '05-12 | morning |  | Chào cờ. |  | ',
      '05-12 | afternoon |  | Giao ban. |  | ',
      '05-13 | morning |  | Tiếp dân. |  | ',
    ]);
    expect(
      eventsOf(
        `${week}Thứ | Sáng | Chiều
         Thứ Hai | Chào cờ. | Giao ban.
         Tư | Đi cơ sở. | `,
      ),
    ).toEqual([
      '05-12 | morning |  | Chào cờ. |  | ',
      '05-12 | afternoon |  | Giao ban. |  | ',
      '05-14 | morning |  | Đi cơ sở. |  | ',
    ]);
  });

  test('a section for each person, and weeks over all columns', () => {
    expect(
      eventsOf(
        `${week}Thứ, ngày | Buổi sáng | Buổi chiều
         Đ/c Nguyễn Văn An - Bí thư | > | >
         Thứ Hai / 12/5 | Giao ban. | Tiếp dân.
         Đ/c Trần Thị Bình - Phó Bí thư | > | >
         Thứ Hai / 12/5 | Đi cơ sở. | `,
      ),
    ).toEqual([
      '05-12 | morning |  | Giao ban. |  | Đ/c Nguyễn Văn An - Bí thư',
      '05-12 | afternoon |  | Tiếp dân. |  | Đ/c Nguyễn Văn An - Bí thư',
      '05-12 | morning |  | Đi cơ sở. |  | Đ/c Trần Thị Bình - Phó Bí thư',
    ]);
    expect(
      eventsOf(
        `LỊCH CÔNG TÁC\nTháng 5 năm 2025
         Thời gian | Nội dung | Chủ trì
         Tuần 1 (từ 05/5 đến 09/5) | > | >
         07/5 | Tiếp dân. | Phó Bí thư
         Tuần 2 (từ 12/5 đến 16/5) | > | >
         12/5 (Sáng) | Họp chi bộ. | Bí thư`,
      ),
    ).toEqual(['05-07 |  |  | Tiếp dân. | Phó Bí thư | ', '05-12 | morning |  | Họp chi bộ. | Bí thư | ']);
  });

  test('persons side by side with halves of their days, and days with halves beside persons', () => {
    expect(
      eventsOf(
        `${week}Thứ, ngày | Chủ tịch Nguyễn Văn An | > | Phó Chủ tịch Trần Thị Bình | >
         ^ | Sáng | Chiều | Sáng | Chiều
         Thứ Hai / 12/5 | Giao ban. | Tiếp dân. | Học tập. | >`,
      ),
    ).toEqual([
      '05-12 | morning |  | Giao ban. |  | Chủ tịch Nguyễn Văn An',
      '05-12 | afternoon |  | Tiếp dân. |  | Chủ tịch Nguyễn Văn An',
      '05-12 | all-day |  | Học tập. |  | Phó Chủ tịch Trần Thị Bình',
    ]);
    const days = `${week}TT | Họ và tên | Thứ Hai 12/5 | > | Thứ Ba 13/5 | >
      ^ | ^ | Sáng | Chiều | Sáng | Chiều
      1 | Đ/c An | Giao ban. | Đi cơ sở. | > | >`;
    expect(eventsOf(days)).toEqual([
      '05-12 | morning |  | Giao ban. |  | Đ/c An',
      '05-12 | afternoon |  | Đi cơ sở. |  | Đ/c An',
      '05-13 | all-day |  | Đi cơ sở. |  | Đ/c An',
    ]);
    expect(draftOfWord(days).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('goes over several days'),
      expect.stringContaining('goes over several days'),
    ]);
  });

  test('hours below the halves of the day, halves alone above entries of a cell', () => {
    expect(
      eventsOf(
        `${week}Ngày | SÁNG | > | CHIỀU | >
         ^ | Giờ | Nội dung | Giờ | Nội dung
         Hai / 12/5 | 7h30 | Chào cờ. | 14h00 | Giao ban.`.replace('Ngày', 'Thứ, ngày'),
      ),
    ).toEqual(['05-12 | morning | 07:30 | Chào cờ. |  | ', '05-12 | afternoon | 14:00 | Giao ban. |  | ']);
    expect(
      eventsOf(
        `${week}Ngày, giờ | Nội dung
         Thứ Hai / 12/5 | Sáng: / - 7h30: Chào cờ. / - Giao ban. / Chiều: / - Tiếp dân.
         14h00 ngày 13/5 | Làm việc.`,
      ),
    ).toEqual([
      '05-12 | morning | 07:30 | Chào cờ. |  | ',
      '05-12 | morning |  | Giao ban. |  | ',
      '05-12 | afternoon |  | Tiếp dân. |  | ',
      '05-13 |  | 14:00 | Làm việc. |  | ',
    ]);
  });

  test('a half of the day merged over rows holds for each of them', () => {
    expect(
      eventsOf(
        `${week}Ngày | Buổi | Nội dung | Chủ trì
         12/5 | Sáng | 7h30: Chào cờ. | Bí thư
         ^ | ^ | 9h00: Giao ban. | Chủ tịch`,
      ),
    ).toEqual([
      '05-12 | morning | 07:30 | Chào cờ. | Bí thư | ',
      '05-12 | morning | 09:00 | Giao ban. | Chủ tịch | ',
    ]);
  });
});

describe('a programme by what its heads and cells say', () => {
  test('marks below quarters and months', () => {
    expect(
      tasksOf(
        `${year}TT | Nội dung | Cơ quan chủ trì | Thời gian thực hiện | > | >
         ^ | ^ | ^ | Quý I | Quý II | Quý III
         1 | Kiểm tra đảng phí. | Ủy ban Kiểm tra | x | |
         2 | Giám sát quy chế. | Ban Tổ chức | | x | x`,
      ),
    ).toEqual([
      ' | Quý I | 1 | Kiểm tra đảng phí. | Ủy ban Kiểm tra | ',
      ' | Quý II, Quý III | 2 | Giám sát quy chế. | Ban Tổ chức | ',
    ]);
    expect(
      tasksOf(
        `${year}Công việc | Người phụ trách | Tháng | > | >
         ^ | ^ | 1 | 2 | 3
         Sơ kết quý I. | Phó Chánh Văn phòng | | | X`,
      ),
    ).toEqual(['2025-03 | Tháng 3 |  | Sơ kết quý I. | Phó Chánh Văn phòng | ']);
  });

  test('months side by side', () => {
    expect(
      tasksOf(
        `${year}Đơn vị | Tháng 1 | Tháng 2
         Văn phòng | Tổng kết năm. | Ra quân.
         Ban Dân vận | | Giám sát dân chủ.`,
      ),
    ).toEqual([
      '2025-01 | Tháng 1 |  | Tổng kết năm. | Văn phòng | ',
      '2025-02 | Tháng 2 |  | Ra quân. | Văn phòng | ',
      '2025-02 | Tháng 2 |  | Giám sát dân chủ. | Ban Dân vận | ',
    ]);
  });

  test('with numbers of the columns below the head, and a title above it', () => {
    const draft = draftOfWord(
      `${year}PHÂN CÔNG NHIỆM VỤ | > | >
       TT | Nội dung | Cơ quan chủ trì
       (1) | (2) | (3)
       1 | Tổng kết. | VPTU`,
    );
    expect(draft.fields.tasks.map(({ text }) => text)).toEqual(['Tổng kết.']);
    expect(draft.blocks.map((block) => ('text' in block ? block.text : block.type))).toEqual([
      'PHÂN CÔNG NHIỆM VỤ',
      'programme',
    ]);
  });

  test('of several columns of times or bodies the one that its label names best', () => {
    expect(
      tasksOf(
        `${year}TT | Nội dung kiểm tra | Mốc thời gian | Thời gian thực hiện | Đơn vị | Cơ quan chủ trì
         1 | Quản lý đất đai | Từ 2020 đến 2022 | Quý I | Đảng ủy xã A | Ủy ban Kiểm tra`,
      ),
    ).toEqual([' | Quý I | 1 | Quản lý đất đai | Ủy ban Kiểm tra | ']);
  });

  test.each([
    [
      'without a column of bodies',
      'STT | Nội dung công việc | Thời gian\n1 | Xây dựng kế hoạch. | Tháng 1',
      1,
    ],
    [
      'with days as deadlines',
      'Ngày | Nội dung | Đơn vị\nTrước 01/9 | Ban hành. | Văn phòng\n10/10 | Lễ. | Sở',
      2,
    ],
    ['the hours of a meeting', 'Thời gian | Nội dung | Thực hiện\n7h30 - 8h00 | Đón tiếp. | Văn phòng', 0],
    ['targets', 'STT | Chỉ tiêu | Đơn vị tính | Cơ quan theo dõi\n1 | Thu ngân sách | Tỷ đồng | Thuế', 0],
  ])('%s', (_, rows, count) => {
    expect(tasksOf(year + rows)).toHaveLength(count);
  });
});

describe('cells that hold more than one thing', () => {
  test('a list of tasks beside a list of bodies, one body, and a list of another length', () => {
    const text = `${year}Thời gian | Nội dung | Cơ quan thực hiện
      Tháng 1 | - Tổng kết năm. / - Xây dựng kế hoạch. | - Văn phòng / - Ủy ban Kiểm tra
      Tháng 2 | - Ra quân đầu năm. / + Phát động thi đua. / - Giao nhận quân. | Ban Chỉ huy quân sự
      Quý II | 1. Sơ kết. / 2. Giám sát. / 3. Tập huấn. | Văn phòng / Ban Dân vận`;
    expect(tasksOf(text)).toEqual([
      '2025-01 | Tháng 1 |  | Tổng kết năm. | Văn phòng | ',
      '2025-01 | Tháng 1 |  | Xây dựng kế hoạch. | Ủy ban Kiểm tra | ',
      '2025-02 | Tháng 2 |  | Ra quân đầu năm. + Phát động thi đua. | Ban Chỉ huy quân sự | ',
      '2025-02 | Tháng 2 |  | Giao nhận quân. | Ban Chỉ huy quân sự | ',
      ' | Quý II | 1 | Sơ kết. | Văn phòng; Ban Dân vận | ',
      ' | Quý II | 2 | Giám sát. | Văn phòng; Ban Dân vận | ',
      ' | Quý II | 3 | Tập huấn. | Văn phòng; Ban Dân vận | ',
    ]);
    expect(draftOfWord(text).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('not as many as its tasks'),
    ]);
  });

  test.each([
    ['a number of its own', '1 | - Tổng kết. / - Sơ kết. | VPTU', ['- Tổng kết. - Sơ kết.']],
    [
      'words above its list',
      ' | Xây dựng: / - Đề án; / - Kế hoạch. | VPTU',
      ['Xây dựng: - Đề án; - Kế hoạch.'],
    ],
  ])('a row with %s is one task', (_, row, texts) => {
    const { tasks } = draftOfWord(`${year}TT | Nội dung | Cơ quan chủ trì\n${row}\n2 | Khác. | UBKT`).fields;
    expect(tasks.slice(0, -1).map(({ text }) => text)).toEqual(texts);
  });

  test('who leads and who works with them in one cell, or at the end of the text', () => {
    expect(
      tasksOf(
        `${year}TT | Nội dung | Phân công thực hiện
         1 | Tổng kết. | Ban Tổ chức chủ trì; Văn phòng phối hợp
         2 | Sơ kết. | Chủ trì: Ban Dân vận; phối hợp: Mặt trận Tổ quốc
         3 | Kiểm tra. | Ủy ban Kiểm tra chủ trì, phối hợp với Ban Nội chính
         4 | Giám sát. | Ủy ban Kiểm tra`,
      ),
    ).toEqual([
      ' |  | 1 | Tổng kết. | Ban Tổ chức | Văn phòng',
      ' |  | 2 | Sơ kết. | Ban Dân vận | Mặt trận Tổ quốc',
      ' |  | 3 | Kiểm tra. | Ủy ban Kiểm tra | Ban Nội chính',
      ' |  | 4 | Giám sát. | Ủy ban Kiểm tra | ',
    ]);
    expect(
      tasksOf(
        `${year}Thời gian | Nội dung công việc
         Tháng 1 | Tổng kết công tác năm (Văn phòng).
         Tháng 2 | Giám sát thu ngân sách.`,
      ),
    ).toEqual([
      '2025-01 | Tháng 1 |  | Tổng kết công tác năm. | Văn phòng | ',
      '2025-02 | Tháng 2 |  | Giám sát thu ngân sách. |  | ',
    ]);
  });

  test('a place for each task, beside the month in which it is due', () => {
    const text = `${year}TT | Tên hoạt động | Địa điểm | Ban phụ trách | Thời gian
       1 | Hội thi Bí thư Chi đoàn giỏi. | Trường Chính trị tỉnh | Ban Tổ chức | Tháng 3
       2 | Chiến dịch Mùa hè xanh. | Các xã vùng cao | Ban Phong trào | Quý III
       3 | Tổng kết công tác Đoàn. | Hội trường Tỉnh đoàn | Văn phòng | Trước 15/12`;
    expect(tasksOf(text)).toEqual([
      '2025-03 | Tháng 3 | 1 | Hội thi Bí thư Chi đoàn giỏi. | Ban Tổ chức | ',
      ' | Quý III | 2 | Chiến dịch Mùa hè xanh. | Ban Phong trào | ',
      ' | Trước 15/12 | 3 | Tổng kết công tác Đoàn. | Văn phòng | ',
    ]);
    expect(JSON.stringify(draftOfWord(text).blocks)).toContain('Các xã vùng cao');
  });

  test('a quarter in the column of the tasks stands over the rows below it', () => {
    const text = `${year}TT | Nội dung | Cơ quan chủ trì | Thời gian
        | QUÝ I | |
       1 | Sơ kết công tác dân vận. | Ban Dân vận | Tháng 3
        | QUÝ II | |
       2 | Tập huấn cấp ủy viên. | Ban Tổ chức | Tháng 4`;
    expect(draftOfWord(text).fields.tasks.map(({ month, sections }) => [month, ...(sections ?? [])])).toEqual(
      [
        ['2025-03', 'QUÝ I'],
        ['2025-04', 'QUÝ II'],
      ],
    );
  });

  test('tables below lines that say their months', () => {
    const head = 'STT | Nội dung | Đơn vị chuẩn bị';
    const draft = draftOfWord(
      `${year}THÁNG 4\n${head}\n1 | Sơ kết. | Văn phòng\nTHÁNG 5\n${head}\n1 | Kỳ họp. | Phòng Tư pháp`,
    );
    expect(draft.fields.tasks.map(({ id, month }) => [id, month])).toEqual([
      ['nv-4-1', '2025-04'],
      ['nv-5-1', '2025-05'],
    ]);
    expect(draft.blocks).toEqual([{ type: 'programme' }]);
  });

  test('a column that says how long, or of what years, is not when', () => {
    expect(
      tasksOf(
        `${year}TT | Nội dung thanh tra | Thời kỳ thanh tra | Thời hạn thanh tra | Thời gian triển khai | Đơn vị chủ trì
         1 | Thanh tra đất đai. | 2021 - 2023 | 45 ngày | Tháng 3 | Phòng Nghiệp vụ
         2 | Thanh tra đầu tư. | 2020 - 2023 | 30 ngày | Quý II | Phòng Nghiệp vụ`,
      ),
    ).toEqual([
      '2025-03 | Tháng 3 | 1 | Thanh tra đất đai. | Phòng Nghiệp vụ | ',
      ' | Quý II | 2 | Thanh tra đầu tư. | Phòng Nghiệp vụ | ',
    ]);
  });

  test('bodies of any name in brackets, where most tasks have them', () => {
    const tasks = (last: string, first = 'Văn phòng') =>
      tasksOf(
        `${year}Thời gian | Nội dung công việc
         Tháng 1 | - Tổng kết (${first}). / - Kiểm tra (Ủy ban Kiểm tra). / - Sơ kết (Ban Dân vận). / - Tọa đàm (${last}).`,
      ).at(-1);
    expect(tasks('Khối Dân vận; Tổ giúp việc')).toBe(
      '2025-01 | Tháng 1 |  | Tọa đàm. | Khối Dân vận; Tổ giúp việc | ',
    );
    expect(tasks('lần thứ hai')).toBe('2025-01 | Tháng 1 |  | Tọa đàm (lần thứ hai). |  | ');
    expect(tasks('Ngày 20/10')).toBe('2025-01 | Tháng 1 |  | Tọa đàm (Ngày 20/10). |  | ');
  });
});

describe('a calendar of one month', () => {
  const month = 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2025\n';

  test('numbers below "Ngày" are days, whatever else the head says', () => {
    const rows = `Ngày | Nội dung | Chủ trì | Cơ quan chuẩn bị
      3-4 (Thứ Bảy, Chủ nhật) | Đi cơ sở. |  |
      5 | - Sáng: Giao ban. / - Chiều: Họp Ban Thường vụ. | - Bí thư / - Phó Bí thư | Văn phòng
      12-14 | Dự kỳ họp. | Chủ tọa | Văn phòng`;
    expect(draftOfWord(month + rows).fields.tasks).toEqual([]);
    expect(eventsOf(month + rows)).toEqual([
      '05-03 |  |  | Đi cơ sở. |  | ',
      '05-05 | morning |  | Giao ban. | Bí thư | ',
      '05-05 | afternoon |  | Họp Ban Thường vụ. | Phó Bí thư | ',
      '05-12 |  |  | Dự kỳ họp. | Chủ tọa | ',
    ]);
  });
});

test('a month whose days are numbers alone is a calendar, whatever its paper calls itself', () => {
  const month = 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2025\n';
  const draft = draftOfWord(
    `${month}Ngày | Nội dung | Chủ trì
     3 | Sáng: Giao ban. | Bí thư
     10-11 / (Thứ Bảy, / Chủ nhật) | Đi cơ sở. | Thường trực
     12-14 | Dự kỳ họp. | Chủ tọa`,
  );
  expect(draft.fields.tasks).toEqual([]);
  expect(draft.fields.events.map(({ from, to, row, text }) => [from, to, row, text])).toEqual([
    ['2025-05-03', '2025-05-03', '3', 'Giao ban.'],
    ['2025-05-10', '2025-05-11', '10-11 (Thứ Bảy, Chủ nhật)', 'Đi cơ sở.'],
    ['2025-05-12', '2025-05-14', '12-14', 'Dự kỳ họp.'],
  ]);
});

test('a decision with the rows of the plan that it issues speaks of the year of the plan', () => {
  const periodOf = (subject: string, rows: string) =>
    draftOfWord(`QUYẾT ĐỊNH\n${subject}\n${rows}`).fields.period;
  const subject = 'Về việc ban hành Kế hoạch thanh tra năm 2026';
  const rows = 'TT | Nội dung | Thời gian | Chủ trì\n1 | Thanh tra đất đai. | Quý II | Phòng Nghiệp vụ';
  expect(periodOf(subject, rows)).toBe('2026');
  expect(periodOf(subject, 'Điều 1. Ban hành Kế hoạch.')).toBeUndefined();
});

test('halves of the day and hours side by side in a text are one column of times', () => {
  const lines = [
    'LỊCH CÔNG TÁC TUẦN 11 NĂM 2026',
    '',
    'Ngày          Buổi     Giờ     Nội dung                         Chủ trì      Địa điểm',
    'Thứ Hai       Sáng     7h30    Chào cờ đầu tuần                 Chủ tịch     Sân trụ sở',
    '09/3',
    '                       9h00    Họp rà soát hộ nghèo             PCT Tâm      Phòng họp số 1',
    'Thứ Ba        Chiều    14h00   Làm việc với Ban Quản lý dự án   Chủ tịch     Hội trường',
    '10/3',
    'Thứ Tư        Sáng     8h00    Tiếp công dân định kỳ            PCT Tâm      Phòng họp số 2',
    '11/3',
  ];
  const { fields } = makeDraft(readLines(lines.join('\n')), { file: 'x.txt', sha256: '', registry: [] });
  expect(fields.events.map(({ from, part, time, lead }) => [from, part, time, lead].join(' | '))).toEqual([
    '2026-03-09 | morning | 07:30 | Sáng 7h30',
    '2026-03-09 | morning | 09:00 | 9h00',
    '2026-03-10 | afternoon | 14:00 | Chiều 14h00',
    '2026-03-11 | morning | 08:00 | Sáng 8h00',
  ]);
});

test.each([
  ['Số lượng', '02', '01', 0],
  ['Ghi chú', 'Tháng 3', 'Quý II', 2],
])('below "%s" a cell "%s" or "%s" makes %i tasks', (label, first, second, count) => {
  expect(
    tasksOf(
      `QUYẾT ĐỊNH\nBan hành danh mục\nSTT | Tên thiết bị | ${label}
       1 | Máy đo huyết áp điện tử | ${first}
       2 | Tủ lạnh bảo quản vắc xin | ${second}`,
    ),
  ).toHaveLength(count);
});
