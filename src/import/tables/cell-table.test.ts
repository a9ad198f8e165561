import { describe, expect, test } from 'vitest';
import { draftOfWord } from '../../../tests/support/docx-table.ts';
import type { Draft } from '../draft.ts';

const draftOf = (title: string, rows: string): Draft => draftOfWord(`${title}\n\n${rows}`);

const tasksOf = ({ fields }: Draft) =>
  fields.tasks.map(({ id, month, whenAsWritten, number, text, bodiesAsWritten, jointAsWritten }) =>
    [id, month, whenAsWritten, number, text, bodiesAsWritten, jointAsWritten]
      .map((value) => value ?? '')
      .join(' | '),
  );

const programme = 'CHƯƠNG TRÌNH\nCông tác năm 2025';

const sectionsOf = ({ fields }: Draft) =>
  fields.tasks.map(({ id, sections = [], number = '', whenAsWritten = '', text }) =>
    [id, sections.join(' > '), number, whenAsWritten, text].join(' | '),
  );

describe('topics as rows of a programme', () => {
  test('over the whole width, one inside the other', () => {
    const draft = draftOf(
      programme,
      `STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
       A. LĨNH VỰC KINH TẾ | > | > | >
       I. Công nghiệp | > | > | >
       1 | Phát triển cụm công nghiệp. | Sở Công Thương | Quý I
       II. Nông nghiệp | > | > | >
       2 | Xây dựng nông thôn mới. | Sở Nông nghiệp và Môi trường | Quý II
       B. LĨNH VỰC VĂN HÓA | > | > | >
       3 | Trùng tu di tích. | Sở Văn hóa | Quý III`,
    );
    expect(sectionsOf(draft)).toEqual([
      'nv-1 | A. LĨNH VỰC KINH TẾ > I. Công nghiệp | 1 | Quý I | Phát triển cụm công nghiệp.',
      'nv-2 | A. LĨNH VỰC KINH TẾ > II. Nông nghiệp | 2 | Quý II | Xây dựng nông thôn mới.',
      'nv-3 | B. LĨNH VỰC VĂN HÓA | 3 | Quý III | Trùng tu di tích.',
    ]);
    expect(draft.problems).toEqual([]);
  });

  test('with the mark in the column of numbers', () => {
    const draft = draftOf(
      programme,
      `TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp
       I | Lĩnh vực nội vụ | |
       1 | Kế hoạch biên chế. | Sở Nội vụ | Các sở
       2 | Đề án vị trí việc làm | Sở Nội vụ |
       II | Lĩnh vực y tế | |
       1 | Khám sức khỏe. | Sở Y tế | UBND cấp xã`,
    );
    expect(sectionsOf(draft)).toEqual([
      'nv-1 | I Lĩnh vực nội vụ | 1 |  | Kế hoạch biên chế.',
      'nv-2 | I Lĩnh vực nội vụ | 2 |  | Đề án vị trí việc làm',
      'nv-3 | II Lĩnh vực y tế | 1 |  | Khám sức khỏe.',
    ]);
  });

  test('inside months, and months inside them', () => {
    const inside = draftOf(
      programme,
      `Nội dung | Cơ quan chuẩn bị
       Tháng 1 | >
       I. Kinh tế | >
       Tổng kết. | VPTU
       Tháng 2 | >
       Sơ kết. | UBKT`,
    );
    expect(sectionsOf(inside)).toEqual([
      'nv-1-1 | I. Kinh tế |  | Tháng 1 | Tổng kết.',
      'nv-2-1 |  |  | Tháng 2 | Sơ kết.',
    ]);
    const outside = draftOf(
      programme,
      `Nội dung | Cơ quan chuẩn bị
       A. HỘI NGHỊ | >
       Tháng 1 | >
       Tổng kết. | VPTU
       B. GIÁM SÁT | >
       Sơ kết. | UBKT`,
    );
    expect(sectionsOf(outside)).toEqual([
      'nv-1-1 | A. HỘI NGHỊ |  | Tháng 1 | Tổng kết.',
      'nv-1 | B. GIÁM SÁT |  |  | Sơ kết.',
    ]);
  });

  test('a row over all columns with nothing below it is no topic: the table stays a table', () => {
    const draft = draftOf(
      programme,
      `STT | Nội dung | Cơ quan chuẩn bị
       1 | Tổng kết. | VPTU
       Các cơ quan chủ động chuẩn bị. | > | >`,
    );
    expect(draft.fields.tasks).toEqual([]);
    expect(draft.problems[0]?.message).toContain('chủ động');
  });
});

