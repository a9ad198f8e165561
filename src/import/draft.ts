import { foldKey } from '../domain/fold.ts';
import type { Root } from 'mdast';
import { orderAttachedHead } from './head/attached-head.ts';
import { bodyNames } from '../domain/body-names.ts';
import type { Body, DocumentFields } from '../domain/entities.ts';
import { isSecrecy, secrecyProblem } from '../domain/handling-mark.ts';
import { kindName } from '../domain/kind.ts';
import type { Problem } from '../domain/problem.ts';
import { annotateAnchors } from '../markdown/anchors.ts';
import { dayHeadsIn } from './calendar/calendar-regions.ts';
import { calendarTime } from './calendar/calendar-year.ts';
import { toTree } from './paragraphs/block-tree.ts';
import { sortBlocks, type BodyBlock } from './paragraphs/blocks.ts';
import { matchRecipients } from './closing/match-recipients.ts';
import { readClosing } from './closing/closing.ts';
import {
  draftId,
  findPeriod,
  firstWords,
  subjectOfDays,
  yearNear,
  yearOfPlan,
} from './head/draft-identity.ts';
import { kindClash } from './head/kind-clash.ts';
import { kindWithoutWord } from './head/kind-without-word.ts';
import { lostHyphen } from './head/lost-hyphen.ts';
import { readTables } from './tables/draft-tables.ts';
import { passagesAround } from './tables/passages-around.ts';
import { legalBasesOf } from './head/legal-bases.ts';
import { isRule } from './paragraphs/join-paragraphs.ts';
import { passedOn } from './head/passed-on.ts';
import { wholeName } from './head/whole-name.ts';
import { readHead } from './head/letterhead.ts';
import { issuerName } from './head/letterhead-bodies.ts';
import { readOwnName } from './head/own-name.ts';
import { cutParts } from './parts.ts';
import { planYear } from './programme/plan-year.ts';
import { createRepairLog, mergeRepairs } from './repair-log.ts';
import { mendRomanMarks } from './paragraphs/roman-marks.ts';
import { takeFootNotes } from './pages/foot-notes.ts';
import { raiseHandlingMark } from './pages/handling-box.ts';
import { dropRunningMatter } from './pages/running-matter.ts';
import type { Reading, Repair } from './source-line.ts';
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

/** Words of persons, never of a body: `đồng chí …`, `các PCT UBND tỉnh`, `Phó Bí thư Tỉnh ủy`, a bare `Chủ tịch`. */
const person =
  /^(?:các\s+)?(?:đ\/c|đồng chí|P\.?CT|Phó (?:Chủ tịch|Bí thư|Giám đốc|Trưởng|Chánh|Thủ tướng))(?![A-Za-zÀ-ỹ])|^(?:Chủ tịch|Bí thư|Giám đốc|Trưởng ban|Chánh Văn phòng)$/iu;

