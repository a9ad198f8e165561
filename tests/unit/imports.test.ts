import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.(?:test|fixture)\.ts$/.test(file))
  .sort();

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether only types come from there: nothing is loaded for them. */
  readonly isType: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:([^;'"]*?)\sfrom\s+)?'([^']+)';/gmu;

function importsOf(file: string): Import[] {
  return [...readFileSync(join('src', file), 'utf8').matchAll(statement)].map(([, type, names = '', to]) => ({
    from: file,
    to: to!.startsWith('.') ? join(dirname(file), to!) : to!,
    isType: type !== undefined || /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/u.test(names),
  }));
}

const imports = files.flatMap(importsOf);

test('the imports of the project are found', () => {
  expect(imports.length).toBeGreaterThan(2000);
  expect(imports.filter(({ to }) => to === 'domain/day.ts').length).toBeGreaterThan(10);
});

/** What files below a folder import that is in none of the places allowed. */
const strange = (folder: string, allowed: readonly string[]): string[] =>
  imports
    .filter(({ from, to }) => from.startsWith(folder) && !allowed.some((place) => to.startsWith(place)))
    .map(({ from, to }) => `${from} asks ${to}`);

describe('imports point one way', () => {
  test('domain asks nobody', () => {
    expect(strange('domain/', ['domain/', '@dqcai/vn-lunar'])).toEqual([]);
  });

  test('the patterns of words and the grids of the importer ask none of its parts', () => {
    const base = ['domain/', 'markdown/', 'import/signs.ts', 'import/source-line.ts', 'import/text-width.ts'];
    expect(strange('import/phrases/', [...base, 'import/phrases/'])).toEqual([]);
    expect(strange('import/grid/', [...base, 'import/phrases/', 'import/grid/'])).toEqual([]);
  });

  test('only pages, components, queries, loaders and the hooks of Astro know it', () => {
    const knowing =
      /^(?:pages|layouts|components|queries|loaders)\/|^(?:content\.config|review\/integration)\.ts$/;
    const known = imports.filter(({ to }) => /^astro(?::|\/|$)/.test(to)).map(({ from }) => from);
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter((from) => !knowing.test(from))).toEqual([]);
  });

  test('no file waits for itself', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isType } of imports) if (!isType) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      const at = path.indexOf(file);
      if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
      if (at >= 0 || done.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
