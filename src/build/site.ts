import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { buildGraph } from '../graph/build.ts';
import { readCorpus } from '../loaders/corpus.ts';
import { site } from '../site.ts';
import { buildSearchIndex } from '../search/build.ts';
import { writePictures } from '../snapshots/og/write.ts';
import { writePdfs } from '../snapshots/pdf/write.ts';
import type { Written } from '../snapshots/written.ts';
import { writeAddresses } from './addresses.ts';
import { BuildStopped, countProblems, hasErrors, listProblems } from './content.ts';
import { countSite, describeCounts } from './count.ts';
import { takeLock } from './lock.ts';
import { writePages } from './pages.ts';
import type { Report } from './report.ts';
import { foldersOf, recover, swapIn } from './swap.ts';

export interface SiteBuild {
  /** Folder of the project. */
  readonly root: string;
  /** Folder to publish into; touched only at the end, when all is written. */
  readonly out: string;
  readonly report: Report;
  /** Stops the build; what is published stays as it is. */
  readonly signal: AbortSignal;
}

/**
 * Build the whole site beside the published one and swap it in.
 *
 * Throws `BuildStopped`, with everything told, when the content has errors or a part cannot be made.
 */
export async function buildSite({ root, out, report, signal }: SiteBuild): Promise<void> {
  mkdirSync(dirname(out), { recursive: true });
  const release = takeLock(out);
  if (typeof release === 'number')
    throw new BuildStopped(
      `Another build (process ${release}) is writing to ${out}. Wait until it has ended.`,
    );

  try {
    recover(out);
    const graph = await readContent({ root, report });
    const made = { graph, root, outDir: foldersOf(out).next, cacheDir: join(root, '.cache') };

    await report.step('Pages and data files', () =>
      writePages({ root, folder: made.outDir, report, signal }),
    );
    await writeSnapshots('PDFs', report, () => writePdfs(made));
    signal.throwIfAborted();
    await writeSnapshots('Pictures', report, () => writePictures(made));
    signal.throwIfAborted();
    await report.step(
      'Search index',
      () => buildSearchIndex(made),
      ({ records, files }) => `${records} records in ${files} files`,
    );

    await report.step(
      'Sitemap',
      () => writeAddresses(made.outDir),
      (pages) => `${pages} pages`,
    );
    signal.throwIfAborted();
    swapIn(out);
    report.say(describeCounts(countSite(out)));
  } finally {
    recover(out);
    release();
  }
}

async function writeSnapshots(name: string, report: Report, write: () => Written | Promise<Written>) {
  const { problems } = await report.step(name, write, ({ made, reused }) => `${made} made, ${reused} kept`);
  if (problems.length > 0) report.say(listProblems(problems));
}

/** The graph of the corpus, if nothing stands against it: neither in a file nor between two of them. */
async function readContent({ root, report }: Pick<SiteBuild, 'root' | 'report'>) {
  const { graph, problems } = await report.step(
    `Content, ${site.edition} edition`,
    async () => {
      const read = await readCorpus({ root, edition: site.edition });
      const built = buildGraph(read.corpus);
      // Its warnings are for `npm run check`; two documents at one address are for everyone.
      return { ...read, graph: built, problems: [...read.problems, ...built.problems.filter(isError)] };
    },
    ({ corpus, problems: found }) =>
      `${corpus.documents.length} texts, ${corpus.bodies.length} bodies, ${countProblems(found)}`,
  );
  const told = listProblems(problems);
  if (told) report.say(`\n${told}\n`);
  if (hasErrors(problems))
    throw new BuildStopped('Mend the errors above and build again. Nothing was published.');
  return graph;
}

const isError = ({ severity }: Problem): boolean => severity === 'error';
