/** What a card must know of a face before it is drawn: which signs it has, and how wide a text is. */
export interface Face {
  /** Signs of the text that the face lacks, each once. */
  readonly missing: (text: string) => string[];
  /** Width of the text on one line at this size, without kerning. */
  readonly width: (text: string, size: number) => number;
}

/** Read the tables of a TrueType file that tell its signs (`cmap`) and their widths (`hmtx`). */
export function readFace(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const unitsPerEm = view.getUint16(tables('head') + 18);
  const longMetrics = view.getUint16(tables('hhea') + 34);
  const glyphs = readCharacterMap(view, tables('cmap'));
  const metrics = tables('hmtx');

  const advance = (glyph: number): number => view.getUint16(metrics + 4 * Math.min(glyph, longMetrics - 1));

  return {
    missing: (text) =>
      [...new Set(text.normalize('NFC'))].filter((sign) => !glyphs.get(sign.codePointAt(0)!)),
    width: (text, size) => {
      let units = 0;
      for (const sign of text.normalize('NFC')) units += advance(glyphs.get(sign.codePointAt(0)!) ?? 0);
      return (units * size) / unitsPerEm;
    },
  };
}

function readTables(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let n = 0; n < count; n += 1) {
    const record = 12 + 16 * n;
    const tag = [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(record + i))).join('');
    offsets.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no table "${tag}".`);
    return offset;
  };
}

/** Glyph of each code point, from the first subtable of format 12 or 4. */
function readCharacterMap(view: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = view.getUint16(start + 2);
  const subtables = Array.from({ length: count }, (_, n) => start + view.getUint32(start + 4 + 8 * n + 4));
  const wide = subtables.find((at) => view.getUint16(at) === 12);
  const narrow = subtables.find((at) => view.getUint16(at) === 4);
  if (wide !== undefined) readFormat12(view, wide, glyphs);
  else if (narrow !== undefined) readFormat4(view, narrow, glyphs);
  else throw new Error('The font has no Unicode character map.');
  return glyphs;
}

function readFormat12(view: DataView, at: number, glyphs: Map<number, number>): void {
  const groups = view.getUint32(at + 12);
  for (let n = 0; n < groups; n += 1) {
    const group = at + 16 + 12 * n;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
}

function readFormat4(view: DataView, at: number, glyphs: Map<number, number>): void {
  const length = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + length + 2;
  const deltas = starts + length;
  const ranges = deltas + length;
  for (let n = 0; n < length; n += 2) {
    const delta = view.getUint16(deltas + n);
    const range = view.getUint16(ranges + n);
    const last = view.getUint16(ends + n);
    for (let code = view.getUint16(starts + n); code <= last && code < 0xffff; code += 1) {
      const found =
        range === 0 ? code : view.getUint16(ranges + n + range + 2 * (code - view.getUint16(starts + n)));
      if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
}
