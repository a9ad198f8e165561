import { expect, test } from 'vitest';
import { isHandling, isSecrecy } from './handling-mark.ts';

test.each(['MẬT', 'TỐI MẬT', 'Tuyệt mật', '(MẬT)', 'MẬT'.normalize('NFD')])(
  '%o is a mark of secrecy',
  (text) => {
    expect([isHandling(text), isSecrecy(text)]).toEqual([true, true]);
  },
);

test.each(['HỎA TỐC', 'HOẢ TỐC', 'Thượng khẩn', 'KHẨN', 'HỎA TỐC HẸN GIỜ'])(
  '%o is a mark of haste',
  (text) => {
    expect([isHandling(text), isSecrecy(text)]).toEqual([true, false]);
  },
);

test.each(['', 'MẬT ONG', 'KHẨN TRƯƠNG', 'BÍ MẬT NHÀ NƯỚC', 'BAN CƠ YẾU', 'MAT', 'Mật độ'])(
  '%o is none',
  (text) => {
    expect([isHandling(text), isSecrecy(text)]).toEqual([false, false]);
  },
);
