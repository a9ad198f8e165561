import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { makeDraft, type Draft } from '../src/import/draft.ts';
import { readSource } from '../src/import/readers/read-source.ts';
import { readRegistry } from '../src/import/registry.ts';
import { makeScan, type Scan } from '../tests/support/make-scan.ts';

/**
 * How well scans are recognised: `node bench/ocr.ts [--keep FOLDER] [--only NAME] [FILE…]`.
 *
 * PDFs with a text layer (those of the tests, or the named ones) are made into scans of several kinds; what is read
 * from a scan is compared with what is read from the text layer: words and letters in order, and whole rows of tables.
 */
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const folder = option('--keep');
const only = option('--only');
const registry = readRegistry('src/content/co-quan');

const kinds: Readonly<Record<string, Scan>> = {
  'clean, 300 dpi': { dpi: 300, quality: 75 },
  'grainy, grey paper, 200 dpi': { dpi: 200, grain: 25, paper: 225, quality: 60 },
  'black and white, 200 dpi': { dpi: 200 },
  'askew by 0.4 to 2.1 degrees, grainy': {
    ...{ dpi: 300, grain: 18, paper: 232, quality: 60 },
    askew: [1.2, -0.8, 0.4, -1.7, 2.1],
  },
};

async function draftOf(bytes: Uint8Array, ocr: boolean): Promise<Draft> {
  const reading = await readSource(bytes, 'scan.pdf', { ocr });
  return makeDraft(reading, { file: 'scan.pdf', sha256: '', registry });
}

/** Most elements that stand in both lists in the same order. */
function common<T>(ours: readonly T[], theirs: readonly T[]): number {
  let row = new Uint32Array(theirs.length + 1);
  for (const one of ours) {
    const next = new Uint32Array(theirs.length + 1);
    theirs.forEach((other, at) => {
      next[at + 1] = one === other ? row[at]! + 1 : Math.max(next[at]!, row[at + 1]!);
    });
    row = next;
  }
  return row[theirs.length]!;
}

const textOf = ({ fields, blocks }: Draft): string =>
  [
    ...(fields.title ?? []),
    ...blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
    ...fields.tasks.flatMap(({ text, bodiesAsWritten }) => [text, bodiesAsWritten]),
    ...fields.events.flatMap(({ row, text, hostsAsWritten, place }) => [
      row,
      text,
      hostsAsWritten,
      place ?? '',
    ]),
    ...fields.recipients.map(({ text }) => text),
    ...fields.signatories.flatMap(({ authority, position, name }) =>
      [authority, position, name].map((x) => x ?? ''),
    ),
  ].join(' ');

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`;

/** Rows of a table whose fields are all the same, and how many there are. */
function rows<T extends { readonly id: string }>(
  found: readonly T[],
  wanted: readonly T[],
  of: (row: T) => unknown,
) {
  const left = found.map((row) => JSON.stringify(of(row)));
  const same = wanted.filter((row) => {
    const at = left.indexOf(JSON.stringify(of(row)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return `${same.length}/${wanted.length}`;
}

const files =
  args.length > 0
    ? args
    : ['programme', 'calendar', 'notice'].map((name) => `tests/fixtures/import/${name}.pdf`);
for (const file of files) {
  const bytes = readFileSync(file);
  const wanted = await draftOf(bytes, false);
  const words = textOf(wanted).split(/\s+/);
  for (const [name, scan] of Object.entries(kinds)) {
    if (only && !name.startsWith(only)) continue;
    const scanned = await makeScan(bytes, scan);
    if (folder)
      writeFileSync(
        `${folder}/${file.split('/').at(-1)!.replace('.pdf', '')}-${name.split(',')[0]!.split(' ')[0]!}.pdf`,
        scanned,
      );
    const began = performance.now();
    const cpu = process.cpuUsage();
    const found = await draftOf(scanned, true);
    const seconds = (performance.now() - began) / 1000;
    const spent = process.cpuUsage(cpu).user / 1e6;
    const pages = Math.max(...found.blocks.map((block) => ('passage' in block ? block.passage.page : 1)));
    const seen = textOf(found).split(/\s+/);
    const wordsRight = common(seen, words);
    const lettersRight = common([...textOf(found)], [...textOf(wanted)]);
    const doubts = found.problems.filter(({ message }) => message.startsWith('Recognised')).length;
    console.log(
      [
        `${file} (${name}): ${seconds.toFixed(1)} s, ${spent.toFixed(1)} s CPU for ${pages} pages`,
        `  words ${share(wordsRight, words.length)} of ${words.length} found (${seen.length} read), letters ${share(lettersRight, textOf(wanted).length)}`,
        `  tasks: months ${rows(found.fields.tasks, wanted.fields.tasks, ({ month }) => month)}, whole rows ${rows(found.fields.tasks, wanted.fields.tasks, ({ month, text, bodies }) => [month, text, bodies])}`,
        `  entries: days ${rows(found.fields.events, wanted.fields.events, ({ from, to, part }) => [from, to, part])}, hosts ${rows(found.fields.events, wanted.fields.events, ({ from, hosts }) => [from, hosts])}, whole rows ${rows(found.fields.events, wanted.fields.events, ({ from, to, part, text, hosts, place }) => [from, to, part, text, hosts, place])}`,
        `  blocks ${found.blocks.length}/${wanted.blocks.length}, recipients ${rows(
          found.fields.recipients.map((one) => ({ ...one, id: '' })),
          wanted.fields.recipients.map((one) => ({ ...one, id: '' })),
          ({ text }) => text,
        )}, signatories ${rows(
          found.fields.signatories.map((one) => ({ ...one, id: '' })),
          wanted.fields.signatories.map((one) => ({ ...one, id: '' })),
          ({ position, name }) => [position, name],
        )}, symbol ${found.fields.symbol ?? '–'} (${wanted.fields.symbol ?? '–'}), day ${found.fields.issuedOn ?? '–'} (${wanted.fields.issuedOn ?? '–'}), problems ${doubts}`,
      ].join('\n'),
    );
  }
}
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB resident`);
