import { EclipticGeoMoon, SearchMoonPhase, SearchSunLongitude, SunPosition } from 'astronomy-engine';
import type { Day } from '../../src/domain/entities.ts';
import type { LunarDay } from '../../src/domain/lunar.ts';
import { addDays } from '../../src/domain/month.ts';

/** A month of the lunar calendar, and how sure its first day is. */
export interface AstronomicalMonth {
  readonly first: Day;
  readonly month: number;
  /** Number of the solar year in which its lunar year begins. */
  readonly year: number;
  readonly leap: boolean;
  /** Seconds between the new moon and the nearest midnight. */
  readonly seconds: number;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Degrees a day by which the moon gains on the sun, on average. */
const gain = 12.19;

/**
 * Months of the Vietnamese lunar calendar from the sky alone, without a table: the rules that the State calendar has
 * followed since 1968, with positions of sun and moon from astronomy-engine.
 *
 * A month begins on the day of a new moon. The month in which the winter solstice lies is the eleventh. Where
 * thirteen months lie between two eleventh months, the first of them without a major solar term (the sun at a multiple
 * of 30°) is a leap month, with the number of the one before it.
 *
 * @param from first solar year whose winter solstice is looked for
 * @param to last one
 * @param zone hours by which the day begins before that of Greenwich
 */
export function monthsByAstronomy(from: number, to: number, zone: number): AstronomicalMonth[] {
  const dayAt = (moment: Date): Day => new Date(moment.getTime() + zone * hour).toISOString().slice(0, 10);
  const moons = newMoons(from, to).map((moment) => {
    const passed = (((moment.getTime() + zone * hour) % day) + day) % day;
    return { first: dayAt(moment), seconds: Math.round(Math.min(passed, day - passed) / 1000) };
  });
  const term = (of: Day) =>
    Math.floor(SunPosition(new Date(Date.parse(`${of}T00:00:00Z`) - zone * hour)).elon / 30);
  const elevenths = Array.from({ length: to - from + 1 }, (_, index) => {
    const solstice = SearchSunLongitude(270, new Date(Date.UTC(from + index, 11, 1)), 40)!;
    return moons.findLastIndex(({ first }) => first <= dayAt(solstice.date));
  });
  return elevenths.slice(0, -1).flatMap((start, index) => {
    const end = elevenths[index + 1]!;
    const leapAt =
      end - start === 13
        ? moons.findIndex((moon, at) => at > start && term(moon.first) === term(moons[at + 1]!.first))
        : end;
    return moons.slice(start, end).map((moon, at) => {
      const number = 10 + at - (start + at >= leapAt ? 1 : 0);
      return {
        ...moon,
        month: (number % 12) + 1,
        year: from + index + (number >= 12 ? 1 : 0),
        leap: start + at === leapAt,
      };
    });
  });
}

/** The lunar day of every solar day of some months but the last. */
export function daysOfMonths(months: readonly AstronomicalMonth[]): Map<Day, LunarDay> {
  const days = new Map<Day, LunarDay>();
  months.slice(0, -1).forEach(({ first, month, year, leap }, index) => {
    const next = months[index + 1]!.first;
    for (let [solar, n] = [first, 1]; solar < next; solar = addDays(solar, 1), n += 1)
      days.set(solar, { day: n, month, year, leap });
  });
  return days;
}

/** New moons from November of a year to February after another, as they appear from the earth. */
function newMoons(from: number, to: number): Date[] {
  const moons: Date[] = [];
  let after = new Date(Date.UTC(from, 10, 1));
  while (after.getTime() < Date.UTC(to + 1, 1, 1)) {
    // It is found without the aberration of the sun, which puts it 40 seconds late: two steps mend that.
    let time = SearchMoonPhase(0, after, 40)!;
    for (let step = 0; step < 2; step += 1) {
      const apart = EclipticGeoMoon(time).lon - SunPosition(time).elon;
      time = time.AddDays(-(((apart + 540) % 360) - 180) / gain);
    }
    moons.push(time.date);
    after = new Date(time.date.getTime() + 25 * day);
  }
  return moons;
}
