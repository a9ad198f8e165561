import { smalls } from '../../domain/letters.ts';
import { findAttached } from '../head/attached.ts';
import { isAuthority, isPersonName, isPosition } from '../phrases/signature-words.ts';
import { isCapitals, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** A stretch of a line that blanks set apart. */
interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const isRecipients = ({ text }: Part): boolean => /^Nơi nhận\b/iu.test(text);
const isSignature = ({ text }: Part): boolean =>
  isAuthority(text) || isPosition(text) || (isCapitals(text) && text.length > 4);

/**
 * Read a closing whose recipients and signatures blanks set side by side, as programs print a page to text: first the
 * recipients, then each signature. A text without such a closing stays as it is.
 */
export function orderClosing(lines: readonly SourceLine[]): SourceLine[] {
  const begin = lines.findIndex((line, at) => opensClosing(lines, at, line));
  if (begin < 0) return [...lines];
  const end = lines.findIndex((line, at) => at > begin && (line.cell || /^PHỤ LỤC/iu.test(line.text)));
  // A text attached below the signatures has no columns of theirs.
  const attached = findAttached(
    lines.map(({ text }) => text),
    begin + 1,
  );
  const to = Math.min(...[end, attached].filter((at) => at >= 0), lines.length);
  return [...lines.slice(0, begin), ...orderBlock(lines.slice(begin, to)), ...lines.slice(to)];
}

/** Recipients beside a signature, two signatures side by side, or one to the right above the recipients. */
function opensClosing(lines: readonly SourceLine[], at: number, line: SourceLine): boolean {
  if (line.cell || (line.raw.length < 20 && !line.raw.includes('\t'))) return false;
  // Words to the left with nothing set apart from them.
  if (!/^\s{20}|\t|\S\s{3,}\S/.test(line.raw)) return false;
  const parts = partsOf(line);
  const [first, ...others] = parts;
  if (!first) return false;
  if (isRecipients(first) && others.length > 0) return others.every(isSignature);
  if (parts.length > 1)
    return (
      parts.every(({ text }) => isAuthority(text)) ||
      // Whose the posts below are: "SỞ Y TẾ      CÔNG AN TỈNH".
      (parts.every(isSignature) &&
        arePosts(lines[at + 1], parts.length) &&
        namesBelow(lines, at, parts.length)) ||
      (parts.every(({ text }) => isAuthority(text) || isPosition(text)) &&
        namesBelow(lines, at, parts.length))
    );
  if (first.from < 20 || !isAuthority(first.text)) return false;
  return lines.slice(at + 1, at + 6).some((next) => partsOf(next).some(isRecipients));
}

/** Whether a line has as many posts as stand side by side above it. */
const arePosts = (line: SourceLine | undefined, count: number): boolean => {
  const posts = line ? partsOf(line) : [];
  return posts.length === count && posts.every(({ text }) => isPosition(text));
};

/** Whether as many names as there are signatures stand a few lines below: beside one another, or on lines of their own. */
function namesBelow(lines: readonly SourceLine[], at: number, count: number): boolean {
  const below = lines.slice(at + 1, at + 8).map(partsOf);
  const named = below.filter((parts) => parts.every(({ text }) => isPersonName(text)));
  if (named.some((parts) => parts.length === count)) return true;
  const starts = named.flat().map(({ from }) => from);
  return starts.length === count && Math.max(...starts) - Math.min(...starts) > 20;
}

function orderBlock(lines: readonly SourceLine[]): SourceLine[] {
  const parts = lines.map((line) => ({ line, parts: partsOf(line) }));
  const list = parts.findIndex((one) => one.parts.some(isRecipients));
  const left = parts[list]?.parts.find(isRecipients)?.from;
  const middles = middlesOf(parts.map((one) => one.parts));
  if (middles.length === 0) return [...lines];
  const columns: SourceLine[][] = [[], ...middles.map(() => [])];
  // Programs set the name at the edge of the page where nothing else stands on its line.
  const hasName = parts.some(({ parts: own }) =>
    own.some((part) => isPersonName(part.text) && part.from > 20),
  );
  const isAlone = (part: Part, own: readonly Part[]): boolean =>
    own.length === 1 &&
    ((middles.length === 1 && isPosition(part.text)) || (!hasName && isPersonName(part.text)));
  for (const [index, { line, parts: own }] of parts.entries()) {
    const areNames =
      own.length > 1 && own.length === middles.length && own.every((part) => isPersonName(part.text));
    for (const [at, part] of own.entries()) {
      const isLeft =
        left !== undefined &&
        index >= list &&
        !isAlone(part, own) &&
        (part.from <= left + 8 || parseBullet(part.text) !== undefined);
      const column = areNames ? 1 + at : isLeft ? 0 : 1 + nearest(middles, (part.from + part.to) / 2);
      columns[column]!.push(
        own.length === 1 && part.from < 20
          ? line
          : { ...line, text: part.text, raw: part.text, gap: 0, bareGap: 0 },
      );
    }
  }
  return columns.flat();
}

/** The middle of each signature: of the parts of the line that has most of them. */
function middlesOf(lines: readonly (readonly Part[])[]): number[] {
  const candidates = lines
    .slice(0, 12)
    .map((parts) => parts.filter((part) => !isRecipients(part) && isSignature(part)));
  const widest = candidates.reduce((best, parts) => (parts.length > best.length ? parts : best), []);
  return widest.map(({ from, to }) => (from + to) / 2);
}

const nearest = (middles: readonly number[], at: number): number =>
  middles.reduce(
    (best, middle, index) => (Math.abs(middle - at) < Math.abs(middles[best]! - at) ? index : best),
    0,
  );

const braceLabel = new RegExp(String.raw`^\([${smalls}].*\)[,;.]?$`, 'u');

/** Parts of a line that three blanks or more set apart. */
function partsOf({ raw }: SourceLine): Part[] {
  const parts: { text: string; from: number; to: number }[] = [];
  // A tab leads to the middle of the page.
  const spread = raw.replace(/^([^\t]*)\t+/u, (_, left: string) =>
    left.padEnd(Math.max(48, left.length + 4)),
  );
  for (const { 0: found, index } of spread.matchAll(/\S+(?:\s{1,2}\S+)*/g)) {
    const text = found.replace(/\s+/g, ' ');
    const last = parts.at(-1);
    // The label of a brace beside the recipients: `- Thường trực Tỉnh ủy,      (báo cáo)`.
    if (last && braceLabel.test(text)) {
      last.text += ` ${text}`;
      last.to = index + found.length;
    } else parts.push({ text, from: index, to: index + found.length });
  }
  return parts;
}
