import type { SourceLine } from '../source-line.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import { findHeadedLists, leads, tells } from './headed-list.ts';
import { findLabelledLists } from './labelled-list.ts';
import { isTitle, type ListPlan, type UnreadList } from './plan.ts';
import type { TaskField } from './task-fields.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';
import { opensClosing } from '../phrases/closing-words.ts';

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
/** A title that plans the work of a time: `Công tác tháng 7 năm 2024`, `làm việc toàn khóa`; `kỷ niệm 80 năm Cách mạng` counts years. */
const workOfTime =
  /(?:công tác|làm việc|nhiệm vụ|hoạt động|kiểm tra|giám sát).{0,60}?(?<![A-Za-zÀ-ỹ])(?:(?:tháng|quý|năm|tuần)\s+(?:\d|[IVX]+(?![A-Za-zÀ-ỹ])|thứ|đầu|cuối|học|tiếp|này|tới|sau)|(?:đầu|giữa|cuối|cả|trong|hằng|hàng|từng|theo|các)\s+(?:tháng|quý|năm|tuần)|nhiệm kỳ|toàn khóa)/iu;

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
    while (to < lines.length && isFree(to) && !lines[to]!.cell && !opensClosing(lines[to]!.text)) to += 1;
    const units = unitsOf(lines.slice(at, to), year);
    const plans = findLabelledLists(units, isWorkPlan);
    const headed = plans.length === 0 && planning.has(kind) ? findHeadedLists(units, isWorkPlan) : [];
    if ('reason' in headed) unread.push(headed);
    else {
      plans.push(...headed);
      unread.push(...leftOut(units, plans, kind, isWorkPlan));
    }
    for (const plan of plans) lists.push(placed(plan, at));
    at = to + 1;
  }
  return { lists, unread };
}

/** The first paragraph in no list that says what only a list of tasks says: who leads, or when what is below it is due. */
function leftOut(
  units: readonly Unit[],
  plans: readonly ListPlan[],
  kind: DocumentKind,
  isWorkPlan: boolean,
): UnreadList[] {
  const read = new Set(plans.flatMap(({ items }) => items.map(({ unit }) => unit)));
  const own = units.filter((unit) => !read.has(unit));
  // A label with nothing behind it leads to what somebody does: "1. Chủ trì:" above points.
  const isLead = ({ role, label, value }: TaskField) =>
    role === 'bodies' &&
    label !== '' &&
    value !== '' &&
    (planning.has(kind) || /chủ trì|chuẩn bị/iu.test(label));
  const telling = own.filter(isWorkPlan ? tells : leads);
  const unit =
    own.find(({ fields }) => fields.some(isLead)) ??
    own.find((title) => goesOnBelowBodies(title, units, plans)) ??
    own.find(({ period }) => isWorkPlan && /^(?:tháng|quý)\s/iu.test(period?.asWritten ?? '')) ??
    own.find((unit) => isWorkPlan && tells(unit) && isBetween(unit, plans)) ??
    (telling.length > 2 ? telling[0] : undefined);
  if (!unit) return [];
  const words = unit.passage.text.slice(0, 40);
  return [
    {
      line: unit.passage.from,
      reason: `"${words}…" says who does a task or when, and no list around it could be told`,
    },
  ];
}

/** Whether a paragraph stands among the lists: behind the beginning of the first, in front of the end of the last. */
const isBetween = ({ from }: Unit, plans: readonly ListPlan[]): boolean =>
  plans.length > 1 && plans[0]!.items[0]!.unit.from < from && from < plans.at(-1)!.items.at(-1)!.unit.from;

/** Whether a title with something below it follows tasks of bodies, and stands as high as these: it may be one more. */
function goesOnBelowBodies(title: Unit, units: readonly Unit[], plans: readonly ListPlan[]): boolean {
  const at = units.indexOf(title);
  const plan = plans.find(({ items }) => items.at(-1)!.unit === units[at - 1]);
  const head = plan?.items.findLast(({ role, body }) => role === 'head' && body !== undefined);
  return head?.unit.rank === title.rank && isTitle(title) && (units[at + 1]?.rank ?? 0) > title.rank;
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
