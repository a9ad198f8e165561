import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Body, HeldDocument } from '../domain/entities.ts';
import { isSecrecy, secrecyProblem } from '../domain/handling-mark.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { compareCodes } from '../domain/sort.ts';
import type { CitedFacts, Corpus } from '../graph/corpus.ts';
import { bodiesOfEdition } from '../graph/edition.ts';
import { bodySchema } from '../schemas/body.ts';
import { citedSchema } from '../schemas/cited.ts';
import type { Edition } from '../site.ts';
import { codeVersion } from './code-version.ts';
import { readDocument } from './read-document.ts';
import { readYaml, type ReadYaml } from './yaml-file.ts';

/** Where the content lies, from the root of the project. */
export const contentFolder = 'src/content';

/**
 * Read and check all content, the same way for the site and for every script.
 *
 * @param root folder of the project
 * @param edition `public` leaves out what is closed, before anything is made of it
 * @returns what could be read, and every problem at once; nothing may be published while one is an error
 */
export async function readCorpus({
  root,
  edition,
}: {
  root: string;
  edition: Edition;
}): Promise<{ corpus: Corpus; problems: Problem[] }> {
  const problems: Problem[] = [];
  const bodies = await readRegistry(root, problems);
  const cited = await readCited(root, problems);
  const ids = new Set(bodies.map(({ id }) => id));
  const version = codeVersion();

  const documents: HeldDocument[] = [];
  const closed: HeldDocument[] = [];
  for (const path of await listFiles(join(root, contentFolder, 'van-ban'), '.mdx')) {
    const file = `${contentFolder}/van-ban/${path}`;
    const source = await readFile(join(root, file), 'utf8');
    const id = path.slice(0, -'.mdx'.length);
    const read = readDocument(source, { id, file, bodies: ids, version });
    problems.push(...read.problems, ...checkPath(id, file));
    if (!read.document) continue;
    problems.push(...(await checkSource(root, read.document)), ...checkSecrecy(read.document));
    (edition === 'intranet' || read.document.access === 'public' ? documents : closed).push(read.document);
  }
  const shown = bodiesOfEdition(bodies, documents, closed);
  return { corpus: { documents, bodies: shown, cited }, problems: problems.sort(compareProblems) };
}

async function readRegistry(root: string, problems: Problem[]): Promise<Body[]> {
  const bodies: Body[] = [];
  const files = new Map<string, { file: string; at: ReadYaml<unknown>['at'] }>();
  for (const path of await listFiles(join(root, contentFolder, 'co-quan'), '.yaml')) {
    const file = `${contentFolder}/co-quan/${path}`;
    const read = readYaml(await readFile(join(root, file), 'utf8'), bodySchema, file);
    problems.push(...read.problems);
    const id = path.slice(0, -'.yaml'.length);
    files.set(id, { file, at: read.at });
    if (read.value) bodies.push({ id, ...read.value });
  }
  for (const { id, parent, members } of bodies) {
    const { file, at } = files.get(id)!;
    const named: [PropertyKey[], string][] = members.map((member, n) => [['members', n], member]);
    if (parent !== undefined) named.push([['parent'], parent]);
    for (const [path, other] of named)
      if (!files.has(other))
        problems.push({
          severity: 'error',
          file,
          ...at(path),
          message: `"${other}" is not in the registry of bodies.`,
          hint: `Mend the id, or add ${contentFolder}/co-quan/${other}.yaml.`,
        });
  }
  return bodies;
}

async function readCited(root: string, problems: Problem[]): Promise<CitedFacts[]> {
  const cited: CitedFacts[] = [];
  for (const path of await listFiles(join(root, contentFolder, 'vien-dan'), '.yaml')) {
    const file = `${contentFolder}/vien-dan/${path}`;
    const read = readYaml(await readFile(join(root, file), 'utf8'), citedSchema, file);
    problems.push(...read.problems);
    if (read.value) cited.push({ id: path.slice(0, -'.yaml'.length), file, ...read.value });
  }
  return cited;
}

/** The path of a document is its address: a year or nothing, then small letters without marks. */
function checkPath(id: string, file: string): Problem[] {
  if (/^(\d{4}\/)?[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !/^\d{4}$/.test(id)) return [];
  const message = `"${id}" cannot be an address.`;
  const hint = 'Name the file <year>/<symbol or words without marks>.mdx, as in 2022/23-ctr-tu.mdx.';
  return [{ severity: 'error', file, line: 1, column: 1, message, hint }];
}

/** A state secret is published in no edition. */
function checkSecrecy({ file, letterhead }: HeldDocument): Problem[] {
  const mark = letterhead?.marks?.find(isSecrecy);
  return mark === undefined ? [] : [secrecyProblem(mark, file, 1)];
}

/** The source must lie beside the text, byte for byte as imported. */
async function checkSource(root: string, { file, source }: HeldDocument): Promise<Problem[]> {
  const at = { severity: 'error' as const, file, line: 1, column: 1 };
  const path = join(root, file, '..', source.file);
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes)
    return [
      { ...at, message: `Its source "${source.file}" is missing.`, hint: 'Put the imported file beside it.' },
    ];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === source.sha256) return [];
  return [
    {
      ...at,
      message: `Its source "${source.file}" has the SHA-256 ${sha256}, not ${source.sha256}.`,
      hint: 'Put the imported file back, or import the new one.',
    },
  ];
}

/** Paths of all files below a folder with an ending, with `/`, sorted; none where the folder is missing. */
async function listFiles(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  return entries
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort(compareCodes);
}
