import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { plainText } from '../markdown/plain-text.ts';
import { readBody } from '../markdown/read.ts';
import { documentSchema } from '../schemas/document.ts';
import type { BodyBlock } from './paragraphs/blocks.ts';
import { makeDraft } from './draft.ts';
import { printedWords, sourceWords } from '../../tests/support/printed-words.ts';
import { readText } from './read-text.ts';
import { UnreadableSource } from './unreadable-source.ts';
import { joinLines } from './signs.ts';
import type { Reading, Repair } from './source-line.ts';
import { wordsOf } from './words.ts';
import { writeMdx } from './write-mdx.ts';

const folder = 'src/content/van-ban';
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8').split('\n'));

/** A few by day; `VAN_KIEN_RUNS=10000` before a release. */
const runs = Number(process.env['VAN_KIEN_RUNS'] ?? 150);
/** Milliseconds, for as many runs on a busy machine. */
const patience = 60_000 + runs * 300;

/** What would be code, or break Markdown, if a draft pasted it. */
const poison = fc.constantFrom(
  '{process.exit()}',
  'import x from "y"',
  'export const a = 1',
  '<script>alert(1)</script>',
  '<Programme />',
  '<!-- x -->',
  '[a](javascript:alert(1))',
  '![a](b.png)',
  '```',
  '| a | b |',
  '# một',
  '---',
  '***',
  '> trích',
  '1) a',
  '    thụt vào',
  '\u202e\u0000\ufffe',
  '</',
  '{',
  '$&',
  '[^1]: x',
  'http://example.com/<x>',
  'tỷ lệ < 5%',
  'Điều',
  'I.',
  '- ',
  '+',
  '2',
  'Nơi nhận:',
  'TM. ',
  'Thứ Hai, ngày 1/1/2024',
  'a@b.vn 2023-04-20T11:10:29+0700',
);

const edit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('insert', 'replace', 'drop', 'double', 'join', 'inside', 'swap'),
  text: fc.oneof(poison, fc.string({ unit: 'grapheme' })),
});

function mutate(
  lines: readonly string[],
  edits: readonly { at: number; how: string; text: string }[],
): string {
  const out = [...lines];
  for (const { at, how, text } of edits) {
    const i = at % Math.max(1, out.length);
    const line = out[i] ?? '';
    if (how === 'insert') out.splice(i, 0, text);
    else if (how === 'replace') out[i] = text;
    else if (how === 'drop') out.splice(i, 1 + (at % 40));
    else if (how === 'double') out.splice(i, 0, line);
    else if (how === 'join') out.splice(i, 2, `${line}${out[i + 1] ?? ''}`);
    else if (how === 'inside')
      out[i] = `${line.slice(0, line.length / 2)} ${text} ${line.slice(line.length / 2)}`;
    else [out[i], out[out.length - 1 - i]] = [out[out.length - 1 - i] ?? '', line];
  }
  return out.join('\n');
}

/** A draft of any input passes the schema, and its body is data that the loader takes. */
function expectSafe(bytes: Uint8Array): void {
  let reading;
  try {
    reading = readText(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableSource);
    return;
  }
  const { fields, tree } = makeDraft(reading, { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });
  const checked = documentSchema(z.string()).safeParse(fields);
  expect(checked.error?.issues ?? []).toEqual([]);
  const mdx = writeMdx(fields, tree);
  // Signs that nobody sees, and that turn words round or end a line.
  expect(mdx).not.toMatch(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/,
  );
  const body = readBody(mdx, 'x.mdx');
  expect(body.problems).toEqual([]);
  expect(wordsIn(body.tree)).toEqual(wordsIn(tree));
}

/** All words of a body, in order: what was written must be what is read. */
function wordsIn(tree: Root): string[] {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'paragraph') texts.push(plainText(node));
    if (node.type === 'mdxJsxFlowElement') texts.push(`<${node.name ?? ''}>`);
  });
  return texts.join(' ').split(/\s+/).filter(Boolean);
}

test(
  'a text changed in any way gives a draft that is data, or a plain refusal',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (lines, edits) => {
          // A stretch is enough, and keeps the run short.
          const from = (edits[0]!.at * 7) % Math.max(1, lines.length - 120);
          expectSafe(new TextEncoder().encode(mutate(lines.slice(from, from + 120), edits)));
        },
      ),
      { seed: 20240108, numRuns: runs },
    );
  },
  patience,
);

test(
  'so does any text at all, and any bytes',
  () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(poison, fc.string({ unit: 'binary' })), { maxLength: 20 }), (lines) => {
        expectSafe(new TextEncoder().encode(lines.join('\n')));
      }),
      { seed: 8, numRuns: runs },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectSafe), { seed: 9, numRuns: runs });
  },
  patience,
);

/** Edits of lines only: what scanning and extraction do to a text. */
const lineEdit = fc.record({ at: fc.nat(), how: fc.constantFrom('drop', 'double', 'join', 'swap') });

