import type { Root } from 'mdast';
import { orderAttachedHead } from './head/attached-head.ts';
import { bodyNames } from '../domain/body-names.ts';
import type { Body, DocumentFields } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';
import { annotateAnchors } from '../markdown/anchors.ts';
import { dayHeadsIn } from './calendar/calendar-regions.ts';
import { calendarTime } from './calendar/calendar-year.ts';
import { toTree } from './paragraphs/block-tree.ts';
import { sortBlocks, type BodyBlock } from './paragraphs/blocks.ts';
import { matchRecipients } from './closing/match-recipients.ts';
import { readClosing } from './closing/closing.ts';
import { findPeriod, yearNear, yearOfPlan } from './head/draft-identity.ts';
import { tellSecrecy, tellSignature, tellSymbol } from './head/head-problems.ts';
import { draftProblems, type Warn } from './draft-problems.ts';
import { identify, titleOf } from './identity.ts';
import { missingFacts } from './missing-facts.ts';
import { unknownBodies } from './unknown-bodies.ts';
import { readTables } from './tables/draft-tables.ts';
import { passagesAround } from './tables/passages-around.ts';
import { legalBasesOf } from './head/legal-bases.ts';
import { isRule } from './paragraphs/join-paragraphs.ts';
import { wholeName } from './head/whole-name.ts';
import { readHead } from './head/letterhead.ts';
import { issuerName } from './head/letterhead-bodies.ts';
import { cutParts } from './parts.ts';
import { planYear } from './programme/plan-year.ts';
import { createRepairLog, mergeRepairs, type RepairLog } from './repair-log.ts';
import { mendRomanMarks } from './paragraphs/roman-marks.ts';
import { takeEndNotes } from './pages/end-notes.ts';
import { takeFootNotes } from './pages/foot-notes.ts';
import { raiseHandlingMark } from './pages/handling-box.ts';
import { dropRunningMatter } from './pages/running-matter.ts';
import type { Reading, Repair, SourceLine } from './source-line.ts';
import type { TableContext } from './tables/table-context.ts';
import { isAuthority } from './phrases/signature-words.ts';
import { signingTimesOf } from './closing/signing-times.ts';
import { signedFor } from './closing/signed-for.ts';
import { cellsIn } from './tables/table-regions.ts';
import { findTargets } from './targets.ts';

/** A source made into a document that a person still reads. */
export interface Draft {
  /** Id of its address: `2022/23-ctr-tu`. */
  readonly id: string;
  readonly fields: DocumentFields;
  readonly tree: Root;
  readonly blocks: readonly BodyBlock[];
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
  /** Facts that the text does not state. */
  readonly missing: readonly string[];
  /** Names that no body of the registry has, with the lines where they stand: bodies or aliases to add. */
  readonly unknownBodies: ReadonlyMap<string, readonly number[]>;
}

export interface DraftOptions {
  /** Path of the source, for problems. */
  readonly file: string;
  readonly sha256: string;
  readonly registry: readonly Body[];
  /** Ids of the issuing bodies, where a person names them because the text does not. */
  readonly issuers?: readonly string[] | undefined;
}

