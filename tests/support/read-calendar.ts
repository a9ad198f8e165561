import ICAL from 'ical.js';
import nodeIcal, { type ParameterValue, type VEvent } from 'node-ical';

/** An entry as a calendar program would take it. */
export interface ReadEntry {
  readonly uid: string;
  /** `2024-01-11`, or a moment in UTC: `2024-01-11T00:30:00.000Z`. */
  readonly start: string;
  /** The day after the last, or as `start` where it has hours and no end. */
  readonly end: string;
  /** Name of its zone, where it has hours. */
  readonly zone: string | undefined;
  readonly summary: string;
  readonly location: string | undefined;
  readonly description: string | undefined;
  readonly url: string | undefined;
  /** When it was made. */
  readonly stamp: string;
}

/** A calendar by the parser of Thunderbird (ical.js), which believes nothing but what the file says of its zones. */
export function readByIcalJs(text: string): ReadEntry[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = new Map(
    root
      .getAllSubcomponents('vtimezone')
      .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)] as const),
  );
  return root.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, location, description, startDate, endDate } = new ICAL.Event(component);
    const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
    const at = (time: ICAL.Time): string => {
      if (time.isDate) return time.toString();
      const known = zone === undefined ? undefined : zones.get(zone);
      if (known === undefined) throw new Error(`No VTIMEZONE for the hours of ${uid}.`);
      time.zone = known;
      return new Date(time.toUnixTime() * 1000).toISOString();
    };
    return {
      uid,
      start: at(startDate),
      end: at(endDate),
      zone,
      summary,
      location: location ?? undefined,
      description: description ?? undefined,
      url: component.getFirstPropertyValue('url')?.toString(),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

/** A calendar by node-ical, which shares no code with ical.js and knows zones by their names. */
export function readByNodeIcal(text: string): ReadEntry[] {
  const entries = Object.values(nodeIcal.sync.parseICS(text)).filter(
    (each): each is VEvent => each?.type === 'VEVENT',
  );
  const words = (value: ParameterValue | undefined) =>
    value === undefined || typeof value === 'string' ? value : value.val;
  return entries.map(({ uid, start, end, datetype, ...entry }) => {
    const at = (time: Date) => (datetype === 'date' ? localDay(time) : time.toISOString());
    return {
      uid,
      start: at(start),
      end: at(end ?? start),
      zone: datetype === 'date' ? undefined : start.tz,
      summary: words(entry.summary)!,
      location: words(entry.location),
      description: words(entry.description),
      url: words(entry.url),
      stamp: `${entry.dtstamp.toISOString().slice(0, 19)}Z`,
    };
  });
}

/** The day of a moment in the zone of the machine: node-ical takes a day for its midnight there. */
const localDay = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
