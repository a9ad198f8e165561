import { endsSentence } from '../signs.ts';
import { isBodyName } from '../phrases/body-phrase.ts';
import { readEnding } from '../phrases/task-ending.ts';
import { parsePeriod, type Period } from '../phrases/period.ts';
import { bullets, unmarked, type Unit } from './unit.ts';

/** The time in brackets behind the title of a meeting: `Hội nghị lần thứ 5 (tháng 3/2025)`. */
const bracketed = /^[^().;:]{3,80}\((?:dự kiến,?\s+)?((?:tháng|quý)\s[^()]{1,20})\)$/i;

/** Meetings with the time of each in brackets, over tasks that say who does them. All that end so are such, or none. */
export function withBracketedTimes(units: readonly Unit[], year: string | undefined): Unit[] {
  const timeOf = ({ words, fields, period, rank, year: own }: Unit): Period | undefined => {
    const time = fields.length > 0 || period || rank === unmarked ? undefined : bracketed.exec(words)?.[1];
    const read = time && parsePeriod(time, own ?? year);
    return read ? { ...read, asWritten: time } : undefined;
  };
  const isOver = ({ rank }: Unit, below: Unit | undefined): boolean =>
    below !== undefined &&
    ![rank, unmarked].includes(below.rank) &&
    below.rank > rank &&
    below.words !== '' &&
    (below.fields.some(({ role }) => role === 'bodies') || readEnding(below.words) !== undefined);
  const ending = units.filter((unit) => timeOf(unit) !== undefined);
  const topics = units.filter((unit, at) => timeOf(unit) !== undefined && isOver(unit, units[at + 1]));
  if (topics.length < 2 || topics.length < ending.length) return [...units];
  return units.map((unit) =>
    topics.includes(unit) ? { ...unit, period: timeOf(unit), isTopic: true } : unit,
  );
}

/**
 * Headings that say when and what for: `Tháng 3: Tháng Thanh niên` over a list. All that begin so are such, or none; one alone
 * is where it stands beside headings that say when.
 */
export function withTopics(units: readonly Unit[], year: string | undefined): Unit[] {
  const isLead = ({ fields: [first] }: Unit): boolean => first?.label === '' && first.role === 'when';
  const isTopic = (unit: Unit, at: number): boolean =>
    isLead(unit) &&
    unit.fields.length === 1 &&
    !endsSentence(unit.words) &&
    (units[at + 1]?.rank ?? 0) > unit.rank;
  const topics = units.filter(isTopic);
  const beside = units.filter(({ period, rank }) => period && rank === topics[0]?.rank);
  if (topics.length + beside.length < 2 || topics.length < units.filter(isLead).length * 0.8)
    return [...units];
  return units.map((unit) => {
    if (!topics.includes(unit)) return unit;
    const asWritten = unit.fields[0]!.value;
    const period = { ...parsePeriod(asWritten, unit.year ?? year)!, asWritten };
    return { ...unit, fields: [], period, isTopic: true };
  });
}

/** What some papers put in front of the time of a heading: `I. Chương trình công tác tháng 01`. */
const called =
  /^(?:(?:chương trình|nội dung|nhiệm vụ|công việc|kế hoạch|lịch|công tác|hoạt động|các|cụ thể|trọng tâm|chủ yếu|trong)\s+)+(?=(?:tháng|quý)\s)/iu;

/** What goes on all the year, as a heading beside those of months: `IV. Nhiệm vụ thường xuyên`. */
const lasting = /^(?:các )?(?:nhiệm vụ|công việc|công tác|nội dung) thường xuyên\s*[:.]?$/iu;

