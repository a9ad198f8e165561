import type { DocumentKind } from '../domain/kind.ts';
import { addMonths, monthOf } from '../domain/month.ts';
import { taskProduct } from '../domain/task-product.ts';
import { disagree, readWork, type WorkWords } from '../domain/task-words.ts';

/** A planned task, as far as it is compared. */
export interface PlannedWork {
  readonly text: string;
  /** When it is due. */
  readonly month: string;
}

/** An entry of a calendar or a document that may deal with it. */
export interface DoneWork {
  readonly type: 'event' | 'document';
  /** Of a document. */
  readonly kind?: DocumentKind | undefined;
  readonly day: string;
  /** Its words; of a document its subject. */
  readonly text: string;
}

/** That one may belong to the other, and why. */
export interface ChainMatch {
  /** From 0 to 1; under 0.8 nothing is proposed. */
  readonly confidence: number;
  readonly reason: 'same-symbol' | 'same-words';
}

const reviewKinds: ReadonlySet<DocumentKind> = new Set([
  'report',
  'conclusion',
  'notice',
  'resolution',
  'directive',
]);

/** Months after its own in which a task may still be dealt with, and before it. */
export const reach = { event: [-1, 3], document: [-2, 11] } as const;

const wordsOf = new Map<string, WorkWords>();

/** Words of a text, read once: a text is compared with many. */
function words(text: string): WorkWords {
  const known = wordsOf.get(text);
  if (known) return known;
  const read = readWork(text);
  wordsOf.set(text, read);
  return read;
}

/**
 * Whether an entry or a document deals with a planned task, by their words alone.
 *
 * Meant to be right rather than complete: what is proposed wrongly is believed. A symbol that both cite decides;
 * else nearly all words that name the matter must be the same, and nothing may speak against it.
 */
export function matchWork(task: PlannedWork, done: DoneWork): ChainMatch | undefined {
  const month = monthOf(done.day);
  const [before, after] = reach[done.type];
  if (month < addMonths(task.month, before) || month > addMonths(task.month, after)) return undefined;

  const [planned, found] = [words(task.text), words(done.text)];
  if (planned.around !== found.around || planned.carriesOut !== found.carriesOut) return undefined;
  if (disagree(planned.years, found.years) || disagree(planned.spans, found.spans)) return undefined;
  if (planned.review !== found.review || !fits(task, done, found)) return undefined;

  if (planned.carriesOut) {
    if (disagree(planned.symbols, found.symbols)) return undefined;
    if (sameSymbol(planned, found)) return { confidence: 0.95, reason: 'same-symbol' };
    // A review of one act is no review of a year's work, though both speak of one matter.
    if (planned.symbols.size !== found.symbols.size && planned.spans.size !== found.spans.size)
      return undefined;
  }
  const confidence = likeness(planned.matter, found.matter);
  return confidence < 0.8 ? undefined : { confidence, reason: 'same-words' };
}

/** One act is reviewed by both, or carried out by both with nothing else said of it. */
function sameSymbol(planned: WorkWords, found: WorkWords): boolean {
  if (planned.symbols.isDisjointFrom(found.symbols)) return false;
  return planned.review !== undefined || planned.matter.symmetricDifference(found.matter).size === 0;
}

/** Whether it is of the sort that the task brings forth. */
function fits(task: PlannedWork, { type, kind, text }: DoneWork, found: WorkWords): boolean {
  const product = taskProduct(task.text);
  if (type === 'document') {
    if (found.review !== undefined) return kind !== undefined && reviewKinds.has(kind);
    return product !== undefined && (kind === product || taskProduct(text) === product);
  }
  return product === undefined || (found.discussed && eventNames(product, text));
}

function eventNames(product: DocumentKind, text: string): boolean {
  return [...text.matchAll(/\p{Lu}[\p{Ll}]+(?: \p{Ll}+){0,3}/gu)].some(
    ([phrase]) => taskProduct(`Ban hành ${phrase}`) === product,
  );
}

/** Share of the words that two matters have in common; nothing where too few words tell. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = a.intersection(b).size;
  const all = a.union(b).size;
  if (common < 2 || all === 0) return 0;
  const [lost, added] = [a.size - common, b.size - common];
  const share = common / all;
  // Words exchanged for others name another matter; words only left out, or only added, may be the same.
  // A single syllable more makes another thing: "đại hội đoàn", "đại hội công đoàn".
  const doubtful = (lost > 0 && added > 0) || lost + added === 1;
  return doubtful && share < 0.9 ? 0 : share;
}
