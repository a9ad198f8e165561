/** A straight line on a page, level or upright. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** How units of a path become points of a page, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

type Point = readonly [x: number, y: number];

/** Straight lines of a path: its level and upright strokes, or what is filled so thin that it looks like one. */
export function rulesOf(path: Float32Array, matrix: Matrix, stroked: boolean): Rule[] {
  return straightParts(path, matrix).flatMap((points) => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
    if (isThin(box)) return [box];
    if (!stroked || points.length >= 200) return [];
    return points
      .slice(1)
      .map(([x, y], index): Rule => {
        const [px, py] = points[index]!;
        return { x0: Math.min(px, x), y0: Math.min(py, y), x1: Math.max(px, x), y1: Math.max(py, y) };
      })
      .filter(isThin);
  });
}

/** The parts of a path that have no curve, as points of the page; codes: 0 goes to a point, 1 draws to it, 4 closes. */
function straightParts(path: Float32Array, [a, b, c, d, e, f]: Matrix): Point[][] {
  const parts: Point[][] = [];
  let points: Point[] = [];
  let curved = false;
  const close = () => {
    if (points.length > 1 && !curved) parts.push(points);
    points = [];
    curved = false;
  };
  const pointAt = (at: number): Point => {
    const [x, y] = [path[at]!, path[at + 1]!];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  let first: Point | undefined;
  for (let at = 0; at < path.length;) {
    const code = path[at]!;
    if (code === 0 || code === 1) {
      if (code === 0) close();
      points.push(pointAt(at + 1));
      if (code === 0) first = points[0];
      at += 3;
    } else if (code === 2 || code === 3) {
      curved = true;
      at += code === 2 ? 7 : 5;
    } else {
      if (code === 4 && first) points.push(first);
      at += 1;
    }
  }
  close();
  return parts;
}

/** Level or upright, and long enough for the side of a cell. */
const isThin = ({ x0, y0, x1, y1 }: Rule): boolean => {
  const width = x1 - x0;
  const height = y1 - y0;
  return Number.isFinite(width + height) && Math.min(width, height) < 3 && Math.max(width, height) >= 3;
};
