import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { DocumentFields } from '../domain/entities.ts';
import { slugify } from '../domain/fold.ts';
import { words } from '../i18n/vi-review.ts';
import { draftId } from '../import/head/draft-identity.ts';
import { writeTogether } from '../import/held-files.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { documentPath, sourcePath } from './document-files.ts';
import { editYaml } from '../import/update/edit-yaml.ts';

const folder = 'src/content/van-ban';

/**
 * The address that a closed draft should have by what a person has learnt since it was imported, if it is another: its
 * year was not stated, its number was read wrong. A name that a person gave stays, and an open text keeps its address.
 */
export function betterAddress(id: string, fields: Partial<DocumentFields>): string | undefined {
  const { symbol, subject, kind, issuedOn, signedAt = [], period, access } = fields;
  if (access === 'public' || !subject || !Array.isArray(signedAt)) return undefined;
  const wanted = draftId({ symbol, subject, kind, issuedOn, signedAt, period });
  const [year] = /^\d{4}(?=\/)/.exec(wanted) ?? [];
  const [own] = /^\d{4}(?=\/)/.exec(id) ?? [];
  const name = id.slice(id.indexOf('/') + 1);
  const better = symbol && slugify(symbol) !== '' ? slugify(symbol) : name;
  const to = year ? `${year}/${better}` : own ? `${own}/${better}` : better;
  return to === id ? undefined : to;
}

/** Another document of the same year with the same symbol, if there is one: one of them was read or typed wrong. */
export function twinOf(root: string, id: string, fields: Partial<DocumentFields>): string | undefined {
  const { symbol, issuedOn } = fields;
  if (!symbol || typeof issuedOn !== 'string') return undefined;
  const year = issuedOn.slice(0, 4);
  const like = new RegExp(`^symbol: *["']?${symbol.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}["']? *$`, 'mu');
  const day = new RegExp(`^issuedOn: *["']?${year}-`, 'm');
  for (const below of ['', `${year}/`]) {
    const path = join(root, folder, below);
    for (const file of existsSync(path) ? readdirSync(path).sort() : []) {
      const other = below + file.replace(/\.mdx$/, '');
      if (!file.endsWith('.mdx') || other === id) continue;
      const front = splitFrontMatter(readFileSync(join(path, file), 'utf8')).yaml ?? '';
      if (like.test(front) && day.test(front)) return other;
    }
  }
  return undefined;
}

/**
 * Move a closed draft and its source to another address; nothing is written over.
 *
 * @param mdx of the draft, as it is to stand there
 * @returns why it stays where it is
 */
export function moveDocument(
  root: string,
  id: string,
  to: string,
  mdx: string,
  source: DocumentFields['source'],
): string | undefined {
  const from = documentPath(root, id);
  const sourceFrom = sourcePath(root, id, source.file);
  if (!from || !sourceFrom) return words.notFound;
  const file = `${to.slice(to.indexOf('/') + 1)}${extname(source.file)}`;
  const target = join(root, folder, `${to}.mdx`);
  const sourceTo = join(dirname(target), file);
  if (existsSync(target) || existsSync(sourceTo)) return words.addressTaken(to);
  const yaml = splitFrontMatter(mdx).yaml ?? '';
  const named = editYaml(`${yaml}\n`, [{ name: 'source', value: { ...source, file } }], []).replace(
    /\n$/,
    '',
  );
  const start = mdx.indexOf(yaml);
  writeTogether([
    [sourceTo, readFileSync(sourceFrom)],
    [target, mdx.slice(0, start) + named + mdx.slice(start + yaml.length)],
  ]);
  for (const path of [from, sourceFrom]) rmSync(path);
  return undefined;
}
