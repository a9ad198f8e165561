import { expect, test } from 'vitest';
import { signingTimesOf } from './signing-times.ts';

const line = (text: string, number = 1) => ({ text, raw: text, line: number, page: 1, gap: 0, bareGap: 0 });
const of = (printed: readonly string[], signedAt?: readonly string[]) =>
  signingTimesOf({
    lines: printed.map((text, at) => line(text, at + 1)),
    repairs: [],
    problems: [],
    signedAt,
  });

const printed = 'Thời gian ký: 10.10.2017 14:10:06 +07:00';
const [early, late] = ['2017-10-10T14:10:06+07:00', '2017-10-11T08:00:00+07:00'];

test('takes what a stamp prints, and what the file says', () => {
  expect(of([printed])).toEqual({ signedAt: [early] });
  expect(of([], [early, late])).toEqual({ signedAt: [early, late] });
});

test('one moment said twice is one, whatever its zone', () => {
  expect(of([printed], ['2017-10-10T07:10:06+00:00', late])).toEqual({ signedAt: [early, late] });
});

test('tells a stamp that the file contradicts, with its line', () => {
  expect(of(['Căn cứ', printed], [late])).toEqual({ signedAt: [early], strange: { time: early, line: 2 } });
});
