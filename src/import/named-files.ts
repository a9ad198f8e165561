import { existsSync, globSync } from 'node:fs';

/**
 * The files that a call names, in its order; a pattern stands for those that fit, by their names. The shell of Windows hands patterns
 * on as they were typed (`ban-goc/*.docx`), others put the files in their place themselves.
 */
export function namedFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (existsSync(name) || !/[*?]/.test(name)) return [name];
    const found = globSync(name).sort();
    return found.length > 0 ? found : [name];
  });
}
