import { expect, test } from 'vitest';
import { draftOfWord } from '../../../tests/support/docx-table.ts';

const head = 'LỊCH CÔNG TÁC\nTháng 5 năm 2025\n\nNgày | Nội dung | Chuẩn bị | Địa điểm\n';

const read = (rows: string, above = head) => {
  const { fields, problems, blocks } = draftOfWord(above + rows);
  return {
    events: fields.events.map(({ from, text }) => `${from} ${text}`),
    paragraphs: blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    tables: blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])),
    told: problems.map(({ message }) => message).filter((message) => message.includes('below the calendar')),
  };
};

test('a row with a body and a place, and without what happens, stands below the calendar and is told', () => {
  const { events, tables, told } = read(
    '12/5 | Họp giao ban. | Văn phòng | Tầng 2\n^ |  | Ban Dân vận | Hội trường\n13/5 | Tiếp công dân. | Thanh tra | Trụ sở',
  );
  expect(events).toEqual(['2025-05-12 Họp giao ban.', '2025-05-13 Tiếp công dân.']);
  expect(tables.at(-1)).toEqual(['', '', 'Ban Dân vận', 'Hội trường']);
  expect(told).toEqual([
    expect.stringMatching(/^The row ".*Ban Dân vận.*" does not say what happens: it stands in a table below/),
  ]);
});

test('so does a day of which only the place is known', () => {
  const { events, tables, told } = read(
    '12/5 | Họp giao ban. | Văn phòng | Tầng 2\n13/5 |  |  | Hội trường\n14/5 | Tiếp công dân. | Thanh tra | Trụ sở',
  );
  expect(events).toHaveLength(2);
  expect(tables.at(-1)).toEqual(['13/5', '', '', 'Hội trường']);
  expect(told).toHaveLength(1);
});

test('a day over all columns is the day of the rows below it, and no row of its own', () => {
  const { events, paragraphs, tables, told } = read(
    'THỨ HAI, NGÀY 12/5/2025 | > | > | >\nSáng | Họp giao ban. | Văn phòng | Tầng 2\nTHỨ BA, NGÀY 13/5/2025 | > | > | >\nSáng | Tiếp công dân. | Thanh tra | Trụ sở',
    'LỊCH CÔNG TÁC\nTháng 5 năm 2025\n\nThời gian | Nội dung | Chuẩn bị | Địa điểm\n',
  );
  expect(events).toEqual(['2025-05-12 Họp giao ban.', '2025-05-13 Tiếp công dân.']);
  expect([...paragraphs, ...tables]).toEqual([]);
  expect(told).toEqual([]);
});

test('a row whose day nobody can read is told as such', () => {
  const { told } = read(
    'Đầu tuần | Họp giao ban. | Văn phòng | Tầng 2\n13/5 | Tiếp công dân. | Thanh tra | Trụ sở',
  );
  expect(told).toEqual([expect.stringMatching(/^No day could be read for the row "Đầu tuần/)]);
});
