import { dayText } from '../../domain/day-text.ts';

/** The time of a digital signature as its stamp says it, in its own zone: `11:10` and `20/04/2023`. */
export function signingTime(stamp: string): { time: string; day: string } {
  return { time: stamp.slice(11, 16), day: dayText(stamp.slice(0, 10)) };
}
