import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind } from '../../../src/domain/kind.ts';
import { matchWork, type DoneWork, type PlannedWork } from '../../../src/graph/chain-match.ts';

/** A pair that a person labelled: whether the second deals with the first. */
export interface LabelledPair {
  readonly task: PlannedWork;
  readonly done: DoneWork;
  readonly belongs: boolean;
}

/** Read a table of labelled pairs of this folder. */
export function readPairs(name: string): LabelledPair[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, name), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [label, month, task, type, kind, day, text] = row.split('\t') as [string, ...string[]];
    return {
      task: { month: month!, text: task! },
      done: {
        type: type as DoneWork['type'],
        kind: kind ? (kind as DocumentKind) : undefined,
        day: day!,
        text: text!,
      },
      belongs: label === 'yes',
    };
  });
}

/** How right and how complete the proposals are, with those that are wrong and those that are missed. */
export function measure(pairs: readonly LabelledPair[]) {
  const proposed = pairs.filter(({ task, done }) => matchWork(task, done) !== undefined);
  const right = proposed.filter(({ belongs }) => belongs);
  const all = pairs.filter(({ belongs }) => belongs);
  return {
    precision: right.length / Math.max(1, proposed.length),
    recall: right.length / Math.max(1, all.length),
    wrong: proposed.filter(({ belongs }) => !belongs),
    missed: all.filter((pair) => !right.includes(pair)),
  };
}
