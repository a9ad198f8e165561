import { expect, test } from 'vitest';
import { splitHosts } from './split-hosts.ts';

test.each([
  ['- Chủ trì: Đ/c Phó Bí thư - Cùng dự: Ban Dân vận', 'Đ/c Phó Bí thư', 'Ban Dân vận'],
  ['Chủ trì: Đ/c Bí thư; Thành phần: UVBTV, Văn phòng', 'Đ/c Bí thư', 'UVBTV, Văn phòng'],
  ['Đ/c Bí thư chủ trì; các đ/c Phó Bí thư', 'Đ/c Bí thư', 'các đ/c Phó Bí thư'],
])('%o', (words, host, participants) => {
  expect(splitHosts(words)).toMatchObject({ host, participants });
});

test.each(['Đ/c Bí thư', 'Đ/c Bí thư, UVBTV', 'Chủ trì: Đ/c Bí thư', 'Ban Dân vận chủ trì, Văn phòng'])(
  '"%s" stays whole',
  (words) => {
    expect(splitHosts(words)).toBeUndefined();
  },
);
