/** Widest angle that is looked for, in radians: a sheet laid askew on the glass. */
const widest = (4 * Math.PI) / 180;

/**
 * By which angle the lines of a page fall to the right, in radians: that under which the ink gathers in the sharpest
 * rows. 0 for a page without lines.
 *
 * @param ink 1 where there is ink, row by row
 */
export function skewOf(ink: Uint8Array, width: number, height: number): number {
  const points = sample(ink, width, height);
  if (points.length < 400) return 0;
  let best = 0;
  for (const step of [widest / 16, widest / 80, widest / 400]) {
    const middle = best;
    let most = -1;
    for (let count = -16; count <= 16; count += 1) {
      const angle = middle + (count * step) / (step === widest / 16 ? 1 : 3);
      const sharp = sharpness(points, Math.tan(angle), width, height);
      if (sharp > most) [most, best] = [sharp, angle];
    }
  }
  return Math.abs(best) < 0.0004 ? 0 : best;
}

/** Lower edges of the ink, since these stand on the lines: x and y, one after the other. */
function sample(ink: Uint8Array, width: number, height: number): Int32Array {
  const points: number[] = [];
  const margin = Math.round(Math.min(width, height) * 0.03);
  for (let y = margin; y < height - margin; y += 1)
    for (let x = margin; x < width - margin; x += 3)
      if (ink[y * width + x] === 1 && ink[(y + 1) * width + x] === 0) points.push(x, y);
  return Int32Array.from(points);
}

function sharpness(points: Int32Array, slope: number, width: number, height: number): number {
  const shift = Math.ceil(width * 0.08);
  const rows = new Uint32Array(height + 2 * shift);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round(points[at + 1]! - (points[at]! - width / 2) * slope) + shift;
    if (row >= 0 && row < rows.length) rows[row]! += 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}
