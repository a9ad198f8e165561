import { readBodyPhrase } from '../phrases/body-phrase.ts';
import { endingOf, readEnding, readJointEnding, timeEndingOf } from '../phrases/task-ending.ts';
import { bodyHeads } from './body-heads.ts';
import { isFields, isTitle, type ListItem, type ListPlan, type UnreadList } from './plan.ts';
import { unmarked, type Unit } from './unit.ts';

/** Headings that say when or who, and what the others say of their place. */
interface Heads {
  readonly at: ReadonlySet<number>;
  readonly bodies: ReadonlyMap<number, string>;
}

/** Lists below headings that say when or which body, or whose tasks end with the bodies that do them. */
export function findHeadedLists(
  units: readonly Unit[],
  isWorkPlan: boolean,
): readonly ListPlan[] | UnreadList {
  const periods = units.flatMap(({ period }, at) => (period ? [at] : []));
  const endings = titlesOverTelling(units, isWorkPlan ? tells : leads);
  const bodies = isWorkPlan ? bodyHeads(units) : new Map<number, string>();
  if (periods.length > 1 || endings.length > 0)
    return listsBelow(units, { at: new Set([...periods, ...endings]), bodies: officesOf(bodies) });
  return bodies.size > 1 ? listsBelow(units, { at: new Set(bodies.keys()), bodies }) : [];
}

/** Whoever meets, or decides: what stands below it is prepared by others. */
const committee =
  /^(?:BCH|BTV|Ban Chấp hành|Ban Thường vụ|Thường trực|Thường vụ|(?:Tỉnh|Thành|Thị|Huyện|Quận|Đảng) ủy|Đảng bộ|Chi (?:bộ|ủy)|HĐND|Hội đồng nhân dân|UBND|[UỦ][yỷ] ban nhân dân)(?!\p{L})/iu;

/** Of headings that are bodies those below times that do what stands below them: `a) Phòng Tổ chức cán bộ:`. */
const officesOf = (bodies: ReadonlyMap<number, string>): ReadonlyMap<number, string> =>
  new Map([...bodies].filter(([, name]) => !committee.test(name)));

/** Whether a task itself says who does it, at its end, or when, in front. */
export const tells = ({ words, fields, period, rank }: Unit): boolean =>
  rank !== unmarked &&
  !period &&
  (readEnding(words) !== undefined || (words !== '' && fields[0]?.label === ''));

/** Whether a task says in a bracket at its end who leads it: that is clear in a plan of anything. */
export const leads = ({ rank, words, fields: [first] }: Unit): boolean => {
  if (rank === unmarked || words === '') return false;
  if (first?.label !== '' && !/chủ trì/iu.test(words)) return false;
  const who =
    first?.role === 'bodies' && first.label === '' ? readBodyPhrase(first.value) : readEnding(words);
  return who?.dropped.some((word) => /^chủ trì/iu.test(word)) ?? false;
};

/** What stands over tasks of which most say who or when; nothing where the text has fewer than three such tasks. */
function titlesOverTelling(units: readonly Unit[], saysIt: (unit: Unit) => boolean): number[] {
  const telling = new Set(units.filter(saysIt));
  if (telling.size < 3) return [];
  return units.flatMap((unit, at) => {
    const first = units[at + 1];
    const isIntroduction = unit.rank === unmarked && /:$/u.test(unit.words);
    if (!first || !isItem(first)) return [];
    if (!isIntroduction && (!isTitle(unit) || unit.rank === unmarked || first.rank <= unit.rank)) return [];
    const rank = isIntroduction ? first.rank - 1 : unit.rank;
    let end = at + 1;
    while (end < units.length && units[end]!.rank > rank && isItem(units[end]!)) end += 1;
    const below = units.slice(at + 1, end);
    const tasks = below.filter((task) => task.rank === first.rank);
    const share = tasks.filter((task) => telling.has(task) || isPlainTask(task)).length;
    return share > 0 && share >= tasks.length * 0.5 ? [at] : [];
  });
}

