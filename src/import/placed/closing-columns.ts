import { isAuthority, isPosition } from '../parts.ts';
import { readingOrder } from '../readers/side-by-side.ts';
import type { Printed, PrintedLine } from '../readers/printed-lines.ts';
import type { SourceLine } from '../source-line.ts';

/** Points for a letter and for a line: the measures for which blocks side by side are told apart. */
const letter = 6;
const leading = 14;

const isRecipients = (text: string): boolean => /^Nơi nhận\b/iu.test(text);

/**
 * Read a closing whose recipients and signature blanks set side by side: first the left block, then the right one.
 * A text without such a closing stays as it is.
 */
export function orderClosing(lines: readonly SourceLine[]): SourceLine[] {
  const from = lines.findIndex((line) => {
    const parts = partsOf(line);
    return parts.length === 2 && isRecipients(parts[0]!.text) && isSignature(parts[1]!.text);
  });
  const begin = from < 0 ? lines.findIndex((line, at) => opensClosing(lines, at, line)) : from;
  if (begin < 0) return [...lines];
  const annex = lines.findIndex((line, at) => at > begin && (line.cell || /^PHỤ LỤC/iu.test(line.text)));
  const to = annex < 0 ? lines.length : annex;
  const own = lines.slice(begin, to);
  const ordered = readingOrder(own.map(printedOf), Infinity);
  const closing = ordered.map((line) => {
    const source = own[Math.round(line.y / leading)]!;
    return { ...source, text: line.text, raw: line.text, ...(line.isBeside && { gap: 0, bareGap: 0 }) };
  });
  return [...lines.slice(0, begin), ...closing, ...lines.slice(to)];
}

const isSignature = (text: string): boolean =>
  isAuthority(text) || isPosition(text) || /^\p{Lu}{2}/u.test(text);

/** A signature whose first line stands above the recipients, to their right. */
function opensClosing(lines: readonly SourceLine[], at: number, { raw, text }: SourceLine): boolean {
  if (!/^\s{20,}/.test(raw) || !isAuthority(text)) return false;
  return lines.slice(at + 1, at + 6).some((line) => isRecipients(partsOf(line)[0]!.text));
}

/** Parts of a line that three blanks or more set apart. */
function partsOf({ raw }: SourceLine): { text: string; from: number; to: number }[] {
  return [...raw.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map(({ 0: found, index }) => ({
    text: found.replace(/\s+/g, ' '),
    from: index,
    to: index + found.length,
  }));
}

const printedOf = (line: SourceLine, at: number): PrintedLine =>
  partsOf(line).map(({ text, from, to }): Printed => ({
    ...{ text, x0: from * letter, x1: to * letter, y: at * leading, size: 12 },
  }));
