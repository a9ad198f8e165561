import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDocx, makeZip } from '../../../tests/support/make-docx.ts';
import { detectFormat, isMisnamed } from './detect.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['txt', new TextEncoder().encode('Căn cứ Điều lệ Đảng;')],
  ['txt', new TextEncoder().encode('Số: 15/CV\nKính gửi: Sở Nội vụ\nVề chuẩn MIME-Version: 1.0')],
  ['txt', new TextEncoder().encode('A PDF begins with %PDF-1.7.')],
  ['pdf', latin('%PDF-1.7\n%âãÏÓ')],
  ['pdf', latin('\u0000\u0001%PDF-1.4')],
  ['docx', makeDocx('<w:p/>')],
  ['png', latin('\u0089PNG\r\n')],
  ['jpg', latin('\u00FF\u00D8\u00FF\u00E0')],
])('knows %s by its bytes', (format, bytes) => {
  expect(detectFormat(bytes)).toBe(format);
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a web page', new TextEncoder().encode('\uFEFF<!DOCTYPE html><html><body>Nghị quyết'), 'a web page'],
  ['a web page of Word', latin('<html xmlns:o="urn:schemas-microsoft-com:office:office">'), 'a web page'],
  [
    'a web page that a browser saved',
    latin(`From: <Saved by Blink>\r\nSubject: =?utf-8?Q?L\r\n =E1=BB=8Bch?=\r\nMIME-Version: 1.0\r\n`),
    'an e-mail, or a web page saved in one file',
  ],
  ['a Word text in XML', latin('\u00EF\u00BB\u00BF<?xml version="1.0"?>\n<w:wordDocument/>'), 'an XML file'],
  ['an RTF file', latin('{\\rtf1\\ansi'), 'an RTF file'],
  ['a workbook', makeZip({ 'xl/workbook.xml': '<a/>' }), 'an Excel workbook'],
  ['an OpenDocument text', makeZip({ mimetype: 'x', 'content.xml': '<a/>' }), 'an OpenDocument file'],
  ['another archive', makeZip({ 'a.txt': 'a' }), 'a ZIP archive without a Word text'],
  ['an archive cut off', latin('PK\u0003\u0004 and no end'), 'whose end is missing'],
  ['an old Word file', readFileSync('tests/fixtures/import/old.doc'), 'an old Word file'],
  [
    'a locked Word file',
    latin('\u00D0\u00CF\u0011\u00E0' + [...'EncryptedPackage'].join('\u0000')),
    'locked with a password',
  ],
])('refuses %s', (_, bytes, message) => {
  expect(() => detectFormat(bytes)).toThrow(message);
});

test.each([
  ['a.pdf', 'pdf', false],
  ['a.PDF', 'docx', true],
  ['a.txt', 'pdf', true],
  ['a.doc', 'docx', true],
  ['a.2022', 'txt', false],
  ['van-ban', 'pdf', false],
] as const)('%s that is %s: misnamed %s', (file, format, misnamed) => {
  expect(isMisnamed(file, format)).toBe(misnamed);
});
