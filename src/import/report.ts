import { findMentions } from '../domain/citation/find-mentions.ts';
import { slugify } from '../domain/fold.ts';
import type { Problem } from '../domain/problem.ts';
import { partHeading } from './paragraphs/part-heading.ts';
import { reportWords, type Countable, type ReportWords } from '../i18n/import-report.ts';
import type { Draft } from './draft.ts';
import type { Imported } from './imported.ts';
import type { Meeting } from './update/merge-values.ts';
import { cutShort, tellMeeting } from './update/tell-meeting.ts';
import { repairsInFew } from './repairs-in-few.ts';

/** What a person reads on the terminal about one source. */
export function reportImport(
  { file, status, target, draft, update, problem }: Imported,
  words: ReportWords = reportWords.vi,
): string {
  const meeting = (one: Meeting) => writeMeeting(one, words);
  if (problem)
    return [
      `${words.severity.error}: ${writeProblem(problem, words)}`,
      ...(update?.conflicts ?? []).map(meeting),
    ].join('\n');
  if (!draft) return `${file}: ${words.status[status]}`;
  const { fields, repairs, missing, unknownBodies } = draft;
  const top = [`${file}`, `  → ${target} (${words.status[status]})`];
  // Of a text that is there already all was said when it came in; in many files it would hide what is new.
  if (!update && (status === 'unchanged' || status === 'edited')) return top.join('\n');
  const problems = draft.problems.toSorted((a, b) => a.line - b.line);
  const lines = [
    ...top,
    ...(update ? [`  ${words.changed}: ${update.changed.map(words.field).join(', ') || words.nothing}`] : []),
    ...(update?.conflicts.length ? [`  ${words.keptOver}:`, ...update.conflicts.map(meeting)] : []),
    ...(update?.kept.length ? [`  ${words.kept}:`, ...update.kept.map(meeting)] : []),
    `  ${[fields.symbol, words.kind(fields.kind), fields.subject].filter(Boolean).join(' · ')}`,
    `  ${words.found}: ${
      countsOf(draft)
        .flatMap(([what, count]) => (count > 0 ? words.count(what, count) : []))
        .join(', ') || words.nothing
    }`,
    ...(repairs.length > 0
      ? [
          `  ${words.repairs}: ${repairsInFew(repairs)
            .map(({ what, count }) => `${words.repair(what)} ×${count}`)
            .join(', ')}`,
        ]
      : []),
    ...(missing.length > 0 ? [`  ${words.missing}: ${missing.map(words.fact).join(', ')}`] : []),
    ...(unknownBodies.size > 0
      ? [
          `  ${words.unknown}:`,
          ...[...unknownBodies].map(
            ([name, at]) => `    ${name} (${words.line} ${someOf([...new Set(at)])})`,
          ),
        ]
      : []),
    ...problems.map(
      (one) => `  ${words.severity[one.severity]}: ${writeProblem(one, words).replaceAll('\n', '\n  ')}`,
    ),
    ...(status === 'written' || status === 'updated' ? [`  ${words.next(idOf(target))}`] : []),
  ];
  return lines.join('\n');
}

/** What was found, and how much of it. */
function countsOf({ fields, blocks }: Draft): (readonly [Countable, number])[] {
  const count = (type: string) => blocks.filter((block) => block.type === type).length;
  return [
    ['headings', count('heading')],
    ['paragraphs', count('paragraph')],
    ['items', count('item')],
    ...(['legalBases', 'tasks', 'events', 'targets', 'recipients', 'signatories'] as const).map(
      (name) => [name, fields[name].length] as const,
    ),
  ];
}

/** The first lines of many. */
const someOf = (lines: readonly number[]): string =>
  lines.length > 8 ? `${lines.slice(0, 6).join(', ')}, … +${lines.length - 6}` : lines.join(', ');

/** Where it stands, what is wrong, what to do. */
function writeProblem(problem: Problem, words: ReportWords): string {
  const { message, hint } = words.problem(problem);
  // What stands there, unless the message quotes it.
  const text = problem.text && !message.includes(problem.text) ? `\n  > ${cutShort(problem.text)}` : '';
  return `${words.at(problem)}${text}\n  ${message}${hint === '' ? '' : `\n  ${words.hint}: ${hint}`}`;
}

/** Id of a document from the path of its file. */
const idOf = (target = ''): string =>
  target
    .replaceAll('\\', '/')
    .replace(/^.*van-ban\//, '')
    .replace(/\.mdx$/, '');

/** Both sides of a place where an edit and an import meet. */
function writeMeeting(meeting: Meeting, words: ReportWords): string {
  const { place, ours, theirs } = tellMeeting(meeting, words);
  const show = (text: string) => text.replaceAll(/\n+/g, '\n        ');
  return `    ${place}\n      ${words.inFile} ${show(ours)}\n      ${words.importedNow} ${show(theirs)}`;
}

/** The same for programs: an object for each source, `problems` as on the terminal but in English. */
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
        ? [{ level: block.depth - 1, ...partHeading(block.text), line: block.passage.from }]
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
