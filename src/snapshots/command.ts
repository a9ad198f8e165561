import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../domain/problem.ts';
import { buildGraph } from '../graph/build.ts';
import { readCorpus } from '../loaders/corpus.ts';
import { site } from '../site.ts';
import { writeSnapshots, type SnapshotKind } from './write.ts';

const usage = `Usage: node scripts/snapshots.ts [--out FOLDER] [--only pdf|og]

Writes the PDF of every directive and the picture of every page into the published folder (dist).
The edition and the address of the site are those of VAN_KIEN_EDITION, VAN_KIEN_BASE and VAN_KIEN_URL.`;

/** Write snapshots as the command line asks. Returns the exit code. */
export async function runSnapshots(args: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: 'dist' },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !isKind(values.only)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }

  const { corpus, problems } = await readCorpus({ root, edition: site.edition });
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error(problems.map(formatProblem).join('\n\n'));
    return 1;
  }
  const began = performance.now();
  const written = await writeSnapshots({
    graph: buildGraph(corpus),
    root,
    outDir: resolve(root, values.out),
    cacheDir: join(root, '.cache'),
    only: values.only,
  });
  for (const [kind, { made, reused, bytes, problems }] of Object.entries(written)) {
    for (const problem of problems) console.warn(formatProblem(problem));
    console.log(`${kind}: ${made} made, ${reused} from the cache, ${(bytes / 1e6).toFixed(1)} MB`);
  }
  console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
  return 0;
}

const isKind = (value: string | undefined): value is SnapshotKind | undefined =>
  value === undefined || value === 'pdf' || value === 'og';
