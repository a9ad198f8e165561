import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Body, DocumentFields, HeldDocument } from '../../src/domain/entities.ts';
import { documentKinds } from '../../src/domain/kind.ts';
import { addDays, monthOf } from '../../src/domain/month.ts';
import type { Corpus } from '../../src/graph/corpus.ts';
import type { BodyBlock } from '../../src/import/paragraphs/blocks.ts';
import { draftId } from '../../src/import/head/draft-identity.ts';
import { findTargets } from '../../src/import/targets.ts';
import { toTree } from '../../src/import/paragraphs/block-tree.ts';
import { writeMdx } from '../../src/import/write-mdx.ts';
import { annotateAnchors } from '../../src/markdown/anchors.ts';
import { listBlocks } from '../../src/markdown/blocks.ts';
import { makeBodies, type MadeBodies } from './made/bodies.ts';
import { makeEvents } from './made/calendar.ts';
import { subjectOf } from './made/cite.ts';
import { planCorpus, type Spec } from './made/plan.ts';
import { changeTasks, makeTasks } from './made/programme.ts';
import { seeded, type Random } from './made/random.ts';
import { aroundRows, makeText } from './made/text.ts';
import { people } from './made/words.ts';

export interface MadeOptions {
  /** How many documents; from 60 on it has everything that the whole has. */
  readonly count?: number;
  readonly seed?: string;
}

/** A document of the made corpus, before it is written. */
export interface MadeDocument {
  readonly id: string;
  readonly fields: DocumentFields;
  readonly body: readonly BodyBlock[];
  /** The text that it is said to be imported from. */
  readonly source: string;
}

export interface MadeCorpus {
  readonly bodies: readonly Body[];
  /** Made one by one as they are asked for, so that ten thousand fit into memory. */
  readonly documents: Iterable<MadeDocument>;
}

/**
 * A corpus that nobody wrote: a province with its People's Committee and Council, one of its districts and its block
 * of agencies, over ten years and three terms. Programmes, calendars, resolutions, and what carries them out, amends,
 * replaces and reviews them; two editions of a programme, a body with more than two hundred tasks, a day with nine
 * entries, rooms taken twice, a month without anything, texts without number or day, closed texts, titles of many
 * lines. The same seed and count give the same bytes.
 */
function makeCorpus({ count = 300, seed = 'An Hải' }: MadeOptions = {}): MadeCorpus {
  const bodies = makeBodies(24 + Math.floor(count / 10));
  return { bodies: bodies.bodies, documents: documentsOf(planCorpus(count, seed), bodies, seed) };
}

/** The same corpus as readers of the site get it, for benches and tests that need no files. */
export function heldCorpus(options: MadeOptions = {}): Corpus {
  const { bodies, documents } = makeCorpus(options);
  return { bodies, documents: [...documents].map(held), cited: [] };
}

