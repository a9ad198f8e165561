import { expect, test } from 'vitest';
import { signingTimes } from './pdf-signatures.ts';

const file = (dictionary: string) =>
  new TextEncoder().encode(
    `%PDF-1.7\n1 0 obj\n<</M(D:20010101000000Z)>>\nendobj\n9 0 obj\n${dictionary}\nendobj\n10 0 obj\n<</M(D:20020202000000Z)>>\nendobj\n`,
  );
const seal = `/Contents<${'30820a'.repeat(4000)}>`;

test.each([
  [`<</Type/Sig/ByteRange[0 9 8 7]${seal}/M(D:20171010141006+07'00')/Filter/Adobe.PPKLite>>`, '2017-10-10T14:10:06+07:00'],
  [`<</Type/Sig/M (D:20171010141006+07'00')${seal}/ByteRange [0 9 8 7]>>`, '2017-10-10T14:10:06+07:00'],
  [`<</ByteRange [0 9 8 7]/M(D:20171010071006Z)${seal}>>`, '2017-10-10T07:10:06+00:00'],
])('reads the time of a signature wherever its seal stands', (dictionary, time) => {
  expect(signingTimes(file(dictionary))).toEqual([time]);
}); // prettier-ignore

test.each([
  ['no signature', "<</Type/Annot/M(D:20171010141006+07'00')>>"],
  ['one without a time', `<</Type/Sig/ByteRange[0 9 8 7]${seal}>>`],
  ['one whose time has no zone', `<</Type/Sig/ByteRange[0 9 8 7]/M(D:20171010141006)${seal}>>`],
])('finds nothing in %s', (_, dictionary) => {
  expect(signingTimes(file(dictionary))).toEqual([]);
});
