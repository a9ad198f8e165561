import { expect, test } from 'vitest';
import { attachedName, nameOfSlug } from './attached-name.ts';

test.each([
  ['QUY CHẾ Quản lý kho số liệu', 'Quy chế'],
  ['Quy định về kho số liệu', 'Quy định'],
  ['CHƯƠNG TRÌNH HÀNH ĐỘNG Thực hiện Nghị quyết', 'Chương trình hành động'],
  ['KẾ HOẠCH', 'Kế hoạch'],
])('a text headed "%s" is called by its kind', (heading, name) => {
  expect(attachedName(heading)).toBe(name);
});

test.each(['DANH MỤC nhiệm vụ', 'Quy chếp', 'Luật2', 'Về quy chế', ''])(
  'a text headed "%s" has no kind for a name',
  (heading) => {
    expect(attachedName(heading)).toBeUndefined();
  },
);

test('the name goes into the address and comes back', () => {
  expect(nameOfSlug('quy-che')).toBe('Quy chế');
  expect(nameOfSlug('danh-muc')).toBeUndefined();
});
