import { citeCorpus } from '../src/graph/citations.ts';
import { readResolutions } from '../tests/gold/citations/make-corpus.ts';
import { measure } from '../tests/gold/citations/measure.ts';
import { readGold } from '../tests/gold/citations/read-gold.ts';

/** Prints how well citations are recognised, on the sentences tuned on and on those held out. */
const show = process.argv.includes('--differences');
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
for (const file of ['sentences.tsv', 'held-out.tsv']) {
  const sentences = readGold(file);
  const { numbered, named, relations, differences } = measure(sentences);
  console.log(`${file}: ${sentences.length} sentences`);
  for (const [name, { found, missed, extra, f1 }] of Object.entries({ numbered, named }))
    console.log(`  ${name}: F1 ${percent(f1)} (found ${found}, missed ${missed}, extra ${extra})`);
  console.log(`  relations: macro-F1 ${percent(relations.macroF1)} (${relations.wrong.length} wrong)`);
  // Those held out are counted, not shown: whoever tunes must not read them.
  if (show && file !== 'held-out.tsv')
    for (const line of [...differences, ...relations.wrong]) console.log(`    ${line}`);
}

let right = 0;
let open = 0;
let wrong = 0;
for (const { corpus, sentence, to } of readResolutions()) {
  const got = citeCorpus(corpus, 'van-ban').citations.map((citation) => citation.to ?? '-');
  to.forEach((id, at) => {
    if (got[at] === id) right += 1;
    else if (got[at] === '-' || got[at] === undefined) open += 1;
    else wrong += 1;
  });
  if (show && got.join(' ') !== to.join(' '))
    console.log(`    ${sentence}: ${got.join(' ')}, not ${to.join(' ')}`);
}
console.log(`resolution: ${right} right, ${open} left open, ${wrong} wrong`);
