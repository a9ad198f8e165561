import type { SourceLine } from '../source-line.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import { findHeadedLists } from './headed-list.ts';
import { findLabelledLists } from './labelled-list.ts';
import type { ListPlan, UnreadList } from './plan.ts';
import { unitsOf, type Unit } from './units.ts';

/** A programme without a table: a list of tasks. */
export interface TaskList {
  /** Index of its first line, and of the line behind its last. */
  readonly from: number;
  readonly to: number;
  readonly plan: ListPlan;
}

/** What a text says of itself. */
export interface ListContext {
  readonly kind: DocumentKind | undefined;
  /** Words of its title. */
  readonly subject: string;
  readonly year: string | undefined;
}

/** Kinds that plan: what they list under times is to be done then. */
const planning: ReadonlySet<DocumentKind> = new Set(['programme', 'plan']);
/** Kinds that may set tasks with labelled fields; the others tell of meetings, or lay down rules. */
const tasking: ReadonlySet<DocumentKind> = new Set([
  ...planning,
  ...(['action-programme', 'resolution', 'decision', 'directive', 'conclusion', 'guidance'] as const),
  ...(['notice', 'scheme', 'options-paper', 'official-letter'] as const),
]);
/** A title that plans the work of a time: `Công tác tháng 7 năm 2024`, `làm việc toàn khóa`. */
const workOfTime =
  /(?:công tác|làm việc|nhiệm vụ|hoạt động|kiểm tra|giám sát).{0,60}?(?<!\p{L})(?:tháng|quý|năm|tuần|nhiệm kỳ|toàn khóa)/iu;

/** The lists of a text, and what was seen of lists that were not read. */
export interface FoundLists {
  readonly lists: readonly TaskList[];
  readonly unread: readonly UnreadList[];
}

/** Find the lists of tasks in lines that belong to no table. */
export function findTaskLists(
  lines: readonly SourceLine[],
  isFree: (index: number) => boolean,
  { kind, subject, year }: ListContext,
): FoundLists {
  const lists: TaskList[] = [];
  const unread: UnreadList[] = [];
  if (!kind || !tasking.has(kind)) return { lists, unread };
  const isWorkPlan = planning.has(kind) && workOfTime.test(subject);
  let at = 0;
  while (at < lines.length) {
    let to = at;
    while (to < lines.length && isFree(to) && !lines[to]!.cell) to += 1;
    const units = unitsOf(untilClosing(lines.slice(at, to)), year);
    const labelled = findLabelledLists(units);
    const headed = labelled.length === 0 && planning.has(kind) ? findHeadedLists(units, isWorkPlan) : [];
    const plans = [...labelled, ...('reason' in headed ? [] : headed)];
    for (const plan of plans) lists.push(placed(plan, at));
    if ('reason' in headed) unread.push(headed);
    else unread.push(...leftOut(units, plans));
    at = to + 1;
  }
  return { lists, unread };
}

/** Paragraphs that say who leads a task, and stand in no list. */
function leftOut(units: readonly Unit[], plans: readonly ListPlan[]): UnreadList[] {
  const read = new Set(plans.flatMap(({ items }) => items.map(({ unit }) => unit)));
  const missed = units.filter(
    (unit) =>
      !read.has(unit) &&
      unit.fields.some(({ role, label }) => role === 'bodies' && /chủ trì|chuẩn bị/iu.test(label)),
  );
  const first = missed[0];
  if (!first) return [];
  const words = first.passage.text.slice(0, 40);
  return [
    {
      line: first.passage.from,
      reason: `"${words}…" tells who does a task, and no list around it could be told`,
    },
  ];
}

/** A list among the lines of the text; its units are counted from its own first line. */
function placed({ items, ...plan }: ListPlan, start: number): TaskList {
  const first = items[0]!.unit.from;
  const moved = items.map((item) => ({
    ...item,
    unit: { ...item.unit, from: item.unit.from - first, to: item.unit.to - first },
  }));
  return { from: start + first, to: start + items.at(-1)!.unit.to, plan: { ...plan, items: moved } };
}

/** Lines above a closing that was not cut off. */
function untilClosing(lines: readonly SourceLine[]): readonly SourceLine[] {
  const end = lines.findIndex(({ text }) => /^(?:Nơi nhận|T\/M|TM\.|K\/T|KT\.|T\/L|TL\.)/u.test(text));
  return end < 0 ? lines : lines.slice(0, end);
}
