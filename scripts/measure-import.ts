import { makeDraft } from '../src/import/draft.ts';
import { readText } from '../src/import/read-text.ts';
import { readRegistry } from '../src/import/registry.ts';
import { addScores, factsOfDraft, rates } from '../tests/gold/import/measure.ts';
import { readCorpusGold, readOtherGold, type GoldDocument } from '../tests/gold/import/read-gold.ts';

/** Prints how well the importer reads documents that were labelled by hand; `--differences` lists every fault. */
const show = process.argv.includes('--differences');
const registry = readRegistry('src/content/co-quan');

function print(title: string, documents: readonly GoldDocument[], withIds: boolean): void {
  const pairs = documents.map(({ name, bytes, facts }) => {
    const draft = makeDraft(readText(bytes), { file: name, sha256: '0'.repeat(64), registry });
    return [facts, factsOfDraft(draft, withIds)] as const;
  });
  console.log(`${title}: ${documents.length} documents`);
  for (const [name, score] of Object.entries(addScores(pairs))) {
    const { precision, recall, f1 } = rates(score);
    const [p, r, f] = [precision, recall, f1].map((rate) => rate.toFixed(3));
    const count = `${score.found} right, ${score.missed.length} missed, ${score.extra.length} made up`;
    console.log(`  ${name.padEnd(16)} precision ${p}  recall ${r}  F1 ${f}  (${count})`);
  }
  if (!show) return;
  documents.forEach(({ name }, at) => {
    for (const [fact, { missed, extra }] of Object.entries(addScores([pairs[at]!]))) {
      for (const text of missed) console.log(`    ${name}: ${fact} missed:  ${text}`);
      for (const text of extra) console.log(`    ${name}: ${fact} made up: ${text}`);
    }
  });
}

print('corpus', readCorpusGold(), true);
print('other layouts', readOtherGold(), false);
