import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const oldWord = readFileSync('tests/fixtures/import/old.doc');
const text = 'Ủy ban nhân dân tỉnh quyết định về việc thực hiện công tác năm 2024';

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8, decomposed', new TextEncoder().encode(text.normalize('NFD'))],
  ['UTF-16 with its mark', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['UTF-16 without', new Uint8Array(Buffer.from(text, 'utf16le'))],
])('reads %s', (_, bytes) => {
  const decoded = decodeText(bytes);
  expect(decoded?.text.replace('\uFEFF', '').normalize('NFC')).toBe(text);
  expect(decoded?.from).toBeUndefined();
});

test('reads TCVN3, capitals of its capital fonts too', () => {
  expect(decodeText(latin('Uû ban nh©n d©n tØnh quyÕt ®Þnh vÒ viÖc thùc hiÖn\nCéNG HßA X· HéI'))).toEqual({
    text: 'Uỷ ban nhân dân tỉnh quyết định về việc thực hiện\nCỘNG HÒA XÃ HỘI',
    from: 'TCVN3',
  });
});

test('reads VNI', () => {
  expect(
    decodeText(latin('Uûy ban nhaân daân tænh quyeát ñònh veà vieäc thöïc hieän coâng taùc naêm')),
  ).toEqual({
    text: 'Ủy ban nhân dân tỉnh quyết định về việc thực hiện công tác năm',
    from: 'VNI',
  });
});

test('reads windows-1258, marks behind their letters', () => {
  const bytes = latin('\xDB');
  expect(bytes).toHaveLength(1);
  // "Số … về việc thực hiện": ô is a letter of its own, the tone a sign behind it.
  expect(
    decodeText(latin('S\xF4\xEC ngày 05 tháng 4 v\xEA\xCC vi\xEA\xF2c th\xFD\xF2c hi\xEA\xF2n')),
  ).toMatchObject({
    from: 'windows-1258',
    text: 'Số ngày 05 tháng 4 về việc thực hiện',
  });
});

test('mends a legacy text that was saved as UTF-8', () => {
  expect(decodeText(new TextEncoder().encode('Uû ban nh©n d©n tØnh, c¸c ngµy'))).toEqual({
    text: 'Uỷ ban nhân dân tỉnh, các ngày',
    from: 'TCVN3',
  });
});

test('so too in UTF-16, and beside lines that were typed anew in Unicode', () => {
  const old = '- V¨n phßng,          BÝ TH¦\nUû ban nh©n d©n tØnh thùc hiÖn c¸c nhiÖm vô';
  const mended = '- Văn phòng,          BÍ THƯ\nUỷ ban nhân dân tỉnh thực hiện các nhiệm vụ';
  expect(decodeText(new Uint8Array(Buffer.from(`\uFEFF${old}`, 'utf16le')))).toMatchObject({
    text: mended,
    from: 'TCVN3',
  });
  expect(decodeText(new Uint8Array(Buffer.from(old, 'utf16le')))?.text).toBe(mended);
  const title = 'Kế hoạch triển khai công tác\nCán bộ là gốc, há chả thế à';
  expect(decodeText(new TextEncoder().encode(`${title}\n${old}`))?.text).toBe(`${title}\n${mended}`);
  const latinOnly = 'Cán sự: 3 cá nhân, gà và chó';
  expect(decodeText(new TextEncoder().encode(`${title}\n${latinOnly}\n${old}`))?.text).toBe(
    `${title}\n${latinOnly}\n${mended}`,
  );
});

test('reads a text with a stray zero in it', () => {
  const torn = `${text}\u0000${text}\n`.repeat(3);
  expect(decodeText(new TextEncoder().encode(torn))?.text).toBe(torn);
});

test.each([
  ['noise', latin('\x81\xff\x02\xa9\xc3')],
  ['another language', latin('Caf\xe9 au lait')],
  ['zero bytes', Uint8Array.from([65, 0, 0, 0, 66, 67, 0])],
  ['a program’s file with some text in it', oldWord.subarray(1)],
  ['such a file that begins as UTF-16 does', Uint8Array.from([0xff, 0xfe, ...oldWord])],
])('refuses %s', (_, bytes) => {
  expect(decodeText(bytes)).toBeUndefined();
});

test('leaves French words in a UTF-8 text alone', () => {
  expect(decodeText(new TextEncoder().encode('Café © 2024 Hội An'))?.text).toBe('Café © 2024 Hội An');
});

test('leaves lines of a text in Unicode whose letters old encodings have, too', () => {
  const plain = `${text}\nHÀ NÔI, BÀ TÙNG, XÃ BÚN\nvà các bên có nhà cho thuê`;
  expect(decodeText(new TextEncoder().encode(plain))).toEqual({ text: plain });
});
