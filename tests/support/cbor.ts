/** What Pagefind's files are made of: numbers, texts and lists. */
export type Cbor = number | string | boolean | null | readonly Cbor[];

/** Write CBOR, each number in as few bytes as it takes. */
export function encodeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const head = (major: number, size: number): void => {
    const kind = major << 5;
    if (size < 24) bytes.push(kind | size);
    else if (size < 0x100) bytes.push(kind | 24, size);
    else if (size < 0x10000) bytes.push(kind | 25, size >> 8, size & 255);
    else bytes.push(kind | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
  };
  const write = (one: Cbor): void => {
    if (typeof one === 'number') {
      if (one < 0) head(1, -1 - one);
      else head(0, one);
    } else if (typeof one === 'string') {
      const text = encoder.encode(one);
      head(3, text.length);
      for (const letter of text) bytes.push(letter);
    } else if (typeof one === 'boolean') bytes.push(one ? 0xf5 : 0xf4);
    else if (one === null) bytes.push(0xf6);
    else {
      head(4, one.length);
      one.forEach(write);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}
