import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { endOf } from './body-end.ts';

const rows = ['Tháng 3', 'Tháng 4', 'Quý II'].flatMap((month) => [
  'Rà soát quy hoạch',
  'cán bộ chủ chốt',
  'Ban Tổ chức, các',
  'phòng liên quan',
  month,
]);
const joined = 'Hướng dẫn kiểm điểm cuối năm Ủy ban Kiểm tra';

test.each(['Tháng 12', 'Quý IV/2026', 'Thường xuyên', 'Hằng tháng', 'Trước 15/12'])(
  'cells joined on a line are of the table where %o stands below it',
  (time) => {
    const { lines } = readLines([...rows, joined, time, `${joined}, các ban`].join('\n'));
    expect(endOf(lines)).toBe(lines.length);
  },
);

test('a wide line with no time below it is text of the page', () => {
  const { lines } = readLines([...rows, joined, 'và thực hiện', `${joined}, các ban`].join('\n'));
  expect(endOf(lines)).toBe(rows.length);
});
