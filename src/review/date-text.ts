import { dayOf } from '../domain/day.ts';

/** A day, month or year as people write it here: `05/03/2024`, `03/2024`; what is none stays as it is. */
export const showDate = (iso: string): string =>
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(iso) ? iso.split('-').reverse().join('/') : iso;

/**
 * What a person wrote as a day, month or year, as the front matter holds it: `5/3/2024` is `2024-03-05`, `3/2024` is
 * `2024-03`. The day always stands first. Whatever else it is, `31/2/2024` too, stays as written, for the schema to refuse.
 */
export function readDate(text: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const iso = month && year && dayOf(year, month, day ?? 1);
  return iso ? iso.slice(0, day ? 10 : 7) : text;
}

/** A time of day as people write it, `7h30`, `14 giờ`, as the front matter holds it: `07:30`, `14:00`. */
export function readTime(text: string): string {
  const [, hour, minute] = /^(\d{1,2})\s*(?:h|g|giờ|:)\s*(\d{2})?(?:\s*phút)?$/iu.exec(text) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute ?? '00'}` : text;
}
