import { resolve } from 'node:path';
import { BuildStopped } from './content.ts';
import { environmentOf, parseOptions, usage, UsageError, type BuildOptions } from './options.ts';
import { lineReport } from './report.ts';

/** Folder of the project: commands are run from it, as npm does. */
const root = process.cwd();

/** `npm run build`: build as the command line asks. Returns the exit code. */
export async function runBuild(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  return typeof options === 'number' ? options : build(options);
}

/** `npm run preview`: serve what was built. Returns an exit code, or nothing while it serves. */
export async function runPreview(args: readonly string[]): Promise<number | undefined> {
  const options = readOptions(args);
  return typeof options === 'number' ? options : preview(options);
}

/** `npm start`: build, then serve. */
export async function runStart(args: readonly string[]): Promise<number | undefined> {
  const options = readOptions(args);
  if (typeof options === 'number') return options;
  return (await build(options)) || preview(options);
}

function readOptions(args: readonly string[]): BuildOptions | number {
  try {
    const options = parseOptions(args);
    Object.assign(process.env, environmentOf(options));
    if (!options.help) return options;
    console.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function build({ out }: BuildOptions): Promise<number> {
  const began = performance.now();
  const stop = new AbortController();
  const onSignal = () => {
    stop.abort();
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    // Only now: the site's own code reads the choices of this build when it is loaded.
    const { buildSite } = await import('./site.ts');
    await buildSite({ root, out: resolve(root, out), report: lineReport(), signal: stop.signal });
    console.log(`Published in ${out}/ after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    return 0;
  } catch (error) {
    if (stop.signal.aborted) {
      console.error(`Stopped. What was published in ${out}/ is as it was.`);
      return 130;
    }
    if (!(error instanceof BuildStopped)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

async function preview(options: BuildOptions): Promise<number | undefined> {
  const { servePreview } = await import('./preview.ts');
  return servePreview({ folder: resolve(root, options.out), ...options });
}
