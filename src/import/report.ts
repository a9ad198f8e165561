import { findMentions } from '../domain/citation/find-mentions.ts';
import { slugify } from '../domain/fold.ts';
import { formatProblem } from '../domain/problem.ts';
import type { Draft } from './draft.ts';
import type { Imported } from './import-files.ts';
import type { Meeting } from './merge-values.ts';

const words: Record<Imported['status'], string> = {
  written: 'written',
  updated: 'updated',
  unchanged: 'unchanged: the same draft is there already',
  edited: 'left alone: somebody has edited it, or an older importer made it; --update merges',
  draft: 'draft only, nothing written',
  failed: 'failed',
};

/** What a person reads on the terminal about one source. */
export function reportImport({ file, status, target, draft, update, problem }: Imported): string {
  if (problem) return [formatProblem(problem), ...(update?.conflicts ?? []).map(writeMeeting)].join('\n');
  if (!draft) return `${file}: ${words[status]}`;
  const { fields, blocks, repairs, problems, missing, unknownBodies } = draft;
  const count = (type: string) => blocks.filter((block) => block.type === type).length;
  const lines = [
    `${file}`,
    `  → ${target} (${words[status]})`,
    ...(update ? [`  changed by this import: ${update.changed.join(', ') || 'nothing'}`] : []),
    ...(update?.kept.length ? ['  edited by a person, and kept:', ...update.kept.map(writeMeeting)] : []),
    `  ${[fields.symbol, fields.kind, fields.subject].filter(Boolean).join(' · ')}`,
    `  headings ${count('heading')}, paragraphs ${count('paragraph')}, list items ${count('item')}, legal bases ${fields.legalBases.length}, tasks ${fields.tasks.length}, events ${fields.events.length}, targets ${fields.targets.length}, recipients ${fields.recipients.length}, signatories ${fields.signatories.length}`,
    ...(repairs.length > 0
      ? [`  repairs: ${repairs.map(({ what, count: n }) => `${what} ×${n}`).join(', ')}`]
      : []),
    ...(missing.length > 0 ? [`  not stated in the source: ${missing.join(', ')}`] : []),
    ...(unknownBodies.size > 0
      ? [
          '  not in the registry of bodies (add them or their aliases to src/content/co-quan, or correct the name):',
          ...[...unknownBodies].map(([name, at]) => `    ${name} (line ${[...new Set(at)].join(', ')})`),
        ]
      : []),
    ...problems.map((one) => `  ${one.severity}: ${formatProblem(one).replaceAll('\n', '\n  ')}`),
    ...(status === 'written' || status === 'updated'
      ? [
          `  next: npm run dev, then compare it with its source at http://localhost:4321/soat/${idOf(target)}/`,
        ]
      : []),
  ];
  return lines.join('\n');
}

/** Id of a document from the path of its file. */
const idOf = (target = ''): string =>
  target
    .replaceAll('\\', '/')
    .replace(/^.*van-ban\//, '')
    .replace(/\.mdx$/, '');

/** Both sides of a place where an edit and an import meet. */
function writeMeeting({ path, ours, theirs }: Meeting): string {
  const show = (value: unknown) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '(nothing)');
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
  };
  return `    ${path}\n      in the file:  ${show(ours)}\n      imported now: ${show(theirs)}`;
}

/** The same for programs. */
export function importJson({ file, status, target, draft, update, problem }: Imported): unknown {
  if (!draft) return { file, status, problems: problem ? [problem] : [] };
  const { tasks, events, targets, ...document } = draft.fields;
  return {
    file,
    status,
    target,
    ...(update && { update }),
    document,
    outline: draft.blocks.flatMap((block) =>
      block.type === 'heading'
        ? [{ level: block.depth - 1, heading: block.text, line: block.passage.from }]
        : [],
    ),
    // Each paragraph with the page and the lines that it came from.
    paragraphs: draft.blocks.flatMap((block) =>
      'text' in block
        ? [
            {
              type: block.type,
              text: block.text,
              page: block.passage.page,
              from: block.passage.from,
              to: block.passage.to,
            },
          ]
        : [],
    ),
    tasks,
    events,
    targets,
    repairs: draft.repairs,
    missing: draft.missing,
    unknownBodies: [...draft.unknownBodies].map(([name, lines]) => ({ name, id: slugify(name), lines })),
    citations: citationsOf(draft),
    problems: problem ? [problem, ...draft.problems] : draft.problems,
  };
}

/** Citations of the body and of its tasks, as they stand, with the line where their paragraph begins. */
function citationsOf({ blocks, fields }: Draft): unknown[] {
  const texts = [
    ...blocks.flatMap((block) => ('text' in block ? [{ text: block.text, line: block.passage.from }] : [])),
    ...fields.tasks.map(({ text, id }) => ({ text, task: id })),
  ];
  return texts.flatMap(({ text: words, ...where }) =>
    findMentions(words).map(({ text, kind, symbol, day, issuer }) => ({
      text,
      kind,
      symbol,
      issuedOn: day,
      issuer,
      ...where,
    })),
  );
}
