import { foldKey } from '../domain/fold.ts';
import type { DocumentKind } from '../domain/kind.ts';
import { addMonths, monthOf } from '../domain/month.ts';
import { taskProduct } from '../domain/task-product.ts';
import { disagree, ordinalsDisagree, readWork, type WorkWords } from '../domain/task-words.ts';

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

/** Work whose words were read, so that it can be compared with many. */
export type Read<Work> = Work & { readonly words: WorkWords };

export const readWords = <Work extends { readonly text: string }>(work: Work): Read<Work> => ({
  ...work,
  words: readWork(work.text),
});

const reviewKinds: ReadonlySet<DocumentKind> = new Set([
  'report',
  'conclusion',
  'notice',
  'resolution',
  'directive',
]);

/** Kinds that put others into force: "Quyết định phê duyệt Đề án …". */
const approving: ReadonlySet<DocumentKind> = new Set(['decision', 'resolution']);

/** Months after its own in which a task may still be dealt with, and before it. */
export const reach = { event: [-1, 3], document: [-2, 11] } as const;

/**
 * Whether an entry or a document deals with a planned task, by their words alone.
 *
 * Meant to be right rather than complete: what is proposed wrongly is believed. A symbol that both cite decides;
 * else nearly all words that name the matter must be the same, and nothing may speak against it.
 */
export function matchWork(task: PlannedWork, done: DoneWork): ChainMatch | undefined {
  return matchRead(readWords(task), readWords(done));
}

/** As `matchWork`, with words read before. */
export function matchRead(task: Read<PlannedWork>, done: Read<DoneWork>): ChainMatch | undefined {
  const month = monthOf(done.day);
  const [before, after] = reach[done.type];
  if (month < addMonths(task.month, before) || month > addMonths(task.month, after)) return undefined;
  const whole = compare(task, done);
  if (whole !== undefined || done.type === 'document') return whole;
  return withoutActor(task.text, done.text)
    .flatMap((text) => compare(task, { ...done, text, words: readWork(text) }) ?? [])
    .sort((a, b) => b.confidence - a.confidence)[0];
}

function compare(task: Read<PlannedWork>, done: Read<DoneWork>): ChainMatch | undefined {
  const [planned, found] = [task.words, done.words];
  if (planned.around !== found.around || planned.carriesOut !== found.carriesOut) return undefined;
  if (disagree(planned.years, found.years) || disagree(planned.spans, found.spans)) return undefined;
  if (ordinalsDisagree(planned.ordinals, found.ordinals)) return undefined;
  if (planned.review !== found.review || !fits(planned, done)) return undefined;
  if (done.type === 'document' && planned.review === undefined && planned.act !== found.act) return undefined;

  if (planned.carriesOut || (planned.amends && found.amends)) {
    if (disagree(planned.symbols, found.symbols)) return undefined;
    if (sameSymbol(planned, found)) return { confidence: 0.95, reason: 'same-symbol' };
    // A review of one act is no review of a year's work, though both speak of one matter.
    if (planned.symbols.size !== found.symbols.size && planned.spans.size !== found.spans.size)
      return undefined;
  }
  const confidence = likeness(planned.matter, found.matter);
  return confidence < 0.8 ? undefined : { confidence, reason: 'same-words' };
}

/** One act is reviewed or changed by both, or carried out by both with nothing else said of it. */
function sameSymbol(planned: WorkWords, found: WorkWords): boolean {
  if (planned.symbols.isDisjointFrom(found.symbols)) return false;
  if (planned.review !== undefined || (planned.amends && found.amends)) return true;
  return planned.matter.symmetricDifference(found.matter).size === 0;
}

/** Whether it is of the sort that the task brings forth. */
function fits(planned: WorkWords, { type, kind, text, words }: Read<DoneWork>): boolean {
  const [product] = planned.products;
  if (type === 'document') {
    if (words.review !== undefined) return kind !== undefined && reviewKinds.has(kind);
    if (product === undefined || kind === undefined) return false;
    return kind === product || (approving.has(kind) && words.products.includes(product));
  }
  return product === undefined || (words.discussed && eventNames(product, text));
}

function eventNames(product: DocumentKind, text: string): boolean {
  return [...text.matchAll(/\p{Lu}[\p{Ll}]+(?: \p{Ll}+){0,3}/gu)].some(
    ([phrase]) => taskProduct(`Ban hành ${phrase}`) === product,
  );
}

/** What comes before or after the work itself; whoever meets for it does not do it. */
const preparation =
  /(?:^| )(?:hop|trien khai|chuan bi|tham tra|huong dan|tap huan|rut kinh nghiem|chi dao|tong duyet|hop bao)(?: |$)/;

/**
 * An entry without those who act, where it goes on with the first words of the task: "Đoàn giám sát HĐND tỉnh giám sát
 * chuyên đề …", "Khai giảng lớp bồi dưỡng …".
 */
function withoutActor(task: string, entry: string): string[] {
  const [first, second] = syllables(task.replace(/^Tổ chức /u, ''));
  const own = entry.normalize('NFC').split(/\s+/);
  const folded = own.map(foldKey);
  return folded.flatMap((word, index) => {
    if (index === 0 || index > 12 || word !== first || folded[index + 1] !== second) return [];
    return preparation.test(folded.slice(0, index).join(' ')) ? [] : [own.slice(index).join(' ')];
  });
}

const syllables = (text: string): string[] => text.normalize('NFC').split(/\s+/).map(foldKey);

/** Share of the words that two matters have in common; nothing where too few words tell. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = a.intersection(b).size;
  const all = a.union(b).size;
  if (common < 2 || all === 0) return 0;
  const [lost, added] = [a.difference(b), b.difference(a)];
  // "6 tháng" is not "9 tháng", however long the rest.
  if ([...lost].some(isFigure) && [...added].some(isFigure)) return 0;
  const share = common / all;
  // Words exchanged for others name another matter; words only left out, or only added, may be the same.
  // A single syllable more makes another thing: "đại hội đoàn", "đại hội công đoàn".
  const doubtful = (lost.size > 0 && added.size > 0) || lost.size + added.size === 1;
  return doubtful && share < 0.9 ? 0 : share;
}

const isFigure = (word: string): boolean => /^\d+$/.test(word);
