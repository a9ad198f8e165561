import { foldKey } from '../fold.ts';

/** One spelling for what citations say a document is about: no marks, i and y alike, a word typed twice once, without "về việc". */
export function subjectKey(words: string): string {
  return foldKey(words)
    .replace(/^(?:ve viec|ve|viec) /, '')
    .replace(/\b(\w+)(?: \1\b)+/g, '$1')
    .replaceAll('y', 'i');
}

/**
 * Subjects that no other one begins: several of them disagree. A citation may break off where another goes on, and what
 * follows in its sentence may have been taken for more of it, so that one is the beginning of the other.
 */
export function shortestSubjects(keys: Iterable<string>): string[] {
  const shortest: string[] = [];
  for (const key of [...new Set(keys)].sort()) if (!begins(shortest.at(-1), key)) shortest.push(key); // sorted, so that what it begins comes next
  return shortest;
}

/** Whether a subject is another one or the beginning of it, by whole words. */
export function begins(key: string | undefined, other: string): boolean {
  return key !== undefined && `${other} `.startsWith(`${key} `);
}
