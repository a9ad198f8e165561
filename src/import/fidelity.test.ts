import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DocumentFields } from '../domain/entities.ts';
import { plainText } from '../markdown/plain-text.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { readBody } from '../markdown/read.ts';
import { blindParts, blindSets, readBlind } from '../../tests/gold/import-blind/read-blind.ts';
import { printedWords, sourceWords } from '../../tests/support/printed-words.ts';

import { makeDraft, type Draft } from './draft.ts';
import { readText } from './read-text.ts';
import { readRegistry } from './registry.ts';

const folder = 'src/content/van-ban';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .sort();

test('there are directives to read', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('%s holds every word of its source, in order', (file) => {
  const mdx = readFileSync(join(folder, file), 'utf8');
  const fields = parse(splitFrontMatter(mdx).yaml!) as DocumentFields;
  const { tree, problems } = readBody(mdx, file);
  expect(problems).toEqual([]);
  const source = readFileSync(join(folder, dirname(file), fields.source.file), 'utf8');
  const blocks: (string | 'programme' | 'calendar')[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'paragraph') blocks.push(plainText(node));
    if (node.type === 'mdxJsxFlowElement') blocks.push(node.name === 'Programme' ? 'programme' : 'calendar');
  });
  expect(printedWords(fields, blocks)).toEqual(sourceWords(source));
});

/** A word without the signs around it: brackets and stops may go with the cell that they close. */
const bare = (word: string): string => word.normalize('NFC').replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.map(bare).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that the importer left out and says so. */
const reported = ({ repairs }: Draft): string[] =>
  repairs.flatMap(({ what, count: times }) => {
    if (what === 'mark of a signed copy') return ['Đã', 'đã', 'ký'];
    if (what === 'number of a recipient' || what === 'number of a row')
      return Array.from({ length: times }, (_, at) => String(at + 1));
    const label = /^label "(.+)"$/u.exec(what)?.[1];
    return label ? Array.from({ length: times }, () => label.split(/\s+/)).flat() : [];
  });

const registry = readRegistry('src/content/co-quan');

test.each(blindSets.flatMap((set) => blindParts.flatMap((part) => readBlind(set, part))))(
  'no word of $name is lost',
  ({ name, bytes }) => {
    const draft = makeDraft(readText(bytes), { file: name, sha256: '', registry });
    const blocks = draft.blocks.map((block) => {
      if (block.type === 'table') return block.rows.flat().join(' ');
      return 'text' in block ? block.text : block.type;
    });
    // Rows that follow one another may have the same time, each in a cell of its own.
    const times = draft.fields.tasks.flatMap(({ whenAsWritten = '' }) => whenAsWritten.split(/\s+/));
    const have = count([...printedWords(draft.fields, blocks), ...reported(draft), ...times]);
    const lost = [...count(sourceWords(new TextDecoder().decode(bytes)))]
      .filter(([word, needed]) => (have.get(word) ?? 0) < needed)
      .map(([word, needed]) => `${word}: ${have.get(word) ?? 0} of ${needed}`);
    expect(lost).toEqual([]);
  },
);
