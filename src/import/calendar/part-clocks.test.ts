import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { partAtClocks } from './part-clocks.ts';

const partsOf = (text: string) => partAtClocks(readLines(text).lines).map((line) => line.text);

test.each([
  ['7h30: Giao ban Huyện ủy 14h00: Làm việc với xã', ['7h30: Giao ban Huyện ủy', '14h00: Làm việc với xã']],
  ['- 7g30: Họp (mở rộng) - 14 giờ: Dự lễ', ['- 7g30: Họp (mở rộng)', '- 14 giờ: Dự lễ']],
])('%s holds two entries', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each(['Họp lúc 14h00: Hội trường', '8h00: Họp từ 8h00 đến 11h00: Phòng họp', 'Họp 14h00, nghe báo cáo'])(
  '%s is one',
  (text) => {
    expect(partsOf(text)).toEqual([text]);
  },
);
