import { expect, test } from 'vitest';
import { makeZip } from '../../../tests/support/make-docx.ts';
import { openZip } from './zip.ts';

const whole = () => Buffer.from(makeZip({ 'a.xml': '<a>một</a>', 'b.xml': 'hai '.repeat(50) }, true));
/** Where the first entry of the list of files begins. */
const listed = whole().indexOf('PK\u0001\u0002', 0, 'latin1');
const read = (bytes: Buffer) => () => openZip(new Uint8Array(bytes))?.read('a.xml');

test('gives the files of an archive by name, and nothing for a name that is not there', () => {
  const archive = openZip(new Uint8Array(whole()));
  expect(archive?.names).toEqual(['a.xml', 'b.xml']);
  expect(new TextDecoder().decode(archive?.read('a.xml'))).toBe('<a>một</a>');
  expect(archive?.read('c.xml')).toBeUndefined();
});

test.each<[string, (bytes: Buffer) => unknown]>([
  ['it cannot be unpacked', (bytes) => bytes.fill(0xff, 35, 40)],
  ['no local header', (bytes) => bytes.writeUInt32LE(0x7fffffff, listed + 42)],
  ['no local header', (bytes) => bytes.writeUInt32LE(3, listed + 42)],
  ['cut off', (bytes) => bytes.writeUInt32LE(100_000, listed + 20)],
  ['encrypted', (bytes) => bytes.writeUInt16LE(1, listed + 8)],
  ['packed by method 12', (bytes) => bytes.writeUInt16LE(12, listed + 10)],
])('says why a file cannot be taken out: %s', (why, damage) => {
  const bytes = whole();
  damage(bytes);
  expect(read(bytes)).toThrow(new Error(why));
});

test('an archive whose list is cut off is none', () => {
  const bytes = whole();
  expect(openZip(new Uint8Array(bytes.subarray(0, -30)))).toBeUndefined();
  bytes.writeUInt32LE(0, listed);
  expect(openZip(new Uint8Array(bytes))).toBeUndefined();
});
