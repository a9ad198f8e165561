import type { Draft } from '../../../src/import/draft.ts';
import { eventFacts, taskFacts, type Facts } from './read-gold.ts';

/** How many facts of one kind were found, missed, or made up. */
export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/**
 * The facts of a draft, in the form in which they are labelled.
 *
 * @param withIds whether the bodies are labelled by their ids too: only the registry's own province has them
 */
export function factsOfDraft({ fields, blocks }: Draft, withIds: boolean): Facts {
  const cell = (written: string, ids: readonly string[]) =>
    withIds && written ? `${written} = ${ids.join(' ')}` : written;
  const rows = fields.tasks.map((task) =>
    taskFacts(
      task.whenAsWritten ?? task.month ?? '',
      task.text,
      cell(task.bodiesAsWritten, task.bodies),
      task.jointAsWritten ?? '',
    ),
  );
  const events = fields.events.map((event) =>
    eventFacts([
      ...[event.from, event.to, event.part ?? '', event.time ?? '', event.text],
      ...[cell(event.hostsAsWritten, event.hosts), event.place ?? ''],
    ]),
  );
  return {
    headings: blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])),
    recipients: fields.recipients.map(({ text }) => text),
    signers: fields.signatories.map(({ authority = '', position = '', name = '' }) =>
      [authority, position, name].join(' | '),
    ),
    'task rows': rows.map(({ row }) => row),
    'bodies of tasks': rows.map(({ bodies }) => bodies),
    events: events.map(({ event }) => event),
    hosts: events.map(({ host }) => host).filter(Boolean),
    places: events.map(({ place }) => place).filter(Boolean),
  };
}

/** Compare two lists of facts; one that stands twice must be found twice. */
export function compareFacts(gold: readonly string[], got: readonly string[]): Score {
  const left = [...got];
  const missed: string[] = [];
  for (const fact of gold) {
    const at = left.indexOf(fact);
    if (at < 0) missed.push(fact);
    else left.splice(at, 1);
  }
  return { found: gold.length - missed.length, missed, extra: left };
}

/** Scores of several documents, field by field, added up. */
export function addScores<Name extends string>(
  pairs: readonly (readonly [
    gold: Readonly<Record<Name, readonly string[]>>,
    got: Readonly<Record<Name, readonly string[]>>,
  ])[],
  names: readonly Name[],
): Readonly<Record<Name, Score>> {
  const scores = names.map((name): readonly [Name, Score] => {
    const each = pairs.map(([gold, got]) => compareFacts(gold[name], got[name]));
    return [
      name,
      {
        found: each.reduce((sum, { found }) => sum + found, 0),
        missed: each.flatMap(({ missed }) => missed),
        extra: each.flatMap(({ extra }) => extra),
      },
    ];
  });
  return Object.fromEntries(scores) as Record<Name, Score>;
}

/** Precision, recall and F1; each is 1 where there was nothing to find and nothing was made up. */
export function rates({ found, missed, extra }: Score): { precision: number; recall: number; f1: number } {
  const share = (of: number) => (of === 0 ? 1 : found / of);
  const [precision, recall] = [share(found + extra.length), share(found + missed.length)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
