import { loadavg } from 'node:os';
import { findMentions } from '../src/domain/citation/find-mentions.ts';
import { readGold } from '../tests/gold/citations/read-gold.ts';

/**
 * Times the recognition of citations: milliseconds for 10,000 words of real sentences, and of text made to be slow;
 * four times the text must not take much more than four times as long, nor 10,000 words of prose more than 10 ms.
 */
const prose = readGold('sentences.tsv')
  .map(({ text }) => text)
  .join(' ');
const inputs: Record<string, string> = {
  prose,
  digits: '1/2-3.4 ',
  'one number': '1',
  'open symbols': '28-NQ/TW-',
  'number and code': '12/2020/NĐ-',
  kinds: 'Nghị quyết ',
  'kinds and numbers': 'Quyết định số 12, ',
  'symbols without a head': 'số 12-CV/TU ',
  laws: 'Luật sửa đổi, bổ sung một số điều của Luật ',
  congresses: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh ',
  plenums: 'Nghị quyết Trung ương 4 khóa XI, XII, ',
  issuers: 'Nghị quyết số 1-NQ/TW của Bộ Văn hóa, Thể thao ',
  capitals: 'NGHỊ QUYẾT SỐ CỦA BỘ ',
  brackets: '(sau đây gọi tắt là Nghị quyết ',
  blanks: 'Nghị quyết      số      ',
  dashes: '- - - -',
  positions: 'điểm a khoản 1, 2, 3 Điều 4 ',
  'positions and symbols': 'điểm a, b, c, d, đ, e, g, h, i, k, l, m, n, 1, 2, 3 x 12-NQ/TW ',
  'nested positions': 'khoản 1 Điều 1 khoản 1 Điều 1 mục i, i, i, i, i, i, i,i,i,i Nghị quyết số 5-NQ/TU ',
  subjects: 'Nghị quyết số 5-NQ/TU về ',
  'sentences of citations': 'sửa đổi Nghị quyết số 5-NQ/TU, ',
  'back-references': 'thực hiện Nghị quyết nói trên; ',
  strategies: 'Chiến lược phát triển kinh tế và xã hội của đất nước ',
  words: 'thực hiện có hiệu quả công tác xây dựng Đảng ',
};

/** Text of a number of words; of as many times twelve letters where it has no blanks. */
function ofLength(seed: string, words: number): string {
  const perSeed = Math.max(1, seed.split(/\s+/).length - 1);
  const text = seed.repeat(Math.ceil(words / perSeed));
  return /\s/.test(seed) ? (text.match(/\s*\S+/g) ?? []).slice(0, words).join('') : text.repeat(12);
}

/** Milliseconds of the processor, the least of some runs: other work on the machine counts little. */
function time(text: string): number {
  const runs: number[] = [];
  for (let run = 0; run < 7; run++) {
    const start = process.cpuUsage();
    findMentions(text);
    const { user, system } = process.cpuUsage(start);
    runs.push((user + system) / 1000);
  }
  return Math.min(...runs);
}

for (let warm = 0; warm < 20; warm++) findMentions(ofLength(prose, 10_000));
let slow = 0;
let proseTime = 0;
console.log(`load of the machine: ${loadavg()[0]!.toFixed(1)}`);
for (const [name, seed] of Object.entries(inputs)) {
  const single = time(ofLength(seed, 10_000));
  if (name === 'prose') proseTime = single;
  const quadruple = time(ofLength(seed, 40_000));
  const growth = quadruple / single;
  const worse = growth > 6 && quadruple > 40;
  if (worse) slow += 1;
  console.log(
    `${name.padEnd(24)} ${single.toFixed(1).padStart(8)} ms / 10,000 words, four times as much ${quadruple.toFixed(1).padStart(8)} ms (×${growth.toFixed(1)})${worse ? '  WORSE THAN LINEAR' : ''}`,
  );
}
if (slow > 0 || proseTime > 10) process.exitCode = 1;
