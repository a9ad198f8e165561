import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readLines } from '../read-text.ts';
import { updateMdx } from './update-mdx.ts';
import { writeMdx } from '../write-mdx.ts';

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

/** What a person or a corrected source does to the lines of a body or a text. */
const change = fc.record({ at: fc.nat(), how: fc.constantFrom('reword', 'drop', 'insert', 'move') });

function changed(lines: readonly string[], word: string, changes: readonly { at: number; how: string }[]) {
  const out = [...lines];
  changes.forEach(({ at, how }, nth) => {
    const prose = out.flatMap((line, index) => (/^[\p{L}-].{30}/u.test(line) ? [index] : []));
    const line = prose[at % prose.length]!;
    if (how === 'reword') out[line] = out[line]!.replace(/ (?=\S+$)/, ` ${word} ${nth} `);
    else if (how === 'drop') out.splice(line, 1);
    else if (how === 'insert') out.splice(line, 0, `Một đoạn nữa ${word} thêm vào đây, thứ ${nth}.`, '');
    else out.splice(prose[(at + 5) % prose.length]!, 0, ...out.splice(line, 1), '');
  });
  return out;
}

/** How often each heading, paragraph and item stands in a body. */
function countBlocks(mdx: string): ReadonlyMap<string, number> {
  const blocks = mdx.slice(mdx.indexOf('\n---\n') + 5).split(/\n+/);
  return new Map([...Map.groupBy(blocks, (line) => line.trim())].map(([line, all]) => [line, all.length]));
}

test('whatever a person and a corrected source changed: nothing of the person is lost, nothing stands twice', () => {
  const list = fc.array(change, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(list, list, (mine, theirs) => {
      const held =
        written.slice(0, bodyAt) + changed(written.slice(bodyAt).split('\n'), 'CỦA TÔI', mine).join('\n');
      const next = draftOf(changed(source.split('\n'), 'bản mới', theirs).join('\n'));
      const { mdx, conflicts } = updateMdx(held, base, next);
      const [was, ours, now, merged] = [written, held, writeMdx(next.fields, next.tree), mdx].map(
        countBlocks,
      );
      for (const [line, count] of ours!) {
        if ((was!.get(line) ?? 0) < count) expect(merged!.get(line) ?? 0).toBeGreaterThanOrEqual(count);
      }
      for (const [line, count] of merged!)
        if (line !== '')
          expect(count).toBeLessThanOrEqual(Math.max(ours!.get(line) ?? 0, now!.get(line) ?? 0));
      if (conflicts.length > 0) return;
      for (const [line, count] of was!)
        if (line !== '' && (ours!.get(line) ?? 0) < count && !now!.has(line))
          expect(merged!.has(line)).toBe(false);
      for (const line of now!.keys()) if (!was!.has(line)) expect(merged!.has(line)).toBe(true);
    }),
    { seed: 7, numRuns: 50 },
  );
}, 30_000);

test('changes of neighbours do not meet: each comes from the side that made it', () => {
  const held = written.replace(
    /\n(\p{L}[^\n]{40,})\n\n(\p{L}[^\n]{40,})\n/u,
    '\n$1\n\nĐoạn của văn thư.\n\n$2 Sửa.\n',
  );
  expect(held).not.toBe(written);
  const [, first = ''] = /\n\n(\p{L}[^\n]{40,})\n\nĐoạn của/u.exec(held) ?? [];
  const better = structuredClone(base.tree);
  const at = better.children.findIndex(
    (node) =>
      node.type === 'paragraph' && node.children[0]?.type === 'text' && node.children[0].value === first,
  );
  better.children[at] = { type: 'paragraph', children: [{ type: 'text', value: `${first} Chữ mới.` }] };
  const { mdx, conflicts } = updateMdx(held, base, { ...base, tree: better });
  expect(conflicts).toEqual([]);
  const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n'));
  expect(bodyOf(mdx)).toBe(bodyOf(held).replace(first, `${first} Chữ mới.`));
});

test('line ends of Windows, and the layout of what nobody changes, stay', () => {
  const held = written.replace('\nkind: ', '\n# ai đó ghi\nkind:   ').replaceAll('\n', '\r\n');
  expect(updateMdx(held, base, base).mdx).toBe(held);
  const better = { ...base, fields: { ...base.fields, place: 'Hà Tĩnh' } };
  const { mdx, conflicts } = updateMdx(held, base, better);
  expect(conflicts).toEqual([]);
  const lines = held.split('\r\n');
  const added = mdx.split('\r\n').filter((line) => !lines.includes(line));
  expect(added.filter((line) => !line.startsWith('  draft:'))).toEqual(['place: Hà Tĩnh']);
  expect(mdx.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a file without front matter stays as it is', () => {
  expect(updateMdx('Một đoạn.\n', base, base).mdx).toBe('Một đoạn.\n');
});
