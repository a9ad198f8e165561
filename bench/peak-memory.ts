import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';

// Loaded into every Node of a measured command (`NODE_OPTIONS=--import`): each says at its end how much memory it took.
const file = process.env['PEAK_MEMORY_FILE'];
process.on('exit', () => {
  const name = basename(process.argv[1] ?? 'node');
  if (file) appendFileSync(file, `${name} ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
});
