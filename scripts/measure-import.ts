import { makeDraft, type Draft } from '../src/import/draft.ts';
import { readText } from '../src/import/read-text.ts';
import { readRegistry } from '../src/import/registry.ts';
import { blindFactNames, blindFacts } from '../tests/gold/import-blind/blind-facts.ts';
import { blindParts, blindSets, readBlind } from '../tests/gold/import-blind/read-blind.ts';
import { addScores, factsOfDraft, rates } from '../tests/gold/import/measure.ts';
import { measureDoubts, type RightText } from '../tests/gold/import/measure-doubts.ts';
import {
  factNames,
  readCorpusGold,
  readOtherGold,
  type GoldDocument,
} from '../tests/gold/import/read-gold.ts';

/**
 * Prints how well the importer reads documents that were labelled by hand; `--differences` lists every fault. With `--doubts` it
 * mixes up the tables that are read as labelled, and prints what it tells of the rows that come out wrong.
 */
const show = process.argv.includes('--differences');
const registry = readRegistry('src/content/co-quan');

const draftOf = ({ name, bytes }: { name: string; bytes: Uint8Array }): Draft =>
  makeDraft(readText(bytes), { file: name, sha256: '0'.repeat(64), registry });

type Pair<Name extends string> = Parameters<typeof addScores<Name>>[0][number];

/** @param named names of the documents, where their faults may be looked at */
function print<Name extends string>(
  title: string,
  pairs: readonly Pair<Name>[],
  names: readonly Name[],
  named?: readonly { readonly name: string }[],
): void {
  console.log(`${title}: ${pairs.length} documents`);
  for (const name of names) {
    const score = addScores(pairs, names)[name];
    const { precision, recall, f1 } = rates(score);
    const [p, r, f] = [precision, recall, f1].map((rate) => rate.toFixed(3));
    const count = `${score.found} right, ${score.missed.length} missed, ${score.extra.length} made up`;
    console.log(`  ${name.padEnd(16)} precision ${p}  recall ${r}  F1 ${f}  (${count})`);
  }
  if (!show) return;
  named?.forEach(({ name }, at) => {
    const scores = addScores([pairs[at]!], names);
    for (const fact of names) {
      for (const text of scores[fact].missed) console.log(`    ${name}: ${fact} missed:  ${text}`);
      for (const text of scores[fact].extra) console.log(`    ${name}: ${fact} made up: ${text}`);
    }
  });
}

const goldPairs = (documents: readonly GoldDocument[], withIds: boolean) =>
  documents.map((one) => [one.facts, factsOfDraft(draftOf(one), withIds)] as const);

print('corpus', goldPairs(readCorpusGold(), true), factNames, readCorpusGold());
print('other layouts', goldPairs(readOtherGold(), false), factNames, readOtherGold());
for (const set of blindSets)
  for (const part of blindParts) {
    const documents = readBlind(set, part);
    if (documents.length === 0) continue;
    const pairs = documents.map((one) => blindFacts(one.labels, draftOf(one)));
    print(`${set} blind set, ${part}`, pairs, blindFactNames, documents);
  }

const rowFacts = ['task rows', 'bodies of tasks', 'events', 'hosts', 'places', 'participants'] as const;

if (process.argv.includes('--doubts')) {
  const blind = blindSets.flatMap((set) => blindParts.flatMap((part) => readBlind(set, part)));
  const right: RightText[] = [
    ...[...readCorpusGold(), ...readOtherGold()],
    ...blind.filter((one) => {
      const [gold, got] = blindFacts(one.labels, draftOf(one));
      return rowFacts.every((name) => gold[name].toSorted().join('\n') === got[name].toSorted().join('\n'));
    }),
  ].filter((one) => {
    const { tasks, events } = draftOf(one).fields;
    return tasks.length + events.length > 0;
  });
  const needless = right.flatMap((one) =>
    draftOf(one).problems.map((problem) => `${one.name}:${problem.line} ${problem.message}`),
  );
  console.log(`problems told of ${right.length} texts whose rows are all right: ${needless.length}`);
  if (show) for (const line of needless) console.log(`    ${line}`);
  for (const [kind, { wrong, told, near, silent }] of Object.entries(measureDoubts(right, registry))) {
    const share = ((told + near) / Math.max(1, wrong)).toFixed(3);
    console.log(
      `  ${kind.padEnd(6)} ${wrong} rows wrong: ${told} told, ${near} beside a problem, ${silent.length} silent (told or near ${share})`,
    );
    if (show) for (const line of silent) console.log(`    ${line}`);
  }
}
