/** What Pagefind's files are made of: numbers, texts and lists. */
export type Cbor = number | string | boolean | null | readonly Cbor[];

/** Read CBOR of the few kinds that Pagefind writes; anything else is an error. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const length = (info: number): number => {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (size === undefined) throw new Error(`Pagefind wrote CBOR with a length of kind ${info}.`);
    at += size;
    return view.readUIntBE(at - size, size);
  };
  const read = (): Cbor => {
    const head = view[at]!;
    at += 1;
    const [major, info] = [head >> 5, head & 31];
    if (major === 0) return length(info);
    if (major === 1) return -1 - length(info);
    if (major === 3) {
      const size = length(info);
      at += size;
      return view.toString('utf8', at - size, at);
    }
    if (major === 4) return Array.from({ length: length(info) }, read);
    if (head === 0xf4 || head === 0xf5) return head === 0xf5;
    if (head === 0xf6) return null;
    throw new Error(`Pagefind wrote CBOR of a kind that is not known here: ${head}.`);
  };
  const value = read();
  if (at !== view.length) throw new Error('Pagefind wrote CBOR with something behind it.');
  return value;
}

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
