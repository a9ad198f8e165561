import { kindName } from '../../../src/domain/kind.ts';
import { openedSections } from '../../../src/domain/task-sections.ts';
import type { Draft } from '../../../src/import/draft.ts';
import { parseMarker } from '../../../src/markdown/marker.ts';
import type { BlindEvent, BlindHeading, BlindLabels, BlindTask } from './read-blind.ts';

export const blindFactNames = [
  'heads',
  'legal bases',
  'headings',
  'heading levels',
  'recipients',
  'signers',
  'task rows',
  'bodies of tasks',
  'events',
  'hosts',
  'places',
  'participants',
] as const;
export type BlindFactName = (typeof blindFactNames)[number];

/** Facts by name, each as one line of words. */
export type BlindFacts = Readonly<Record<BlindFactName, readonly string[]>>;

/** How strings are compared: blanks made one, the letter of old fonts mended, without the mark that closes them. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('Ƣ', 'Ư')
    .replaceAll('ƣ', 'ư')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:\.\/\.|[;,.])+$/u, '');

const small = (text: string): string => plain(text).toLowerCase();

/** The subject of an official letter, whether or not "V/v" stands in front of it. */
const withoutAbout = (text: string): string => text.replace(/^v\/v\s+/iu, '');

/** `7h30`, `14 giờ`, `07:30` and `08 giờ 00` as `07:30`. */
function clockOf(time: string): string {
  const [, hour, minute = '00'] = /(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2})?/iu.exec(time) ?? [];
  return hour === undefined ? plain(time) : `${hour.padStart(2, '0')}:${minute}`;
}

/** What a text and its labels have in common to compare, and what a draft says of the same; only what is claimed. */
export function blindFacts(labels: BlindLabels, draft: Draft): readonly [gold: BlindFacts, got: BlindFacts] {
  const { fields } = draft;
  const claims = <Value>(claimed: unknown, values: readonly Value[]) => (claimed === undefined ? [] : values);
  const head = headFacts(labels, draft);
  const headings = labels.headings ?? [];
  const claimed = new Set(headings.map(({ marker, text }) => plain(`${marker} ${text}`)));
  const titles = sectionsOf(draft).filter(({ marker, text }) => claimed.has(plain(`${marker} ${text}`)));
  const found = draft.blocks.flatMap((block) => (block.type === 'heading' ? [headingOf(block)] : []));
  const foundHeadings = claims(labels.headings, [...found, ...titles]);
  const untitled = new Set(headings.flatMap(({ marker, text }) => (text === '' ? [plain(marker)] : [])));
  const words = ({ marker, text }: BlindHeading) =>
    untitled.has(plain(marker)) ? plain(marker) : plain(`${marker} ${text}`);
  const level = (heading: BlindHeading) => `${heading.level} ${words(heading)}`;
  const tasks = (labels.tasks ?? []).map(taskFacts);
  const gotTasks = claims(
    labels.tasks,
    fields.tasks.map((task) =>
      taskFacts(asClaimed({ ...task, ...timeOf(task, fields.period) }, labels.tasks ?? [])),
    ),
  );
  const events = (labels.events ?? []).map(eventFacts);
  const gotEvents = claims(
    labels.events,
    fields.events.map((event) => eventFacts(withoutClockPart(event, labels.events ?? []))),
  );
  const signer = ({ authority = '', position = '', name = '' }) =>
    [authority, position, name].map(plain).join(' | ');
  const sides = [
    [head.gold, head.got],
    [labels.legalBases ?? [], claims(labels.legalBases, fields.legalBases)].map((list) => list.map(plain)),
    [headings.map(words), foundHeadings.map(words)],
    [headings.map(level), foundHeadings.map(level)],
    [
      (labels.recipients ?? []).map(plain),
      claims(
        labels.recipients,
        fields.recipients.map(({ text }) => plain(text)),
      ),
    ],
    [(labels.signatories ?? []).map(signer), claims(labels.signatories, fields.signatories.map(signer))],
    [tasks.map(({ row }) => row), gotTasks.map(({ row }) => row)],
    [tasks.map(({ bodies }) => bodies), gotTasks.map(({ bodies }) => bodies)],
    ...(['event', 'host', 'place', 'participants'] as const).map((name) => [
      events.map((event) => event[name]).filter(Boolean),
      isClaimed(labels, name) ? gotEvents.map((event) => event[name]).filter(Boolean) : [],
    ]),
  ];
  const side = (at: 0 | 1) =>
    Object.fromEntries(blindFactNames.map((name, index) => [name, sides[index]![at]])) as BlindFacts;
  return [side(0), side(1)];
}

