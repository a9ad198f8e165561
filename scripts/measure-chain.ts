import { measure, readPairs, type LabelledPair } from '../tests/gold/chain/measure.ts';

const told = ({ task, done }: LabelledPair) => `  ${task.text}\n    ${done.day} ${done.text}`;

for (const name of ['pairs.tsv', 'held-out.tsv', 'committees.tsv', 'committees-held-out.tsv']) {
  const pairs = readPairs(name);
  const { precision, recall, wrong, missed } = measure(pairs);
  console.log(
    `${name}: ${pairs.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  if (wrong.length > 0) console.log(`Proposed wrongly:\n${wrong.map(told).join('\n')}`);
  if (missed.length > 0) console.log(`Missed:\n${missed.map(told).join('\n')}`);
}
