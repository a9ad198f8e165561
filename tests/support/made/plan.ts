import type { Access, Day } from '../../../src/domain/entities.ts';
import { documentKinds, type DocumentKind } from '../../../src/domain/kind.ts';
import type { Relation } from '../../../src/domain/relation.ts';
import { addDays } from '../../../src/domain/month.ts';
import { compareCodes } from '../../../src/domain/sort.ts';
import type { Committee } from './bodies.ts';
import { fields, type Field } from './fields.ts';
import { seeded, type Random } from './random.ts';
import { aims } from './words.ts';

/** What a document will be, before its words are made. */
export interface Spec {
  readonly committee: Committee['key'];
  readonly kind: DocumentKind;
  readonly shape: 'text' | 'articles' | 'programme' | 'month' | 'week';
  readonly day: Day;
  readonly subject: string;
  readonly field: Field;
  readonly access: Access;
  /** Earlier documents that it rests on, carries out, amends, replaces or reviews. */
  readonly cites: readonly { readonly relation: Relation; readonly to: Spec }[];
  /** Year, month or week that it plans. */
  readonly period?: string;
  /** Whether its source lost number or day. */
  readonly lost?: 'symbol' | 'symbol and day';
  /** Of a programme that changes an earlier one of the same year. */
  readonly edition?: Spec;
  symbol?: string;
  id?: string;
}

/** Years of the made corpus, the one that everything has something of first. */
export const years = [2023, 2024, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015];
/** A month of which nothing is known. */
export const emptyMonth = '2021-08';

/** Steps of one matter: who acts on it, how, how many days later, and what it says of which earlier step. */
const steps: readonly {
  readonly committee: Committee['key'];
  readonly kind: DocumentKind;
  readonly after: readonly [number, number];
  readonly cites: readonly (readonly [Relation, number])[];
  readonly share?: number;
}[] = [
  { committee: 'tinh', kind: 'resolution', after: [0, 0], cites: [] },
  { committee: 'uy-ban', kind: 'plan', after: [25, 60], cites: [['implements', 0]] },
  { committee: 'huyen', kind: 'action-programme', after: [40, 80], cites: [['implements', 0]] },
  { committee: 'khoi', kind: 'action-programme', after: [45, 90], cites: [['implements', 0]] },
  { committee: 'hoi-dong', kind: 'resolution', after: [90, 150], cites: [['legal-basis', 0]] },
  {
    committee: 'uy-ban',
    kind: 'decision',
    after: [155, 220],
    cites: [
      ['legal-basis', 4],
      ['mentions', 0],
    ],
  },
  {
    committee: 'huyen',
    kind: 'plan',
    after: [100, 160],
    cites: [
      ['implements', 2],
      ['mentions', 1],
    ],
  },
  { committee: 'tinh', kind: 'directive', after: [200, 320], cites: [['implements', 0]], share: 0.5 },
  { committee: 'khoi', kind: 'notice', after: [210, 260], cites: [['mentions', 3]] },
  { committee: 'huyen', kind: 'conclusion', after: [380, 500], cites: [['reviews', 2]] },
  { committee: 'uy-ban', kind: 'decision', after: [480, 720], cites: [['amends', 5]] },
  { committee: 'tinh', kind: 'conclusion', after: [1095, 1130], cites: [['reviews', 0]] },
  {
    committee: 'uy-ban',
    kind: 'plan',
    after: [1140, 1200],
    cites: [
      ['replaces', 1],
      ['implements', 11],
    ],
  },
  { committee: 'uy-ban', kind: 'report', after: [1000, 1080], cites: [['reviews', 0]], share: 0.6 },
  { committee: 'khoi', kind: 'guidance', after: [120, 200], cites: [['guides', 3]], share: 0.7 },
];

/** The documents of a corpus, in the order of their days, with numbers. Programmes and calendars come first. */
export function planCorpus(count: number, seed: string): Spec[] {
  const planned = planProgrammes(count);
  const random = seeded(`${seed} matters`);
  const texts: Spec[] = [];
  const subjects = new Set<string>();
  for (let matter = 0; planned.length + texts.length < count; matter++)
    texts.push(...planMatter(random, matter, subjects).slice(0, count - planned.length - texts.length));
  const specs = [...planned, ...texts].sort((a, b) => compareCodes(a.day, b.day));
  number(specs);
  return specs;
}

