import { isFields, isNamed, saysDuties } from './plan.ts';
import { isCapitals } from '../signs.ts';
import { isTelling } from './task-fields.ts';
import { unmarked, type Unit } from './unit.ts';

/** Fields that stand together, and the task they belong to. */
interface Group {
  readonly from: number;
  readonly to: number;
}

/** The paragraphs that are tasks, told by the fields that stand below them. */
export const findOwners = (units: readonly Unit[]): number[] => [
  ...ownersOf(units, groupsOf(units)).values(),
];

/** Whether a heading has its place in the text, whatever stands below it: a chapter in capitals is no task, either. */
const isOfText = (unit: Unit): boolean => saysDuties(unit) || isNamed(unit) || isCapitals(unit.words);

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
            return isOfText(units[at]!) ? [] : [[group, at]];
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
