import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { HeldDocument } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';
import { listBlocks } from '../markdown/blocks.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { readBody } from '../markdown/read.ts';
import { elements } from '../markdown/safe-subset.ts';
import { documentSchema } from '../schemas/document.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { readYaml } from './yaml-file.ts';

/** A document read from its file, or the problems that stand against it. */
export interface ReadDocument {
  readonly document: HeldDocument | undefined;
  readonly problems: readonly Problem[];
}

const schema = documentSchema(z.string());

/**
 * Read one MDX file: front matter against its schema, body as data.
 *
 * @param id path below `src/content/van-ban` without `.mdx`
 * @param file path from the root of the project
 * @param bodies ids of the registry: a body that it lacks is a problem
 * @param version of our own code, part of the digest
 */
export function readDocument(
  source: string,
  { id, file, bodies, version }: { id: string; file: string; bodies: ReadonlySet<string>; version: string },
): ReadDocument {
  const { yaml, yamlLine } = splitFrontMatter(source);
  if (yaml === undefined)
    return {
      document: undefined,
      problems: [
        error(file, 1, 1, 'It has no front matter.', 'Begin the file with a line "---" and the fields.'),
      ],
    };

  const { value: fields, problems: fieldProblems, at } = readYaml(yaml, schema, file, yamlLine);
  const { tree, problems: bodyProblems } = readBody(source, file);
  if (!fields) return { document: undefined, problems: [...fieldProblems, ...bodyProblems] };

  const problems: Problem[] = [...bodyProblems];
  const report = (path: readonly PropertyKey[], message: string, hint: string) => {
    const { line, column } = at(path);
    problems.push({ ...error(file, line, column, message, hint), field: path.join('.') });
  };

  for (const [path, body] of namedBodies(fields))
    if (!bodies.has(body))
      report(
        path,
        `"${body}" is not in the registry of bodies.`,
        `Mend the id, or add src/content/co-quan/${body}.yaml.`,
      );

  const rows = [
    ...fields.tasks.map(({ id }, n) => ['tasks', n, id] as const),
    ...fields.events.map(({ id }, n) => ['events', n, id] as const),
    ...fields.targets.map(({ id }, n) => ['targets', n, id] as const),
  ];
  const seen = new Set<string>();
  for (const [name, n, rowId] of rows) {
    if (seen.has(rowId))
      report(
        [name, n, 'id'],
        `The id "${rowId}" stands twice in this file.`,
        'Give each row an id of its own.',
      );
    seen.add(rowId);
  }

  const countOf = (name: string) =>
    tree.children.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === name).length;
  for (const name of elements)
    if (countOf(name) > 1)
      problems.push(error(file, 1, 1, `<${name} /> stands ${countOf(name)} times.`, 'Keep one.'));
  for (const [name, count] of [
    ['Programme', fields.tasks.length],
    ['Calendar', fields.events.length],
  ] as const) {
    const places = countOf(name);
    // Of a body that cannot be parsed nothing more can be said.
    const isParsed = tree.children.length > 0 || bodyProblems.length === 0;
    if (places === 0 && count > 0 && isParsed)
      problems.push(
        error(
          file,
          1,
          1,
          `There are ${count} rows, but no <${name} /> to show them.`,
          `Put <${name} /> on a line of its own where the table stood.`,
        ),
      );
    if (places > 0 && count === 0)
      problems.push(
        error(
          file,
          1,
          1,
          `<${name} /> has no rows to show.`,
          name === 'Programme' ? 'Add "tasks" to the front matter.' : 'Add "events" to the front matter.',
        ),
      );
  }

  const blocks = listBlocks(tree, fields, (list, n) => at([list, n, 'text']).line);
  const anchors = new Set(blocks.map(({ anchor }) => anchor));
  for (const rowId of seen)
    if (blocks.filter(({ anchor }) => anchor === rowId).length > 1)
      problems.push(
        error(file, 1, 1, `The id "${rowId}" is also the anchor of a paragraph.`, 'Give the row another id.'),
      );
  fields.targets.forEach((target, n) => {
    if (!anchors.has(target.section))
      report(
        ['targets', n, 'section'],
        `No paragraph has the anchor "${target.section}".`,
        'Write the anchor that the address of the paragraph ends with.',
      );
  });
  fields.legalBases.forEach((basis, n) => {
    if (!blocks.some(({ text }) => sameWords(text, basis)))
      report(
        ['legalBases', n],
        `"${basis.slice(0, 80)}" does not stand in the text.`,
        'Copy it from the text, word by word.',
      );
  });

  for (const { path, message } of saidOtherwise(fields)) {
    const hint = 'Compare the original, and mend the one that is wrong.';
    const { line, column } = at(path);
    problems.push({
      ...error(file, line, column, message, hint),
      severity: 'warning',
      field: path.join('.'),
    });
  }

  const digest = createHash('sha256').update(version).update(source).digest('hex');
  return { document: { ...fields, id, file, digest, blocks }, problems };
}

type Fields = z.infer<typeof schema>;

/** Every id of a body in the front matter, with its path. */
function namedBodies(fields: Fields): [path: PropertyKey[], body: string][] {
  return [
    ...fields.issuers.map((body, n): [PropertyKey[], string] => [['issuers', n], body]),
    ...fields.recipients.flatMap(({ bodies }, r) =>
      bodies.map((body, n): [PropertyKey[], string] => [['recipients', r, 'bodies', n], body]),
    ),
    ...fields.tasks.flatMap(({ bodies, joint }, r) => [
      ...bodies.map((body, n): [PropertyKey[], string] => [['tasks', r, 'bodies', n], body]),
      ...(joint ?? []).map((body, n): [PropertyKey[], string] => [['tasks', r, 'joint', n], body]),
    ]),
    ...fields.events.flatMap(({ hosts }, r) =>
      hosts.map((body, n): [PropertyKey[], string] => [['events', r, 'hosts', n], body]),
    ),
  ];
}

const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

function error(file: string, line: number, column: number, message: string, hint: string): Problem {
  return { severity: 'error', file, line, column, message, hint };
}
