import { expect, test } from 'vitest';
import { opensPerson } from './persons.ts';

test.each(['Đ/c Bí thư', 'Cô Lê Thị Hà', 'Thầy Hiệu trưởng', 'BS Trần Văn An', 'Phó Chủ tịch UBND', 'PCT'])(
  'a person begins %o',
  (text) => {
    expect(opensPerson.test(text)).toBe(true);
  },
);

test.each(['Công an tỉnh', 'BSR', 'Bàn giao nhiệm vụ', 'Phó trưởng', 'CTy Cấp nước'])(
  'none begins %o',
  (text) => {
    expect(opensPerson.test(text)).toBe(false);
  },
);
