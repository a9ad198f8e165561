import { expect, test } from 'vitest';
import { measureLines, type Printed } from './printed-lines.ts';

const line = (y: number, x0 = 57, x1 = 540): Printed =>
  ({ text: 'Các cơ quan, đơn vị thực hiện', x0, x1, y, size: 14 }) satisfies Printed;

test('two columns whose lines do not stand level say nothing of the space between lines', () => {
  const head = [100, 108, 116, 124, 132, 140].map((y, at) => line(y, at % 2 ? 290 : 57, at % 2 ? 540 : 250));
  const text = [180, 198.5, 217, 235.5, 254].map((y) => line(y));
  expect(measureLines([...head, ...text]).leading).toBeCloseTo(18.5);
});
