import { parsePeriod } from '../period.ts';
import { isFields, isNamed, isTitle, saysDuties, type ListPlan, type Role } from './plan.ts';
import { isTelling } from './task-fields.ts';
import { unmarked, type Unit } from './units.ts';

/** Fields that stand together, and the task they belong to. */
interface Group {
  readonly from: number;
  readonly to: number;
}

const tellsWho = ({ fields }: Unit): boolean => fields.some(({ role }) => role === 'bodies');
const tellsWhen = ({ fields }: Unit): boolean =>
  fields.some(({ role, value }) => role === 'when' && parsePeriod(value, '2000') !== undefined);

/** Lists whose tasks have labelled fields below them or in them. */
export function findLabelledLists(units: readonly Unit[], isWorkPlan = false): ListPlan[] {
  const groups = groupsOf(units);
  const owners = ownersOf(units, groups);
  const inline = units.flatMap((unit, at) => (!isFields(unit) && tellsWho(unit) ? [at] : []));
  const isTask = new Set([...owners.values(), ...inline]);
  const plans = runsOf(units, rolesOf(units, isTask), isTask).filter(isListOfTasks);
  const told = plans.reduce((count, plan) => count + countTold(plan, isWorkPlan), 0);
  const isCalledTask = plans.some(({ items }) => items.some(({ unit }) => unit.label));
  return told > 1 || isCalledTask ? plans.filter((plan) => tellsMost(plan, isWorkPlan)) : [];
}

/** How many of its paragraphs say who leads a task, or in the plan of a time when it is due. */
function countTold({ items }: ListPlan, isWorkPlan: boolean): number {
  const own = items.flatMap(({ role, unit }) => (role === 'head' ? [] : [unit]));
  return Math.max(own.filter(tellsWho).length, isWorkPlan ? own.filter(tellsWhen).length : 0);
}

/** Whether at least half of its tasks say who or when. */
const tellsMost = (plan: ListPlan, isWorkPlan: boolean): boolean =>
  countTold(plan, isWorkPlan) >= plan.items.filter(({ role }) => role === 'task').length * 0.5;

/** Whether its labels are those of tasks: not only who answers in a procedure, and no hour, for that has a meeting. */
function isListOfTasks({ items }: ListPlan): boolean {
  const fields = items.flatMap(({ unit }) => unit.fields);
  const isTold = fields.some(
    ({ role, label }) => role === 'joint' || role === 'when' || /chủ trì|chuẩn bị|tham mưu/iu.test(label),
  );
  return (
    isTold && !fields.some(({ role, value }) => role === 'when' && /\d\s*(?:giờ|h)(?!\p{L})/iu.test(value))
  );
}

/** Runs of fields that tell who or when. */
function groupsOf(units: readonly Unit[]): Group[] {
  const groups: { from: number; to: number }[] = [];
  units.forEach((unit, at) => {
    if (!isFields(unit)) return;
    const last = groups.at(-1);
    if (last?.to === at) last.to = at + 1;
    else groups.push({ from: at, to: at + 1 });
  });
  return groups.filter(({ from, to }) => units.slice(from, to).some(({ fields }) => fields.some(isTelling)));
}

/**
 * The task of each group: the paragraph above it, unless those of its rank are words of what stands above them.
 * That is told from all groups: a task has one group, and between two groups stands one task.
 */
function ownersOf(units: readonly Unit[], groups: readonly Group[]): Map<Group, number> {
  const details = new Set<number>();
  for (;;) {
    const owners = new Map(
      groups.flatMap((group, n): [Group, number][] => {
        const above = groups[n - 1]?.to ?? 0;
        for (let at = group.from - 1; at >= above; at -= 1)
          if (units[at]!.label) return [[group, at]];
          else if (!isFields(units[at]!) && !details.has(units[at]!.rank))
            return saysDuties(units[at]!) || isNamed(units[at]!) ? [] : [[group, at]];
        return [];
      }),
    );
    const ranks = new Set([...owners.values()].map((at) => units[at]!.rank));
    const deepest = [...ranks]
      .sort((a, b) => b - a)
      .find((rank) => !isRankOfTasks(rank, units, groups, owners));
    if (deepest === undefined || ranks.size === 0) return owners;
    details.add(deepest);
  }
}

