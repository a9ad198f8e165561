import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem, type Problem } from '../domain/problem.ts';
import type { Corpus } from '../graph/corpus.ts';
import { site } from '../site.ts';
import { contentFolder, readCorpus } from './corpus.ts';

type Read = Awaited<ReturnType<typeof readCorpus>>;

/** One reading of the content serves all collections of a load. */
let reading: Promise<Read> | undefined;

/** Read anew after a change; every collection hears of the same change in turn, and the first is enough. */
let forgotten = false;
function forget(): void {
  if (forgotten) return;
  forgotten = true;
  reading = undefined;
  queueMicrotask(() => (forgotten = false));
}

/**
 * Loader of one collection: what `readCorpus` makes of a folder of `src/content`.
 *
 * Errors in the content stop a build, all of them listed first; in `astro dev` they are logged and the last good
 * content stays on the pages.
 *
 * @param pick the entries of this collection, each with its `id`
 */
export function collectionLoader(
  folder: string,
  pick: (corpus: Corpus) => readonly { readonly id: string }[],
): Loader {
  return {
    name: `van-kien-${folder}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      context.watcher?.add(`${root}/${contentFolder}/${folder}`);
      for (const event of ['add', 'change', 'unlink'] as const)
        context.watcher?.on(event, (path) => {
          if (!path.replaceAll('\\', '/').includes(`/${contentFolder}/`)) return;
          forget();
          void fill(context, root, pick);
        });
      await fill(context, root, pick);
    },
  };
}

async function fill(
  context: LoaderContext,
  root: string,
  pick: (corpus: Corpus) => readonly { readonly id: string }[],
): Promise<void> {
  reading ??= readCorpus({ root, edition: site.edition }).then((read) => {
    report(read.problems, context);
    return read;
  });
  const { corpus, problems } = await reading;
  if (problems.some(({ severity }) => severity === 'error')) {
    if (context.watcher) return;
    throw new AstroError('The content has problems.', 'Mend what is listed above and build again.');
  }
  const entries = pick(corpus);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const entry of entries) {
    const data = { ...entry };
    context.store.set({ id: entry.id, data, digest: context.generateDigest(data) });
  }
}

function report(problems: readonly Problem[], { logger }: LoaderContext): void {
  for (const problem of problems) {
    if (problem.severity === 'error') logger.error(formatProblem(problem));
    else if (problem.severity === 'warning') logger.warn(formatProblem(problem));
  }
}
