import { join, sep } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Body } from '../domain/entities.ts';
import { words } from '../i18n/vi-review.ts';
import { makeDraft } from '../import/draft.ts';
import { readBytes } from '../import/draft-file.ts';
import { writeTogether } from '../import/held-files.ts';
import { seenPages } from '../import/seen-pages.ts';
import { readRegistry } from '../import/registry.ts';
import { updateMdx } from '../import/update/update-mdx.ts';
import { readDocument } from '../loaders/read-document.ts';
import { betterAddress, moveDocument } from './address.ts';
import { addBodies } from './add-bodies.ts';
import { bodyFolder, isNameOf, type Registry } from './add-body.ts';
import { bodyLabels } from './body-labels.ts';
import { documentPath, sourcePath } from './document-files.ts';
import type { FormValues } from './form-values.ts';
import { readFields } from './read-review.ts';
import type { Review } from './review.ts';
import type { Outcome } from './review-page.ts';
import { readKept } from './source-reading.ts';
import { saveFields, stateOf } from './save-fields.ts';
import { differencesFrom } from './stale-form.ts';

/** A save that went through, as the query of the page that says so; or why it did not. */
export type SaveOutcome =
  { readonly saved: 'da-luu' | 'da-them' | 'da-nhan' | 'da-doi'; readonly id: string } | Outcome;

/**
 * Save a form, all of it or nothing: what it adds to the registry, and the document, whose bodies are looked up again
 * when the registry or the issuers have changed.
 */
export async function saveReview(root: string, review: Review, values: FormValues): Promise<SaveOutcome> {
  const { id } = review;
  const path = documentPath(root, id);
  if (!path) return { message: words.notFound };
  const held = readFileSync(path, 'utf8');
  const sent = values.get('state') ?? '';
  const registry = { root, bodies: readRegistry(join(root, bodyFolder)), files: new Map<string, string>() };
  if (sent !== stateOf(held)) {
    const differences = differencesFrom(held, values, contextOf(id, registry.bodies));
    return { message: words.stale, values, stale: { state: sent, differences } };
  }

  const [act = '', at] = (values.get('do') ?? '').split('.');
  const isAdding = act === 'add' || act === 'alias';
  const names = at === undefined ? (values.get('pick') ?? '').split('\n') : [at];
  const additions = isAdding ? addBodies(registry, act, names, values) : registry;
  if ('refusals' in additions) {
    const problems = additions.refusals.map((one) => ({ ...refusalOf(path), ...one }));
    return { message: words.notAdded, problems, values };
  }

  const { bodies, files } = additions;
  const saved = saveFields(held, values, contextOf(id, bodies));
  if (saved.problems)
    return { message: isAdding ? words.notAdded : words.refused, problems: saved.problems, values };
  const isOther = issuersOf(saved.mdx) !== issuersOf(held);
  const mdx =
    isAdding || act === 'match' || isOther
      ? await matchBodies(root, id, saved.mdx, bodies, newIssuer(review, additions))
      : saved.mdx;
  if (mdx !== held || files.size > 0)
    writeTogether([...files, ...(mdx === held ? [] : [[path, mdx] as const])]);
  if (act !== 'move') return { saved: isAdding ? 'da-them' : act === 'match' ? 'da-nhan' : 'da-luu', id };
  const fields = readFields(mdx);
  const to = betterAddress(id, fields);
  if (!to || !fields.source) return { saved: 'da-luu', id };
  const stays = moveDocument(root, id, to, mdx, fields.source);
  return stays === undefined ? { saved: 'da-doi', id: to } : { message: stays };
}

const contextOf = (id: string, bodies: readonly Body[]) => ({
  id,
  bodies: new Set(bodies.map((body) => body.id)),
  labels: bodyLabels(bodies),
});

const refusalOf = (file: string) => ({ severity: 'error' as const, file, line: 1, column: 1, hint: '' });

/** The body that was just added under the name that issues the text, where the text itself does not lead to it. */
function newIssuer({ unknown }: Review, { bodies, files }: Registry): string | undefined {
  const own = unknown.find(({ stands }) => stands === 'issuer')?.name;
  const added = bodies.filter(({ id }) =>
    [...files.keys()].some((path) => path.endsWith(`${sep}${id}.yaml`)),
  );
  const named = own === undefined ? [] : added.filter((body) => isNameOf(body, own));
  return named.length === 1 ? named[0]!.id : undefined;
}

const issuersOf = (mdx: string): string => JSON.stringify(readFields(mdx).issuers ?? []);

/**
 * Look up the bodies that a document names, and read it anew, after the registry or its issuers have changed: the importer reads the
 * source again, and what it finds now goes where nobody has written anything else (`updateMdx`).
 */
async function matchBodies(
  root: string,
  id: string,
  mdx: string,
  registry: readonly Body[],
  issuer: string | undefined,
): Promise<string> {
  const fields = readFields(mdx);
  const source = sourcePath(root, id, fields.source?.file ?? '');
  if (!source) return mdx;
  const { bytes, sha256 } = readBytes(source);
  if (sha256 !== fields.source?.sha256) return mdx;
  const named = fields.issuers ?? [];
  const issuers = named.length > 0 ? named : issuer === undefined ? undefined : [issuer];
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
