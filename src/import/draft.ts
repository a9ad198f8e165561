import type { Root } from 'mdast';
import { bodyNames } from '../domain/body-names.ts';
import { dayTitle } from '../domain/day.ts';
import type { Body, DocumentFields, EventFields, TaskFields } from '../domain/entities.ts';
import { slugify } from '../domain/fold.ts';
import { kindName, type DocumentKind } from '../domain/kind.ts';
import type { Problem } from '../domain/problem.ts';
import { annotateAnchors } from '../markdown/anchors.ts';
import { sortBlocks, type BodyBlock } from './blocks.ts';
import { readClosing } from './closing.ts';
import { joinParagraphs, type Passage } from './join-paragraphs.ts';
import { readHead } from './letterhead.ts';
import { readOwnName } from './own-name.ts';
import { cutParts, isAuthority } from './parts.ts';
import { createRepairLog } from './repair-log.ts';
import { dropRunningMatter } from './running-matter.ts';
import type { Reading, Repair, SourceLine } from './source-line.ts';
import { isStamp, readStampTime } from './stamps.ts';
import { findTables, type TableRegion } from './table-regions.ts';
import { readTable } from './read-table.ts';
import { findTargets } from './targets.ts';
import { toTree } from './write-mdx.ts';

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
  const problems: Problem[] = [...reading.problems];
  const warn = (line: number, message: string, hint: string) =>
    problems.push({ severity: 'warning', file, line, column: 1, message, hint });

  const signedAt = reading.lines.flatMap(({ text }) => (isStamp(text) ? (readStampTime(text) ?? []) : []));
  const before = findTables(reading.lines);
  const inTable = (index: number) => before.some(({ from, to }) => index >= from && index < to);
  const lines = dropRunningMatter(reading.lines, inTable, log);
  const parts = cutParts(lines);
  const head = readHead(parts.text, log);
  const closing = readClosing(parts.closing, log);
  const text = [...head.body, ...closing.rest, ...parts.annex];
  for (const { line, text: words } of closing.rest)
    warn(
      line,
      `"${words}" stands below the text and is neither recipient nor signature.`,
      'Look where it belongs.',
    );

  const period = findPeriod([head.subject ?? '', ...(head.title ?? [])].join(' '), head.kind);
  const year = period?.slice(0, 4) ?? head.issuedOn?.slice(0, 4);
  const regions = findTables(text);
  const names = bodyNames(registry);
  // A body that signs by its name alone stands for a letterhead that was lost.
  const issuer =
    head.letterhead?.issuer ??
    closing.signatories.find(({ authority }) => authority && !isAuthority(authority))?.authority;
  const context = issuers ?? names.issuers(issuer ?? '');

  const tasks: TaskFields[] = [];
  const events: EventFields[] = [];
  const match = (words: string, line: number, what: string): readonly string[] => {
    if (words === '') return [];
    const { ids, unmatched } = names.match(words, context);
    if (unmatched.length > 0)
      warn(
        line,
        `${what} "${unmatched.join('", "')}" is not in the registry of bodies.`,
        'Add the body or the alias to src/content/co-quan, or correct the name.',
      );
    return ids;
  };
  const kept: TableRegion[] = [];
  for (const region of regions) {
    const rows = text
      .slice(region.from, region.to)
      .filter((_, index) => !region.heads.has(region.from + index));
    const read = readTable(region, rows, year, period ?? yearNear(lines));
    const at = text[region.from]!.line;
    if (typeof read === 'string') {
      warn(
        at,
        `The table could not be read for sure: ${read}. It stands in the draft as text.`,
        'Enter its rows by hand, or import a DOCX or PDF of it.',
      );
      continue;
    }
    kept.push(region);
    logHeads(text, region, log);
    for (const row of read.tasks) {
      const joint = row.task.jointAsWritten;
      const bodies = match(row.task.bodiesAsWritten, row.bodiesLine, 'Preparing body');
      tasks.push(orderTask(row.task, bodies, joint ? match(joint, row.bodiesLine, 'Joint body') : undefined));
      for (const doubt of row.doubts)
        warn(row.line, `Row "${row.task.text.slice(0, 40)}…": ${doubt}.`, 'Compare it with the source.');
    }
    for (const row of read.events) {
      events.push(orderEvent(row.event, match(row.event.hostsAsWritten, row.line, 'Host')));
      for (const doubt of row.doubts)
        warn(row.line, `Day ${row.event.row}: ${doubt}.`, 'Compare the hosts and places with the source.');
    }
  }

  const blocks = sortBlocks(passagesAround(text, kept));
  const tree = toTree(blocks);
  annotateAnchors(tree);
  const legalBases = blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'item'
      ? /^Căn cứ\s/u.test(block.text) && /[;,]$/.test(block.text)
        ? [block.text]
        : []
      : [],
  );
  const recipients = closing.recipients.map(({ text: words }) => {
    // What is reported upward goes to the bodies above the issuer.
    const above = /báo cáo/iu.test(words)
      ? context.flatMap((id) => registry.find((body) => body.id === id)?.parent ?? [])
      : context;
    return { text: words, bodies: [...names.match(words.replace(/\(.*?\)/g, ''), above).ids] };
  });

  const own = head.kind
    ? undefined
    : readOwnName(blocks.flatMap((block) => ('text' in block ? [block.text] : [])));
  // A text without a kind in its head is an official letter, unless it says otherwise of itself.
  const kind = head.kind ?? own?.kind ?? (events.length > 0 ? 'calendar' : 'official-letter');
  const subject = head.subject ?? own?.subject ?? daysOf(events) ?? firstWords(blocks);
  const months = new Set(events.map(({ from }) => from.slice(0, 7)));
  const planned = period ?? (months.size === 1 ? [...months][0] : undefined);
  const fields: DocumentFields = {
    ...(head.symbol && { symbol: head.symbol }),
    kind,
    subject,
    ...(head.title && { title: head.title }),
    ...(head.letterhead && { letterhead: head.letterhead }),
    ...(head.issuedOn && { issuedOn: head.issuedOn }),
    ...(head.place && { place: head.place }),
    ...(planned && { period: planned }),
    issuers: context,
    signatories: closing.signatories,
    signedAt,
    recipients,
    legalBases,
    access: 'intranet',
    source: { file: '', sha256 },
    tasks,
    events,
    targets: findTargets(tree),
  };

  const missing = [
    !head.letterhead && 'letterhead',
    !head.symbol && 'symbol',
    !head.kind && !own && events.length === 0 && `kind (set to "${kindName(kind)}" for now)`,
    !head.subject && 'subject (words of the text stand for it)',
    !head.issuedOn && 'day of issue',
    context.length === 0 && (issuer ? `issuing body ("${issuer}" is not in the registry)` : 'issuing body'),
    closing.signatories.length === 0 && 'signature',
    closing.signatories.some(
      (signatory) => !signatory.name && signatory.authority?.match(/^(T\/M|TM|K\/T|KT)/),
    ) && 'name of the signer',
    closing.recipients.length === 0 && 'recipients',
  ].filter((item): item is string => typeof item === 'string');

  const slug = head.symbol
    ? slugify(head.symbol)
    : slugify(`${head.kind || own || events.length > 0 ? kindName(kind) : ''} ${firstClause(subject)}`)
        .split('-')
        .slice(0, 14)
        .join('-');
  const yearOf =
    head.issuedOn?.slice(0, 4) ??
    head.symbol?.match(/^\d+\/(\d{4})\//)?.[1] ??
    signedAt[0]?.slice(0, 4) ??
    period?.slice(0, 4);
  const id = yearOf ? `${yearOf}/${slug}` : slug;
  return {
    id,
    fields: { ...fields, source: { file: `${slug}.txt`, sha256 } },
    tree,
    blocks,
    repairs: mergeRepairs(reading.repairs, log.list()),
    problems,
    missing,
  };
}

