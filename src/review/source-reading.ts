import type { SeenPages } from '../import/readers/read-options.ts';
import { readSource } from '../import/readers/read-source.ts';
import type { Reading } from '../import/source-line.ts';

/** What was read of the last few sources, by their SHA-256: a save reads one several times, and a long PDF takes a second. */
const kept = new Map<string, Promise<Reading>>();
const most = 4;

/**
 * Read a source, or take what was read of the same bytes just now.
 *
 * @param seen its recognised pages, where it was recognised in pictures
 */
export function readKept(
  bytes: Uint8Array,
  sha256: string,
  file: string,
  seen?: SeenPages,
): Promise<Reading> {
  const key = `${sha256} ${file} ${seen ? 'ocr' : ''}`;
  const reading = kept.get(key) ?? readSource(bytes, file, { ocr: seen !== undefined, seen });
  kept.delete(key);
  kept.set(key, reading);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  // What could not be read may be read the next time: a model was missing, memory was short.
  reading.catch(() => kept.delete(key));
  return reading;
}
