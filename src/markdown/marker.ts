import { capitals, smalls } from '../domain/letters.ts';

/** The mark in front of a heading or clause, as the field writes it. */
export interface Marker {
  /** As printed, without its full stop or bracket: `II`, `3.1`, `a`, `Điều 5`. */
  readonly text: string;
  /** What the mark is one of; a named one ("Điều") carries its word. */
  readonly kind: 'roman' | 'number' | 'letter' | 'named';
  /** Length in the text, with the blanks behind it. */
  readonly length: number;
}

/** What stands behind a mark is one sign or two: `1.`, `1)`, `1/`, `1/.`, `1.-`. */
const patterns: readonly (readonly [Marker['kind'], RegExp])[] = [
  [
    'named',
    /^((?:Phần(?: thứ)?|Chương(?: thứ)?|Mục|Tiểu mục|Điều(?: thứ)?|Phụ lục)\s+(?:[IVXLC]+|\d+[a-zđ]?|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?![A-Za-zÀ-ỹ\d])\s*[.:–-]?\s*/iu,
  ],
  // A page that lost a line end: "Điều 3Các Bộ trưởng …".
  ['named', new RegExp(String.raw`^(Điều\s+\d{1,3})(?=[${capitals}][${smalls}])`, 'u')],
  // "V/V" is how a subject begins.
  ['roman', /^(?!V\/[Vv](?![A-Za-zÀ-ỹ]))([IVXLC]+)\s*(?:\/\.|[.)/][-–/]?|[-–])\s*(?=\S)/u],
  [
    'number',
    /^(\d{1,3}(?:\.\d{1,3})*)\s*(?:\/\.(?!\d)|\.\/(?!\d)|[.)](?!\d)(?:[-–](?!\d))?|[-–/](?=\s))\s*(?=\S)/u,
  ],
  ['number', /^(\d{1,3}(?:\.\d{1,3})+)\s+(?=[A-Za-zÀ-ỹ])/u],
  ['letter', /^([a-zđ])\s*(?:\/\.|\)|[./](?=\s))\s*(?=\S)/u],
];

/** How a text with a mark begins: most lines begin otherwise, and each is asked by several parts of an import. */
const mayBeMarked = /^(?:\d|[IVXLC]+\s*[.)/–-]|[a-zđ]\s*[.)/]|Phần|Phụ|Chương|Mục|Tiểu|Điều)/i;

/** Read the mark at the beginning of a text, or return `undefined` when there is none. */
export function parseMarker(text: string): Marker | undefined {
  if (!mayBeMarked.test(text)) return undefined;
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match) return { text: match[1]!.replace(/\s+/g, ' '), kind, length: match[0].length };
  }
  return undefined;
}