/** Kinds that plan a month or a year. */
const planning = new Set<DocumentKind>(['programme', 'calendar', 'plan', 'report']);

/** The year or month that a title speaks of: "năm 2023", "THÁNG 01 NĂM 2024". */
function findPeriod(title: string, kind: DocumentKind | undefined): string | undefined {
  if (!kind || !planning.has(kind)) return undefined;
  // A day is the date of some other document.
  const text = title.replace(/ngày\s*\d{1,2}\s*(?:tháng\s*|[/.-])\d{1,2}(?:\s*năm\s*|[/.-])\d{4}/giu, '');
  const month = /tháng\s+(\d{1,2})(?:\s+năm\s+|\s*[/-]\s*)(\d{4})/iu.exec(text);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12)
    return `${month[2]}-${month[1]!.padStart(2, '0')}`;
  return /(?<!từ |đến |-\s?)năm\s+(\d{4})(?!\s*[-–])/iu.exec(text)?.[1];
}

/** The year of a week's calendar, from the days it says it covers. */
function yearNear(lines: readonly SourceLine[]): string | undefined {
  const head = lines
    .slice(0, 20)
    .map(({ text }) => text)
    .join(' ');
  return /(?:từ ngày|tuần|ngày|năm)\D{0,20}(?:\d{1,2}[/.-]\d{1,2}[/.-])?(20\d{2})/iu.exec(head)?.[1];
}