function planMatter(random: Random, matter: number, subjects: Set<string>): Spec[] {
  const field = fields[matter % fields.length]!;
  const first = `${random.pick(years)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const year = Number(first.slice(0, 4));
  const topic = random.pick(field.topics);
  const span = random.pick([
    `giai đoạn ${year} - ${year + 5}`,
    `đến năm ${year + 5}, định hướng đến năm ${year + 15}`,
    'trên địa bàn tỉnh',
    ...(topic.includes('trong') ? [] : ['trong tình hình mới']),
    `nhiệm kỳ ${termOf(first).years}`,
  ]);
  let subject = `${random.pick(aims)} ${topic} ${span}`;
  while (subjects.has(subject))
    subject = `${subject}, ${random.pick(['gắn với', 'trọng tâm là'])} ${random.pick(field.things)}`;
  subjects.add(subject);
  // Some titles run over many lines, as those of resolutions on pilot mechanisms do.
  if (matter % 23 === 5)
    subject += `; gắn với ${random.some(field.things, 4).join(', ')} và ${random.some(field.counts, 3).join(', ')} tại các xã đặc biệt khó khăn vùng bãi ngang, ven biển, miền núi và khu vực tái định cư của các dự án trọng điểm trên địa bàn tỉnh`;

  const made: (Spec | undefined)[] = [];
  for (const step of steps) {
    const day = openDay(addDays(first, random.int(...step.after)));
    const cites = step.cites.flatMap(([relation, at]) => {
      const to = made[at];
      return to && to.day < day ? [{ relation, to }] : [];
    });
    const skipped =
      day > '2024-12-20' || !random.chance(step.share ?? 0.9) || cites.length < step.cites.length;
    const lost = random.chance(0.04) ? 'symbol and day' : random.chance(0.04) ? 'symbol' : undefined;
    const closed = random.chance(0.08);
    made.push(
      skipped && made.length > 0
        ? undefined
        : {
            ...{ committee: step.committee, kind: step.kind, day, field, cites },
            shape: step.kind === 'decision' || step.committee === 'hoi-dong' ? 'articles' : 'text',
            subject: subjectOf(step.kind, cites, subject),
            access: closed ? 'intranet' : 'public',
            ...(lost && made.length > 0 && { lost }),
          },
    );
  }
  return made.filter((spec) => spec !== undefined);
}

/** The subject of a step as such documents word it; what cites another is completed when numbers are known. */
function subjectOf(kind: DocumentKind, cites: Spec['cites'], subject: string): string {
  const [first] = cites;
  if (first?.relation === 'amends') return `Sửa đổi, bổ sung một số điều của Quyết định về ${subject}`;
  if (first?.relation === 'reviews') return `Về kết quả thực hiện các nhiệm vụ ${subject}`;
  if (kind === 'notice') return `Kết luận của Ban Thường vụ Đảng ủy Khối về ${subject}`;
  if (kind === 'action-programme' || kind === 'plan') return `Thực hiện nhiệm vụ ${subject}`;
  if (kind === 'decision') return `Ban hành Quy định về ${subject}`;
  return `Về ${subject}`;
}

/** Yearly programmes, calendars of months and weeks: the newest years first, all committees in turn. */
function planProgrammes(count: number): Spec[] {
  const field = fields[7]!;
  const specs: Spec[] = [];
  const committees = ['tinh', 'uy-ban', 'huyen', 'khoi'] as const;
  const base = { field, access: 'public' as const, cites: [] };

  const programmes = years.flatMap((year) => committees.map((committee) => [committee, year] as const));
  for (const [committee, year] of programmes.slice(0, Math.max(5, Math.round(count * 0.1)))) {
    const whose = {
      tinh: 'Ban Thường vụ Tỉnh ủy',
      'uy-ban': 'Ủy ban nhân dân tỉnh',
      huyen: 'Ban Thường vụ Huyện ủy',
      khoi: 'Ban Thường vụ Đảng ủy Khối',
    }[committee];
    const spec: Spec = {
      ...base,
      ...{ committee, kind: 'programme', shape: 'programme', period: String(year) },
      day: committee === 'uy-ban' ? `${year}-01-12` : `${year - 1}-12-${committee === 'tinh' ? 28 : 30}`,
      subject: `Công tác trọng tâm của ${whose} năm ${year}`,
    };
    specs.push(spec);
    if (committee === 'tinh' && year === years[0])
      specs.push({
        ...spec,
        day: `${year}-06-28`,
        subject: `${spec.subject} (điều chỉnh, bổ sung)`,
        cites: [{ relation: 'replaces', to: spec }],
        edition: spec,
      });
  }

  const turns = ['tinh', 'huyen', 'tinh', 'khoi', 'uy-ban'] as const;
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${two(month + 1)}`),
  );
  const calendars = [0, 1, 2, 3, 4].flatMap((turn) =>
    months.flatMap((month, at) => {
      const committee = turns[(at + turn) % turns.length]!;
      return turn > 0 && committee === 'tinh'
        ? []
        : [[turn === 0 ? ('tinh' as const) : committee, month] as const];
    }),
  );
  const own = calendars.slice(0, 12);
  // Beside the first year of the province stand those of the others.
  const mixed = [
    ...own,
    ...calendars.slice(months.length, months.length + 8),
    ...calendars.slice(12, months.length),
    ...calendars.slice(months.length + 8),
  ];
  for (const [committee, month] of mixed.slice(0, Math.max(14, Math.round(count * 0.2)))) {
    if (month === emptyMonth) continue;
    specs.push({
      ...base,
      ...{ committee, kind: 'programme', shape: 'month', period: month },
      day: openDay(addDays(`${month}-01`, -3)),
      subject: `Công tác tháng ${month.slice(5)} năm ${month.slice(0, 4)}`,
      ...(committee !== 'tinh' && { lost: 'symbol' as const }),
    });
  }

  const weeks = years.flatMap((year) =>
    Array.from({ length: 52 }, (_, week) => addDays(`${year}-01-04`, 7 * week - ((weekday(year) + 6) % 7))),
  );
  for (const [at, monday] of weeks.slice(0, Math.max(2, Math.round(count * 0.05))).entries()) {
    const committee = (['uy-ban', 'khoi'] as const)[at % 2]!;
    if ([monday, addDays(monday, 6)].some((day) => day.startsWith(emptyMonth))) continue;
    specs.push({
      ...base,
      ...{
        committee,
        kind: 'calendar',
        shape: 'week',
        period: monday,
        day: openDay(addDays(monday, -3)),
        lost: 'symbol' as const,
      },
      access: at % 9 === 4 ? 'intranet' : 'public',
      subject: `${committee === 'khoi' ? 'Đảng ủy Khối' : 'Ủy ban nhân dân tỉnh'} tuần từ ngày ${monday.slice(8)}/${monday.slice(5, 7)} đến ngày ${addDays(monday, 6).slice(8)}/${addDays(monday, 6).slice(5, 7)}/${addDays(monday, 6).slice(0, 4)}`,
    });
  }
  return specs;
}

