import { capitals } from '../../../domain/letters.ts';
import { isName } from '../../phrases/body-names.ts';
import { openingOf } from '../../phrases/openings.ts';
import type { Atom } from '../flat-atom.ts';
import type { FlatPiece } from './flat-piece.ts';

const dashed = new RegExp(String.raw`^[-–+•*]\s?(?=[${capitals}“"])`, 'u');

/** Whether each row of a table without numbers begins with a dash: the first one below each title does, and often others do. */
export function areDashed(pieces: readonly FlatPiece[]): boolean {
  const rows = pieces.filter(({ type }) => type === 'rows');
  const lines = rows.flatMap((piece) => piece.lines);
  const opening = lines.filter(({ text }) => opensTask(text)).length;
  return opening >= leastRows && rows.every(({ lines: own }) => own[0] && opensTask(own[0].text));
}

const leastRows = 4;

/** A dash in front of what is no name: that of a task, not of one of the bodies in its cell. */
function opensTask(text: string): boolean {
  if (!dashed.test(text)) return false;
  const words = text.replace(dashed, '');
  return openingOf(words).isTask || !isName(words);
}

/** What it costs to open a row where each begins with a dash. */
export const newDashedRow = ({ rest, edge }: Atom): number => (edge === 'line' && dashed.test(rest) ? 0 : -6);
