// Plain JavaScript, since it runs before the TypeScript that an older Node could not even read.
import module from 'node:module';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Văn Kiện needs Node 22.18 or newer, and this is ${process.versions.node} (${process.execPath}).\n` +
      'Run its commands through npm (`npm start`, `npm run build`), which uses the Node that `npm ci` brings,\n' +
      'or install a newer Node from https://nodejs.org/.',
  );
  process.exit(1);
}

// What Node makes of each module (plain JavaScript, then bytecode) is kept for the next command and for what it starts.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '..', '.cache', 'compiled');
module.enableCompileCache();
