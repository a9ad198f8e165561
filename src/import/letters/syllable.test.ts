import { expect, test } from 'vitest';
import { maySpell } from './syllable.ts';

test.each(['nghiêng', 'Quý', 'giếng', 'ĐẢNG', 'khuỷu', 'yêu', 'ở', 'thuyền', 'xoong', 'Huyện'])(
  '%s can be a Vietnamese word',
  (word) => expect(maySpell(word)).toBe(true),
);

test.each(['UBND', 'BANHBH', 'hếnn', 'tkực', 'document', 'works', 'strict'])('%s cannot', (word) =>
  expect(maySpell(word)).toBe(false),
);