/** Whether the owners of a rank are tasks: most stand alone between two groups, and none shares its rank with its fields. */
function isRankOfTasks(
  rank: number,
  units: readonly Unit[],
  groups: readonly Group[],
  owners: ReadonlyMap<Group, number>,
): boolean {
  const own = groups.filter((group) => {
    const owner = owners.get(group);
    return owner !== undefined && units[owner]!.rank === rank && !units[owner]!.label;
  });
  if (own.length === 0) return true;
  const endAbove = new Map(groups.map((group, n) => [group, groups[n - 1]?.to ?? 0]));
  const spanOf = (group: Group) => {
    const end = endAbove.get(group)!;
    const owner = owners.get(group)!;
    let from = owner;
    while (from > end && units[from - 1]!.rank >= rank && !isFields(units[from - 1]!)) from -= 1;
    return { from, to: group.from, parent: from > end ? from - 1 : -1 };
  };
  const alone = own.filter((group) => {
    const { from, to } = spanOf(group);
    return units.slice(from, to).filter((unit) => unit.rank === rank).length === 1;
  });
  if (alone.length < own.length * 0.7) return !own.some((group) => spanOf(group).parent >= 0);
  const sharesRank = own.filter(({ from }) => units[from]!.rank === rank);
  const isUnmarked = rank === unmarked;
  if (sharesRank.length < own.length * 0.5 && !isUnmarked) return true;
  // One heading for each: it is the task, and what stands below it are its words.
  const parents = own.map((group) => spanOf(group).parent);
  return parents.filter((parent) => parent >= 0).length < own.length * 0.7;
}

/** For each paragraph whether nothing but titles, all deeper than it, stands between it and a task deeper than it. */
function leadingOf(units: readonly Unit[], isTask: ReadonlySet<number>): boolean[] {
  const leads: boolean[] = [];
  let isOpen = false;
  let highest = 0;
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const unit = units[at]!;
    leads[at] = isOpen && highest > unit.rank;
    if (isTask.has(at)) [isOpen, highest] = [true, unit.rank];
    else [isOpen, highest] = [isOpen && !isFields(unit) && isTitle(unit), Math.min(highest, unit.rank)];
  }
  return leads;
}

/** What each paragraph is, given the tasks; `undefined` for those outside the list. */
function rolesOf(units: readonly Unit[], isTask: ReadonlySet<number>): (Role | undefined)[] {
  const ranks = new Set([...isTask].map((at) => units[at]!.rank));
  const leads = leadingOf(units, isTask);
  const roles: (Role | undefined)[] = [];
  let task: Unit | undefined;
  let hasFields = false;
  units.forEach((unit, at) => {
    if (isTask.has(at)) {
      roles.push('task');
      task = unit;
      hasFields = unit.fields.length > 0;
    } else if (task && isFields(unit)) {
      roles.push('fields');
      hasFields = true;
    } else if (unit.period === undefined && leads[at] && isTitle(unit) && unit.rank !== unmarked) {
      roles.push('head');
      task = undefined;
    } else if (task && unit.rank > task.rank && !(hasFields && unit.rank === unmarked)) roles.push('detail');
    else if (task && ranks.has(unit.rank) && unit.rank !== unmarked) {
      roles.push('task');
      task = unit;
      hasFields = false;
    } else {
      roles.push(undefined);
      task = undefined;
    }
  });
  return roles;
}

/** The lists: runs of paragraphs with a role, from the headings over the first task to the last that has fields. */
function runsOf(
  units: readonly Unit[],
  roles: readonly (Role | undefined)[],
  isTask: ReadonlySet<number>,
): ListPlan[] {
  const plans: ListPlan[] = [];
  let at = 0;
  while (at < units.length) {
    let [end, first, last] = [at, -1, -1];
    for (; roles[end]; end += 1)
      if (isTask.has(end)) {
        if (first < 0) first = end;
        last = end;
      }
    if (last >= 0) {
      let to = last + 1;
      while (to < end && (roles[to] === 'fields' || roles[to] === 'detail')) to += 1;
      const from = firstHead(units, roles, at, first, to);
      const items = units
        .slice(from, to)
        .map((unit, index) => ({ unit, role: roles[from + index]!, level: unit.rank }));
      plans.push({ items, hasEndings: false });
    }
    at = end + 1;
  }
  return plans;
}

/** The first of the headings above a list that belongs to it: something of its rank stands below it, inside the list. */
function firstHead(
  units: readonly Unit[],
  roles: readonly (Role | undefined)[],
  start: number,
  first: number,
  to: number,
): number {
  const inside = new Set(
    units
      .slice(first, to)
      .flatMap(({ rank }, at) => (['head', 'task'].includes(roles[first + at]!) ? [rank] : [])),
  );
  let from = first;
  for (let at = first - 1; at >= start && roles[at] === 'head'; at -= 1)
    if (inside.has(units[at]!.rank)) from = at;
  return from;
}
