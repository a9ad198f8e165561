import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a person read in one document: each fact as one line of words. */
export type Facts = Readonly<Record<FactName, readonly string[]>>;

export const factNames = [
  'headings',
  'recipients',
  'signers',
  'task rows',
  'bodies of tasks',
  'events',
  'hosts',
  'places',
] as const;
export type FactName = (typeof factNames)[number];

/** A labelled document. */
export interface GoldDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly facts: Facts;
}

type Row = readonly string[];

interface Labels {
  readonly headings: readonly string[];
  readonly recipients: readonly string[];
  readonly signers: readonly string[];
  /** When, text, bodies, joint bodies. */
  readonly tasks?: readonly Row[];
  /** First day, last day, half-day, time, text, host, place. */
  readonly events?: readonly Row[];
}

/** A task row as facts; its bodies are known by the row's first words. */
export const taskFacts = (when: string, text: string, bodies: string, joint: string) => ({
  row: `${when} | ${text}`,
  bodies: `${when} | ${text.slice(0, 24)} | ${bodies} | ${joint}`,
});

/** An event as facts; hosts and places are known by their day. */
export const eventFacts = ([from = '', to = '', part = '', time = '', text = '', host = '', place = '']: Row) => ({
  event: [from, to, part, time, text].join(' | '),
  host: host && `${from} | ${host}`,
  place: place && `${from} | ${place}`,
});

const factsOf = ({ headings, recipients, signers, tasks = [], events = [] }: Labels): Facts => {
  const rows = tasks.map(([when = '', text = '', bodies = '', joint = '']) =>
    taskFacts(when, text, bodies, joint),
  );
  const entries = events.map(eventFacts);
  return {
    headings,
    recipients,
    signers,
    'task rows': rows.map(({ row }) => row),
    'bodies of tasks': rows.map(({ bodies }) => bodies),
    events: entries.map(({ event }) => event),
    hosts: entries.map(({ host }) => host).filter(Boolean),
    places: entries.map(({ place }) => place).filter(Boolean),
  };
};

const here = (path: string) => new URL(path, import.meta.url);
const project = (path: string) => new URL(`../../../${path}`, import.meta.url);

const labelsOf = (file: URL): Labels => parse(readFileSync(file, 'utf8')) as Labels;

/** The rows of the two tables of the corpus, with the bodies that their cells stand for. */
function tableOf(name: string): string[][] {
  return readFileSync(project(`src/import/gold/${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}

const corpusTables: Readonly<Record<string, Partial<Labels>>> = {
  '2022/23-ctr-tu': {
    tasks: tableOf('programme-2023').map(([, month = '', written = '', ids = '', text = '']) => [
      month,
      text,
      `${written} = ${ids}`,
      '',
    ]),
  },
  '2024/chuong-trinh-cong-tac-thang-01-nam-2024': {
    events: tableOf('calendar-2024-01').map(
      ([, from = '', to = '', part = '', , text = '', written = '', ids = '', place = '']) => [
        ...[from, to, part, '', text],
        written && `${written} = ${ids}`,
        place,
      ],
    ),
  },
};

/** The five directives of the corpus. */
export function readCorpusGold(): GoldDocument[] {
  return readdirSync(here('corpus'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const slug = file.slice(0, -'.yaml'.length);
      const id = readdirSync(project('src/content/van-ban'), { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .find((path) => path.endsWith(`${slug}.txt`))!
        .slice(0, -'.txt'.length);
      return {
        name: id,
        bytes: readFileSync(project(`src/content/van-ban/${id}.txt`)),
        facts: factsOf({ ...labelsOf(here(`corpus/${file}`)), ...corpusTables[id] }),
      };
    });
}

/** Documents of other bodies and layouts, written for this set. */
export function readOtherGold(): GoldDocument[] {
  return readdirSync(here('.'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.yaml'.length);
      return { name, bytes: readFileSync(here(`${name}.txt`)), facts: factsOf(labelsOf(here(file))) };
    });
}
