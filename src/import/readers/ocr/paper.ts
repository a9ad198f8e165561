import type { GreyPicture } from './grey-picture.ts';

/** Side of the squares in which the paper is measured, in pixels. */
const side = 64;

/**
 * Make the paper white everywhere: a scan has a grey cast, a photo is darker at its edges. Each square is divided by
 * the shade that most of its light pixels have; where a square is dark throughout, its neighbours tell.
 */
export function whitenPaper({ width, height, data }: GreyPicture): GreyPicture {
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const shades = new Uint32Array(256);
      let count = 0;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 2)
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 2) {
          shades[data[y * width + x]!]! += 1;
          count += 1;
        }
      let shade = 255;
      for (let above = shades[255]!; above < count * 0.3 && shade > 0; above += shades[shade]!) shade -= 1;
      paper[row * columns + column] = shade;
    }
  const lightest = paper.reduce((a, b) => Math.max(a, b), 1);
  const white = new Uint8Array(data.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const own = Math.max(brightestNear(paper, columns, rows, column, row), lightest * 0.35, 40);
      // A little below the paper is paper too: its grain.
      const scale = 255 / (own * 0.94);
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 1)
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 1) {
          const at = y * width + x;
          const shade = data[at]! * scale;
          white[at] = shade > 255 ? 255 : shade;
        }
    }
  return { width, height, data: white };
}

function brightestNear(paper: Float32Array, columns: number, rows: number, column: number, row: number) {
  let brightest = 0;
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
      brightest = Math.max(brightest, paper[y * columns + x]!);
  return brightest;
}

/** The shade that best parts ink from paper (Otsu), kept away from both ends. */
export function inkShade({ data }: GreyPicture): number {
  const shades = new Float64Array(256);
  for (let at = 0; at < data.length; at += 3) shades[data[at]!]! += 1;
  const total = shades.reduce((a, b) => a + b, 0);
  const sum = shades.reduce((a, count, shade) => a + count * shade, 0);
  let best = 128;
  let most = -1;
  let below = 0;
  let belowSum = 0;
  for (let shade = 0; shade < 255; shade += 1) {
    below += shades[shade]!;
    belowSum += shades[shade]! * shade;
    if (below === 0 || below === total) continue;
    const gap = belowSum / below - (sum - belowSum) / (total - below);
    const between = below * (total - below) * gap * gap;
    if (between > most) [most, best] = [between, shade];
  }
  return Math.min(190, Math.max(90, best));
}

/** Which pixels are ink: 1 where the picture is darker than a shade. */
export function inkOf({ data }: GreyPicture, shade: number): Uint8Array {
  const ink = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) ink[at] = data[at]! < shade ? 1 : 0;
  return ink;
}