/** Whether the labels of a text say a field of its events at all; where they don't, readers may differ. */
function isClaimed({ events = [] }: BlindLabels, name: 'event' | 'host' | 'place' | 'participants'): boolean {
  if (events.length === 0 || name === 'event' || name === 'place') return true;
  return events.some((event) =>
    name === 'host' ? event.hosts !== undefined || event.hostsAsWritten !== undefined : event.participants !== undefined,
  );
}

/** Kind, symbol, day, place and title; a subject is compared with the kind in front of it, a calendar by its title. */
function headFacts(labels: BlindLabels, { fields, missing }: Draft): { gold: string[]; got: string[] } {
  const { kind, kindWord = '', subject, title, symbol, issuedOn, place } = labels;
  // A letter prints no word for its kind.
  const ownKind = kindWord === '' ? '' : kindName(fields.kind);
  const hasSubject = !missing.some((fact) => fact.startsWith('subject'));
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['kind', kind, fields.kind],
    ['symbol', symbol, fields.symbol],
    ['day', issuedOn, fields.issuedOn],
    ['place', place, fields.place],
    ['subject', subject && `${kindWord} ${withoutAbout(subject)}`, hasSubject ? `${ownKind} ${fields.subject}` : undefined],
    ['title', title?.join(' '), fields.title?.join(' ')],
  ];
  const claimed = pairs.filter(([, gold]) => gold !== undefined);
  const fact = (name: string, value: string | undefined) => (value ? [`${name}: ${small(value)}`] : []);
  return {
    gold: claimed.flatMap(([name, gold]) => fact(name, gold)),
    got: claimed.flatMap(([name, , got]) => fact(name, got)),
  };
}

function headingOf({ depth, text }: { depth: number; text: string }): BlindHeading {
  const length = /^[ABCDĐEGH]\s*[.)–-]\s*/u.exec(text)?.[0].length ?? parseMarker(text)?.length ?? 0;
  return { level: depth - 1, marker: text.slice(0, length).trim(), text: text.slice(length) };
}

/** Titles of the sections of its tasks, as headings below the one over the programme: in a list they are such. */
function sectionsOf({ blocks, fields: { tasks } }: Draft): BlindHeading[] {
  const at = blocks.findIndex(({ type }) => type === 'programme');
  const above = blocks.slice(0, Math.max(0, at)).findLast((block) => block.type === 'heading');
  const depth = above?.depth ?? 1;
  return tasks.flatMap((task, n) => {
    const opened = openedSections(task, tasks[n - 1]);
    const first = (task.sections?.length ?? 0) - opened.length + 1;
    return opened.map((text, index) => {
      // One that is marked as the heading above stands beside it.
      const isBeside = above && first + index === 1 && markShape(text) === markShape(above.text);
      return headingOf({ depth: depth + (isBeside ? 0 : first + index), text });
    });
  });
}

/** `1-` of `2- Công tác giám sát`: marks of one shape stand on one level. */
const markShape = (text: string): string => text.split(' ', 1)[0]!.replace(/\d+/g, '1').replace(/[IVX]+/g, 'I');

