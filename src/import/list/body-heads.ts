import { isBodyName } from '../phrases/body-phrase.ts';
import { isTitle, saysDuties } from './plan.ts';
import { unmarked, type Unit } from './unit.ts';

/** Whether a heading is the name of a body and nothing else: `2. Phòng Nghiệp vụ Y`. */
const isBodyHead = (unit: Unit): boolean =>
  isTitle(unit) &&
  unit.rank !== unmarked &&
  unit.words.length < 100 &&
  isBodyName(unit.words.replace(/\s*:$/u, ''));

/** Headings that are bodies, two or more beside one another, each with something below it. */
export function bodyHeads(units: readonly Unit[]): Map<number, string> {
  const found = new Map<number, string>();
  const parents: Unit[] = [];
  units.forEach((unit, at) => {
    while (parents.length > 0 && parents.at(-1)!.rank >= unit.rank) parents.pop();
    const above = parents.at(-1);
    parents.push(unit);
    if (!isBodyHead(unit) || found.has(at)) return;
    if (above && saysDuties(above) && !assigns(above, units)) return;
    const run = siblingsFrom(units, at);
    if (run.length > 1) for (const index of run) found.set(index, units[index]!.words.replace(/\s*:$/u, ''));
  });
  return found;
}

/** Whether a heading gives tasks to bodies, where the duties at the end of the text have one of their own. */
const assigns = (head: Unit, units: readonly Unit[]): boolean =>
  /^phân công/iu.test(head.words) &&
  units.some((unit) => unit.rank === head.rank && unit.from > head.from && saysDuties(unit));

/** A body and the bodies that follow it on its rank, each with a list below it. */
function siblingsFrom(units: readonly Unit[], at: number): number[] {
  const { rank } = units[at]!;
  const run: number[] = [];
  for (let index = at; index < units.length && units[index]!.rank >= rank; index += 1) {
    if (units[index]!.rank > rank) continue;
    const below = units[index + 1]?.rank ?? 0;
    if (!isBodyHead(units[index]!) || below <= rank || below === unmarked) break;
    run.push(index);
  }
  return run;
}
