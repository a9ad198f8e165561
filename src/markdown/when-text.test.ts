import { expect, test } from 'vitest';
import { whenText } from './when-text.ts';

const task = { id: 'nv-1', text: 'a', bodies: [], bodiesAsWritten: '' };

test.each([
  [{ month: '2024-04' }, 'Tháng', '4', true],
  [{ month: '2024-04' }, 'Thời gian', 'Tháng 4', false],
  [{ month: '2024-04', whenAsWritten: 'Tháng 4' }, 'Tháng', '4', true],
  [{ month: '2024-04', whenAsWritten: 'T4' }, 'THÁNG', '4', true],
  [{ month: '2024-04', whenAsWritten: '1. Tháng 04' }, 'Tháng', '4', true],
  // Below another head, and where the cell says more than the month, it stands as printed.
  [{ month: '2024-04', whenAsWritten: 'Tháng 4' }, 'Thời gian', 'Tháng 4', false],
  [{ month: '2024-04', whenAsWritten: 'Tuần 2 tháng 4' }, 'Tháng', 'Tuần 2 tháng 4', false],
  [{ month: '2024-04', whenAsWritten: 'Tháng 4/2024' }, 'Tháng', 'Tháng 4/2024', false],
  [{ month: '2024-04', whenAsWritten: '15/4' }, 'Thời hạn', '15/4', false],
  [{ whenAsWritten: 'Quý II' }, 'Tháng', 'Quý II', false],
  [{ deadline: '2024-06-30' }, 'Thời hạn', '30/06/2024', false],
  [{ recurrence: 'quarter' as const }, 'Tháng', 'Hằng quý', false],
  [{}, 'Tháng', 'không rõ', false],
])('%j below "%s" is "%s"', (when, head, text, isMonth) => {
  expect(whenText({ ...task, ...when }, head)).toEqual({ text, isMonth });
});