/** Make a draft of what a reader found. Nothing is guessed: what the text does not state is left out and listed. */
export function makeDraft(reading: Reading, { file, sha256, registry, issuers }: DraftOptions): Draft {
  const log = createRepairLog();
  const problems: Problem[] = [...reading.problems];
  const places = new Map(reading.lines.map((line) => [line.line, line]));
  const hasPages = (reading.lines.at(-1)?.page ?? 1) > 1;
  const warn = (line: number, message: string, hint: string, field?: string) => {
    const { page, text = '' } = places.get(line) ?? {};
    problems.push({
      ...{ severity: 'warning', file, ...(hasPages && page && { page }), line, column: 1 },
      ...{ ...(text.trim() && { text: text.trim() }), ...(field && { field }), message, hint },
    });
  };

  const { signedAt, strange } = signingTimesOf(reading);
  if (strange)
    warn(
      strange.line,
      `The stamp says that it was signed at ${strange.time}, the signature in the file ${reading.signedAt!.join(', ')}.`,
      'Keep the time that is right: a copy may carry the stamp of its original.',
    );
  // Other readers know a note by its size, or by what the file says.
  const noted = reading.format
    ? { lines: reading.lines, notes: [] }
    : takeFootNotes(reading.lines, log, warn);
  const ofText = dropRunningMatter(noted.lines, cellsIn(noted.lines), log);
  const lines = mendRomanMarks(raiseHandlingMark(ofText, log), log);
  const parts = cutParts(lines);
  const head = readHead(parts.text, log);
  const closing = readClosing(parts.closing, log);
  const text = [...head.body, ...closing.rest, ...orderAttachedHead(parts.annex)];
  for (const { line, text: words } of closing.rest)
    warn(
      line,
      `"${words}" stands below the text and is neither recipient nor signature.`,
      'Look where it belongs.',
    );

  const secret = lines.find(({ text: own, cell }) => !cell && own === own.toUpperCase() && isSecrecy(own));
  const mark = head.letterhead?.marks?.find(isSecrecy) ?? secret?.text;
  if (mark !== undefined) problems.push(secrecyProblem(mark, file, secret?.line ?? 1));

  const touching = head.symbol === undefined ? undefined : lostHyphen(head.symbol);
  if (touching)
    warn(
      lines.find(({ text: own }) => own.includes(head.symbol!))?.line ?? 1,
      `The number has no hyphen between "${touching.code}" and "${touching.body}": the file may have lost all its hyphens.`,
      'Compare it with the paper: write the hyphens back in the number, and wherever the text lacks them.',
      'symbol',
    );

  const said = kindClash(head.symbol, head.kind);
  if (said !== undefined)
    warn(
      lines.find(({ text: own }) => own.includes(head.symbol!))?.line ?? 1,
      `The number is that of a "${said}", the title says "${kindName(head.kind!)}".`,
      'Look at the paper which of them is right; the draft keeps both as printed.',
      'symbol',
    );

  // A certificate tells who signed the file: that may be an office, or a gazette that signed a copy.
  if (reading.signedBy && !closing.signatories.some(({ name }) => name))
    warn(
      reading.lines.at(-1)!.line,
      `The text names no signer; the digital signature in the file is of "${reading.signedBy.join('", "')}".`,
      'Look at the paper: if that is who signed it, write the name among the signatories.',
      'signatories',
    );
  if (reading.signedAt && !head.issuedOn)
    warn(
      1,
      `The text says no day of issue; the file was signed digitally at ${reading.signedAt.join(', ')}.`,
      'Look at the paper: if it was issued on the day of signing, write that day.',
      'issuedOn',
    );

  const title = [head.subject ?? '', ...(head.title ?? [])].join(' ');
  const period = findPeriod(title, head.kind);
  const names = bodyNames(registry);
  // A body that signs by its name alone stands for a letterhead that was lost.
  const issuer =
    (head.letterhead && issuerName(head.letterhead)) ??
    closing.signatories.find(({ authority }) => authority && !isAuthority(authority))?.authority;
  const context =
    issuers ??
    names.issuers(issuer === undefined ? '' : wholeName(issuer, head.body), head.letterhead?.superior);
  const unknownBodies = new Map<string, number[]>();
  const forms = new Map<string, string>();
  const unknown = (list: readonly string[], line: number) => {
    for (const written of list.filter((one) => !person.test(one))) {
      const key = foldKey(written);
      const name = forms.get(key) ?? written;
      forms.set(key, name);
      unknownBodies.set(name, [...(unknownBodies.get(name) ?? []), line]);
    }
  };

  const tableAt = text.findIndex(({ cell }) => cell);
  const years = planYear(
    title,
    period?.slice(0, 4) ?? yearOfPlan(title),
    text.slice(0, tableAt < 0 ? 30 : tableAt),
    head.issuedOn,
  );
  const { tasks, events, heads, cuts } = readTables(text, {
    year: years.said ?? years.told,
    years,
    time: calendarTime(lines, {
      period,
      issuedOn: head.issuedOn,
      near: yearNear(lines.slice(0, dayHeadsIn(lines)[0])),
    }),
    kind: head.kind,
    hasCells: reading.format === 'docx',
    subject: title,
    ...{ names, issuers: context, log, warn, unknown },
  });
  for (const line of text.filter((_, at) => !cuts.some(({ from, to }) => at >= from && at < to)))
    if (isRule(line)) log.add('ornament', line.line);
  const blocks = sortBlocks(passagesAround(text, cuts, noted.notes));
  const tree = toTree(blocks);
  annotateAnchors(tree);
  const recipients = matchRecipients(closing.recipients, { names, registry, issuers: context, unknown });
  const legalBases = legalBasesOf(blocks);

  // The subject of a letter stands where other papers have their kind; what it says is issued is another paper.
  const isKindKnown = head.kind !== undefined || head.isLetter === true;
  const own = isKindKnown
    ? undefined
    : readOwnName(blocks.flatMap((block) => ('text' in block ? [block.text] : [])));
  const symbol = head.symbol ?? own?.symbol;
  const printed = head.kind ?? own?.kind ?? (events.length > 0 ? 'calendar' : undefined);
  const unprinted = printed ? undefined : kindWithoutWord(symbol, head.isLetter === true, blocks);
  const kind = printed ?? unprinted!.kind;
  const subject = head.subject ?? own?.subject ?? subjectOfDays(events) ?? firstWords(blocks, legalBases);
  const issuedOn = head.issuedOn ?? passedOn(blocks);
  const months = new Set(events.map(({ from }) => from.slice(0, 7)));
  // A decision with the rows of the plan that it issues speaks of the year of that plan.
  const issued = tasks.length > 0 ? yearOfPlan(title) : undefined;
  const planned = period ?? (months.size === 1 ? [...months][0] : issued);
  const id = draftId({
    ...{ symbol, subject, issuedOn, signedAt, period: planned },
    kind: unprinted?.missing ? undefined : kind,
  });
  const fields: DocumentFields = {
    ...(symbol && { symbol }),
    kind,
    subject,
    ...(head.title && { title: head.title }),
    ...(head.letterhead && { letterhead: head.letterhead }),
    ...(issuedOn && { issuedOn }),
    ...(head.place && { place: head.place }),
    ...(planned && { period: planned }),
    issuers: issuers ?? signedFor(closing.signatories, context, names, registry),
    signatories: closing.signatories,
    signedAt,
    recipients,
    legalBases,
    access: 'intranet',
    source: {
      file: `${id.split('/').at(-1)!}.${reading.format ?? 'txt'}`,
      sha256,
      ...(reading.ocr && { ocr: true }),
    },
    tasks,
    events,
    targets: findTargets(tree),
    ...(heads && { heads }),
  };

  const missing = [
    !head.letterhead && 'letterhead',
    !symbol && 'symbol',
    kind === 'calendar' && events.length === 0 && 'entries of the calendar',
    // "Chương trình công tác tháng 02" is a calendar by its rows.
    kind === 'programme' && tasks.length === 0 && events.length === 0 && 'rows of the programme',
    unprinted?.missing ?? (head.isOfPage && `kind (by the title of the page: "${kindName(kind)}")`),
    !head.subject && 'subject (words of the text stand for it)',
    !issuedOn && 'day of issue',
    context.length === 0 && (issuer ? `issuing body ("${issuer}" is not in the registry)` : 'issuing body'),
    closing.signatories.length === 0 && 'signature',
    closing.signatories.some(
      (signatory) => !signatory.name && signatory.authority?.match(/^(T\/M|TM|K\/T|KT)/),
    ) && 'name of the signer',
    closing.recipients.length === 0 && 'recipients',
  ].filter((item): item is string => typeof item === 'string');

  return {
    id,
    fields,
    tree,
    blocks,
    repairs: mergeRepairs(reading.repairs, log.list()),
    problems,
    missing,
    unknownBodies,
  };
}