/** Term of the committees of the Party on a day: their numbers begin again with it. */
export function termOf(day: Day): { readonly name: string; readonly years: string } {
  if (day < '2015-10-15') return { name: 'XVII', years: '2010 - 2015' };
  return day < '2020-10-15' ? { name: 'XVIII', years: '2015 - 2020' } : { name: 'XIX', years: '2020 - 2025' };
}

const codes = { tinh: 'TU', huyen: 'HU', khoi: 'ĐUK', 'uy-ban': 'UBND', 'hoi-dong': 'HĐND' } as const;

/** Party numbers run through a term, those of the State through a year. An address is given once. */
function number(specs: readonly Spec[]): void {
  const last = new Map<string, number>();
  const taken = new Set<string>();
  for (const spec of specs) {
    if (spec.lost || spec.kind === 'calendar') continue;
    const party = spec.committee !== 'uy-ban' && spec.committee !== 'hoi-dong';
    const code = documentKinds[spec.kind].codes[0]!;
    const run = `${code} ${spec.committee} ${party ? termOf(spec.day).name : spec.day.slice(0, 4)}`;
    let next = last.get(run) ?? (party && spec.day < '2015-10-15' ? 40 : 0);
    let symbol: string;
    do {
      next += 1;
      const figures = two(next);
      symbol = party
        ? `${figures}-${code}/${codes[spec.committee]}`
        : `${figures}/${code}-${codes[spec.committee]}`;
    } while (taken.has(`${spec.day.slice(0, 4)} ${symbol}`));
    taken.add(`${spec.day.slice(0, 4)} ${symbol}`);
    last.set(run, next);
    spec.symbol = symbol;
  }
}

/** No document falls into the month of which nothing is known. */
const openDay = (day: Day): Day => (day.startsWith(emptyMonth) ? addDays(day, -31) : day);
const weekday = (year: number): number => new Date(Date.UTC(year, 0, 4)).getUTCDay();
export const two = (value: number): string => String(value).padStart(2, '0');
