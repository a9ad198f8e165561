import { foldKey } from './fold.ts';

/** Words around a name that say nothing of it. */
const around =
  /^(?:luu|nhu tren|dong chi|d c|lanh dao|thuong truc|tap the)\s+|\s+(?:bao cao|b c|de b c|de bao cao|de thuc hien)$/g;

/** Words between two marks that may part names, with where they stand in the text. */
export interface NamePiece {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a cell that names bodies. */
export function namePieces(text: string): NamePiece[] {
  const pieces: NamePiece[] = [];
  let at = 0;
  for (const part of text.split(/([,;+\n:]|\s[-–]\s|\s(?=và\s))/u)) {
    const words = part.trim();
    const start = at + part.length - part.trimStart().length;
    if (foldKey(words) !== '') pieces.push({ words, start, end: start + words.length });
    at += part.length;
  }
  return pieces;
}

/** A key as it stands, then without the words around a name. */
export function variants(key: string): string[] {
  const bare = key.replace(/^va\s+/, '');
  const stripped = bare.replace(around, '').trim();
  return [...new Set([key, bare, stripped])].filter(Boolean);
}
