import { makeDraft, type Draft } from '../../../src/import/draft.ts';
import type { Body } from '../../../src/domain/entities.ts';
import { readText } from '../../../src/import/read-text.ts';
import type { SourceLine } from '../../../src/import/source-line.ts';
import { sourceFinder } from '../../../src/review/source-finder.ts';

/** A text whose rows are all read as labelled. */
export interface RightText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the importer told of wrong rows, and of right ones. */
export interface DoubtScore {
  /** Rows read otherwise than from the text before it was mixed up. */
  readonly wrong: number;
  /** Those with a problem at one of their lines. */
  readonly told: number;
  /** Those without, in a text with a problem of its table. */
  readonly near: number;
  /** Examples of those without any. */
  readonly silent: readonly string[];
}

interface Row {
  readonly words: string;
  /** Lines of the source where its text stands. */
  readonly from: number;
  readonly to: number;
}

const read = (text: string, registry: readonly Body[]): { draft: Draft; lines: readonly SourceLine[] } => {
  const reading = readText(new TextEncoder().encode(text));
  const draft = makeDraft(reading, { file: 'x.txt', sha256: '0'.repeat(64), registry });
  return { draft, lines: reading.lines };
};

/** The rows of a draft, each with its cells as one line of words. */
function rowsOf({ draft, lines }: ReturnType<typeof read>): Row[] {
  const { tasks, events } = draft.fields;
  const rows = [
    ...tasks.map((task) => ({
      text: task.text,
      cells: [task.month ?? task.recurrence ?? task.whenAsWritten, task.text, task.bodiesAsWritten, task.jointAsWritten],
    })),
    ...events.map((event) => ({
      text: event.text,
      cells: [event.from, event.to, event.time, event.text, event.hostsAsWritten, event.participants, event.place],
    })),
  ];
  const find = sourceFinder(lines);
  return rows.map(({ text, cells }) => {
    const place = find(text);
    return { words: cells.map((cell) => cell ?? '').join(' | '), from: place?.from ?? -1, to: place?.to ?? -1 };
  });
}

/** How often each kind of mixing is tried on a text. */
const tries = 6;

const kinds = ['move', 'swap', 'join', 'cut', 'drop'] as const;
export type Mixing = (typeof kinds)[number];

/** Mix up the lines of one table as extraction does: the same seed gives the same text. */
function mix(lines: readonly string[], from: number, to: number, kind: Mixing, random: () => number): string {
  const out = [...lines];
  const printed = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((at) => lines[at]!.trim());
  const pick = (list: readonly number[]) => list[Math.floor(random() * list.length)]!;
  const at = pick(printed.slice(0, -4));
  const index = printed.indexOf(at);
  const next = (by: number) => printed[Math.min(printed.length - 1, index + by)]!;
  const by = 1 + Math.floor(random() * 3);
  if (kind === 'move') {
    const [line] = out.splice(at, 1);
    out.splice(next(by), 0, line!);
  } else if (kind === 'swap') {
    const [middle, end] = [next(by), next(by + 1 + Math.floor(random() * 3))];
    out.splice(at, end - at, ...out.slice(middle, end), ...out.slice(at, middle));
  } else if (kind === 'join') {
    const end = next(by) + 1;
    out.splice(at, end - at, out.slice(at, end).map((line) => line.trim()).filter(Boolean).join(' '));
  } else if (kind === 'cut') {
    const words = out[at]!.trim().split(/\s+/);
    const half = 1 + Math.floor(random() * Math.max(1, words.length - 1));
    out.splice(at, 1, words.slice(0, half).join(' '), words.slice(half).join(' '));
  } else out.splice(at, 1);
  return out.join('\n');
}

/** Numbers in [0, 1) from a seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Mix up tables that are read as labelled, and count which of the rows that come out wrong carry a problem. */
export function measureDoubts(
  texts: readonly RightText[],
  registry: readonly Body[],
): Readonly<Record<Mixing, DoubtScore>> {
  const scores = Object.fromEntries(
    kinds.map((kind) => [kind, { wrong: 0, told: 0, near: 0, silent: [] as string[] }]),
  ) as Record<Mixing, { wrong: number; told: number; near: number; silent: string[] }>;
  for (const { name, bytes } of texts) {
    const text = new TextDecoder().decode(bytes);
    const lines = text.split('\n');
    const rows = rowsOf(read(text, registry));
    const places = rows.filter(({ from }) => from > 0);
    if (places.length < 3) continue;
    const from = Math.min(...places.map((row) => row.from)) - 1;
    const to = Math.max(...places.map((row) => row.to)) - 1;
    for (const kind of kinds)
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const mixed = mix(lines, from, to, kind, randomOf(attempt * 7919 + name.length * 131 + kind.length));
        const found = read(mixed, registry);
        const left = rows.map(({ words }) => words);
        for (const row of rowsOf(found)) {
          const same = left.indexOf(row.words);
          if (same >= 0) {
            left.splice(same, 1);
            continue;
          }
          const score = scores[kind];
          score.wrong += 1;
          const { problems } = found.draft;
          if (problems.some(({ line }) => line >= row.from - 1 && line <= row.to + 1)) score.told += 1;
          else if (problems.some(({ line }) => line >= from - 12 && line <= to)) score.near += 1;
          else score.silent.push(`${name} ${kind} ${attempt}, line ${row.from}: ${row.words}`);
        }
      }
  }
  return scores;
}
