import { addMonths, yearOf } from '../../domain/month.ts';
import { compareCodes } from '../../domain/sort.ts';
import { candidateFinder } from '../chain-candidates.ts';
import { circleOfIssuers } from '../chain.ts';
import type { Graph, Task } from '../graph.ts';
import { readText, sameWork, type ReadText } from '../versions/same-work.ts';
import { dueMonth } from './due.ts';

/** Two plans of one piece of work in different programmes, the one that is due earlier first. */
export type PlannedTwice = readonly [earlier: string, later: string];

interface Plan {
  readonly task: Task;
  readonly due: string;
  readonly read: ReadText;
  readonly words: ReadText['words'];
}

/** Months within which work that names its year or act may be planned again. */
const longest = 24;

/** Work that comes round by itself is new each time. */
const recurs = /(?:hằng|hàng|mỗi|từng) (?:tuần|tháng|quý|năm)|định kỳ|giao ban|thường kỳ|phiên họp tháng/iu;

/**
 * Tasks that a later programme of the same committee plans again: what was due in March stands in the programme of
 * the third quarter, or of the next year.
 *
 * Only work that comes once is followed, for a yearly conference is planned every year: it brings forth a document or
 * reviews an act. Beyond the year in which it was due both texts must name the same act or year. A task that fits
 * several of one programme is left alone.
 *
 * @param versions pairs of programmes, as `a b`, that are versions of each other; they are compared elsewhere
 */
export function findPlannedAgain(
  graph: Pick<Graph, 'tasks' | 'documents' | 'bodies'>,
  versions: ReadonlySet<string>,
): PlannedTwice[] {
  const plans = graph.tasks
    .flatMap((task): Plan[] => {
      const due = dueMonth(task);
      if (due === undefined || task.recurrence !== undefined || recurs.test(task.text)) return [];
      const read = readText(task.text);
      const { products, review, symbols } = read.words;
      const once = products.length > 0 || (review !== undefined && symbols.size > 0);
      return once ? [{ task, due, read, words: read.words }] : [];
    })
    .sort((a, b) => compareCodes(a.due, b.due) || compareCodes(a.task.id, b.task.id));
  const find = candidateFinder(plans);
  const circles = new Map<string, ReadonlySet<string>>();
  const issuersOf = ({ task }: Plan) => graph.documents.get(task.document)?.issuers ?? [];
  const circleOf = (plan: Plan): ReadonlySet<string> => {
    const issuers = issuersOf(plan);
    const known = circles.get(issuers.join(' ')) ?? circleOfIssuers(issuers, graph);
    circles.set(issuers.join(' '), known);
    return known;
  };
  const pairs = plans.flatMap((plan) =>
    find(plan.words)
      .filter(
        (other) =>
          other.task.document !== plan.task.document &&
          !versions.has(`${plan.task.document} ${other.task.document}`) &&
          (other.due > plan.due || (other.due === plan.due && other.task.id > plan.task.id)) &&
          other.due <= addMonths(plan.due, longest) &&
          issuersOf(other).some((issuer) => circleOf(plan).has(issuer)) &&
          isOneWork(plan, other),
      )
      .map((other) => ({ plan, other })),
  );
  return pairs
    .filter(({ plan, other }) => {
      const alike = (a: Plan, b: Plan) =>
        pairs.filter(
          (pair) =>
            (pair.plan === a && pair.other.task.document === b.task.document) ||
            (pair.other === a && pair.plan.task.document === b.task.document),
        ).length;
      return alike(plan, other) === 1 && alike(other, plan) === 1;
    })
    .map(({ plan, other }) => [plan.task.id, other.task.id]);
}

function isOneWork(plan: Plan, other: Plan): boolean {
  if (plan.words.products[0] !== other.words.products[0]) return false;
  const named =
    !plan.words.symbols.isDisjointFrom(other.words.symbols) ||
    !plan.words.years.isDisjointFrom(other.words.years);
  if (!named && yearOf(plan.due) !== yearOf(other.due)) return false;
  return (sameWork(plan.read, other.read) ?? 0) >= 0.75;
}
