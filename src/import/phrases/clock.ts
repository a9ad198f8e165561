/** Clock times as they stand in calendars: `7h30`, `07g30`, `7 giờ 30’`, `13:30`, `8h00-9h30`, `Từ 7h30 đến 11h`. */

const one = String.raw`\d{1,2}\s*(?:(?:h|giờ|g)(?![A-Za-zÀ-ỹ])(?:\s*\d{2}(?!\d))?|:\s?\d{2}(?!\d))(?:\s*(?:phút|['’′])(?![A-Za-zÀ-ỹ]))?`;

/** Source of a pattern of one time or a span of times; flags `iu`. */
export const clockTimes = String.raw`${one}(?:\s*(?:[-–]|đến)\s*${one})?`;

const parts = /(\d{1,2})\s*(?:h|giờ|g|:(?=\s?\d))\s*(\d{2})?/iu;

/** Read the first time of some words as `07:30`; none where the clock has no such time. */
export function parseClock(words: string): string | undefined {
  const match = parts.exec(words);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}` : undefined;
}
