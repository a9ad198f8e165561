import type { Reading } from '../source-line.ts';
import { isStamp, readStampTime } from './stamps.ts';

/** When a source was signed digitally, in ISO 8601 with zone. */
export interface SigningTimes {
  readonly signedAt: readonly string[];
  /** A printed time that no signature in the file has. */
  readonly strange?: { readonly time: string; readonly line: number } | undefined;
}

/** Times that stamps print, and those of the signatures in the file; where they contradict, the printed ones stay. */
export function signingTimesOf({ lines, signedAt: held = [] }: Reading): SigningTimes {
  const printed = lines.flatMap(({ text, line }) => {
    const time = isStamp(text) ? readStampTime(text) : undefined;
    return time ? [{ time, line }] : [];
  });
  const times = printed.map(({ time }) => time);
  const isSame = (a: string) => (b: string) => Date.parse(a) === Date.parse(b);
  if (held.length === 0) return { signedAt: times };
  const strange = printed.find(({ time }) => !held.some(isSame(time)));
  if (strange) return { signedAt: times, strange };
  return { signedAt: [...times, ...held.filter((time) => !times.some(isSame(time)))] };
}