describe('a programme cell by cell', () => {
  test('with a number, two heads in one, a time and an empty column of remarks', () => {
    const draft = draftOf(
      programme,
      `TT | Nội dung | Cơ quan | > | Thời gian | Ghi chú
       ^ | ^ | chủ trì | phối hợp | ^ | ^
       1 | Tổng kết. | Ban Tổ chức | VPTU | Tháng 01 |
       2 | Sơ kết / - năm năm. | ^ | Các huyện | Quý II | `,
    );
    expect(tasksOf(draft)).toEqual([
      'nv-1 | 2025-01 | Tháng 01 | 1 | Tổng kết. | Ban Tổ chức | VPTU',
      'nv-2 |  | Quý II | 2 | Sơ kết - năm năm. | Ban Tổ chức | Các huyện',
    ]);
    expect(draft.problems).toEqual([]);
  });

  test('with months as merged cells, and as rows over the whole width', () => {
    const merged = draftOf(
      programme,
      `Tháng | Nội dung | Cơ quan chuẩn bị
       1 | Tổng kết. | VPTU
       ^ | Sơ kết. | UBND tỉnh
       2 | Giám sát. | UBKT`,
    );
    expect(merged.fields.tasks.map(({ id }) => id)).toEqual(['nv-1-1', 'nv-1-2', 'nv-2-1']);
    const headed = draftOf(
      programme,
      `Nội dung | Cơ quan chuẩn bị
       Tháng 3/2025 | >
       Tổng kết. | VPTU
       Hằng quý | >
       Sơ kết. | UBND tỉnh`,
    );
    expect(headed.fields.tasks.map(({ id, month, recurrence }) => [id, month, recurrence])).toEqual([
      ['nv-3-1', '2025-03', undefined],
      ['nv-hang-quy-1', undefined, 'quarter'],
    ]);
  });

  test('keeps beside the tasks what has no place in one', () => {
    const draft = draftOf(
      programme,
      `TT | Nội dung | Cơ quan chủ trì | Sản phẩm
       1 | Tổng kết. | VPTU | Báo cáo
       2 | Sơ kết. | UBND tỉnh | `,
    );
    expect(draft.fields.tasks).toHaveLength(2);
    expect(draft.blocks).toEqual([
      { type: 'programme' },
      { type: 'table', rows: [['TT', 'Sản phẩm'], ['1', 'Báo cáo']] },
    ]); // prettier-ignore
    expect(draft.problems.map(({ message }) => message)).toEqual([expect.stringContaining('"Sản phẩm"')]);
  });

  test('stays a table where a row is no task', () => {
    const draft = draftOf(
      programme,
      `Nội dung | Cơ quan chuẩn bị
       Tổng kết. | VPTU
       II. LĨNH VỰC KINH TẾ | >`,
    );
    expect(draft.fields.tasks).toEqual([]);
    expect(draft.blocks.map(({ type }) => type)).toEqual(['table']);
    expect(draft.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('II. LĨNH VỰC KINH TẾ'),
    ]);
  });
});

describe('a calendar cell by cell', () => {
  const eventsOf = ({ fields }: Draft) =>
    fields.events.map(({ id, part, time, text, hostsAsWritten, place, lunar }) =>
      [id, part, time, text, hostsAsWritten, place, lunar].map((value) => value ?? '').join(' | '),
    );

  test('a month: entries, hosts and places are paragraphs of their cells', () => {
    const draft = draftOf(
      'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 01 NĂM 2024',
      `Ngày | Nội dung | Cơ quan chuẩn bị | Địa điểm
       2 | - Sáng: Chào cờ. / - Chiều: Giao ban. | - Các cơ quan / - VPTU | - Tại cơ quan / - Tầng 3
       11 / (01/12 ÂL) | 08h00: Hội nghị. | UBND tỉnh | Hội trường
       28-29 | Đi cơ sở. | | `,
    );
    expect(eventsOf(draft)).toEqual([
      'lich-02-1 | morning |  | Chào cờ. | Các cơ quan | Tại cơ quan | ',
      'lich-02-2 | afternoon |  | Giao ban. | VPTU | Tầng 3 | ',
      'lich-11-1 |  | 08:00 | Hội nghị. | UBND tỉnh | Hội trường | (01/12 ÂL)',
      'lich-28-1 |  |  | Đi cơ sở. |  |  | ',
    ]);
  });

  test('a week: the day is merged over its rows, the half of the day is a column', () => {
    const draft = draftOf(
      'LỊCH CÔNG TÁC\nTuần từ ngày 12/5/2025 đến ngày 18/5/2025',
      `Ngày | Buổi | Nội dung | Chủ trì | Địa điểm
       Thứ Hai / 12/5 | Sáng | Chào cờ. | Bí thư | Sân
       ^ | Chiều | Giao ban. | Phó Bí thư | Tầng 3
       Thứ Ba / 13/5 | Sáng | Tiếp dân. | Chủ tịch | Trụ sở`,
    );
    expect(eventsOf(draft)).toEqual([
      'lich-12-1 | morning |  | Chào cờ. | Bí thư | Sân | ',
      'lich-12-2 | afternoon |  | Giao ban. | Phó Bí thư | Tầng 3 | ',
      'lich-13-1 | morning |  | Tiếp dân. | Chủ tịch | Trụ sở | ',
    ]);
  });
});
