import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { citeText } from '../src/graph/cite-text.ts';
import { readCorpus } from '../src/loaders/corpus.ts';

/** Prints each citation of a text file as one line of JSON, resolved against the corpus of this project. */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a text file: npm run cite -- FILE');
  process.exitCode = 1;
} else {
  const root = resolve(import.meta.dirname, '..');
  const { corpus } = await readCorpus({ root, edition: 'intranet' });
  const text = await readFile(file, 'utf8');
  for (const citation of citeText(text, corpus)) console.log(JSON.stringify(citation));
}
