import { expect, test } from 'vitest';
import { documentTitle } from './title.ts';

test.each([
  [{ kind: 'programme', subject: 'Công tác tháng 01 năm 2024' }, 'Chương trình công tác tháng 01 năm 2024'],
  [{ kind: 'resolution', symbol: '28-NQ/TW' }, 'Nghị quyết số 28-NQ/TW'],
  [{ kind: 'notice', subject: 'UBND tỉnh nghỉ lễ' }, 'Thông báo UBND tỉnh nghỉ lễ'],
  [{ kind: 'charter', subject: 'Đảng Cộng sản Việt Nam' }, 'Điều lệ Đảng Cộng sản Việt Nam'],
  [{ kind: 'directive', subject: 'Của Ban Thường vụ Tỉnh ủy' }, 'Chỉ thị của Ban Thường vụ Tỉnh ủy'],
  [{ kind: 'law' }, 'Luật'],
  [{ symbol: '12/X' }, 'Văn bản số 12/X'],
] as const)('names %o', (parts, title) => {
  expect(documentTitle(parts)).toBe(title);
});
