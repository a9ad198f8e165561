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
  if (a === 0xff && b === 0xfe) return mendMojibake(new TextDecoder('utf-16le').decode(bytes));
  if (a === 0xfe && b === 0xff) return mendMojibake(new TextDecoder('utf-16be').decode(bytes));
  const zeros = (from: number) => {
    let count = 0;
    for (let i = from; i < Math.min(bytes.length, 2000); i += 2) if (bytes[i] === 0) count += 1;
    return count / Math.max(1, Math.min(bytes.length, 2000) / 2);
  };
  if (bytes.includes(0)) {
    // Some programs that take text out of a PDF leave a zero where they know no letter.
    const few = zeros(0) + zeros(1) < 0.02 ? 'utf-8' : undefined;
    const encoding = zeros(1) > 0.2 ? 'utf-16le' : zeros(0) > 0.2 ? 'utf-16be' : few;
    const text = encoding && decodeStrictly(bytes, encoding);
    const decoded = text === undefined ? undefined : mendMojibake(text);
    return decoded && vietnameseWords(decoded.text) > 0 ? decoded : undefined;
  }
  const text = decodeStrictly(bytes, 'utf-8');
  return text === undefined
    ? best(new TextDecoder('windows-1258').decode(bytes), new TextDecoder('latin1').decode(bytes))
    : mendMojibake(text);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return undefined;
  }
}

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

/** A legacy text that some program took for Latin-1 and saved in Unicode: `Uû ban nh©n d©n`. */
function mendMojibake(text: string): Decoded {
  const converted = convertLegacyLines(text.split('\n'));
  return converted ? { text: converted.lines.join('\n'), from: converted.from } : { text };
}
