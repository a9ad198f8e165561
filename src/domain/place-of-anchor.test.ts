import { expect, test } from 'vitest';
import { movedRows, placeOfAnchor } from './place-of-anchor.ts';

test.each([
  ['i', 'mục I'],
  ['i-g2', 'mục I, gạch đầu dòng 2'],
  ['ii-3-1-g2', 'mục II.3.1, gạch đầu dòng 2'],
  ['iii-d3', 'mục III, đoạn 3'],
  ['iv-2-a', 'mục IV.2, điểm a'],
  ['dieu-5', 'Điều 5'],
  ['dieu-5-2-a', 'điểm a khoản 2 Điều 5'],
  ['dieu-5-2-g1', 'khoản 2 Điều 5'],
  ['quy-che-dieu-5', 'Điều 5 Quy chế'],
  ['quy-dinh-dieu-5-2-a', 'điểm a khoản 2 Điều 5 Quy định'],
  ['nv-4-5', 'tháng 4, nhiệm vụ 5'],
  ['lich-05-3', 'ngày 5, việc 3'],
  ['can-cu-2', 'căn cứ thứ 2'],
])('reads %s as "%s"', (anchor, place) => {
  expect(placeOfAnchor(anchor)).toBe(place);
});

test.each(['', 'noi-nhan', 'trich-yeu', 'vien-dan', 'to-chuc-thuc-hien', 'danh-muc-dieu-1', 'quy-che'])(
  'says nothing of "%s"',
  (anchor) => {
    expect(placeOfAnchor(anchor)).toBeUndefined();
  },
);

test('rows that stand where their ids say are not among the moved', () => {
  const rows = {
    tasks: [
      { id: 'nv-4-1', month: '2023-04' },
      { id: 'nv-4-2', month: '2023-04' },
      { id: 'nv-quy-2-1', month: undefined },
    ],
    events: [{ id: 'lich-05-1', from: '2024-01-05' }],
  };
  expect(movedRows(rows)).toEqual(new Map());
});

test('a row that comes in moves those below it, and a row may stand on another day', () => {
  const rows = {
    tasks: [
      { id: 'nv-4-2', month: '2023-04' },
      { id: 'nv-4-1', month: '2023-04' },
    ],
    events: [
      { id: 'lich-05-1', from: '2024-01-05' },
      { id: 'lich-05-2', from: '2024-01-06' },
    ],
  };
  expect([...movedRows(rows)]).toEqual([
    ['nv-4-2', 'tháng 4, nhiệm vụ 1'],
    ['nv-4-1', 'tháng 4, nhiệm vụ 2'],
    ['lich-05-2', 'ngày 6, việc 1'],
  ]);
});
