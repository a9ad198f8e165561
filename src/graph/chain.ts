import { isStandingOrgan } from '../domain/standing-organ.ts';
import type { Day } from '../domain/entities.ts';
import { addMonths, monthDistance, monthOf } from '../domain/month.ts';
import { compareCodes } from '../domain/sort.ts';
import { readWork, type WorkWords } from '../domain/task-words.ts';
import { candidateFinder } from './chain-candidates.ts';
import { matchRead, reach, readWords, type ChainMatch, type DoneWork, type Read } from './chain-match.ts';
import type { CalendarEvent, DocumentNode, Graph, Task } from './graph.ts';
import { dueMonth } from './works/due.ts';

/** What came of a task, or may have come of it; a `day` alone where it was done and nothing here shows it. */
export interface ChainStep {
  readonly type: DoneWork['type'] | 'day';
  /** Id of the document, or of that in which the entry stands. */
  readonly document: string;
  /** Of an entry. */
  readonly anchor?: string | undefined;
  readonly day?: Day | undefined;
  /** Of a document: its symbol, or its title. */
  readonly name: string;
  /** Months after the one in which the task was due. */
  readonly late: number;
  /** Why it is proposed; left out where a person confirmed it. */
  readonly reason?: ChainMatch['reason'] | undefined;
  /** How sure the proposal is, from 0.8 to 1; left out where a person confirmed it. */
  readonly confidence?: number | undefined;
}

/** Something that may have come of a task. */
interface Candidate extends DoneWork {
  readonly document: string;
  readonly anchor?: string | undefined;
  readonly name: string;
  readonly issuers: readonly string[];
}

/** The chain of every task of which something is known: the entry that deals with it, then the document. */
export function findChains(
  graph: Graph,
  events: readonly CalendarEvent[],
  documents: readonly DocumentNode[],
): Map<string, readonly ChainStep[]> {
  // Entries of calendars repeat themselves ("giao ban tuần"): each text is read once.
  const known = new Map<string, WorkWords>();
  const readOnce = <Work extends { readonly text: string }>(work: Work): Read<Work> => {
    const words = known.get(work.text) ?? readWork(work.text);
    known.set(work.text, words);
    return { ...work, words };
  };
  const candidates = candidateFinder(
    [...events.map((event) => ofEvent(event, graph)), ...documents.flatMap(ofDocument)].map((work) =>
      readOnce(work),
    ),
  );
  const circles = new Map<string, ReadonlySet<string>>();
  const circleOf = (document: string): ReadonlySet<string> => {
    const issuers = graph.documents.get(document)?.issuers ?? [];
    const key = issuers.join(' ');
    const known = circles.get(key) ?? circleOfIssuers(issuers, graph);
    circles.set(key, known);
    return known;
  };
  return new Map(
    graph.tasks.flatMap((task) => {
      const confirmed = confirmedSteps(task, graph);
      const proposed = proposedSteps(task, graph, candidates, circleOf(task.document)).filter(
        ({ type }) => !confirmed.some((step) => step.type === type),
      );
      const all = [...confirmed, ...proposed];
      const steps = [
        ...all.filter(({ type }) => type === 'event'),
        ...all.filter(({ type }) => type !== 'event'),
      ];
      return steps.length > 0 ? [[task.id, steps] as const] : [];
    }),
  );
}

function lateness(task: Task, day: Day | undefined): number {
  const due = dueMonth(task);
  if (due === undefined || day === undefined || monthOf(day) <= due) return 0;
  return monthDistance(due, monthOf(day));
}

