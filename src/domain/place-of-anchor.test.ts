import { expect, test } from 'vitest';
import { placeOfAnchor } from './place-of-anchor.ts';

test.each([
  ['i', 'mục I'],
  ['i-g2', 'mục I, gạch đầu dòng 2'],
  ['ii-3-1-g2', 'mục II.3.1, gạch đầu dòng 2'],
  ['iii-d3', 'mục III, đoạn 3'],
  ['iv-2-a', 'mục IV.2, điểm a'],
  ['dieu-5', 'Điều 5'],
  ['dieu-5-2-a', 'điểm a khoản 2 Điều 5'],
  ['dieu-5-2-g1', 'khoản 2 Điều 5'],
  ['nv-4-5', 'tháng 4, nhiệm vụ 5'],
  ['lich-05-3', 'ngày 5, việc 3'],
  ['can-cu-2', 'căn cứ thứ 2'],
])('reads %s as "%s"', (anchor, place) => {
  expect(placeOfAnchor(anchor)).toBe(place);
});

test.each(['', 'noi-nhan', 'trich-yeu', 'vien-dan', 'to-chuc-thuc-hien'])(
  'says nothing of "%s"',
  (anchor) => {
    expect(placeOfAnchor(anchor)).toBeUndefined();
  },
);
