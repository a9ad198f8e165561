import type { DocumentKind } from '../../domain/kind.ts';
import type { RepairLog } from '../repair-log.ts';
import { isCapitals, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { authorityAt } from './authority-line.ts';
import { parseKind } from './kind-of.ts';
import { beginsBody } from './letterhead-names.ts';
import { subjectLines } from './subject-lines.ts';
import { opensText } from './title-end.ts';
import { partIssuer, readTitleIdentity, type TitleIdentity } from './title-identity.ts';
import { subjectOf } from './title-subject.ts';
import { joinWrapped } from './title-wraps.ts';

/** Kind and subject of a text, and the lines that they take. */
export interface Title {
  readonly kind: DocumentKind;
  readonly subject: string | undefined;
  readonly lines: readonly string[];
  readonly end: number;
  /** Number, day and issuer where the title has them. */
  readonly identity?: TitleIdentity | undefined;
  /** Whose it is, where a line of its own says so: `BỘ CHÍNH TRỊ, BAN BÍ THƯ`. */
  readonly whose?: string | undefined;
}

/**
 * Kind and subject: from the line of the kind down to the text.
 *
 * @param issuer the issuing body by the letterhead: its name, printed again below the subject, is no part of it
 */
export function readTitle(lines: readonly SourceLine[], at: number, log: RepairLog, issuer?: string): Title {
  const { kind, rest, title: own } = kindAt(lines, at);
  const isTwice = rest === '' && isPrintedAgain(own, lines[at + own.length]?.text);
  const from = at + own.length + (isTwice ? 1 : 0);
  if (isTwice) log.add('kind printed twice', lines[from - 1]!.line);
  const found = subjectLines(lines, { kind, rest, at, from }, log);
  const whole = [...own, ...found.lines];
  const decider = deciderAt(lines, whole, found.end, issuer);
  const title = whole.slice(0, decider);
  const below = title.slice(own.length);
  const end = decider === undefined ? found.end : from - own.length + decider;
  const printed = joinWrapped(title, lines, at);
  const identity = readTitleIdentity(joinLines([rest, ...below].filter(Boolean)), issuer);
  const subject = identity ? subjectOf(identity.rest, [], lines) : subjectBelow(rest, below, lines);
  const whose = whoseOf(rest, below);
  return { kind, subject, lines: printed, end, ...(identity && { identity }), ...(whose && { whose }) };
}

/** Whether a page prints the kind once more, its words run together: "NGHỊ QUYẾT", "NGHỊQUYẾT". */
const isPrintedAgain = (kind: readonly string[], below: string | undefined): boolean =>
  below !== undefined && !/\s/.test(below) && below === kind.join('').replace(/\s/g, '');

/** Which line of a title only names who decides, as the letterhead does; `undefined` when none does. */
function deciderAt(
  lines: readonly SourceLine[],
  title: readonly string[],
  end: number,
  issuer: string | undefined,
): number | undefined {
  const below = lines.slice(end, end + 2);
  const at = authorityAt(
    title,
    issuer,
    below.some(({ text }) => opensText.test(text)),
  );
  const isOwn = at < title.length && isCapitals(title[at]!) && !asksForBody.test(title[at - 1] ?? '');
  return isOwn ? at : undefined;
}

/** The subject, from the words behind the kind and the lines below it. */
function subjectBelow(
  rest: string,
  below: readonly string[],
  lines: readonly SourceLine[],
): string | undefined {
  const [first = ''] = below;
  // "QUYẾT ĐỊNH CỦA CHỦ TỊCH …" says who decides; the subject stands below.
  const isDecider =
    /^CỦA\s/u.test(rest) &&
    isCapitals(rest) &&
    (/^Về việc\s/u.test(first) || partIssuer(`${rest} ${first}`).issuer !== undefined);
  const isWhose = whoseOf(rest, below) !== undefined;
  return subjectOf(isDecider ? '' : rest, isWhose ? below.slice(1) : below, lines);
}

/** Whose a paper is by the line between its kind and its subject: "CHỈ THỊ", "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "về …". */
const whoseOf = (rest: string, [first = '', second = '']: readonly string[]): string | undefined =>
  rest === '' && isWhoseLine(first) && /^về\s/iu.test(second) ? first.replace(/^CỦA\s+/u, '') : undefined;

/** Whether a line in capitals names whose a paper is, and no more. */
const isWhoseLine = (text: string): boolean =>
  isCapitals(text) && /^CỦA\s/u.test(text) && beginsBody(text.replace(/^CỦA\s+/u, ''));

/** Whose standing committee or office it is stands on the next line. */
const asksForBody = /(?:THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|VĂN PHÒNG|VÀ|CỦA)$/u;

/** The kind, on one line or broken over two: "CHƯƠNG TRÌNH", "HÀNH ĐỘNG". */
function kindAt(lines: readonly SourceLine[], at: number) {
  const { text } = lines[at]!;
  const alone = parseKind(text);
  const below = lines[at + 1]?.text ?? '';
  const both = isCapitals(below) && !alone?.rest ? parseKind(`${text} ${below}`) : undefined;
  return both && (!alone || both.kind !== alone.kind || both.rest === '')
    ? { ...both, title: [text, below] }
    : { ...alone!, title: [text] };
}
