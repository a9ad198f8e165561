import type { Day, EventFields, TaskFields } from '../domain/entities.ts';
import type { DocumentKind } from '../domain/kind.ts';
import { draftId, findPeriod, firstWords, subjectOfDays, yearOfPlan } from './head/draft-identity.ts';
import { kindWithoutWord } from './head/kind-without-word.ts';
import type { Head } from './head/letterhead.ts';
import { readOwnName } from './head/own-name.ts';
import { passedOn } from './head/passed-on.ts';
import type { BodyBlock } from './paragraphs/blocks.ts';

/** What a document is called by. */
export interface Identity {
  /** Id of its address: `2022/23-ctr-tu`. */
  readonly id: string;
  readonly symbol?: string | undefined;
  readonly kind: DocumentKind;
  readonly subject: string;
  readonly issuedOn?: Day | undefined;
  /** The year or month that it plans: `2023`, `2024-01`. */
  readonly period?: string | undefined;
  /** What is said of its kind where no word of the text names it. */
  readonly missingKind?: string | undefined;
}

/** What a text says below its head that tells what it is. */
export interface ReadBody {
  readonly blocks: readonly BodyBlock[];
  readonly legalBases: readonly string[];
  readonly tasks: readonly TaskFields[];
  readonly events: readonly EventFields[];
  readonly signedAt: readonly string[];
}

/** The words of a title: its subject, and its other lines. */
export const titleOf = ({ subject = '', title = [] }: Head): string => [subject, ...title].join(' ');

/** Tell what a document is called by: by its head where that says it, else by what its text says of itself. */
export function identify(head: Head, { blocks, legalBases, tasks, events, signedAt }: ReadBody): Identity {
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
  const title = titleOf(head);
  const months = new Set(events.map(({ from }) => from.slice(0, 7)));
  // A decision with the rows of the plan that it issues speaks of the year of that plan.
  const issued = tasks.length > 0 ? yearOfPlan(title) : undefined;
  const period = findPeriod(title, head.kind) ?? (months.size === 1 ? [...months][0] : issued);
  const id = draftId({
    ...{ symbol, subject, issuedOn, signedAt, period },
    kind: unprinted?.missing ? undefined : kind,
  });
  return { id, symbol, kind, subject, issuedOn, period, missingKind: unprinted?.missing };
}
