/** A picture in shades of grey, row by row: 0 is black, 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** An upright box of pixels; `x1` and `y1` lie outside it. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const emptyPicture = (width: number, height: number): GreyPicture => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

/**
 * The black ink of a coloured picture: a red seal or a blue signature is light, since its strongest colour counts.
 *
 * @param rgba four bytes a pixel, row by row; a transparent pixel shows the white paper
 */
export function blackInk(rgba: Uint8ClampedArray, width: number, height: number): GreyPicture {
  const data = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at += 1, from += 4) {
    const red = rgba[from]!;
    const green = rgba[from + 1]!;
    const blue = rgba[from + 2]!;
    const strongest = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
    data[at] = 255 - ((255 - strongest) * rgba[from + 3]!) / 255;
  }
  return { width, height, data };
}

/** Cut a box out, with a white margin around it. */
export function cutOut({ width, data }: GreyPicture, { x0, y0, x1, y1 }: Box, margin: number): GreyPicture {
  const cut = emptyPicture(x1 - x0 + 2 * margin, y1 - y0 + 2 * margin);
  for (let y = y0; y < y1; y += 1)
    cut.data.set(data.subarray(y * width + x0, y * width + x1), (y - y0 + margin) * cut.width + margin);
  return cut;
}

/** Paint a box white, in place. */
export function whiteOut({ width, data }: GreyPicture, { x0, y0, x1, y1 }: Box): void {
  for (let y = y0; y < y1; y += 1) data.fill(255, y * width + x0, y * width + x1);
}

/** Turn a picture about its middle, by a small angle in radians; what comes in from outside is white. */
export function turn({ width, height, data }: GreyPicture, angle: number): GreyPicture {
  const turned = emptyPicture(width, height);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const cx = width / 2;
  const cy = height / 2;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const u = cos * (x - cx) - sin * (y - cy) + cx;
      const v = sin * (x - cx) + cos * (y - cy) + cy;
      const left = Math.floor(u);
      const top = Math.floor(v);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const right = u - left;
      const below = v - top;
      const upper = data[at]! * (1 - right) + data[at + 1]! * right;
      const lower = data[at + width]! * (1 - right) + data[at + width + 1]! * right;
      turned.data[y * width + x] = upper * (1 - below) + lower * below;
    }
  return turned;
}

/** Turn a picture by a quarter, clockwise. */
export function turnQuarter({ width, height, data }: GreyPicture): GreyPicture {
  const turned = emptyPicture(height, width);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned.data[x * height + (height - 1 - y)] = data[y * width + x]!;
  return turned;
}

/** Mirror a picture at its diagonal: columns become rows. */
export function transpose(data: Uint8Array, width: number, height: number): Uint8Array {
  const mirrored = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) mirrored[x * height + y] = data[y * width + x]!;
  return mirrored;
}

/** A picture as a PGM file, which needs no packing. */
export function toPgm({ width, height, data }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
