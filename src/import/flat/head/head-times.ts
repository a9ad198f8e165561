import { isCutWord } from '../../phrases/cut-words.ts';
import type { SourceLine } from '../../source-line.ts';

/** What joins the labels of times to tick, so that they are one word of a head. */
const joint = '\u00a0';

/** Whether a label stands over columns of times to tick. */
export const hasTimes = (label: string): boolean => label.includes(joint);

/** The label of such columns as it is printed. */
export const plainTimes = (label: string): string => label.replaceAll(joint, ' ');

const romans = ['I', 'II', 'III', 'IV'];

interface Word {
  readonly text: string;
  /** Index of its line among those of the head. */
  readonly line: number;
}

/**
 * Lines of a head in which the labels of times to tick are one word: `Quý I Quý II Quý III Quý IV`, `T1 T2 … T12`, or months in
 * figures below `Tháng`. Lines that hold nothing else are empty. The lines themselves where no such labels stand.
 */
export function joinTimes(printed: readonly SourceLine[]): readonly SourceLine[] {
  const lines = wholeLines(printed);
  if (!lines.some(({ text }) => mayHoldTimes.test(text))) return lines;
  const words = lines.flatMap(({ text }, line): Word[] =>
    text
      .replace(/(?<=\p{Ll})(?=Quý\s)/gu, ' ')
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ text: word, line })),
  );
  const run = longestRun(words);
  if (!run) return lines;
  const own = words.slice(run.from, run.to).map(({ text }) => text);
  const label = [...(/^\d/.test(own[0]!) ? ['Tháng'] : []), ...own].join(joint);
  const last = words[run.to - 1]!.line;
  return lines.map((line, at) => {
    const rest = words.flatMap((word, index) =>
      index === run.to - 1
        ? [label]
        : word.line === at && (index < run.from || index >= run.to)
          ? [word.text]
          : [],
    );
    if (at < words[run.from]!.line || at > last) return line;
    const text = (at === last ? rest : rest.filter((word) => word !== label)).join(' ');
    return { ...line, text, raw: text };
  });
}

/** The lines with each that a narrow column cut inside a word joined to the next: `Qu` over `ý II`. The first of them is empty. */
function wholeLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const whole = [...lines];
  for (const [at, { text }] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || !/^Qu$/iu.test(text) || !isCutWord(text, next.text)) continue;
    whole[at] = { ...lines[at]!, text: '', raw: '' };
    whole[at + 1] = { ...next, text: text + next.text, raw: text + next.raw };
  }
  return whole;
}

const mayHoldTimes =
  /Quý\s+(?:II|2)(?![A-Za-zÀ-ỹ\d])|Quý$|(?:^|\s)(?:T\.?\s?|Tháng\s)?2\s+(?:T\.?\s?|Tháng\s)?3(?!\S)/u;

/** Labels that count on, one behind another: at least three of quarters or months, and five where they are figures alone. */
function longestRun(words: readonly Word[]): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    let count = 0;
    let before: Label | undefined;
    for (;;) {
      const label = labelAt(words, to);
      if (!label || (before && (label.kind !== before.kind || label.value !== before.value + 1))) break;
      before = label;
      to += label.length;
      count += 1;
    }
    const least = before?.kind === 'figure' ? 5 : 3;
    if (count >= least && (!best || to - from > best.to - best.from)) best = { from, to };
  }
  return best;
}

interface Label {
  readonly kind: 'quarter' | 'month' | 'figure';
  readonly value: number;
  /** How many words it has. */
  readonly length: number;
}

function labelAt(words: readonly Word[], at: number): Label | undefined {
  const [word = '', next = ''] = [words[at]?.text, words[at + 1]?.text];
  if (/^quý$/iu.test(word)) {
    const value = /^[1-4]$/.test(next) ? Number(next) : romans.indexOf(next) + 1;
    return value > 0 ? { kind: 'quarter', value, length: 2 } : undefined;
  }
  if (/^tháng$/iu.test(word) && /^\d{1,2}$/.test(next))
    return { kind: 'month', value: Number(next), length: 2 };
  const month = /^T\.?(\d{1,2})$/iu.exec(word)?.[1];
  if (month) return { kind: 'month', value: Number(month), length: 1 };
  return /^\d{1,2}$/.test(word) ? { kind: 'figure', value: Number(word), length: 1 } : undefined;
}
