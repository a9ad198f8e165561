import { expect, test } from 'vitest';
import { documentTitle } from './title.ts';

test.each([
  [{ kind: 'programme', subject: 'Công tác tháng 01 năm 2024' }, 'Chương trình công tác tháng 01 năm 2024'],
  [{ kind: 'resolution', symbol: '28-NQ/TW' }, 'Nghị quyết số 28-NQ/TW'],
  [{ kind: 'notice', subject: 'UBND tỉnh nghỉ lễ' }, 'Thông báo UBND tỉnh nghỉ lễ'],
  [{ kind: 'charter', subject: 'Đảng Cộng sản Việt Nam' }, 'Điều lệ Đảng Cộng sản Việt Nam'],
  [{ kind: 'directive', subject: 'Của Ban Thường vụ Tỉnh ủy' }, 'Chỉ thị của Ban Thường vụ Tỉnh ủy'],
  [{ kind: 'calendar', subject: 'Tuần của Thường trực' }, 'Lịch công tác tuần của Thường trực'],
  [{ kind: 'programme', subject: 'Quý II của Sở Thủy lợi' }, 'Chương trình quý II của Sở Thủy lợi'],
  [{ kind: 'plan', subject: 'Tuyển chọn giống lúa' }, 'Kế hoạch tuyển chọn giống lúa'],
  [{ kind: 'plan', subject: 'Ứng phó bão số 3' }, 'Kế hoạch ứng phó bão số 3'],
  [{ kind: 'plan', subject: 'Tỉnh ủy làm việc ở xã' }, 'Kế hoạch Tỉnh ủy làm việc ở xã'],
  [{ kind: 'notice', subject: 'Hội nghị lần thứ hai' }, 'Thông báo Hội nghị lần thứ hai'],
  [{ kind: 'notice', subject: 'Ban Thường vụ họp' }, 'Thông báo Ban Thường vụ họp'],
  [{ kind: 'law', subject: 'Thanh tra' }, 'Luật Thanh tra'],
  [{ kind: 'law', subject: 'Đất đai' }, 'Luật Đất đai'],
  [{ kind: 'law' }, 'Luật'],
  [{ symbol: '12/X' }, 'Văn bản số 12/X'],
] as const)('names %o', (parts, title) => {
  expect(documentTitle(parts)).toBe(title);
});
