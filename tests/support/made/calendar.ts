import type { Day, DayPart, EventFields } from '../../../src/domain/entities.ts';
import { lunarDay } from '../../../src/domain/lunar.ts';
import { addDays, daysBetween, daysOfMonth, weekdayOf } from '../../../src/domain/month.ts';
import { kindName } from '../../../src/domain/kind.ts';
import type { MadeBodies } from './bodies.ts';
import { fields } from './fields.ts';
import { two, type Spec } from './plan.ts';
import type { Random } from './random.ts';
import { communeName } from './words.ts';

/** The day of each year on which everything happens at once. */
const busyDay = '11-14';

/** Entries of a month or week: half-days, hosts, rooms, lunar days, days away, and a room taken twice. */
export function makeEvents(
  spec: Spec,
  all: readonly Spec[],
  bodies: MadeBodies,
  random: Random,
): EventFields[] {
  const days =
    spec.shape === 'week' ? daysBetween(spec.period!, addDays(spec.period!, 6)) : daysOfMonth(spec.period!);
  // A calendar of days over two months would give one id twice.
  const own = all.filter((other) => other.committee === spec.committee && other.shape === 'text');
  const counts = new Map<string, number>();
  const withLunar = random.chance(0.4);
  const events: EventFields[] = [];

  for (const day of days) {
    const weekday = weekdayOf(day);
    const busy = day.endsWith(busyDay) && spec.committee === 'tinh';
    const count = busy ? 9 : weekday > 5 ? (random.chance(0.12) ? 1 : 0) : random.int(0, 3);
    for (let at = 0; at < count; at++) events.push(entry(day, at, count, busy));
  }
  return events;

  function entry(day: Day, at: number, count: number, busy: boolean): EventFields {
    const committee = bodies.committees[spec.committee];
    const part = partOf(at, count, random);
    const field = random.pick(fields);
    const away = random.chance(0.25);
    const long = !busy && count === 1 && random.chance(0.12) && day < days.at(-4)!;
    const to = long ? addDays(day, random.int(1, 3)) : day;
    const drafted = own.find((other) => other.day > day && other.day < addDays(day, 25));
    const texts = [
      `Hội nghị sơ kết công tác ${random.pick(field.topics)}.`,
      `Làm việc với ${bodies.shortOf(random.pick(bodies.under(committee)))} về ${random.pick(field.things)}.`,
      `Kiểm tra ${random.pick(field.things)} tại xã ${communeName(random.int(0, 300))}.`,
      `Giao ban ${random.pick(['tuần', 'khối nội chính', 'các ban Đảng', 'cơ quan'])}.`,
      `Dự lễ kỷ niệm, gặp mặt đại biểu ngành ${field.topics[0]!}.`,
      ...(drafted
        ? [`Cho ý kiến dự thảo ${kindName(drafted.kind)} ${drafted.subject.replace(/^Về/u, 'về')}.`]
        : []),
    ];
    const hosts = [random.chance(0.4) ? committee.office : bodies.lead(committee, field.lead)];
    if (random.chance(0.2))
      hosts.push(...random.some(bodies.under(committee), 1).filter((id) => id !== hosts[0]));
    const time =
      spec.shape === 'week' && part && part !== 'all-day'
        ? `${part === 'morning' ? two(random.int(7, 10)) : random.int(13, 16)}:${random.pick(['00', '30'])}`
        : undefined;
    const number = (counts.get(day.slice(8)) ?? 0) + 1;
    counts.set(day.slice(8), number);
    return {
      id: `lich-${day.slice(8)}-${number}`,
      from: day,
      to,
      ...(part && { part }),
      ...(time && { time }),
      text: long
        ? `Đoàn công tác của ${committee.cited} học tập kinh nghiệm về ${random.pick(field.topics)}.`
        : random.pick(texts),
      hosts,
      hostsAsWritten: hosts.map((id) => bodies.shortOf(id)).join(' + '),
      ...((busy || random.chance(0.85)) && {
        place: away ? `Xã ${communeName(random.int(0, 90))}` : random.pick(committee.rooms),
      }),
      ...(withLunar && { lunar: lunarOf(day, to) }),
      row: to === day ? String(Number(day.slice(8))) : `${Number(day.slice(8))}-${Number(to.slice(8))}`,
      ...(part === 'morning' && { lead: 'Sáng:' }),
      ...(part === 'afternoon' && { lead: 'Chiều:' }),
    };
  }
}

function partOf(at: number, count: number, random: Random): DayPart | undefined {
  if (count === 1) return random.pick(['morning', 'all-day', undefined, 'afternoon'] as const);
  return at < count / 2 ? 'morning' : 'afternoon';
}

function lunarOf(from: Day, to: Day): string {
  const [first, last] = [lunarDay(from)!, lunarDay(to)!];
  const words = ({ day, month }: { day: number; month: number }) => `${two(day)}/${two(month)}`;
  if (from === to) return `(${words(first)} ÂL)`;
  return first.month === last.month
    ? `(${two(first.day)}-${words(last)} ÂL)`
    : `(${words(first)}-${words(last)} ÂL)`;
}
