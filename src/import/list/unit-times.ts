import { readEnding } from '../phrases/body-phrase.ts';
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
