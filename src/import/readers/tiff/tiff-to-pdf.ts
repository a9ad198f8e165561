import { joinStrips } from './join-strips.ts';
import { readTiff, refuseTiff, type TiffPage, type TiffStrip } from './tiff.ts';

/**
 * A PDF that shows the pages of a TIFF file. Fax machines and scanners pack pages in the ways that PDF knows too, so
 * their bytes are put into it as they are, and the library that reads PDFs unpacks them.
 */
export function tiffToPdf(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array) => {
    const piece = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(piece);
    length += piece.length;
  };
  const object = (head: string, stream?: Uint8Array): number => {
    offsets.push(length);
    write(`${offsets.length} 0 obj\n`);
    if (!stream) write(`<<${head}>>\nendobj\n`);
    else {
      write(`<<${head}/Length ${stream.length}>>\nstream\n`);
      write(stream);
      write('\nendstream\n');
      write('endobj\n');
    }
    return offsets.length;
  };
  write('%PDF-1.7\n');
  const pages = readTiff(bytes).map(joinStrips);
  // The catalogue is object 1, the list of pages 2; each page comes behind its pictures.
  object('/Type/Catalog/Pages 2 0 R');
  const list = pages.map((_, at) => {
    const before = pages.slice(0, at).reduce((sum, { strips }) => sum + strips.length + 2, 2);
    return before + pages[at]!.strips.length + 2;
  });
  object(`/Type/Pages/Count ${pages.length}/Kids[${list.map((id) => `${id} 0 R`).join(' ')}]`);
  for (const page of pages) {
    const [across, down] = [page.width, page.height].map((size) => (size / page.dpi) * 72) as [
      number,
      number,
    ];
    let top = 0;
    const drawn = page.strips.map((strip) => {
      const id = object(pictureHead(page, strip), packed(page, strip));
      const height = (strip.rows / page.height) * down;
      top += height;
      return {
        id,
        draw: `q ${points(across)} 0 0 ${points(height)} 0 ${points(down - top)} cm /P${id} Do Q\n`,
      };
    });
    const content = object('', Buffer.from(drawn.map(({ draw }) => draw).join(''), 'latin1'));
    const pictures = drawn.map(({ id }) => `/P${id} ${id} 0 R`).join('');
    object(
      `/Type/Page/Parent 2 0 R/MediaBox[0 0 ${points(across)} ${points(down)}]/Contents ${content} 0 R/Resources<</XObject<<${pictures}>>>>`,
    );
  }
  const table = length;
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) write(`${String(offset).padStart(10, '0')} 00000 n \n`);
  write(`trailer\n<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** A length as PDF writes it: no exponent. */
const points = (length: number): string => length.toFixed(3);

/** The dictionary of a strip as a picture. */
function pictureHead(page: TiffPage, { rows }: TiffStrip): string {
  const { width, bits, samples, photometric, compression } = page;
  const isJpeg = compression === 7;
  if (!isJpeg && photometric > 2) throw refuseTiff(`colours ${photometric}`);
  if (![1, 2, 4, 8].includes(bits)) throw refuseTiff(`${bits} bits`);
  if (samples !== 1 && samples !== 3) throw refuseTiff(`${samples} samples`);
  const space = samples === 3 ? '/DeviceRGB' : '/DeviceGray';
  // Fax says itself what is black; elsewhere white may be zero.
  const isFax = compression === 3 || compression === 4;
  const decode = photometric === 0 && !isFax ? '/Decode[1 0]' : '';
  return `/Type/XObject/Subtype/Image/Width ${width}/Height ${rows}/BitsPerComponent ${bits}/ColorSpace${space}${decode}${filterOf(page, rows)}`;
}

function filterOf(page: TiffPage, rows: number): string {
  const { compression, width, photometric, predictor, samples, bits, faxOptions } = page;
  const differences =
    predictor === 2
      ? `/DecodeParms<</Predictor 2/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>`
      : '';
  switch (compression) {
    case 1:
      return '';
    case 3:
    case 4: {
      const k = compression === 4 ? -1 : faxOptions & 1;
      return `/Filter/CCITTFaxDecode/DecodeParms<</K ${k}/Columns ${width}/Rows ${rows}/BlackIs1 ${photometric === 1}>>`;
    }
    case 5:
      return `/Filter/LZWDecode${differences}`;
    case 7:
      return '/Filter/DCTDecode';
    case 8:
    case 32946:
      return `/Filter/FlateDecode${differences}`;
    case 32773:
      return '/Filter/RunLengthDecode';
    default:
      throw refuseTiff(`compression ${compression}`);
  }
}

/** The bytes of a strip; those of a JPEG get the tables that all strips of a page share. */
function packed({ compression, jpegTables }: TiffPage, { bytes }: TiffStrip): Uint8Array {
  if (compression !== 7 || !jpegTables) return bytes;
  // Both begin with a mark of two bytes, and the tables end with one.
  return Buffer.concat([jpegTables.subarray(0, -2), bytes.subarray(2)]);
}
