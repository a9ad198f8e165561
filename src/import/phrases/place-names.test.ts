import { expect, test } from 'vitest';
import { asksForPlaceName } from './place-names.ts';

test.each(['Đảng bộ huyện', 'Hội nghị tại', 'Ban Quản lý chợ', 'Chi bộ thôn', 'Trung tâm thị trấn'])(
  'the name of a place follows "%s"',
  (text) => expect(asksForPlaceName(text)).toBe(true),
);

test.each(['Chủ tịch UBND xã', 'Bí thư phường', 'Đảng ủy phường', 'Công an huyện', 'các xã', 'Sở Y tế'])(
  '"%s" is whole',
  (text) => expect(asksForPlaceName(text)).toBe(false),
);
