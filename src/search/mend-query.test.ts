import { describe, expect, test } from 'vitest';
import { mendQuery } from './mend-query.ts';
import { readSyllables } from './nearest-spelling.ts';
import { readQuery } from './query.ts';

const syllables = readSyllables(
  [
    ...['nghi 900', 'quyet 800', 'dan 300', 'van 400', 'hop 90', 'ki 80', 'cua 900', 'cuoi 20', 'nam 500'],
    ...['dia 40', 'gio 30', 'gioi 25', 'giao 300', 'hanh 60', 'chinh 200', 'lai 30', 'suat 20', 'sut 2'],
  ].join('\n'),
);
const pairs: Readonly<Record<string, number>> = {
  'nghi quyet': 700,
  'dan van': 90,
  'ki hop': 60,
  'hop cua': 2,
  'cuoi nam': 30,
  'dia gioi': 12,
  'gioi hanh': 10,
  'hanh chinh': 50,
  'lai suat': 6,
};
const mend = async (typed: string) =>
  mendQuery(readQuery(typed), syllables, (first, second) =>
    Promise.resolve(pairs[`${first} ${second}`] ?? 0),
  );

describe('words that no text has', () => {
  test.each([
    ['nghij quyeets dân vận', 'nghị quyết dân vận'],
    ['nghi5 quye61t', 'nghị quyết'],
    ['nghịquyết dân vận', 'nghị quyết dân vận'],
    ['nghi quyte ', 'nghi quyet'],
    ['dvan van ', 'dan van'],
    ['nghi5 quye61t d9ia5 gio7i1 ha2nh chi1nh', 'nghị quyết địa giới hành chính'],
  ])('%s is read as %s', async (typed, meant) => {
    const [first] = await mend(typed);
    expect(first).toEqual({ text: meant, certain: true });
  });

  test.each([
    ['kỳ họp cui năm ', 'kỳ họp cuoi năm'],
    ['dia giio hanh chinh ', 'dia gioi hanh chinh'],
  ])('are held against their neighbours: %s is %s', async (typed, meant) => {
    expect((await mend(typed))[0]?.text).toBe(meant);
  });

  test('other readings are told, the likeliest first', async () => {
    expect((await mend('kỳ họp cui năm ')).map(({ text }) => text)).toEqual([
      'kỳ họp cuoi năm',
      'kỳ họp cua năm',
    ]);
  });
});

test('a word that stands beside none of its neighbours is doubted, but not certainly wrong', async () => {
  expect((await mend('lai sut '))[0]).toEqual({ text: 'lai suat', certain: false });
});

test.each(['nghị quyết dân vận', 'nghị quyết thuo', '28-NQ/TW', 'xyzzyq', '"lai sut"', 'lai', ''])(
  '%s is left alone',
  async (typed) => {
    expect((await mend(typed))[0]).toBeUndefined();
  },
);
