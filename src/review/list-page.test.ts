import { expect, test } from 'vitest';
import { listPage } from './list-page.ts';

const frame = { css: '', script: '', nonce: 'x', home: '/soat/', site: '/' };

test.each([
  [{ left: 3, all: 3, errors: 0 }, 'còn 3 chỗ chưa xem'],
  [{ left: 2, all: 3, errors: 1 }, '1 lỗi phải sửa; còn 2 trong 3 chỗ chưa xem'],
  [{ left: 0, all: 3, errors: 0 }, 'đã xem hết 3 chỗ'],
  [{ left: 0, all: 0, errors: 0 }, 'máy không nghi ngờ chỗ nào'],
  [undefined, 'chưa đếm xong'],
])('a text with %o is listed as %o', (counted, words) => {
  const page = listPage([{ id: '2024/7-tb', title: 'Thông báo', access: 'intranet', counted }], [], frame);
  expect(page.replace(/\s+/g, ' ')).toContain(words);
  expect(page.includes('class="open"')).toBe(counted !== undefined && counted.left + counted.errors > 0);
});
