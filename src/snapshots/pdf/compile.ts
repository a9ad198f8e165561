import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { digestOf } from '../cache.ts';
import { fontFile, type FontName } from '../font-files.ts';
import type { PdfData } from './pdf-data.ts';

const fonts: readonly FontName[] = [
  'Tinos 400',
  'Tinos 400 italic',
  'Tinos 700',
  'Tinos 700 italic',
  'Source Serif 4 400',
  'Source Serif 4 600',
  'Be Vietnam Pro 400',
];

/** PDF/UA-1: tagged for those who hear it. It can't be joined with PDF/A, which archives ask for. */
const standard = 'ua-1';

const template = readFileSync(new URL('template.typ', import.meta.url), 'utf8');
const require = createRequire(import.meta.url);

/** What decides the bytes of a PDF besides its data: template, faces, compiler. */
export function compilerDigest(): string {
  const version = readFileSync(require.resolve('@myriaddreamin/typst-ts-node-compiler/package.json'), 'utf8');
  return digestOf([standard, template, version, ...fonts.map(fontFile)]);
}

export interface CompiledPdf {
  readonly bytes: Uint8Array;
  /** What the compiler found odd: a face that it lacks. */
  readonly warnings: readonly string[];
  /** Why it is not PDF/UA, if it isn't: signs that no face has. */
  readonly refused: readonly string[];
}

/**
 * Set documents with Typst; the same data gives the same bytes. Throws where the template fails.
 *
 * A typeset document that JavaScript holds keeps megabytes outside its heap until some later collection, so each goes
 * from data to bytes in one call; only the first is held, to hear whether a face is missing.
 */
export function makePdfCompiler(): (data: PdfData) => CompiledPdf {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(fontFile) }] });
  let heard = false;

  return (data) => {
    const source = { mainFileContent: template, inputs: { doc: JSON.stringify(data) } };
    try {
      const warnings = heard ? [] : warningsOf(compiler, source);
      heard = true;
      return { ...exportPdf(compiler, source, data), warnings };
    } finally {
      compiler.evictCache(10); // or memory grows by 10 MB a document
    }
  };
}

type Source = Parameters<NodeCompiler['compile']>[0];

function warningsOf(compiler: NodeCompiler, source: Source): string[] {
  const compiled = compiler.compile(source);
  const error = compiled.takeError();
  if (error) throw new Error(`Typst: ${diagnostics(error)}`);
  return compiled.takeWarnings()?.shortDiagnostics.map(messageOf) ?? [];
}

/**
 * As PDF/UA where the text allows it. It refuses a sign that no face has; then the PDF is tagged all the same, and
 * what stands in the way is told.
 */
function exportPdf(
  compiler: NodeCompiler,
  source: Source,
  data: PdfData,
): { bytes: Uint8Array; refused: readonly string[] } {
  const creationTimestamp = secondsOf(data);
  try {
    return { bytes: compiler.pdf(source, { pdfStandard: standard, creationTimestamp }), refused: [] };
  } catch (error) {
    const reasons = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) =>
      message!.replaceAll('\\"', '"'),
    );
    const refused = reasons.length > 0 ? [...new Set(reasons)] : [String(error)];
    return { bytes: compiler.pdf(source, { creationTimestamp }), refused };
  }
}

/** Day of issue as the time of making, so that no clock shows in the bytes. */
function secondsOf({ day }: PdfData): number {
  return day ? Math.max(0, Date.UTC(day[0], day[1] - 1, day[2]) / 1000) : 0;
}

function diagnostics(error: { shortDiagnostics: unknown[] } | null): string {
  return error ? error.shortDiagnostics.map(messageOf).join('; ') : 'no result';
}

function messageOf(diagnostic: unknown): string {
  if (typeof diagnostic === 'object' && diagnostic !== null && 'message' in diagnostic)
    return String(diagnostic.message);
  return JSON.stringify(diagnostic);
}