test(
  'no word of a text is lost, however its lines are mixed up',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(lineEdit, { maxLength: 5 }),
        fc.nat(),
        (lines, edits, from) => {
          const stretch = edits.length % 2 ? lines.slice(from % lines.length) : lines;
          expectWhole(
            mutate(
              stretch,
              edits.map((one) => ({ ...one, text: '' })),
            ),
          );
        },
      ),
      { seed: 3, numRuns: runs },
    );
  },
  patience,
);

/** Edits of the blanks in some lines: what setting a page otherwise does to its columns. */
const columnEdit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('widen', 'narrow', 'indent', 'tab'),
  count: fc.integer({ min: 1, max: 12 }),
});

function shift(line: string, at: number, how: string, count: number): string {
  if (how === 'narrow') return line.trim().replace(/ +/g, ' ');
  if (how === 'indent') return ' '.repeat(at % 40) + line;
  const blank = line.indexOf(' ', at % 60);
  const wide = how === 'tab' ? '\t' : ' '.repeat(count + 1);
  return blank < 1 ? line : line.slice(0, blank) + wide + line.slice(blank + 1);
}

test(
  'nor where its columns are shifted',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(columnEdit, { minLength: 1, maxLength: 5 }),
        (lines, edits) => {
          const out = [...lines];
          for (const { at, how, count } of edits)
            for (let i = at % out.length; i < Math.min(out.length, (at % out.length) + count * 3); i += 1)
              out[i] = shift(out[i]!, at, how, count);
          expectWhole(out.join('\n'));
        },
      ),
      { seed: 11, numRuns: Math.ceil(runs / 3) },
    );
  },
  patience,
);

/** Every word of a text stands in its draft, and its paragraphs on the lines that these are said to come from. */
function expectWhole(text: string): void {
  if (!/\p{L}/u.test(text)) return;
  const reading = readText(new TextEncoder().encode(text));
  const { fields, tree, blocks, repairs } = makeDraft(reading, {
    ...{ file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  });
  expect(misplaced(blocks, reading)).toEqual([]);
  const printed = count([...printedWords(fields, blocksOf(tree)), ...printedAgain(repairs, reading)]);
  const source = count(sourceWords(text));
  const lacks = (word: string, times: number) => (printed.get(word) ?? 0) < times;
  // A month in figures is shown without the stop behind it.
  const isMonth = (word: string) =>
    /^\d{1,2}[.:]$/.test(word) && !lacks(word.slice(0, -1), (source.get(word.slice(0, -1)) ?? 0) + 1);
  // What parts the items of a list of bodies takes the place of their stops, or stands where their lines end, as what parts two posts does.
  const isItemEnd = (word: string) =>
    [';', ','].some((sign) => {
      const parted = `${word.replace(/\.$/, '')}${sign}`;
      return !lacks(parted, (source.get(parted) ?? 0) + 1);
    });
  const lost = [...source].filter(
    ([word, times]) => lacks(word, times) && !isMonth(word) && !isItemEnd(word),
  );
  // The label of an empty list of recipients may go; a code cut at a line end joins what chance puts below it.
  expect(lost.map(([word]) => word).filter((word) => !/^(?:Nơi|nhận:?)$|[\p{L}\d][-/]/u.test(word))).toEqual(
    [],
  );
}

/** Words of times that stand again in the row below: they are shown once, and the draft says so. */
const printedAgain = (repairs: readonly Repair[], { lines }: Reading): string[] =>
  repairs
    .filter(({ what }) => what === 'time printed again')
    .flatMap(({ lines: at }) => lines.filter(({ line }) => at.includes(line)))
    .flatMap(({ text }) => wordsOf(/^\D{0,12}\d+/u.exec(text)?.[0] ?? text));

/** Words of paragraphs that do not stand on the lines and the page that these are said to come from. */
function misplaced(blocks: readonly BodyBlock[], { lines }: Reading): string[] {
  return blocks.flatMap((block) => {
    if (!('text' in block)) return [];
    const { from, to, page } = block.passage;
    const own = lines.filter(({ line }) => line >= from && line <= to);
    const there = new Set(wordsOf(joinLines(own.map(({ text }) => text))));
    const apart = new Set(own.flatMap(({ text }) => wordsOf(text)));
    const lost = wordsOf(block.text).filter((word) => !there.has(word) && !apart.has(word));
    return [...lost, ...(own[0]?.page === page ? [] : [`page ${page}`])].map(
      (fault) => `${from}-${to}: ${fault}`,
    );
  });
}

function blocksOf(tree: Root): (string | 'programme' | 'calendar')[] {
  const blocks: (string | 'programme' | 'calendar')[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
      blocks.push(plainText(node));
    if (node.type === 'mdxJsxFlowElement') blocks.push(node.name === 'Programme' ? 'programme' : 'calendar');
  });
  return blocks;
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
