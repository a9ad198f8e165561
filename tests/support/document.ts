import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Write a document with its source into the content of a project.
 *
 * @param id `2024/01-qd-sct`
 * @param body its MDX after the front matter, which ends on line 9
 */
export function addDocument(root: string, id: string, body: string): void {
  const path = join(root, 'src/content/van-ban', id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.txt`, body);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const fields = [
    'kind: notice',
    'subject: Về một việc',
    'issuedOn: 2024-01-05',
    'access: public',
    'source:',
    `  file: ${basename(id)}.txt`,
    `  sha256: ${sha256}`,
  ];
  writeFileSync(`${path}.mdx`, ['---', ...fields, '---', body, ''].join('\n'));
}
