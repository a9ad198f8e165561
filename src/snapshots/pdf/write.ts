import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { readBody } from '../../markdown/read.ts';
import { absolute, routes, site } from '../../site.ts';
import { digestOf, openCache } from '../cache.ts';
import { targetFile } from '../target-file.ts';
import type { WriteOptions, Written } from '../written.ts';
import { compilerDigest, makePdfCompiler, type CompiledPdf } from './compile.ts';
import { pdfData } from './data.ts';
import type { PdfData } from './pdf-data.ts';

/** Write the PDF of every held document to its address; what did not change comes from the cache. */
export function writePdfs({ graph, root, outDir, cacheDir, onProgress }: WriteOptions): Written {
  const documents = [...graph.documents.values()].flatMap(({ document }) => document ?? []);
  const cache = openCache(join(cacheDir, 'pdf'), 'pdf');
  const base = compilerDigest();
  const problems: Problem[] = [];
  let compile: ((data: PdfData) => CompiledPdf) | undefined;
  let made = 0;
  let reused = 0;
  let bytes = 0;

  for (const document of documents) {
    const { tree } = readBody(readFileSync(join(root, document.file), 'utf8'), document.file);
    const data = pdfData(document, tree, {
      name: site.name,
      routes,
      absolute,
      bodies: graph.bodies,
      citations: graph.citationsFrom.get(document.id) ?? [],
    });
    const key = digestOf([base, JSON.stringify(data)]);
    const target = join(outDir, targetFile(routes.documentPdf(document.id)));
    if (cache.take(key, target)) {
      reused += 1;
    } else {
      const pdf = (compile ??= makePdfCompiler())(data);
      problems.push(...[...pdf.warnings, ...pdf.refused].map((message) => warning(document.file, message)));
      cache.put(key, pdf.bytes, target);
      made += 1;
    }
    bytes += statSync(target).size;
    onProgress?.(made + reused, documents.length);
  }
  return { made, reused, bytes, problems };
}

function warning(file: string, message: string): Problem {
  return {
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    message: `Its PDF: ${message}`,
    hint: 'Look at the PDF; the text of the page is not affected.',
  };
}
