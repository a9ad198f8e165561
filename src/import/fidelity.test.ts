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
import { lostWords } from '../../tests/support/lost-words.ts';
import { printedWords, sourceWords } from '../../tests/support/printed-words.ts';
import { makeDraft } from './draft.ts';
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

const registry = readRegistry('src/content/co-quan');

test.each(blindSets.flatMap((set) => blindParts.flatMap((part) => readBlind(set, part))))(
  'no word of $name is lost',
  ({ name, bytes }) => {
    const draft = makeDraft(readText(bytes), { file: name, sha256: '', registry });
    expect(lostWords(new TextDecoder().decode(bytes), draft)).toEqual([]);
  },
);