/** Headings that call their time by more than its name. All that begin so on one level are such, or none. */
export function withCalledTimes(units: readonly Unit[], year: string | undefined): Unit[] {
  const timeOf = ({ words, fields, period, rank, year: own }: Unit): Period | undefined => {
    const front = fields.length > 0 || period || rank >= bullets ? undefined : called.exec(words)?.[0];
    return front === undefined ? undefined : parsePeriod(words.slice(front.length), own ?? year);
  };
  const leads = ({ rank }: Unit, at: number): boolean => {
    const below = units[at + 1]?.rank ?? unmarked;
    return below > rank && below < unmarked;
  };
  const heads = units.filter((unit, at) => timeOf(unit) !== undefined && leads(unit, at));
  const isCalled = heads.length > 1 && new Set(heads.map(({ rank }) => rank)).size === 1;
  const timed = isCalled
    ? units.map((unit) => (heads.includes(unit) ? { ...unit, period: timeOf(unit) } : unit))
    : [...units];
  const ranks = new Set(timed.flatMap(({ period, rank }) => (period && rank < unmarked ? [rank] : [])));
  return timed.map((unit, at) =>
    !unit.period && ranks.has(unit.rank) && lasting.test(unit.words) && leads(unit, at)
      ? { ...unit, period: parsePeriod(unit.words, year) }
      : unit,
  );
}

/** Times that have no mark, or one of a lower kind than what most of them lead, stand just above it. */
export function withRanksOfTimes(units: readonly Unit[]): Unit[] {
  const above = new Map<number, number>();
  for (const rank of new Set(units.flatMap((unit) => (unit.period ? [unit.rank] : [])))) {
    const led = units.flatMap((unit, at) => {
      const next = units[at + 1];
      return unit.period && unit.rank === rank && next && !next.period ? [next.rank] : [];
    });
    const counts = [...new Set(led)].map((next) => [next, led.filter((one) => one === next).length] as const);
    const most = counts.sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
    if (most !== undefined && (rank === unmarked || most <= rank)) above.set(rank, most - 0.5);
  }
  return units.map((unit) =>
    unit.period && above.has(unit.rank) ? { ...unit, rank: above.get(unit.rank)! } : unit,
  );
}

/** A body behind a dash with which a line begins ends the task above it, as it does behind one inside a line. */
export function withBrokenDashes(units: readonly Unit[]): Unit[] {
  const isEnding = (unit: Unit, at: number): boolean => {
    const above = units[at - 1];
    return (
      unit.rank === bullets + 1 &&
      above !== undefined &&
      above.rank < bullets &&
      !/[.;:,!?]$/u.test(above.words) &&
      above.words !== '' &&
      units[at + 1]?.rank !== unit.rank &&
      isBodyName(unit.words.replace(/[.;]$/u, ''))
    );
  };
  const joined: Unit[] = [];
  for (const [at, unit] of units.entries()) {
    const above = isEnding(unit, at) ? joined.pop() : undefined;
    if (!above) {
      joined.push(unit);
      continue;
    }
    const passage = { ...above.passage, text: `${above.passage.text} ${unit.passage.text}` };
    joined.push({ ...above, to: unit.to, passage, words: `${above.words} - ${unit.words}` });
  }
  return joined;
}

/** Bullets below a label without words are its words: `Cơ quan phối hợp:` over the names of bodies. */
export function withListedValues(units: readonly Unit[]): Unit[] {
  const result: Unit[] = [];
  let listed: number | undefined;
  for (const unit of units) {
    const above = result.at(-1);
    const field = above?.fields.at(-1);
    const isBullet = unit.rank >= bullets && unit.rank !== unmarked;
    const isDeeper = above !== undefined && (above.rank === unmarked || unit.rank > above.rank);
    const isFirst = listed === undefined && field?.value === '' && isDeeper;
    if (above && field && isBullet && unit.fields.length === 0 && (isFirst || unit.rank === listed)) {
      listed = unit.rank;
      const value = [field.value, unit.words.replace(/\s*[.;,]$/u, '')].filter(Boolean).join('; ');
      const passage = { ...above.passage, text: `${above.passage.text} ${unit.passage.text}` };
      const fields = [...above.fields.slice(0, -1), { ...field, value }];
      result[result.length - 1] = { ...above, to: unit.to, passage, fields };
    } else {
      listed = undefined;
      result.push(unit);
    }
  }
  return result;
}
