import { beginsMotto } from '../../head/motto.ts';
import { doubtOf, joinDoubts, type Doubt } from '../ocr/doubts.ts';
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
  return rows.sort((a, b) => a.y - b.y).map(({ own }) => joinStretched(partsOf(own)));
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
    if (!last || gap > (isMark ? 3 : 1.3) * size || opensMotto(fragment)) {
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

/** The motto is of the right column of a letterhead, also where the left one reaches it. */
const opensMotto = ({ text }: Fragment): boolean => text.length > 15 && beginsMotto(text);

/**
 * The words of a line that was stretched from edge to edge, as one part: Word does so with a justified line that ends
 * with a break. All its gaps are alike, and it goes on in small letters, as no row of cells does.
 */
function joinStretched(parts: Printed[]): PrintedLine {
  const gaps = parts.slice(1).map(({ x0 }, at) => x0 - parts[at]!.x1);
  const isEven = Math.max(...gaps) - Math.min(...gaps) < evenGap;
  const small = parts.filter(({ text }) => /^\s*\p{Ll}/u.test(text)).length;
  if (gaps.length < 3 || !isEven || small * 2 < parts.length) return parts;
  return [
    {
      ...wholeLine(parts),
      text: parts.map(({ text }) => text.trim()).join(' '),
      pieces: parts.flatMap(({ pieces }) => pieces ?? []),
    },
  ];
}

/** How much the gaps of a stretched line differ, in points. */
const evenGap = 1.5;

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
