import { expect, test } from 'vitest';
import { doubtKeys, readSeen, seenEdit, tickedDoubts } from './seen-doubts.ts';

const mdx = '---\nsource:\n  file: a.txt\n  seen: 0123abcd 89abcdef\n---\n\nLời văn.\n';

test('a doubt keeps its digest when lines come and go above it, and gets another when its words change', () => {
  const first = doubtKeys();
  const later = doubtKeys();
  later('Ngày không rõ.', 'Ngày 31/02');
  expect(first('Không rõ ai chủ trì.', 'Họp')).toBe(later('Không rõ ai chủ trì.', 'Họp'));
  expect(doubtKeys()('Không rõ ai chủ trì.', 'Họp')).not.toBe(
    doubtKeys()('Không rõ ai chủ trì.', 'Hội nghị'),
  );
});

test('the same words twice are two doubts', () => {
  const key = doubtKeys();
  expect(key('Không rõ.', 'Họp')).not.toBe(key('Không rõ.', 'Họp'));
});

test('ticks add and take away what the form shows, and leave alone what it does not', () => {
  const held = readSeen({ seen: '0123abcd 89abcdef' });
  const ticked = tickedDoubts(
    held,
    new Map([
      ['doubts', '89abcdef 11111111 22222222'],
      ['seen', '11111111'],
    ]),
  );
  expect([...ticked].sort()).toEqual(['0123abcd', '11111111']);
});

test.each([
  ['a tick', { doubts: '11111111', seen: '11111111' }, '0123abcd 11111111 89abcdef'],
  ['taking all ticks away', { doubts: '0123abcd 89abcdef' }, undefined],
  ['no digest', { doubts: '11111111', seen: 'x: !!js/function' }, '0123abcd 89abcdef'],
])('%s is written beside the source', (_, values, seen) => {
  const [edit] = seenEdit(mdx, new Map(Object.entries(values)));
  expect(edit).toEqual({ name: 'source', value: { file: 'a.txt', ...(seen && { seen }) } });
});

test('a form without doubts changes nothing', () => {
  expect(seenEdit(mdx, new Map([['seen', '11111111']]))).toEqual([]);
});
