import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Body } from '../domain/entities.ts';
import { compareCodes } from '../domain/sort.ts';
import { bodySchema } from '../schemas/body.ts';

/** Read the registry of bodies from its folder; a file that its schema refuses is left to the loader's report. */
export function readRegistry(folder: string): Body[] {
  let files: string[];
  try {
    files = readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort(compareCodes);
  } catch {
    return [];
  }
  return files.flatMap((file) => {
    const parsed = bodySchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
    return parsed.success ? [{ id: file.slice(0, -'.yaml'.length), ...parsed.data }] : [];
  });
}
