import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { processorSeconds } from '../memory.ts';
import { miniSearchFolding, miniSearchPlain, type MemoryEngine } from './minisearch.ts';
import { oramaFolding, oramaPlain } from './orama.ts';
import { readPages, type EngineResult } from './page.ts';

/** Engines that load their whole index, by the name in the table. */
export const memoryEngines: Readonly<Record<string, () => MemoryEngine>> = {
  'MiniSearch 7.2.0, defaults': miniSearchPlain,
  'MiniSearch 7.2.0, folding': miniSearchFolding,
  'Orama 3.1.18, defaults': oramaPlain,
  'Orama 3.1.18, folding': oramaFolding,
};

/** Index the pages of a file and ask; in Node, whose engine is the browser's. */
export async function measureInMemory(
  name: string,
  pages: string,
  queries: readonly string[],
): Promise<EngineResult> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const idle = processorSeconds();
  const engine = memoryEngines[name]!();
  for await (const page of readPages(pages)) engine.add(page);
  const index = engine.save();
  const indexSeconds = (performance.now() - start) / 1000;
  const indexWork = processorSeconds().own - idle.own;
  const indexMegabytes = process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024;
  const times: number[] = [];
  const paths = queries.map((query) => {
    const asked = performance.now();
    const found = engine.search(query);
    times.push(performance.now() - asked);
    return found;
  });
  const firstBytes = gzipSync(index, { level: 9 }).length + (await librarySize(engine.library));
  return { name, paths, times, firstBytes, indexSeconds, indexWork, indexMegabytes };
}

/** Bytes of what a page imports, bundled, made small and packed. */
async function librarySize(code: string): Promise<number> {
  const id = 'entry.js';
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: id, formats: ['es'], fileName: 'out' } },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (source) => (source.endsWith(id) ? id : undefined),
        load: (source) => (source === id ? code : undefined),
      },
    ],
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('The library was not bundled.');
  return gzipSync(bundle.output[0].code, { level: 9 }).length;
}
