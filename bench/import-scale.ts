import { makeDraft } from '../src/import/draft.ts';
import { readSource } from '../src/import/readers/read-source.ts';
import { readRegistry } from '../src/import/registry.ts';
import { writeMdx } from '../src/import/write-mdx.ts';

/**
 * Whether the time of the import grows as its input does: `node bench/import-scale.ts [--by 2] [NAME…]`.
 *
 * Each kind of input is read at n, 2n and 4n; a factor well above 2 tells of a pass over all lines for each line, or of a
 * pattern that looks through the rest of a line from each of its letters. Times are of the processor.
 */
const args = process.argv.slice(2);
const at = args.indexOf('--by');
const by = at < 0 ? 1 : Number(args.splice(at, 2)[1]);
const registry = readRegistry('src/content/co-quan');

const head =
  'TỈNH ỦY THANH LÂM\n*\nSố 12-CTr/TU\n\nThanh Lâm, ngày 05 tháng 01 năm 2025\n\nCHƯƠNG TRÌNH\ncông tác năm 2025\n\n';
const signature = 'Nơi nhận:\n- Như trên,\n- Lưu VP.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn Bình\n\n';
const bodies = ['Văn phòng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'UBND tỉnh'];
const task = (i: number) => `Ban hành Kế hoạch kiểm tra, giám sát chuyên đề số ${i}`;
const body = (i: number) => bodies[i % bodies.length]!;
const month = (i: number) => `Tháng ${1 + (i % 12)}`;
const times = (n: number, piece: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => piece(i)).join('');

/** Inputs of n rows, paragraphs or words. */
const inputs: Readonly<Record<string, readonly [number, (n: number) => string]>> = {
  'rows with tabs': [
    2000,
    (n) =>
      `TT\tNội dung\tCơ quan chủ trì\tThời gian\n${times(n, (i) => `${i + 1}\t${task(i)}\t${body(i)}\t${month(i)}\n`)}`,
  ],
  'rows one cell below the other': [
    200,
    (n) =>
      `TT\n\nNội dung\n\nCơ quan chủ trì\n\nThời gian\n\n${times(n, (i) => `${i + 1}\n\n${task(i)}\n\n${body(i)}\n\n${month(i)}\n\n`)}`,
  ],
  'months as headings': [
    2000,
    (n) =>
      times(
        n,
        (i) => `${i % 9 === 0 ? `${month(i / 9)}/2025\n\n` : ''}- ${task(i)}. ${body(i)} chuẩn bị.\n\n`,
      ),
  ],
  headings: [2000, (n) => times(n, (i) => `${i + 1}. Nhiệm vụ thứ ${i}\n\nNội dung của nhiệm vụ.\n\n`)],
  'lines without gaps': [2000, (n) => times(n, () => 'một dòng ngắn\n')],
  'legal bases': [1000, (n) => times(n, (i) => `Căn cứ Nghị quyết số ${i}-NQ/TW ngày 05/01/2025;\n`)],
  signatures: [500, (n) => times(n, () => signature)],
  'digits without a blank': [20_000, (n) => '1'.repeat(n)],
  'capitals without a blank': [20_000, (n) => 'A'.repeat(n)],
  'cells on one line': [10_000, (n) => 'a\t'.repeat(n)],
  'open brackets': [20_000, (n) => '('.repeat(n)],
};

async function time(text: string): Promise<number> {
  const from = process.cpuUsage();
  const reading = await readSource(new TextEncoder().encode(text), 'text.txt');
  const draft = makeDraft(reading, { file: 'text.txt', sha256: '0'.repeat(64), registry });
  writeMdx(draft.fields, draft.tree);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

for (const [name, [n, make]] of Object.entries(inputs)) {
  if (args.length > 0 && !args.includes(name)) continue;
  await time(head + make(20));
  let before: number | undefined;
  const told: string[] = [];
  for (const size of [n * by, 2 * n * by, 4 * n * by]) {
    const own = await time(`${head}${make(size)}\n\n${signature}`);
    told.push(`${size}: ${own.toFixed(0)} ms${before ? ` (×${(own / before).toFixed(1)})` : ''}`);
    before = own;
  }
  console.log(`${name}: ${told.join(', ')}`);
}
