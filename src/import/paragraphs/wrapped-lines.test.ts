import { expect, test } from 'vitest';
import { findStretched, findWraps } from './wrapped-lines.ts';

/** A table whose long cells were broken at a blank that extraction kept. */
const cells = ['Mít', 'Ổi', 'Na', 'Bưởi', 'Cam', 'Quýt'].flatMap((name) => [
  `Kiểm tra vườn ${name} và báo cáo `,
  'kết quả về Huyện ủy',
  'Ban Dân ',
  'vận Huyện ủy',
  'Hội trường',
]);

test('a blank where lines were broken tells which go on below', () => {
  expect([...findWraps(cells)].slice(0, 4)).toEqual([0, 2, 5, 7]);
});

test.each([
  ['every line has one', cells.map((line) => `${line.trim()} `)],
  ['they stand behind stops', cells.map((line) => (line.endsWith(' ') ? `${line.trim()}. ` : line))],
  ['names follow', cells.map((line) => line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))],
  ['no line has one', cells.map((line) => line.trim())],
  ['only some do', [...cells.slice(0, 5), ...cells.slice(5).map((line) => line.trim())]],
])('they tell nothing where %s', (_, lines) => {
  expect(findWraps(lines).size).toBe(0);
});

test('a line that was stretched goes on below', () => {
  const stretched = [
    'Kiểm  tra  vườn  cây',
    'và báo cáo',
    'Bàn  giao  hai  giếng',
    'nước',
    'Gặp  mặt  các  cựu',
  ];
  const rows = [
    ...stretched,
    'thanh niên',
    'Chấm  thi  tay  nghề',
    'khối lò',
    'Nghe  phương  án  nạo',
    'vét',
  ];
  expect([...findStretched(rows)]).toEqual([0, 2, 4, 6, 8]);
  expect(findStretched([...rows, 'Ngày     Nội dung     Địa điểm']).size).toBe(0);
  expect(findStretched(['Ngày  Nội dung', 'Sáng  Họp']).size).toBe(0);
});
