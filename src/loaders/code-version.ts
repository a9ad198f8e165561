import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['domain', 'schemas', 'markdown', 'graph', 'loaders'];

/**
 * SHA-256 of our own code between a source and its page. It is part of every digest, so that what an older
 * version made is never taken for what this one would make.
 */
export function codeVersion(): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const path = join(import.meta.dirname, '..', folder);
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        hash.update(name).update(readFileSync(join(path, name)));
    }
  }
  return hash.digest('hex');
}
