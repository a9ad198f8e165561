import { parsePeriod } from '../phrases/period.ts';
import { isFields, isTitle, type ListPlan, type Role } from './plan.ts';
import { findOwners } from './task-owners.ts';
import { unmarked, type Unit } from './unit.ts';

const tellsWho = ({ fields }: Unit): boolean => fields.some(({ role }) => role === 'bodies');
const tellsWhen = ({ fields }: Unit): boolean =>
  fields.some(({ role, value }) => role === 'when' && parsePeriod(value, '2000') !== undefined);

/** Lists whose tasks have labelled fields below them or in them. */
export function findLabelledLists(units: readonly Unit[], isWorkPlan = false): ListPlan[] {
  const owners = findOwners(units);
  const inline = units.flatMap((unit, at) => (!isFields(unit) && tellsWho(unit) ? [at] : []));
  const isTask = new Set([...owners, ...inline]);
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
    isTold &&
    !fields.some(({ role, value }) => role === 'when' && /\d\s*(?:giờ|h)(?![A-Za-zÀ-ỹ])/iu.test(value))
  );
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
    } else if (leads[at] && isTitle(unit) && unit.rank !== unmarked) {
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
      plans.push({ items });
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
