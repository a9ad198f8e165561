import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of these files, stored as they are or packed. */
export function makeZip(files: Readonly<Record<string, string>>, isPacked = false): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const plain = Buffer.from(text);
    const data = isPacked ? deflateRawSync(plain, { level: 1 }) : plain;
    const title = Buffer.from(name);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    if (isPacked) sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(crc32(plain), 10);
    sizes.writeUInt32LE(data.length, 14);
    sizes.writeUInt32LE(plain.length, 18);
    sizes.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), sizes, title, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), sizes, rest, title]));
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006'), end]));
}

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with this body, and other parts by name: `numbering`, `styles`, `footnotes`. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeZip({
    'word/document.xml': `<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inside]) => [
        `word/${name}.xml`,
        `<w:${name} ${space}>${inside}</w:${name}>`,
      ]),
    ),
  });
}
