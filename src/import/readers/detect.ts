import { UnreadableSource } from '../unreadable-source.ts';
import type { SourceFormat } from '../source-line.ts';
import { openZip } from './zip.ts';

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0));

const others: readonly (readonly [string, string, string])[] = [
  ['{\\rtf', 'an RTF file', 'Open it in Word or LibreOffice and save it as DOCX.'],
  ['Rar!', 'an archive', 'Unpack it and import the files in it.'],
  ['7z\u00BC\u00AF', 'an archive', 'Unpack it and import the files in it.'],
  ['\u001F\u008B', 'an archive', 'Unpack it and import the files in it.'],
  ['<?xml', 'an XML file', 'Open it in Word or LibreOffice and save it as DOCX.'],
];

/** A web page; portals offer them under the name of Word files. */
const webPage = /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/i;
/** The head of a message (RFC 5322) that says it has parts: an e-mail, or a web page that a browser saved in one file. */
const message = /^(?:[\w-]+:.*\r?\n|[ \t].*\r?\n)*MIME-Version:/i;

/** What a file is by its bytes, whatever its name says; throws for what no reader takes. */
export function detectFormat(bytes: Uint8Array): SourceFormat {
  if (bytes.length === 0)
    throw new UnreadableSource('The file is empty.', 'Export the text again from its source.');
  // Some programs write a few bytes in front of the mark of a PDF.
  if (indexOfText(bytes.subarray(0, 1024), '%PDF-') >= 0 && !isText(bytes.subarray(0, 1024))) return 'pdf';
  if (startsWith(bytes, '%PDF')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return detectArchive(bytes);
  if (startsWith(bytes, '\u0089PNG')) return 'png';
  if (startsWith(bytes, '\u00FF\u00D8\u00FF')) return 'jpg';
  if (startsWith(bytes, 'II*\u0000') || startsWith(bytes, 'MM\u0000*')) return 'tif';
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0')) throw oldWord(bytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '');
  if (webPage.test(head))
    throw new UnreadableSource(
      'The file is a web page, whatever its name says.',
      'Open it in Word or LibreOffice and save it as DOCX.',
    );
  if (message.test(head))
    throw new UnreadableSource(
      'The file is an e-mail, or a web page saved in one file, whatever its name says.',
      'Open it in its program and save the text as DOCX.',
    );
  const other = others.find(([mark]) => head.startsWith(mark));
  if (other) throw new UnreadableSource(`The file is ${other[1]}, not a text.`, other[2]);
  return 'txt';
}

const archives: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'an Excel workbook'],
  [/^ppt\//, 'a PowerPoint presentation'],
  [/^content\.xml$/, 'an OpenDocument file'],
];

function detectArchive(bytes: Uint8Array): SourceFormat {
  const names = openZip(bytes)?.names;
  if (!names)
    throw new UnreadableSource(
      'The file is a ZIP archive (DOCX or the like) whose end is missing.',
      'Copy or download it again: it was cut off.',
    );
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  const known = archives.find(([pattern]) => names.some((name) => pattern.test(name)));
  throw new UnreadableSource(
    `The file is ${known?.[1] ?? 'a ZIP archive without a Word text in it'}.`,
    known ? 'Open it in its program and save the text as DOCX.' : 'Unpack it and import the files in it.',
  );
}

function oldWord(bytes: Uint8Array): UnreadableSource {
  const wide = (name: string) => [...name].join('\u0000');
  if (indexOfText(bytes, wide('EncryptedPackage')) >= 0)
    return new UnreadableSource(
      'The Word file is locked with a password.',
      'Open it in Word, take the password off (File, Info, Protect), and save it again.',
    );
  return new UnreadableSource(
    indexOfText(bytes, wide('WordDocument')) >= 0
      ? 'The file is an old Word file (.doc).'
      : 'The file is an old Office file.',
    'Open it in Word or LibreOffice and save it as DOCX.',
  );
}

function indexOfText(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, 0, 'latin1');
}

/** Whether bytes are plain letters: a text that speaks of "%PDF-" is no PDF. */
const isText = (bytes: Uint8Array): boolean => bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));

const extensions: Readonly<Record<SourceFormat, RegExp>> = {
  txt: /\.(txt|text|md|csv|log)$/i,
  docx: /\.(docx|docm|dotx)$/i,
  pdf: /\.pdf$/i,
  png: /\.png$/i,
  jpg: /\.jpe?g$/i,
  tif: /\.tiff?$/i,
};
const known = /\.(txt|docx?|docm|dotx|pdf|rtf|odt|xlsx?|png|jpe?g|tiff?)$/i;

/** Whether the name of a file says that it is something else. */
export const isMisnamed = (file: string, format: SourceFormat): boolean =>
  known.test(file) && !extensions[format].test(file);
