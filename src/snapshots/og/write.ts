import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { routes, site } from '../../site.ts';
import { digestOf, openCache } from '../cache.ts';
import { freeNative } from '../free-native.ts';
import { targetFile } from '../target-file.ts';
import type { WriteOptions, Written } from '../written.ts';
import { card } from './card.ts';
import { pageCards } from './pages.ts';
import { drawCard, faces, missingSigns, rendererDigest } from './render.ts';

/** Write the picture of every page to its address; what did not change comes from the cache. */
export async function writePictures({ graph, outDir, cacheDir, onProgress }: WriteOptions): Promise<Written> {
  const pages = pageCards(graph, routes, site.edition);
  const cache = openCache(join(cacheDir, 'og'), 'png');
  const base = rendererDigest();
  const problems: Problem[] = [];
  let made = 0;
  let reused = 0;
  let bytes = 0;

  for (const { path, card: data } of pages) {
    const tree = card(data, site.name, faces);
    const missing = missingSigns(tree);
    if (missing.length > 0) problems.push(missingProblem(path, missing));
    const key = digestOf([base, JSON.stringify(tree)]);
    const target = join(outDir, targetFile(routes.picture(path)));
    if (cache.take(key, target)) {
      reused += 1;
    } else {
      cache.put(key, await drawCard(tree), target);
      made += 1;
      if (made % 8 === 0) await freeNative();
    }
    bytes += statSync(target).size;
    onProgress?.(made + reused, pages.length);
  }
  return { made, reused, bytes, problems };
}

function missingProblem(path: string, signs: readonly string[]): Problem {
  const named = signs.map(
    (sign) => `"${sign}" (U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return {
    severity: 'warning',
    file: path,
    line: 1,
    column: 1,
    message: `The faces of its picture lack ${named.join(', ')}.`,
    hint: 'Check that the sign is what the paper prints; the page itself is not affected.',
  };
}
