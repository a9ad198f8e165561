import { expect, test } from 'vitest';
import { measureLines, opensParagraph } from './line-measure.ts';
import type { Printed } from './printed-lines.ts';

const line = (y: number, x0 = 57, x1 = 540): Printed =>
  ({ text: 'Các cơ quan, đơn vị thực hiện', x0, x1, y, size: 14 }) satisfies Printed;

test('two columns whose lines do not stand level say nothing of the space between lines', () => {
  const head = [100, 108, 116, 124, 132, 140].map((y, at) => line(y, at % 2 ? 290 : 57, at % 2 ? 540 : 250));
  const text = [180, 198.5, 217, 235.5, 254].map((y) => line(y));
  expect(measureLines([...head, ...text]).leading).toBeCloseTo(18.5);
});

test.each([
  ['fills its column', 85.4, 552.2, 237, 400],
  ['nearly fills it', 98.7, 539, 94.5, 543.2],
])('a title whose first line %s goes on below it', (_, x0, x1, from, to) => {
  const measure = measureLines([100, 119, 138, 157, 176].map((y) => line(y, 85.2, 552.4)));
  const first = { ...line(200, x0, x1), opens: true };
  const text = 'Huyện ủy Lâm Thao Hạ về kinh tế';
  expect(opensParagraph({ ...line(219, from, to), text }, first, measure, true)).toBe(false);
});

test('a sum that goes on with a plus is no item', () => {
  const measure = measureLines([100, 119, 138, 157, 176].map((y) => line(y, 85.2, 552.4)));
  const first = { ...line(200, 85.2, 551), text: '… (Km279', opens: true };
  const opens = (text: string) => opensParagraph({ ...line(219, 85.2, 300), text }, first, measure, true);
  expect(opens('+ 750 - Điểm tái định cư)')).not.toBe(true);
  expect(opens('+ Kiểm tra các chi bộ')).toBe(true);
});
