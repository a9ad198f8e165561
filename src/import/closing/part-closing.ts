import { capitals, opensSmall, smalls } from '../../domain/letters.ts';
import { isOpen } from '../head/title-end.ts';
import { bodyStart } from '../../domain/body-start.ts';
import {
  isAuthority,
  isPersonName,
  isPosition,
  isSurnamed,
  partSignature,
} from '../phrases/signature-words.ts';
import { parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** Recipients in front of a part of the signature that ran into their line: `- Như trên; PHÓ CHỦ TỊCH`. */
const runTogether = new RegExp(String.raw`^(.*?[;,.:)])\s+([${capitals}].*|\(.*\))$`, 'u');

/** Words of a post or of a name that its column broke off; an abbreviation has no accents: `TRỰC`, `MƯU TRƯỞNG`. */
const fragment = new RegExp(
  String.raw`^(?=.*[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ])[${capitals}]+(?:\s[${capitals}]+){0,3}$`,
  'u',
);

const isSigned = (text: string): boolean => /^\(\s*đã ký\s*\)$/iu.test(text);

/** Cut a line of recipients at the first place behind which the rest is part of a signature. */
function cutLine(text: string, isPart: (rest: string) => boolean): readonly [string, string] | undefined {
  for (let from = 0; ;) {
    const found = runTogether.exec(text.slice(from));
    if (!found) return undefined;
    const at = from + found[1]!.length;
    if (isPart(found[2]!)) return [text.slice(0, at), found[2]!];
    from = at;
  }
}

/**
 * Cut a line of recipients at a wide gap with a part of a signature behind it, a name of any people among them; web pages
 * print a stroke behind each cell instead.
 */
function cutAtGap(raw: string): readonly [string, string] | undefined {
  const [left = '', right, ...more] = raw
    .trim()
    .replace(/\s+\|$/u, '')
    .split(/\s{3,}|\s\|\s+/);
  const isPart = right !== undefined && (isAuthority(right) || isPosition(right) || isPersonName(right));
  return isPart && more.length === 0 ? [left, right] : undefined;
}

const anySmall = new RegExp(String.raw`[${smalls}]`, 'u');

/**
 * Cut a recipient that its column broke at a part of a signature printed beside its first line: `- Ban Bí thư (để báo
 * BÍ THƯ` with `cáo),` below it. A name is taken only where the rest of the word stands below.
 */
function cutInside(
  text: string,
  below: string,
  isName: (rest: string) => boolean,
): readonly [string, string] | undefined {
  if (/[;,.:)]$/.test(text) || !/^[\p{Ll}(\d]|^[^-–+*]{2,60}[;,.]$/u.test(below)) return undefined;
  const isUnfinished = (left: string): boolean => opensSmall(below) || isOpen(left);
  for (const { index } of text.matchAll(/\s+(?=\p{Lu})/gu)) {
    const rest = text.slice(index).trim();
    const left = text.slice(0, index);
    if (!anySmall.test(left)) continue;
    if (isAuthority(rest) || isPosition(rest) || (isUnfinished(left) && isName(rest) && !names.test(left)))
      return [left, rest];
  }
  return undefined;
}

/** Words behind which a recipient has a name of its own. */
const names = /(?:đồng chí|đ\/c|ông|bà|trưởng|tịch|thư|đốc|viên)$/iu;

const piece = (line: SourceLine, text: string): SourceLine => ({ ...line, text, raw: text });

/** Whether a line stands within the list of recipients: one goes on in it, and another begins below. */
const isWithin = (lines: readonly SourceLine[], at: number): boolean =>
  lines.slice(0, at).some(({ text }) => parseBullet(text)) &&
  lines.slice(at + 1, at + 3).some(({ text }) => parseBullet(text));

/** Part a line that holds several recipients, or several parts of a signature. */
function partLine(text: string): string[] {
  const head = /^Nơi nhận\s*:\s*(?=-\s)/iu.exec(text)?.[0];
  if (head) return [head.trim(), ...partLine(text.slice(head.length))];
  if (parseBullet(text)) return text.split(/(?<=[;,.])\s+(?=[-–]\s+[A-Za-zÀ-ỹ])/u);
  return partSignature(text);
}

const labelAndMore = new RegExp(String.raw`^Nơi nhận\s*:\s*[${capitals}]{2}`, 'u');

/**
 * Part recipients and signatures that a program printed on the same lines without a gap between them: first come the
 * recipients, then the signature. A name is taken from the end of a line only where no line of its own has it.
 *
 * @param lines a closing, from "Nơi nhận" or the authority on
 */
export function partClosing(closing: readonly SourceLine[]): SourceLine[] {
  const lines = closing.flatMap((line) =>
    partLine(line.text).map((text) => (text === line.text ? line : piece(line, text))),
  );
  const hasName = lines.some(({ text }) => isPersonName(text));
  const isWhole = (rest: string): boolean => isAuthority(rest) || isPosition(rest) || isSigned(rest);
  const hasPart = lines.some(
    ({ text }) => labelAndMore.test(text) || (parseBullet(text) && cutLine(text, isWhole)),
  );
  const isPart = (rest: string): boolean => isWhole(rest) || (hasPart && fragment.test(rest));
  const isName = (rest: string): boolean => !hasName && isSurnamed(rest) && rest.split(' ').length > 1;
  // A name of another people, where the line of one recipient alone ends so.
  const isStrange = (rest: string): boolean => isPersonName(rest) && !bodyStart.test(rest);
  const listed = lines.map(({ text }, at) => parseBullet(text) !== undefined || isWithin(lines, at));
  const endWithName = lines.filter(({ text }, at) => listed[at] && cutLine(text, isStrange));
  const findName = endWithName.length === 1 && !hasName ? isStrange : isName;
  const cuts = lines.map((line, at) =>
    parseBullet(line.text)
      ? (cutAtGap(line.raw) ??
        cutLine(line.text, isPart) ??
        cutLine(line.text, findName) ??
        cutInside(line.text, lines[at + 1]?.text ?? '', isName))
      : listed[at]
        ? ((isAuthority(line.text) ? undefined : cutLine(line.text, isPart)) ?? cutLine(line.text, findName))
        : undefined,
  );
  // A name alone behind recipients may be one of them.
  const isSignedHere =
    cuts.some((cut) => cut && isPart(cut[1])) ||
    lines.some(({ text }) => isAuthority(text) || isPosition(text) || labelAndMore.test(text));
  if (!isSignedHere || cuts.every((cut) => !cut)) return [...lines];
  const last = lines.findLastIndex((_, index) => cuts[index] !== undefined);
  const signature = lines.flatMap((line, index) => (cuts[index] ? [piece(line, cuts[index][1])] : []));
  const below = lines.slice(last + 1 + rest(last).length);
  // A name or a post that ran into the recipients, while who is signed for stands below them.
  const posts = below.findLastIndex(({ text }) => isAuthority(text) || isPosition(text));
  const isPostOfOthers =
    signature.every(({ text }) => isPosition(text)) && !below.some(({ text }) => isPosition(text));
  const isLate = posts >= 0 && (signature.every(({ text }) => isPersonName(text)) || isPostOfOthers);
  return lines
    .flatMap((line, index) => {
      const kept = cuts[index] ? [piece(line, cuts[index][0])] : [line];
      return index === last
        ? [...kept, ...rest(index), ...(isLate ? [] : signature)]
        : index > last
          ? []
          : kept;
    })
    .concat(isLate ? [...below.slice(0, posts + 1), ...signature, ...below.slice(posts + 1)] : below);

  /** Recipients below the last line that was cut. */
  function rest(at: number): SourceLine[] {
    const below = lines.slice(at + 1);
    const end = below.findIndex(({ text }) => !parseBullet(text));
    return end < 0 ? below : below.slice(0, end);
  }
}
