import { capitals } from '../domain/letters.ts';
import { decodeText, type Decoded } from './letters/decode.ts';
import { mendLetters } from './letters/mend-letters.ts';
import { partClosingPipes } from './placed/closing-pipes.ts';
import { orderClosing } from './placed/closing-columns.ts';
import { findStrokeColumns } from './placed/stroke-columns.ts';
import { findPipeColumns } from './placed/pipe-columns.ts';
import { findTabColumns } from './placed/tab-columns.ts';
import { findTabRows } from './placed/tab-rows.ts';
import { findTextColumns } from './placed/text-columns.ts';
import { dropEmphasis, partBreaks } from './placed/web-marks.ts';
import { partCountedPages } from './pages/counted-pages.ts';
import { refuseHugeText } from './refuse-huge.ts';
import { createRepairLog } from './repair-log.ts';
import type { Reading, SourceLine } from './source-line.ts';
import { UnreadableSource } from './unreadable-source.ts';
import { findStretched, findWraps } from './paragraphs/wrapped-lines.ts';

/** Read a text file: Unicode in any form, or a legacy encoding that is recognised and converted. */
export function readText(bytes: Uint8Array): Reading {
  const { text, from } = decode(bytes);
  refuseHugeText(text);
  const reading = readLines(text);
  if (!from) return reading;
  const first = reading.lines[0]!.line;
  return {
    ...reading,
    repairs: [{ what: `${from} → Unicode`, count: 1, lines: [first] }, ...reading.repairs],
  };
}

function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0)
    throw new UnreadableSource('The file is empty.', 'Export the text again from its source.');
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([mark]) => head.startsWith(mark));
  if (known)
    throw new UnreadableSource(
      `The file is ${known[1]}, not text.`,
      'Save it as UTF-8 text (.txt) and import that.',
    );
  const decoded = decodeText(bytes);
  if (decoded) return decoded;
  if (bytes.includes(0))
    throw new UnreadableSource(
      'The file has zero bytes: it is not text.',
      'Save it as UTF-8 text (.txt) and import that.',
    );
  const { line, text } = firstBadLine(bytes);
  throw new UnreadableSource(
    `Line ${line} is not UTF-8, and the file is no Vietnamese text in windows-1258, TCVN3 or VNI either.`,
    'Open it in the program that made it, and save it as UTF-8 text.',
    line,
    text,
  );
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (DOCX or the like)'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word file (.doc)'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
];

/** The first line that is not UTF-8, with a sign (�) for what cannot be read. */
function firstBadLine(bytes: Uint8Array): { readonly line: number; readonly text: string } {
  const rows = new TextDecoder().decode(bytes).split('\n');
  const at = rows.findIndex((row) => row.includes('\uFFFD'));
  return { line: at + 1, text: rows[at]?.trim() ?? '' };
}

/** Lines with their cells, where blanks or empty lines set them apart. */
const withCells = (lines: readonly SourceLine[]): SourceLine[] => {
  const strokes = findStrokeColumns(lines);
  const tabs = strokes.some(({ cell }) => cell)
    ? strokes
    : findTabColumns(findTabRows(findPipeColumns(lines)));
  const isTabbed = tabs.some(({ cell }) => cell);
  const columns = isTabbed ? tabs : findTextColumns(lines);
  return columns;
};

/** Whether nearly every line of a text has an empty one in front of it. */
function hasEmptyLinesBetween(rows: readonly string[]): boolean {
  const printed = rows.flatMap((row, at) => (row.trim() === '' ? [] : [at]));
  const apart = printed.filter((at) => at === 0 || rows[at - 1]!.trim() === '');
  return apart.length > printed.length * 0.6;
}

/** The stroke of a cell at the end of its last line or in front of its first one. */
const stroke = /(?<=\S)\s+\|\s*$|^\s*\|\s+(?=\S)/u;

/** Whether strokes end the cells of a letterhead and no more: they part no words of a line, and few stand alone. */
function hasStrokesAtEnds(rows: readonly string[]): boolean {
  const own = rows.filter((row) => row.includes('|'));
  const count = (test: RegExp) => own.filter((row) => test.test(row)).length;
  return !own.some((row) => /\|\s*\S(?<=\S\s*\|\s*\S)/u.test(row)) && count(stroke) > count(/^\s*\|\s*$/u);
}

const ruleInFront = new RegExp(String.raw`^\s*[-–—_]{4,}(?=\s+[A-Za-zÀ-ỹ]|[${capitals}]|\d{1,2}[.)]\s)`, 'u');

/** Part a text into its printed lines; pages are told by form feeds and by what extraction leaves of a break. */
export function readLines(input: string): Reading {
  const log = createRepairLog();
  const lines: SourceLine[] = [];
  let page = 1;
  let gap = 0;
  let bare = 0;
  let bareGap = 0;
  const rows = input.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const isDoubleSpaced = hasEmptyLinesBetween(rows);
  const hasStrokes = hasStrokesAtEnds(rows);
  const wraps = new Set([...findWraps(rows), ...findStretched(rows)]);
  rows.forEach((row, index) => {
    const number = index + 1;
    const breaks = row.split('\f').length - 1;
    page += breaks;
    const own = mendLetters(row.replaceAll('\f', ''), number, log);
    const raw = (hasStrokes ? own.replace(stroke, '') : own).replace(/[^\S\t]+$/u, '');
    if (raw.trim() === '') {
      gap += 1;
      bare = row === '' ? bare + 1 : 0;
      bareGap = Math.max(bareGap, bare);
      if (breaks > 0) bareGap = Math.max(bareGap, 9);
      return;
    }
    if (breaks > 0) bareGap = Math.max(bareGap, 9);
    // A page that follows without an empty line begins with one blank where all other lines are double-spaced.
    if (isDoubleSpaced && gap === 0 && /^ \S/.test(raw) && lines.length > 3) page += 1;
    const printed = raw.trim();
    const hasRun = /\s\s/.test(printed);
    const text = hasRun || /[^\S ]/.test(printed) ? printed.replace(/\s{2,}|[^\S ]/g, ' ') : printed;
    // A rule that a paragraph ran into: pdftotext takes its last sign for a hyphen at the end of a line.
    const rule = ruleInFront.exec(raw)?.[0];
    if (rule) {
      lines.push({ text: rule.trim(), raw: rule, line: number, page, gap, bareGap });
      lines.push({
        text: text.slice(rule.trim().length).trim(),
        raw: raw.slice(rule.length),
        line: number,
        page,
        gap: 0,
        bareGap: 0,
      });
      [gap, bare, bareGap] = [0, 0, 0];
      return;
    }
    if (hasRun) log.add('run of blanks → one blank', number);
    lines.push({
      ...{ text, raw, line: number, page, gap, bareGap },
      ...(wraps.has(index) && { wraps: true }),
      ...(row.endsWith(' ') && { hasBlankEnd: true }),
    });
    gap = 0;
    bare = 0;
    bareGap = 0;
  });
  if (lines.length === 0)
    throw new UnreadableSource(
      'The file has no words, only blanks.',
      'Export the text again from its source.',
    );
  const cells = partBreaks(withCells(dropEmphasis(partCountedPages(lines), log)), log);
  return { lines: orderClosing(partClosingPipes(cells)), repairs: log.list(), problems: [] };
}
