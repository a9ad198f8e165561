import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readBody } from '../../markdown/read.ts';
import { documentSchema } from '../../schemas/document.ts';
import { makeDraft } from '../draft.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { writeMdx } from '../write-mdx.ts';
import { openZip } from './zip.ts';
import { makeZip } from '../../../tests/support/make-docx.ts';
import { readSource } from './read-source.ts';

/** A few by day; `VAN_KIEN_RUNS=10000` before a release. */
const runs = Number(process.env['VAN_KIEN_RUNS'] ?? 150);
/** Milliseconds, for as many runs on a busy machine. */
const patience = 60_000 + runs * 300;

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/import/${name}`);
const docx = ['programme.docx', 'calendar.docx', 'notice.docx'].map(fixture);
const pdf = ['programme.pdf', 'calendar.pdf', 'notice.pdf'].map(fixture);

/** Bytes put in, taken out or changed: where, how many, to what. */
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom('change', 'drop', 'double', 'cut'),
    length: fc.integer({ min: 1, max: 200 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 6 },
);

type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Uint8Array, list: Edits): Uint8Array {
  let out = Buffer.from(bytes);
  for (const { at, how, length, byte } of list) {
    const from = at % Math.max(1, out.length);
    if (how === 'change') out[from] = byte;
    else if (how === 'drop') out = Buffer.concat([out.subarray(0, from), out.subarray(from + length)]);
    else if (how === 'double') out = Buffer.concat([out.subarray(0, from + length), out.subarray(from)]);
    else if (byte < 40) out = out.subarray(0, from);
  }
  return new Uint8Array(out);
}

/** A refusal in plain words, or a draft that the loader takes. */
async function expectSafe(bytes: Uint8Array): Promise<void> {
  let reading;
  try {
    reading = await readSource(bytes, 'x');
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableSource);
    return;
  }
  const { fields, tree } = makeDraft(reading, { file: 'x', sha256: '0'.repeat(64), registry: [] });
  expect(documentSchema(z.string()).safeParse(fields).error?.issues ?? []).toEqual([]);
  expect(readBody(writeMdx(fields, tree), 'x.mdx').problems).toEqual([]);
}

test(
  'a Word file with changed bytes is refused or gives a draft that is data',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...docx), edits, (bytes, list) => expectSafe(mutate(bytes, list))),
      { seed: 3, numRuns: runs },
    );
  },
  patience,
);

test(
  'so is one whose XML was changed before it was packed',
  async () => {
    const texts = docx.map((bytes) => openZip(bytes)!.read('word/document.xml')!);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), edits, fc.integer({ min: 0, max: 3 }), (text, list, keep) =>
        expectSafe(makeZip({ 'word/document.xml': mixTags(text, list, keep) })),
      ),
      { seed: 4, numRuns: runs },
    );
  },
  patience,
);

/** Change words and attributes and leave the tags whole, so that most files can still be parsed. */
function mixTags(text: Uint8Array, list: Edits, keep: number): string {
  if (keep === 0) return new TextDecoder().decode(mutate(text, list));
  const pieces = new TextDecoder().decode(text).split(/(?<=>)/);
  for (const { at, byte, length } of list) {
    const index = at % pieces.length;
    const piece = pieces[index]!;
    if (keep === 1) pieces[index] = piece.replace(/"\d+"/, `"${byte * length}"`);
    else if (keep === 2) pieces[index] = piece.replace(/^[^<]+/, `{${byte}} &lt;b&gt; import x`);
    else if (piece.endsWith('/>')) pieces.splice(index, 1);
  }
  return pieces.join('');
}

test(
  'so is a PDF with changed bytes',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pdf), edits, (bytes, list) => expectSafe(mutate(bytes, list))),
      { seed: 5, numRuns: Math.ceil(runs / 3) },
    );
  },
  patience,
);
