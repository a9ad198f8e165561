import { capitals, smalls } from '../../domain/letters.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { authorityAt } from './authority-line.ts';
import { readDayHead } from '../calendar/calendar-days.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { parseCapitalMark } from '../phrases/capital-mark.ts';
import { parseKind } from './kind-of.ts';
import { beginsBody } from './letterhead-names.ts';
import type { RepairLog } from '../repair-log.ts';
import { planning } from './draft-identity.ts';
import { endsSentence, isCapitals, isOrnament, joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { opensTableHead, parseTableHead } from '../grid/column-kind.ts';
import { subjectOf } from './title-subject.ts';
import { joinWrapped } from './title-wraps.ts';
import { beginsText, isOpen, opensText, ruleBelow } from './title-end.ts';
import { partIssuer, readTitleIdentity, type TitleIdentity } from './title-identity.ts';

/** The line of a telegram that names who sends it: "THỦ TƯỚNG CHÍNH PHỦ điện:". */
const callsUpon = new RegExp(String.raw`^[${capitals}].*\s(?:điện|gửi)\s*:$`, 'u');

/** Kind and subject of a text, and the lines that they take. */
export interface Title {
  readonly kind: DocumentKind;
  readonly subject: string | undefined;
  readonly lines: readonly string[];
  readonly end: number;
  /** Number, day and issuer where the title has them. */
  readonly identity?: TitleIdentity | undefined;
}

const quotedCapital = new RegExp(String.raw`^["“‘(]*[${capitals}]`, 'u');

/**
 * Kind and subject: from the line of the kind down to the text.
 *
 * @param issuer the issuing body by the letterhead: its name, printed again below the subject, is no part of it
 */
export function readTitle(lines: readonly SourceLine[], at: number, log: RepairLog, issuer?: string): Title {
  const { kind, rest, title } = kindAt(lines, at);
  const own = title.length;
  let end = at + own;
  // A page that prints the kind once more, its words run together: "NGHỊ QUYẾT", "NGHỊQUYẾT".
  const again = lines[end];
  if (rest === '' && again && !/\s/.test(again.text) && again.text === title.join('').replace(/\s/g, '')) {
    log.add('kind printed twice', again.line);
    end += 1;
  }
  const from = end;
  const rule = ruleBelow(lines, end);
  while (end < lines.length && end - at < 12) {
    const line = lines[end]!;
    const before = lines[end - 1]!;
    if (isOrnament(line.text)) {
      log.add('ornament', line.line);
      end += 1;
      break;
    }
    const opensPart = parseMarker(line.text) !== undefined || parseCapitalMark(line.text);
    if (opensPart || parseBullet(line.text) || (endsSentence(before.text) && !/;$/.test(before.text))) break;
    const first = end === from && (rest === '' || isPartOfKind(rest, line));
    if (!first && (opensText.test(line.text) || callsUpon.test(line.text))) break;
    if (!first && beginsText(lines, end)) break;
    const isWeek = kind === 'calendar' && weekLine.test(line.text) && !readDayHead(lines, end, anyYear);
    const isAboveRule = isWeek || (end < rule && !opensText.test(line.text));
    if (!first && !isAboveRule && line.gap > usualGap(lines) + 1) break;
    if (!first && !isAboveRule && usualGap(lines) === 0 && line.gap > 0 && !goesOnTitle(before.text, line))
      break;
    if (
      parseTableHead(line.text) ||
      opensTableHead(line.text) ||
      line.cell ||
      readDayHead(lines, end, anyYear)
    )
      break;
    if (title.length > own && weekLine.test(before.text) && !weekLine.test(line.text)) break;
    const isPeriod = title.length === own && planning.has(kind) && periodLine.test(line.text);
    if (isPeriod || isWeek) {
      title.push(line.text);
      end += 1;
      continue;
    }
    // The issuer once more, in capitals, above the legal bases.
    if (!first && isCapitals(line.text) && !isCapitals(before.text)) break;
    // A subject that says so in its own words, below a kind with its issuer behind it.
    const isSubject = title.length === own && /^CỦA\s/u.test(rest) && /^Về việc\s/u.test(line.text);
    const beginsBelow =
      !isSubject && !isCapitals(line.text) && isCapitals(before.text) && quotedCapital.test(line.text);
    if (!first && beginsBelow && !whose.test(line.text)) break;
    if (first && rest === '' && opensText.test(line.text) && !subjectGoesOn(lines, end)) break;
    title.push(line.text);
    end += 1;
  }
  const below = lines.slice(end, end + 2);
  const decider = authorityAt(
    title,
    issuer,
    below.some(({ text }) => opensText.test(text)),
  );
  if (decider < title.length && isCapitals(title[decider]!) && !asksForBody.test(title[decider - 1] ?? '')) {
    end = from - own + decider;
    title.length = decider;
  }
  const printed = joinWrapped(title, lines, at);
  const identity = readTitleIdentity(joinLines([rest, ...title.slice(own)].filter(Boolean)), issuer);
  if (identity) return { kind, identity, subject: subjectOf(identity.rest, [], lines), lines: printed, end };
  // "QUYẾT ĐỊNH CỦA CHỦ TỊCH …" says who decides; the subject stands below.
  const isDecider =
    /^CỦA\s/u.test(rest) &&
    isCapitals(rest) &&
    (/^Về việc\s/u.test(title[own] ?? '') || partIssuer(`${rest} ${title[own] ?? ''}`).issuer !== undefined);
  // "CHỈ THỊ", "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "về …": the line between says whose it is.
  const isWhose = rest === '' && isWhoseLine(title[own] ?? '') && /^về\s/iu.test(title[own + 1] ?? '');
  const subject = subjectOf(isDecider ? '' : rest, title.slice(isWhose ? own + 1 : own), lines);
  return { kind, subject, lines: printed, end };
}

/** Whether a line in capitals names whose a paper is, and no more. */
const isWhoseLine = (text: string): boolean =>
  isCapitals(text) && /^CỦA\s/u.test(text) && beginsBody(text.replace(/^CỦA\s+/u, ''));

/** Whose standing committee or office it is stands on the next line. */
const asksForBody = /(?:THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|VĂN PHÒNG|VÀ|CỦA)$/u;

/** Whether words behind a kind belong to its name, the subject below them: `CHƯƠNG TRÌNH PHỐI HỢP`. */
const isPartOfKind = (rest: string, below: SourceLine): boolean =>
  /^(?:PHỐI HỢP|CÔNG TÁC|LÀM VIỆC|HOẠT ĐỘNG|LIÊN NGÀNH|KẾT LUẬN)$/u.test(rest) && below.text.length < 90;

const twoSmalls = new RegExp(String.raw`^[${smalls}]{2}`, 'u');

/** Whether a subject goes on below an empty line: its line ended with a comma, or the next begins small. */
const goesOnTitle = (before: string, { text, gap }: SourceLine): boolean =>
  gap === 1 && (isOpen(before) || twoSmalls.test(text) || inside.test(text)) && !/^[^,]*:$/.test(text);

/** Words with which no text and no name begins, only the rest of a subject. */
const inside = /^(?:CỦA|VÀ|GIAI ĐOẠN|NHIỆM KỲ)\s|^NĂM\s\d{4}$/u;

/** Whose a plan is, below a title in capitals: no text begins so. */
const whose = new RegExp(String.raw`^Của\s[${capitals}]`, 'u');

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

/** The days of a week below the title of its calendar. */
const weekLine = /^\(?\s*(?:Tuần\s|Từ ngày\s|Từ\s+\d)/iu;

/** The month, quarter or year of a plan below its title, however far apart: `Tháng 3 năm 2025`. */
const periodLine =
  /^\(?\s*(?:Tháng\s+\d{1,2}(?:\s+năm\s+|\s*[/-]\s*)|(?:Quý\s+[IV]+\s+)?[Nn]ăm\s+)\d{4}\s*\)?$/u;

/** Empty lines between two lines of running text: none, or one in a text that is spaced out. */
function usualGap(lines: readonly SourceLine[]): number {
  const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

/** "Thực hiện Nghị quyết …" may be a subject or the first line of a text: a subject is followed by a rule or a gap. */
function subjectGoesOn(lines: readonly SourceLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 6);
  return next.some(({ text }) => isOrnament(text) || opensText.test(text));
}
