import { join } from 'node:path';
import { runNode } from './child.ts';
import { BuildStopped } from './content.ts';
import type { Report } from './report.ts';

/** Let Astro write all pages and data files into a folder; warnings are shown, all it said only if it fails. */
export async function writePages(options: {
  root: string;
  folder: string;
  report: Report;
  signal: AbortSignal;
}): Promise<void> {
  const { root, folder, report, signal } = options;
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { ok, output } = await runNode([astro, 'build', '--outDir', folder], {
    cwd: root,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    signal,
    onLine: (line) => {
      // A site without a kind of content is no fault.
      if (line.includes('[WARN]') && !line.includes('does not exist or is empty')) report.say(line);
    },
  });
  if (ok) return;

  report.say(output);
  throw new BuildStopped('Astro could not build the pages.');
}
