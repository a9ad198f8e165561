import { expect, test } from 'vitest';
import { bodyStart } from './body-start.ts';

test.each([
  'Tổ Phổ thông, Tổ Mầm non',
  'Vụ Pháp chế',
  'Công đoàn ngành',
  'Công an huyện',
  '- Các phòng, ban',
])('%s opens the name of a body', (text) => {
  expect(bodyStart.test(text)).toBe(true);
});

test.each(['Tổ chức hội nghị tổng kết', 'Vụ mùa năm 2024', 'Công tác dân vận', 'Nếu có', 'Lần thứ hai'])(
  '%s opens none',
  (text) => {
    expect(bodyStart.test(text)).toBe(false);
  },
);