/** When a task of a draft is due, in the form of the labels. */
function timeOf(
  task: {
    month?: string | undefined;
    recurrence?: string | undefined;
    deadline?: string | undefined;
    whenAsWritten?: string | undefined;
    sections?: readonly string[] | undefined;
  },
  period: string | undefined,
): Partial<BlindTask> {
  // "Ban Chấp hành: Quý II" is that quarter.
  const written = (task.whenAsWritten ?? '').replace(/^\p{Lu}[\p{L}\s]{1,40}:\s+(?=\p{Lu})/u, '');
  const quarter = /^quý\s+([IVX]+|\d)(?:\s*[/-]\s*|\s+năm\s+)?(\d{4})?\s*[:.]?$/iu.exec(written.trim());
  const roman = ['I', 'II', 'III', 'IV'].indexOf(quarter?.[1]?.toUpperCase() ?? '');
  const number = roman >= 0 ? roman + 1 : quarter?.[1];
  if (task.month) return { month: task.month, deadline: written };
  const above = task.sections?.map((title) => /(?<!\p{L})năm (20\d{2})/iu.exec(title)?.[1]).findLast(Boolean);
  if (quarter) return { quarter: `${quarter[2] ?? above ?? period?.slice(0, 4)}-Q${number}` };
  return (task.recurrence ? { recurrence: written } : { deadline: written }) as Partial<BlindTask>;
}

/** Without what the label of the same task does not say: when it is due, or its bodies as they are written. */
function asClaimed(task: BlindTask, gold: readonly BlindTask[]): BlindTask {
  const same = gold.filter(({ text }) => plain(text) === plain(task.text));
  const says = (...names: readonly (keyof BlindTask)[]) =>
    same.length === 0 || same.some((one) => names.some((name) => one[name] !== undefined));
  const { text, bodiesAsWritten, jointAsWritten } = task;
  // A label that gives a date below the title of its month claims the date.
  const dated = task.month !== undefined && !says('month') && says('deadline');
  const when = says('month', 'quarter', 'recurrence', 'deadline') ? task : {};
  return {
    ...when,
    ...(dated && { month: undefined }),
    text,
    bodiesAsWritten: says('bodiesAsWritten') || !says('bodies') ? bodiesAsWritten : listed(bodiesAsWritten),
    jointAsWritten: says('jointAsWritten') || !says('joint') ? jointAsWritten : listed(jointAsWritten),
  };
}

/** Bodies in the form of a list that a label gives. */
const listed = (written = ''): string => written.split(/\s*[;,]\s*/u).join('; ');

function taskFacts(task: BlindTask) {
  const { text, month, quarter, recurrence, deadline, bodies, joint } = task;
  const { bodiesAsWritten = listed(bodies?.join('; ')), jointAsWritten = listed(joint?.join('; ')) } = task;
  const when = small(month ?? quarter ?? recurrence ?? deadline ?? '');
  return {
    row: `${when} | ${plain(text)}`,
    bodies: [when, plain(text).slice(0, 24), names(bodiesAsWritten), names(jointAsWritten)].join(' | '),
  };
}

/** Bodies without what parts those of a list: whether a line end, a dash or a mark does makes no difference. */
const names = (written = ''): string => small(written.replace(/;|(?<!\S)[-–+•](?!\S)/gu, ' '));

/** A half of the day that an importer tells from the clock is no error where the text has no word for it. */
function withoutClockPart(
  event: Partial<BlindEvent> & { from: string; to: string; text: string },
  gold: readonly BlindEvent[],
) {
  const labelled = gold.find(
    ({ from, time, text }) =>
      from === event.from && plain(text) === plain(event.text) && clockOf(time ?? '') === clockOf(event.time ?? ''),
  );
  return labelled?.time && !labelled.part ? { ...event, part: '' } : event;
}

function eventFacts(event: Partial<BlindEvent> & { from: string; to: string; text: string }) {
  const { from, to, part = '', time = '', text, hostsAsWritten, place, participants } = event;
  const beside = (value: string | undefined) => (value ? `${from} ${plain(text).slice(0, 16)} | ${small(value)}` : '');
  return {
    event: [from, to, part, time && clockOf(time), plain(text)].join(' | '),
    host: beside(hostsAsWritten),
    place: beside(place),
    participants: beside(participants),
  };
}
