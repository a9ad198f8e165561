import { doubtOf, joinDoubts, type Doubt } from './ocr/doubts.ts';
import type { Fragment } from './pdf-page.ts';

/** Letters that stand on one line, without a wide gap. */
export interface Printed {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The runs of letters of which it was made. */
  readonly pieces?: readonly Fragment[] | undefined;
  /** Words of it that may have been read wrong. */
  readonly doubts?: readonly Doubt[] | undefined;
}

/** A printed line: its parts are what wide gaps leave, from left to right. */
export type PrintedLine = readonly Printed[];

/** Part the letters of a page, or of a cell, into lines from top to bottom. */
export function linesOf(fragments: readonly Fragment[]): PrintedLine[] {
  const rows: { y: number; size: number; own: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.findLast(
      ({ y, size, own }) =>
        Math.abs(y - fragment.y) <
        (isRaised(own, size, fragment) ? 0.6 : 0.4) *
          Math.max(1, Math.min(30, Math.max(size, fragment.size))),
    );
    if (!row) rows.push({ y: fragment.y, size: fragment.size, own: [fragment] });
    else {
      row.own.push(fragment);
      if (fragment.size > row.size) {
        row.size = fragment.size;
        row.y = fragment.y;
      }
    }
  }
  return rows.sort((a, b) => a.y - b.y).map(({ own }) => partsOf(own));
}

/** Whether of a line and what may belong to it one is a small sign or two, as above or below other letters. */
const isRaised = (own: readonly Fragment[], size: number, fragment: Fragment): boolean =>
  fragment.size < smallest * size
    ? isSign(fragment)
    : size < smallest * fragment.size && own.every((one) => isSign(one));

/** The number or the sign that calls a note, or one letter; a short word of a scan is none, however small it looks. */
const isSign = ({ text }: Fragment): boolean =>
  /^(?:\d{1,3}|[ivx]{1,4}|\p{Ll}|[^\p{L}\d\s]{1,3})$/u.test(text.trim());

/** Raised signs are at most this part of the size of the letters beside them. */
const smallest = 0.78;

function partsOf(fragments: readonly Fragment[]): Printed[] {
  const parts: Printed[] = [];
  const main = fragments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  for (const found of [...fragments].sort((a, b) => a.x0 - b.x0)) {
    // "văn bản [1], trong đó": no blank in front of a sign.
    if (/^[,;.:)]/.test(found.text)) closeMark(parts);
    const last = parts.at(-1);
    const fragment = isNoteMark(found, main, last?.text)
      ? { ...found, text: ` [${found.text.trim()}] ` }
      : found;
    const gap = last ? fragment.x0 - last.x1 : 0;
    const size = Math.max(fragment.size, last?.size ?? 0);
    // Letters printed twice in one place stand for bold.
    if (last && fragment.text === last.text && Math.abs(fragment.x0 - last.x0) < 1) continue;
    const isMark = last && /^(?:[-–+•*]|[\dIVXLCivxlca-zđ]{1,5}[.)]|(?:\d+\.)+\d*)$/u.test(last.text.trim());
    if (!last || gap > (isMark ? 3 : 1.3) * size) {
      parts.push({
        text: fragment.text,
        x0: fragment.x0,
        x1: fragment.x1,
        y: fragment.y,
        size: fragment.size,
        pieces: [fragment],
        doubts: doubtOf(fragment),
      });
      continue;
    }
    // What was recognised came word by word.
    const blank = gap > 0.12 * size || fragment.confidence !== undefined ? ' ' : '';
    parts[parts.length - 1] = {
      text: last.text + blank + fragment.text,
      x0: last.x0,
      x1: Math.max(last.x1, fragment.x1),
      y: size === fragment.size ? fragment.y : last.y,
      size,
      pieces: [...(last.pieces ?? []), fragment],
      doubts: joinDoubts([last.doubts, doubtOf(fragment)]),
    };
  }
  return parts;
}

function closeMark(parts: Printed[]): void {
  const last = parts.at(-1);
  if (last?.text.endsWith('] ')) parts[parts.length - 1] = { ...last, text: last.text.trimEnd() };
}

/** A small raised number calls a note, unless it stands behind a unit: `m2`. */
const isNoteMark = ({ text, size, y }: Fragment, main: Fragment, before: string | undefined): boolean =>
  size < smallest * main.size &&
  y < main.y - 0.1 * main.size &&
  /^\s*(?:\d{1,3}|[ivx]{1,4})\s*$/.test(text) &&
  !/(?:^|[\s\d])[kcd]?m$/.test(before ?? '');

/** The whole of a line: wide gaps stay four blanks. */
export function wholeLine(parts: PrintedLine): Printed {
  const first = parts[0]!;
  return {
    ...first,
    text: parts.map(({ text }) => text).join('    '),
    x1: Math.max(...parts.map(({ x1 }) => x1)),
    size: Math.max(...parts.map(({ size }) => size)),
    doubts: joinDoubts(parts.map(({ doubts }) => doubts)),
  };
}
