import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { words } from '../i18n/vi-review.ts';
import { makeDraft } from '../import/draft.ts';
import { readBytes } from '../import/draft-file.ts';
import { writeTogether } from '../import/held-files.ts';
import { seenPages } from '../import/seen-pages.ts';
import { readRegistry } from '../import/registry.ts';
import { updateMdx } from '../import/update/update-mdx.ts';
import { readDocument } from '../loaders/read-document.ts';
import { betterAddress, moveDocument } from './address.ts';
import { addAlias, addBody, type Refusal } from './add-body.ts';
import { bodyLabels } from './body-labels.ts';
import { documentPath, sourcePath } from './document-files.ts';
import type { FormValues } from './form-values.ts';
import { readFields, type Review } from './read-review.ts';
import type { Outcome } from './review-page.ts';
import { readKept } from './source-reading.ts';
import { saveFields, stateOf } from './save-fields.ts';

/** A save that went through, as the query of the page that says so; or why it did not. */
export type SaveOutcome =
  { readonly saved: 'da-luu' | 'da-them' | 'da-nhan' | 'da-doi'; readonly id: string } | Outcome;

/**
 * Save a form: first what it adds to the registry, then the document, whose bodies are looked up again when the registry
 * or the issuers have changed.
 */
export async function saveReview(root: string, review: Review, values: FormValues): Promise<SaveOutcome> {
  const { id } = review;
  const path = documentPath(root, id);
  if (!path) return { message: words.notFound };
  const held = readFileSync(path, 'utf8');
  const sent = values.get('state') ?? '';
  if (sent !== stateOf(held)) return { message: words.stale, values, stale: sent };

  const [act = '', at] = (values.get('do') ?? '').split('.');
  const adds = act === 'add' || act === 'alias';
  if (adds) {
    const names = at === undefined ? (values.get('pick') ?? '').split('\n') : [at];
    const { added, refusal } = addAll(root, act, names, values);
    const told = added > 0 ? words.addedSome(added) : words.notAdded;
    if (refusal !== undefined) return { message: `${told} ${refusal}`, values };
  }

  const bodies = readRegistry(join(root, 'src/content/co-quan'));
  const ids = new Set(bodies.map((body) => body.id));
  const saved = saveFields(held, values, { id, bodies: ids, labels: bodyLabels(bodies) });
  if (saved.problems)
    return { message: adds ? words.addedNotSaved : words.refused, problems: saved.problems, values };
  const isOther = issuersOf(saved.mdx) !== issuersOf(held);
  const mdx = adds || act === 'match' || isOther ? await matchBodies(root, id, saved.mdx) : saved.mdx;
  if (mdx !== held) writeTogether([[path, mdx]]);
  if (act !== 'move') return { saved: adds ? 'da-them' : act === 'match' ? 'da-nhan' : 'da-luu', id };
  const fields = readFields(mdx);
  const to = betterAddress(id, fields);
  if (!to || !fields.source) return { saved: 'da-luu', id };
  const stays = moveDocument(root, id, to, mdx, fields.source);
  return stays === undefined ? { saved: 'da-doi', id: to } : { message: stays };
}

/** Add to the registry what a person said of some names, one after the other, up to the first that is refused. */
function addAll(
  root: string,
  act: 'add' | 'alias',
  names: readonly string[],
  values: FormValues,
): { readonly added: number; readonly refusal: Refusal } {
  const picked = names.filter((at) => /^\d+$/.test(at));
  if (picked.length === 0) return { added: 0, refusal: words.noPick };
  for (const [added, at] of picked.entries()) {
    const bodies = readRegistry(join(root, 'src/content/co-quan'));
    const registry = { root, bodies, labels: bodyLabels(bodies) };
    const refusal = (act === 'add' ? addBody : addAlias)(registry, values, `new.${at}.`);
    const name = values.get(`new.${at}.printed`) ?? '';
    if (refusal !== undefined)
      return { added, refusal: picked.length > 1 ? `“${name}”: ${refusal}` : refusal };
  }
  return { added: picked.length, refusal: undefined };
}

const issuersOf = (mdx: string): string => JSON.stringify(readFields(mdx).issuers ?? []);

/**
 * Look up the bodies that a document names, after the registry or its issuers have changed: the importer reads the
 * source again, and what it finds now goes where nobody has written anything else (`updateMdx`).
 */
async function matchBodies(root: string, id: string, mdx: string): Promise<string> {
  const fields = readFields(mdx);
  const source = sourcePath(root, id, fields.source?.file ?? '');
  if (!source) return mdx;
  const { bytes, sha256 } = readBytes(source);
  if (sha256 !== fields.source?.sha256) return mdx;
  const registry = readRegistry(join(root, 'src/content/co-quan'));
  const issuers = fields.issuers && fields.issuers.length > 0 ? fields.issuers : undefined;
  const seen = fields.source.ocr ? seenPages(root, sha256, true) : undefined;
  const reading = await readKept(bytes, sha256, fields.source.file, seen);
  const draft = makeDraft(reading, { file: source, sha256, registry, issuers });
  const own = {
    ...draft,
    fields: { ...draft.fields, source: { ...draft.fields.source, file: fields.source.file } },
  };
  const merged = updateMdx(mdx, own, own).mdx;
  const bodies = new Set(registry.map((body) => body.id));
  const { problems } = readDocument(merged, { id, file: `${id}.mdx`, bodies, version: '' });
  return problems.some(({ severity }) => severity === 'error') ? mdx : merged;
}
