import { isSecrecy, secrecyProblem } from '../../domain/handling-mark.ts';
import { kindName } from '../../domain/kind.ts';
import type { Closing } from '../closing/closing.ts';
import type { SigningTimes } from '../closing/signing-times.ts';
import type { DraftProblems } from '../draft-problems.ts';
import type { Reading, SourceLine } from '../source-line.ts';
import { kindClash } from './kind-clash.ts';
import type { Head } from './letterhead.ts';
import { lostHyphen } from './lost-hyphen.ts';

/** What the problems of a head are told by. */
interface HeadRead {
  readonly reading: Reading;
  /** Its lines without page numbers and running heads. */
  readonly lines: readonly SourceLine[];
  readonly head: Head;
  readonly closing: Closing;
  readonly file: string;
}

/** Tell of a paper that is secret: its mark in the letterhead, or on a line of its own. */
export function tellSecrecy({ lines, head, file }: HeadRead, { list }: DraftProblems): void {
  const line = lines.find(({ text, cell }) => !cell && text === text.toUpperCase() && isSecrecy(text));
  const mark = head.letterhead?.marks?.find(isSecrecy) ?? line?.text;
  if (mark !== undefined) list.push(secrecyProblem(mark, file, line?.line ?? 1));
}

/** Tell of a number that lost its hyphens, and of one that is that of another kind than the title says. */
export function tellSymbol({ lines, head: { symbol, kind } }: HeadRead, { warn }: DraftProblems): void {
  if (symbol === undefined) return;
  const line = lines.find(({ text }) => text.includes(symbol))?.line ?? 1;
  const touching = lostHyphen(symbol);
  if (touching)
    warn(
      line,
      `The number has no hyphen between "${touching.code}" and "${touching.body}": the file may have lost all its hyphens.`,
      'Compare it with the paper: write the hyphens back in the number, and wherever the text lacks them.',
      'symbol',
    );
  const said = kindClash(symbol, kind);
  if (said !== undefined)
    warn(
      line,
      `The number is that of a "${said}", the title says "${kindName(kind!)}".`,
      'Look at the paper which of them is right; the draft keeps both as printed.',
      'symbol',
    );
}

/** Tell where a stamp and the signature in the file differ, and what such a signature says that the text does not. */
export function tellSignature(
  { reading, head, closing }: HeadRead,
  { strange }: SigningTimes,
  { warn }: DraftProblems,
): void {
  const { signedAt, signedBy } = reading;
  if (strange)
    warn(
      strange.line,
      `The stamp says that it was signed at ${strange.time}, the signature in the file ${signedAt!.join(', ')}.`,
      'Keep the time that is right: a copy may carry the stamp of its original.',
    );
  // A certificate tells who signed the file: that may be an office, or a gazette that signed a copy.
  if (signedBy && !closing.signatories.some(({ name }) => name))
    warn(
      reading.lines.at(-1)!.line,
      `The text names no signer; the digital signature in the file is of "${signedBy.join('", "')}".`,
      'Look at the paper: if that is who signed it, write the name among the signatories.',
      'signatories',
    );
  if (signedAt && !head.issuedOn)
    warn(
      1,
      `The text says no day of issue; the file was signed digitally at ${signedAt.join(', ')}.`,
      'Look at the paper: if it was issued on the day of signing, write that day.',
      'issuedOn',
    );
}
