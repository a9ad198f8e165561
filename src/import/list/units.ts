import { capitals } from '../../domain/letters.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { isRule, joinParagraphs } from '../paragraphs/join-paragraphs.ts';
import { readBodyPhrase } from '../phrases/body-phrase.ts';
import { parseCapitalMark } from '../phrases/capital-mark.ts';
import { parsePeriod, type Period } from '../phrases/period.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { beginsWithField, partFields, type PartedFields } from './task-fields.ts';
import {
  withBracketedTimes,
  withBrokenDashes,
  withCalledTimes,
  withListedValues,
  withRanksOfTimes,
  withTopics,
} from './unit-times.ts';
import { bullets, unmarked, type Unit } from './unit.ts';

/** The title of a year of a plan for several: `2. Năm 2026`. */
const yearHead = /^năm (20\d{2})\s*[:.]?$/iu;

/** Year that stands for the one of the text while its headings are looked for. */
const anyYear = '2000';

/** Read a heading that says when, whatever its mark: `* THÁNG 01:`, `1. Quý I`, `Tháng 4/2024`. */
export function readPeriodHead(text: string, year: string | undefined): Period | undefined {
  const bare = text
    .replace(/^[-–+*•]\s*/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]+|[a-zđ])\s*[.)–-]\s*/u, '');
  if (!/^(?:(?:(?:từ )?tháng|quý|tuần)|hằng|hàng|định kỳ|thường xuyên|(?:6|sáu|9|chín) tháng)/iu.test(bare))
    return undefined;
  // "Quý I (từ tháng 01 đến tháng 3)" is Quý I.
  const named = bare.replace(/\s*\([^()]*\)(?=\s*:?$)/u, '');
  const period = parsePeriod(bare, year) ?? parsePeriod(named, year);
  return period && { ...period, ...(named !== bare && { asWritten: bare }) };
}

/** How a paragraph begins that speaks of the whole list above it. */
const closingSentence =
  /^(?:Trong quá trình|Trên đây là|(?:Yêu cầu|Đề nghị) (?:các|Thủ trưởng)|(?:Các|Thủ trưởng).{3,60} căn cứ|Căn cứ (?:chương trình|kế hoạch|nội dung))/i;

const firstIsCapital = new RegExp(String.raw`^[^A-Za-zÀ-ỹ]*[${capitals}]`, 'u');

const unitStart = new RegExp(String.raw`^(?:[-–+*•]\s*)?[${capitals}]`, 'u');

/** A number in brackets in front of a paragraph: `(1) Ban Thường vụ Huyện ủy:`. */
const enclosed = new RegExp(String.raw`^\(\d{1,2}\)\s*(?=[${capitals}])`, 'u');

/** Whether a line opens a paragraph by its first words, or by those of the line above: labels, and headings that say when. */
function opensUnit({ text, opens }: SourceLine, before: SourceLine | undefined): boolean {
  if (opens !== undefined) return false;
  if (enclosed.test(text)) return !before || /[.;:]$/u.test(before.text) || before.opens !== undefined;
  if (!unitStart.test(text) || (before && /[,(–-]$/u.test(before.text))) return false;
  if (readPeriodHead(text, anyYear) || beginsWithField(text)) return true;
  if (!before || before.opens !== undefined) return false;
  if (closingSentence.test(text) && endsSentence(before.text)) return true;
  const ended = /[.;]$/u.test(before.text) && beginsWithField(before.text.replace(/^[-–+*•]\s*/u, ''));
  return ended || (firstIsCapital.test(before.text) && readPeriodHead(before.text, anyYear) !== undefined);
}

/** The paragraphs of some lines, each with its mark, its fields and its lines. */
export function unitsOf(lines: readonly SourceLine[], year: string | undefined): Unit[] {
  const opened = lines.map((line, at) => (opensUnit(line, lines[at - 1]) ? { ...line, opens: true } : line));
  let at = 0;
  let above: { year: string; rank: number } | undefined;
  const units = joinParagraphs(opened).map((passage): Unit => {
    while (isRule(opened[at]!)) at += 1;
    const from = at;
    at += passage.length;
    const { mark, rank, rest } = markOf(passage.text);
    const titled = yearHead.exec(rest)?.[1];
    if (titled) above = { year: titled, rank };
    else if (above && rank <= Math.min(above.rank, 5)) above = undefined;
    const own = above?.year;
    const { text, fields } = partLead(rest) ?? partGiven(rest, rank) ?? partFields(rest);
    const period = readPeriodHead(passage.text, own ?? year);
    const asWritten = period?.asWritten?.replace(/\s*[:.]$/u, '');
    return {
      ...{ from, to: at, passage, mark, rank, words: text, fields },
      ...(own && { year: own }),
      ...(period && { period: { ...period, asWritten } }),
    };
  });
  const timed = withTopics(withBrokenDashes(withListedValues(units.map(withName))), year);
  return withRanksOfTimes(withCalledTimes(withBracketedTimes(timed, year), year));
}

/** A task whose name stands behind a label: `1. Tên nhiệm vụ: Xây dựng Đề án …`. */
function withName(unit: Unit): Unit {
  const [name, ...fields] = unit.fields;
  if (unit.words !== '' || name?.role !== 'text' || !/^Tên\s/iu.test(name.label)) return unit;
  return { ...unit, words: name.value, fields, mark: '', label: `${unit.mark} ${name.label}`.trim() };
}

/** A time in front of a task: `Quý II: Sơ kết …`. */
function partLead(words: string): PartedFields | undefined {
  const lead = /^([^:]{4,40}?)\s*:\s+(\S.*)$/u.exec(words);
  if (!lead || readPeriodHead(lead[1]!, anyYear) === undefined) return undefined;
  const { text, fields } = partFields(lead[2]!);
  return { text, fields: [{ role: 'when', label: '', value: lead[1]! }, ...fields] };
}

/** Who does a task, on a line of its own below it: `- Giao Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ.` */
function partGiven(words: string, rank: number): PartedFields | undefined {
  const given = rank < bullets ? null : /^(?:(Giao(?! ban)|Do)\s+)?(\S.*)$/u.exec(words);
  const phrase = given && readBodyPhrase(given[2]!);
  if (!given || !phrase || phrase.dropped.length === 0) return undefined;
  const value = given[2]!.replace(/\s*[.;,]$/u, '');
  return { text: '', fields: [{ role: 'bodies', label: given[1] ?? '', value }] };
}

/** The mark in front of a paragraph, and how deep such a mark stands. */
function markOf(text: string): { mark: string; rank: number; rest: string } {
  const bullet = parseBullet(text);
  if (bullet) {
    const rank = text.startsWith('+') ? 8 : /^[-–−]/u.test(text) ? 7 : 6;
    return { mark: '', rank, rest: bullet.rest };
  }
  const capital = parseCapitalMark(text) ? /^[A-ZĐ]\s*[.)/–-]\s*/u.exec(text)![0].length : 0;
  if (capital > 0) return { mark: text.slice(0, capital).trim(), rank: 0, rest: text.slice(capital) };
  const number = enclosed.exec(text)?.[0];
  if (number) return { mark: number.trim(), rank: 4.5, rest: text.slice(number.length) };
  const marker = parseMarker(text);
  if (!marker) return { mark: '', rank: unmarked, rest: text };
  const ranks = { named: 0, roman: 1, number: 1 + Math.min(3, marker.text.split('.').length), letter: 5 };
  return {
    mark: text.slice(0, marker.length).trim(),
    rank: ranks[marker.kind],
    rest: text.slice(marker.length),
  };
}