function passagesAround(
  lines: readonly SourceLine[],
  regions: readonly TableRegion[],
): (Passage | TableRegion['kind'])[] {
  const result: (Passage | TableRegion['kind'])[] = [];
  let from = 0;
  for (const region of regions) {
    result.push(...joinParagraphs(lines.slice(from, region.from)), region.kind);
    from = region.to;
  }
  result.push(...joinParagraphs(lines.slice(from)));
  return result;
}

function logHeads(
  lines: readonly SourceLine[],
  region: TableRegion,
  log: ReturnType<typeof createRepairLog>,
): void {
  let last = -2;
  for (const index of region.heads) {
    if (index !== last + 1)
      log.add(index === region.from ? 'table head' : 'repeated table head', lines[index]!.line);
    last = index;
  }
}

function orderTask(
  { bodiesAsWritten, jointAsWritten, ...task }: Omit<TaskFields, 'bodies' | 'joint'>,
  bodies: readonly string[],
  joint: readonly string[] | undefined,
): TaskFields {
  return { ...task, bodies, bodiesAsWritten, ...(joint && jointAsWritten && { joint, jointAsWritten }) };
}

function orderEvent(event: Omit<EventFields, 'hosts'>, hosts: readonly string[]): EventFields {
  const { id, from, to, part, time, lead, text, hostsAsWritten, place, lunar, row } = event;
  return {
    id, from, to,
    ...(part && { part }), ...(time && { time }), ...(lead && { lead }),
    text, hosts, hostsAsWritten,
    ...(place && { place }), ...(lunar && { lunar }),
    row,
  }; // prettier-ignore
}

/** Subject of a calendar without a title: the days that it covers. */
function daysOf(events: readonly EventFields[]): string | undefined {
  const days = events.flatMap(({ from, to }) => [from, to]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? `Từ ngày ${dayTitle(first)} đến ngày ${dayTitle(last)}` : undefined;
}

/** What stands before the first comma, where that is enough to know a subject by. */
function firstClause(subject: string): string {
  const clause = subject.split(/[,;:]/)[0]!;
  return clause.split(' ').length >= 5 ? clause : subject;
}

function firstWords(blocks: readonly BodyBlock[]): string {
  const first = blocks.find((block) => block.type === 'paragraph' || block.type === 'item');
  return first && 'text' in first ? first.text.split(' ').slice(0, 14).join(' ') : 'Không rõ trích yếu';
}

function mergeRepairs(...lists: (readonly Repair[])[]): Repair[] {
  const merged = new Map<string, Repair>();
  for (const repair of lists.flat()) {
    const known = merged.get(repair.what);
    merged.set(
      repair.what,
      known
        ? { ...known, count: known.count + repair.count, lines: [...known.lines, ...repair.lines] }
        : repair,
    );
  }
  return [...merged.values()];
}
