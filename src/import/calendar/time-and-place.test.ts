import { expect, test } from 'vitest';
import { labelsTimeAndPlace } from '../phrases/time-and-place.ts';
import { partPlaceFirst, partTimeFirst } from './time-and-place.ts';

test.each([
  ['7h30, Phòng họp số 2', '7h30', 'Phòng họp số 2'],
  ['14h00 ngày 05/4, tại Hội trường', '14h00 ngày 05/4', 'tại Hội trường'],
  ['Sáng 02/01, tại Đà Nẵng', 'Sáng 02/01', 'tại Đà Nẵng'],
  ['8 giờ 00 Huyện Hòa An', '8 giờ 00', 'Huyện Hòa An'],
  ['14h00', '14h00', ''],
])('%o says when and then where', (words, time, place) => {
  expect(partTimeFirst(words)).toEqual({ time, place });
});

test.each([
  ['Phòng họp số 2, 7h30', '7h30', 'Phòng họp số 2'],
  ['Hội trường tầng 5 - 14h00 ngày 05/4', '14h00 ngày 05/4', 'Hội trường tầng 5'],
])('%o says where and then when', (words, time, place) => {
  expect(partPlaceFirst(words)).toEqual({ time, place });
});

test.each(['Phòng họp số 2', 'Hội trường tầng 5', '12 Trần Phú', 'Nhà A2'])(
  'no time stands in %o',
  (words) => {
    expect(partTimeFirst(words)).toBeUndefined();
    expect(partPlaceFirst(words)).toBeUndefined();
  },
);

test.each([
  ['Thời gian, địa điểm', 'time-first'],
  ['Giờ - Địa điểm', 'time-first'],
  ['Địa điểm và thời gian', 'place-first'],
  ['Thời gian', undefined],
  ['Thời gian, địa điểm, thành phần', undefined],
])('the label %o', (label, order) => {
  expect(labelsTimeAndPlace(label)).toBe(order);
});