/** The lists below some headings: what stands deeper than the first paragraph below each is part of it. */
function listsBelow(units: readonly Unit[], heads: Heads): readonly ListPlan[] | UnreadList {
  const lists: ListItem[][] = [];
  const order = [...heads.at].sort((a, b) => a - b);
  const last = order.at(-1)!;
  let list: ListItem[] = [];
  let tasks: number | undefined;
  let inner = new Set<number>();
  let isFresh = false;
  const close = () => {
    if (list.some(({ role }) => role === 'task')) lists.push(withoutLooseHeads(list));
    list = [];
  };
  const outer = outerRanks(units, heads.at, order[0]!);
  for (let at = firstHead(units, heads.at, outer, order[0]!); at < units.length; at += 1) {
    const unit = units[at]!;
    const { rank } = unit;
    const put = (role: ListItem['role'], level?: number) =>
      list.push({ unit, role, level, body: heads.bodies.get(at) });
    const isLeading = leadsDeeper(units, heads.at, at);
    const isSentence = rank === unmarked && !unit.period;
    if (heads.at.has(at)) {
      // A sentence over tasks is no title.
      if (!isSentence) put('head', rank);
      isFresh = true;
      inner = !isSentence && isBelowTime(list, unit) ? inner.add(rank) : new Set();
    } else if (leadsToHead(units, heads.at, at)) put('head', rank);
    else if (list.length === 0 && !isFresh) continue;
    else if (isFresh && isLeading) {
      put('head', rank);
      inner.add(rank);
    } else if (isFresh) {
      if (isFields(unit) || (isSentence && !isPlainTask(unit)))
        return unread(unit, 'a paragraph that is no task stands below a heading that says when or who');
      put('task');
      tasks = rank;
      isFresh = false;
    } else if (isFields(unit)) put('fields');
    else if (inner.has(rank) && isLeading) {
      put('head', rank);
      isFresh = true;
    } else if (inner.has(rank) && rank < tasks!) {
      // Beside titles over tasks, one that is a task itself.
      put('task', rank);
      tasks = rank;
    } else if (rank > tasks! && rank !== unmarked) put('detail');
    else if (rank === tasks && (!isSentence || isPlainTask(unit))) put('task');
    else if (at > last) break;
    else if (heads.at.has(at + 1) || leadsToHead(units, heads.at, at + 1)) close();
    else return unread(unit, 'a paragraph that is no task stands among its tasks');
  }
  close();
  return lists.map((items) => {
    const words = wordsOfTasks(items);
    return {
      items,
      readEnding: endingOf(words),
      readTime: timeEndingOf(words.map((own) => readJointEnding(own)?.text ?? own)),
    };
  });
}

/** Whether a title that says no time stands below one that does. */
function isBelowTime(list: readonly ListItem[], unit: Unit): boolean {
  const heads = list.flatMap(({ role, unit: head }) => (role === 'head' && head !== unit ? [head] : []));
  const above = heads.findLast(({ rank }) => rank < unit.rank);
  return !unit.period && above?.period !== undefined;
}

const wordsOfTasks = (items: readonly ListItem[]): string[] =>
  items.flatMap(({ role, unit }) =>
    role === 'task' && !unit.fields.some((field) => field.role === 'bodies') ? [unit.words] : [],
  );

const unread = ({ passage }: Unit, reason: string): UnreadList => ({ line: passage.from, reason });

/** Headings at the end of a list have no tasks below them: they are none of it. */
function withoutLooseHeads(items: readonly ListItem[]): ListItem[] {
  const end = items.findLastIndex(({ role }) => role !== 'head');
  return items.slice(0, end + 1);
}

/** Ranks of the titles that stand over headings that say when or who, below the first of these. */
const outerRanks = (units: readonly Unit[], heads: ReadonlySet<number>, first: number): ReadonlySet<number> =>
  new Set(units.flatMap(({ rank }, at) => (at > first && leadsToHead(units, heads, at) ? [rank] : [])));

/** Where the lists begin: a topic above the first heading belongs to them where one of its rank stands among them. */
function firstHead(
  units: readonly Unit[],
  heads: ReadonlySet<number>,
  outer: ReadonlySet<number>,
  first: number,
): number {
  let from = first;
  for (let at = first - 1; at >= 0 && leadsToHead(units, heads, at); at -= 1)
    if (outer.has(units[at]!.rank)) from = at;
  return from;
}

/** Whether a title stands over a heading that says when or who, with nothing but titles between. */
function leadsToHead(units: readonly Unit[], heads: ReadonlySet<number>, at: number): boolean {
  const unit = units[at];
  if (!unit || heads.has(at) || !isTitle(unit) || unit.rank === unmarked) return false;
  const next = units[at + 1];
  if (heads.has(at + 1)) return next!.rank > unit.rank;
  return next !== undefined && next.rank > unit.rank && leadsToHead(units, heads, at + 1);
}

/** Whether a unit below a heading is itself a title over tasks. */
function leadsDeeper(units: readonly Unit[], heads: ReadonlySet<number>, at: number): boolean {
  const unit = units[at]!;
  const next = units[at + 1];
  if (!isTitle(unit) || unit.rank === unmarked || readEnding(unit.words)) return false;
  if (!next || heads.has(at + 1) || next.rank <= unit.rank || next.rank === unmarked) return false;
  return !isFields(next);
}

/** Whether a paragraph can be one of a list: it has a mark, or is a task without one. */
const isItem = (unit: Unit): boolean => unit.rank !== unmarked || isPlainTask(unit);

/** Whether a paragraph without a mark is a task: it ends with its body. */
const isPlainTask = ({ words }: Unit): boolean => readEnding(words) !== undefined;