/** Make a draft of what a reader found. Nothing is guessed: what the text does not state is left out and listed. */
export function makeDraft(reading: Reading, { file, sha256, registry, issuers }: DraftOptions): Draft {
  const log = createRepairLog();
  const problems = draftProblems(reading, file);
  const { warn } = problems;
  const { lines, head, closing, text, signedTo, notes } = partReading(reading, log, warn);
  const signing = signingTimesOf(reading);
  const read = { reading, lines, head, closing, file };
  tellSecrecy(read, problems);
  tellSymbol(read, problems);
  tellSignature(read, signing, problems);

  const names = bodyNames(registry);
  const issuer = issuerOf(head, closing);
  const context =
    issuers ??
    names.issuers(issuer === undefined ? '' : wholeName(issuer, head.body), head.letterhead?.superior);
  const unknown = unknownBodies();
  const { tasks, events, heads, cuts } = readTables(text, {
    ...whenOf(lines, text, head),
    kind: head.kind,
    hasCells: reading.format === 'docx',
    subject: titleOf(head),
    ...{ names, issuers: context, log, warn, unknown: unknown.add },
  });
  for (const line of text.filter((_, at) => !cuts.some(({ from, to }) => at >= from && at < to)))
    if (isRule(line)) log.add('ornament', line.line);
  const blocks = sortBlocks(passagesAround(text, cuts, { notes, signedTo }));
  const tree = toTree(blocks);
  annotateAnchors(tree);
  const recipients = matchRecipients(closing.recipients, {
    ...{ names, registry, issuers: context },
    unknown: unknown.add,
  });
  const legalBases = legalBasesOf(blocks);
  const { signedAt } = signing;
  const identity = identify(head, { blocks, legalBases, tasks, events, signedAt });
  const { id } = identity;
  const name = `${id.split('/').at(-1)!}.${reading.format ?? 'txt'}`;
  const fields: DocumentFields = {
    ...identityFields(identity, head),
    issuers: issuers ?? signedFor(closing.signatories, context, names, registry, head.whose),
    ...{ signatories: closing.signatories, signedAt, recipients, legalBases },
    access: 'intranet',
    source: { file: name, sha256, ...(reading.ocr && { ocr: true }) },
    ...{ tasks, events, targets: findTargets(tree) },
    ...(heads && { heads }),
  };
  const isIssuerKnown = context.length > 0;
  return {
    ...{ id, fields, tree, blocks },
    repairs: mergeRepairs(reading.repairs, log.list()),
    problems: problems.list,
    missing: missingFacts({ head, closing, identity, tasks, events, issuer, isIssuerKnown }),
    unknownBodies: unknown.names,
  };
}

/** The lines of a reading without what belongs to its pages, its head and closing, and the text between them. */
function partReading(reading: Reading, log: RepairLog, warn: Warn) {
  // Other readers know a note by its size, or by what the file says.
  const noted = reading.format
    ? { lines: reading.lines, notes: [] }
    : takeEndNotes(takeFootNotes(reading.lines, log, warn), log);
  const ofText = dropRunningMatter(noted.lines, cellsIn(noted.lines), log);
  const lines = mendRomanMarks(raiseHandlingMark(ofText, log), log);
  const parts = cutParts(lines);
  const head = readHead(parts.text, log);
  const closing = readClosing(parts.closing, log);
  for (const { line, text: words } of closing.rest)
    warn(
      line,
      `"${words}" stands below the text and is neither recipient nor signature.`,
      'Look where it belongs.',
    );
  const signed = [...head.body, ...closing.rest];
  const text = [...signed, ...orderAttachedHead(parts.annex)];
  const signedTo = parts.annex[0] && parts.annex[0].line - 1;
  return { lines, head, closing, text, signedTo, notes: noted.notes };
}

type Head = ReturnType<typeof readHead>;

/** The body that issues a paper: that of its letterhead, or one that signs by its name alone where that was lost. */
const issuerOf = ({ letterhead }: Head, { signatories }: ReturnType<typeof readClosing>) =>
  (letterhead && issuerName(letterhead)) ??
  signatories.find(({ authority }) => authority && !isAuthority(authority))?.authority;

/** Of which year the months of a text are, and how the year of its days is told. */
function whenOf(
  lines: readonly SourceLine[],
  text: readonly SourceLine[],
  head: Head,
): Pick<TableContext, 'year' | 'years' | 'time'> {
  const title = titleOf(head);
  const { kind, issuedOn } = head;
  const period = findPeriod(title, kind);
  const tableAt = text.findIndex(({ cell }) => cell);
  const above = text.slice(0, tableAt < 0 ? 30 : tableAt);
  const years = planYear(title, period?.slice(0, 4) ?? yearOfPlan(title), above, issuedOn);
  const near = yearNear(lines.slice(0, dayHeadsIn(lines)[0]));
  return { years, year: years.said ?? years.told, time: calendarTime(lines, { period, issuedOn, near }) };
}

/** What a document is called by, as its fields have it. */
const identityFields = (
  { symbol, kind, subject, issuedOn, period }: ReturnType<typeof identify>,
  { title, letterhead, place }: Head,
): Pick<
  DocumentFields,
  'symbol' | 'kind' | 'subject' | 'title' | 'letterhead' | 'issuedOn' | 'place' | 'period'
> => ({
  ...(symbol && { symbol }),
  kind,
  subject,
  ...(title && { title }),
  ...(letterhead && { letterhead }),
  ...(issuedOn && { issuedOn }),
  ...(place && { place }),
  ...(period && { period }),
});
