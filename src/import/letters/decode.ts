import { convertLegacyLines, fromTcvn3, fromVni, vietnameseWords } from './legacy-letters.ts';

/** A text in Unicode, and the encoding it was converted from where that was not Unicode. */
export interface Decoded {
  readonly text: string;
  readonly from?: 'windows-1258' | 'TCVN3' | 'VNI' | undefined;
}

/**
 * Decode bytes: UTF-16 by its mark or its zero bytes, UTF-8, else the legacy encoding in which the text reads as
 * Vietnamese; `undefined` when it reads as Vietnamese in none.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return mended(decodeStrictly(bytes, 'utf-16le'));
  if (a === 0xfe && b === 0xff) return mended(decodeStrictly(bytes, 'utf-16be'));
  const zeros = (from: number) => {
    let count = 0;
    for (let i = from; i < Math.min(bytes.length, 2000); i += 2) if (bytes[i] === 0) count += 1;
    return count / Math.max(1, Math.min(bytes.length, 2000) / 2);
  };
  if (bytes.includes(0)) {
    // Some programs that take text out of a PDF leave a zero where they know no letter.
    const few = zeros(0) + zeros(1) < 0.02 ? 'utf-8' : undefined;
    const encoding = zeros(1) > 0.2 ? 'utf-16le' : zeros(0) > 0.2 ? 'utf-16be' : few;
    const decoded = mended(encoding && decodeStrictly(bytes, encoding));
    return decoded && vietnameseWords(decoded.text) > 0 ? decoded : undefined;
  }
  const text = decodeStrictly(bytes, 'utf-8');
  return text === undefined
    ? best(new TextDecoder('windows-1258').decode(bytes), new TextDecoder('latin1').decode(bytes))
    : mendMojibake(text);
}

/** Decode bytes that are a text in an encoding; `undefined` where they are not. A slip in UTF-16 is let pass. */
function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    return encoding !== 'utf-8' && isBinary(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Signs that no text has, by which a program's file is told that holds some text, such as an old Word file without its beginning. */
const noText = /[\u0000-\u0008\u000E-\u001F\uFFFD]/g;
const isBinary = (text: string): boolean => (text.match(noText)?.length ?? 0) > text.length * 0.02;

function best(as1258: string, asLatin: string): Decoded | undefined {
  const readings: Decoded[] = [
    { text: as1258.normalize('NFC'), from: 'windows-1258' },
    { text: fromTcvn3(asLatin), from: 'TCVN3' },
    { text: fromVni(asLatin), from: 'VNI' },
  ];
  const [first, second] = readings
    .map((reading) => ({ reading, words: vietnameseWords(reading.text) }))
    .sort((x, y) => y.words - x.words);
  return first && second && first.words > second.words && first.words > 1 ? first.reading : undefined;
}

const mended = (text: string | undefined): Decoded | undefined =>
  text === undefined ? undefined : mendMojibake(text);

/** A legacy text that some program took for Latin-1 and saved in Unicode: `Uû ban nh©n d©n`. */
function mendMojibake(text: string): Decoded {
  const converted = convertLegacyLines(text.split('\n'));
  return converted ? { text: converted.lines.join('\n'), from: converted.from } : { text };
}
