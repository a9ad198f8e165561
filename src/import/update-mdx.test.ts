import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDraft, type Draft } from './draft.ts';
import { readLines } from './read-text.ts';
import { updateMdx } from './update-mdx.ts';
import { writeMdx } from './write-mdx.ts';

const source = readFileSync(
  'src/content/van-ban/2023/thong-bao-ket-luan-hoi-nghi-lan-thu-vii-ban-chap-hanh-dang-bo-khoi.txt',
  'utf8',
);
const draftOf = (text: string): Draft =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: 'a'.repeat(64), registry: [] });
const base = draftOf(source);
const written = writeMdx(base.fields, base.tree);
const bodyAt = written.indexOf('\n---\n') + 5;

/** A word that a person put into a paragraph or list item of the body. */
const edit = fc.record({ at: fc.nat(), word: fc.constantFrom('THÊM', 'thật tốt', '\\{x}', '**đậm**') });

function edited(mdx: string, edits: readonly { at: number; word: string }[]): string {
  const lines = mdx.slice(bodyAt).split('\n');
  const prose = lines.flatMap((line, at) => (/^[\p{L}-].{30}/u.test(line) ? [at] : []));
  for (const { at, word } of edits) {
    const line = prose[at % prose.length]!;
    lines[line] = lines[line]!.replace(/ (?=\S+$)/, ` ${word} `);
  }
  return mdx.slice(0, bodyAt) + lines.join('\n');
}

test('with the same source, no edit of the body is ever lost or moved', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
      const held = edited(written, edits);
      const { mdx, conflicts } = updateMdx(held, base, base);
      expect(mdx).toBe(held);
      expect(conflicts).toEqual([]);
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('with a changed source, each edit is in the merged file or told as a conflict', () => {
  const theirs = draftOf(source.replaceAll('Quý II', 'Quý III').replace('chỉ đạo', 'CHỈ ĐẠO'));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const held = edited(written, edits);
      const { mdx } = updateMdx(held, base, theirs);
      const before = written.split('\n');
      for (const line of held.split('\n').filter((one) => !before.includes(one)))
        expect(mdx.split('\n')).toContain(line);
    }),
    { seed: 6, numRuns: 60 },
  );
}, 20_000);

test('a file without front matter stays as it is', () => {
  expect(updateMdx('Một đoạn.\n', base, base).mdx).toBe('Một đoạn.\n');
});