/** Write the corpus as the content of a project, in the place of what lies there. Returns how many documents it has. */
export function writeCorpus(root: string, options: MadeOptions = {}): number {
  const content = join(root, 'src/content');
  rmSync(content, { recursive: true, force: true });
  const { bodies, documents } = makeCorpus(options);
  mkdirSync(join(content, 'co-quan'), { recursive: true });
  mkdirSync(join(content, 'van-ban'));
  for (const { id, aliases, ...rest } of bodies) {
    const others = aliases.filter((alias) => !rest.formerNames?.includes(alias));
    writeFileSync(join(content, 'co-quan', `${id}.yaml`), stringify({ ...rest, aliases: others }));
  }
  let count = 0;
  for (const { id, fields, body, source } of documents) {
    const path = join(content, 'van-ban', id);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.txt`, source);
    writeFileSync(`${path}.mdx`, writeMdx(fields, toTree(body)));
    count += 1;
  }
  return count;
}

function held({ id, fields, body, source }: MadeDocument): HeldDocument {
  const tree = toTree(body);
  annotateAnchors(tree);
  const digest = createHash('sha256').update(source).digest('hex');
  return { ...fields, id, file: `src/content/van-ban/${id}.mdx`, digest, blocks: listBlocks(tree, fields) };
}

function* documentsOf(specs: readonly Spec[], bodies: MadeBodies, seed: string): Iterable<MadeDocument> {
  const taken = new Set<string>();
  const byField = Map.groupBy(
    specs.filter(({ shape }) => shape === 'text' || shape === 'articles'),
    ({ field }) => field,
  );
  const tasksOf = new Map<Spec, DocumentFields['tasks']>();
  for (const spec of specs) {
    const random = seeded(`${seed} ${spec.day} ${spec.committee} ${spec.subject}`);
    const subject = subjectOf(spec, bodies);
    const period = spec.shape === 'week' ? monthOfWeek(spec.period!) : spec.period;
    const issuedOn = spec.lost === 'symbol and day' ? undefined : spec.day;
    let id = draftId({ symbol: spec.symbol, kind: spec.kind, subject, issuedOn, signedAt: [], period });
    for (let n = 2, first = id; taken.has(id); n++) id = `${first}-${n}`;
    taken.add(id);

    const earlier = (byField.get(spec.field) ?? []).filter((other) => other.day < spec.day && other !== spec);
    const tasks = tasksFor(spec, random);
    const events =
      spec.shape === 'month' || spec.shape === 'week' ? makeEvents(spec, specs, bodies, random) : [];
    const body =
      spec.shape === 'programme'
        ? aroundRows(spec, bodies, random, 'programme')
        : events.length > 0
          ? aroundRows(spec, bodies, random, 'calendar')
          : makeText(spec, bodies, random.some(earlier, 3), random);
    const source = sourceOf(subject, body, [...tasks, ...events]);
    const fields = fieldsOf(
      spec,
      { subject, period, issuedOn, source, id, tasks, events, body },
      bodies,
      random,
    );
    yield { id, fields, body, source };
  }

  function tasksFor(spec: Spec, random: Random): DocumentFields['tasks'] {
    if (spec.shape !== 'programme') return [];
    const tasks = spec.edition
      ? changeTasks(tasksOf.get(spec.edition)!, random)
      : makeTasks(spec, specs, bodies, random);
    tasksOf.set(spec, tasks);
    return tasks;
  }
}

function fieldsOf(
  spec: Spec,
  made: Pick<DocumentFields, 'subject' | 'period' | 'issuedOn' | 'tasks' | 'events'> & {
    readonly id: string;
    readonly source: string;
    readonly body: readonly BodyBlock[];
  },
  bodies: MadeBodies,
  random: Random,
): DocumentFields {
  const committee = bodies.committees[spec.committee];
  const { subject, period, issuedOn, id, source } = made;
  const tree = toTree(made.body);
  annotateAnchors(tree);
  const bases = made.body.flatMap((block) =>
    'text' in block && /^Căn cứ\s.*;$/u.test(block.text) ? [block.text] : [],
  );
  const [year, month, day] = spec.day.split('-');
  const kind = documentKinds[spec.kind].name;
  const name = `${random.pick(people.family)} ${random.pick(people.middle)} ${random.pick(people.given)}`;
  const recipients = [committee.standing, ...random.some(bodies.under(committee), 4), committee.office];
  return {
    ...(spec.symbol && { symbol: spec.symbol }),
    kind: spec.kind,
    subject,
    title: [kind.toUpperCase(), subject],
    ...(!spec.lost && {
      letterhead: {
        ...(committee.superior && { superior: committee.superior }),
        issuer: committee.letterhead,
        number: `Số ${spec.symbol!}`,
        motto: committee.party
          ? ['ĐẢNG CỘNG SẢN VIỆT NAM']
          : ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
        placeAndDay: `${committee.place}, ngày ${day} tháng ${month} năm ${year}`,
      },
    }),
    ...(issuedOn && { issuedOn }),
    ...(!spec.lost && { place: committee.place }),
    ...(period && { period }),
    issuers: [spec.shape === 'programme' ? committee.standing : committee.id],
    signatories: [{ authority: committee.signs, position: random.pick(committee.positions), name }],
    signedAt: [],
    recipients: [...new Set(recipients)].map((body, at, list) => ({
      text: `${bodies.shortOf(body)}${at === list.length - 1 ? '.' : ','}`,
      bodies: [body],
    })),
    legalBases: bases,
    access: spec.access,
    source: {
      file: `${id.split('/').at(-1)!}.txt`,
      sha256: createHash('sha256').update(source).digest('hex'),
    },
    tasks: made.tasks,
    events: made.events,
    targets: findTargets(tree),
  };
}

/** The words of a document, one paragraph a line. */
function sourceOf(
  subject: string,
  body: readonly BodyBlock[],
  rows: readonly { readonly text: string }[],
): string {
  const lines = body.flatMap((block) => ('text' in block ? [block.text] : rows.map(({ text }) => text)));
  return `${[subject, ...lines].join('\n')}\n`;
}

/** The month that a week lies in; none where it lies in two, as the importer leaves it. */
function monthOfWeek(monday: string): string | undefined {
  const month = monthOf(monday);
  return monthOf(addDays(monday, 6)) === month ? month : undefined;
}