function confirmedSteps(task: Task, graph: Graph): ChainStep[] {
  if (task.done === undefined) return [];
  const event = graph.events.find(({ id }) => id === task.done?.event);
  const node = task.done?.document === undefined ? undefined : graph.documents.get(task.done.document);
  return [
    ...(event ? [{ ...stepOf(ofEvent(event, graph)), late: 0 }] : []),
    ...(node
      ? [
          {
            type: 'document' as const,
            document: node.id,
            day: node.issuedOn,
            name: nameOf(node),
            late: lateness(task, node.issuedOn),
          },
        ]
      : []),
    ...(task.done.on === undefined
      ? []
      : [
          {
            type: 'day' as const,
            document: task.document,
            day: task.done.on,
            name: '',
            late: lateness(task, task.done.on),
          },
        ]),
  ];
}

/** The likeliest entry and the likeliest document, the earlier of two that are alike. */
function proposedSteps(
  task: Task,
  graph: Graph,
  candidates: (words: WorkWords) => readonly Read<Candidate>[],
  circle: ReadonlySet<string>,
): ChainStep[] {
  const due = dueMonth(task);
  if (due === undefined) return [];
  const since = graph.documents.get(task.document)?.issuedOn;
  const planned = readWords({ text: task.text, month: due });
  const months = { event: monthsAround(due, reach.event), document: monthsAround(due, reach.document) };
  const near = candidates(planned.words)
    .filter(({ day, type }) => months[type].has(monthOf(day)) && (since === undefined || day >= since))
    .filter((candidate) => isOfCircle(candidate, task, circle))
    .flatMap((candidate) => {
      const match = matchRead(planned, candidate);
      return match ? [{ candidate, match }] : [];
    });
  return (['event', 'document'] as const).flatMap((type) => {
    const [found] = near
      .filter(({ candidate }) => candidate.type === type)
      .sort(
        (a, b) => b.match.confidence - a.match.confidence || compareCodes(a.candidate.day, b.candidate.day),
      );
    if (!found) return [];
    const { candidate, match } = found;
    const late = type === 'document' ? lateness(task, candidate.day) : 0;
    return [{ ...stepOf(candidate), late, reason: match.reason, confidence: match.confidence }];
  });
}

const monthsAround = (due: string, [before, after]: readonly [number, number]): ReadonlySet<string> =>
  new Set(Array.from({ length: after - before + 1 }, (_, index) => addMonths(due, before + index)));

/** A committee with the organs that act for it, whichever of them issued; of others nothing is proposed. */
export function circleOfIssuers(
  issuers: readonly string[],
  graph: Pick<Graph, 'bodies'>,
): ReadonlySet<string> {
  const circle = new Set(issuers);
  for (const id of circle) {
    const body = graph.bodies.get(id);
    // What a standing committee plans the whole committee may issue; what a district plans, not the province.
    if (body?.parent !== undefined && isStandingOrgan(body.name)) circle.add(body.parent);
  }
  for (const { id, name, parent } of graph.bodies.values())
    if (parent !== undefined && circle.has(parent) && isStandingOrgan(name)) circle.add(id);
  return circle;
}

function isOfCircle(
  { type, document, issuers }: Candidate,
  task: Task,
  circle: ReadonlySet<string>,
): boolean {
  if (document === task.document || task.cites.includes(document)) return false;
  const own = type === 'document' ? [...circle, ...task.bodies] : [...circle];
  return issuers.some((issuer) => own.includes(issuer));
}

const nameOf = ({ symbol, title }: DocumentNode): string => symbol ?? title;

const stepOf = ({ type, document, anchor, day, name }: Candidate) => ({ type, document, anchor, day, name });

function ofEvent({ document, anchor, from, text }: CalendarEvent, { documents }: Graph): Candidate {
  const issuers = documents.get(document)?.issuers ?? [];
  return { type: 'event', document, anchor, day: from, name: text, text, issuers };
}

function ofDocument(node: DocumentNode): Candidate[] {
  const { id, kind, subject, issuedOn, issuers } = node;
  if (subject === undefined || issuedOn === undefined) return [];
  return [
    { type: 'document', document: id, kind, day: issuedOn, name: nameOf(node), text: subject, issuers },
  ];
}
