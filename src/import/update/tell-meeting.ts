import type { ReportWords } from '../../i18n/import-report.ts';
import type { Meeting } from './merge-values.ts';

/** A place where two versions of a file differ, in the words of a person. */
export interface ToldMeeting {
  readonly place: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Say where two versions of a file differ, and what stands in each; long texts are cut. */
export function tellMeeting({ path, ours, theirs }: Meeting, words: ReportWords): ToldMeeting {
  const tell = (value: unknown) => cutShort(plainly(value, words));
  return { place: words.field(path), ours: tell(ours), theirs: tell(theirs) };
}

/** A text as long as a terminal shows it, in characters. */
export const cutShort = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** A value of the front matter or a stretch of text, as a person reads it: rows by their words. */
function plainly(value: unknown, words: ReportWords): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return `(${words.nothing})`;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => plainly(one, words)).join('\n');
  const { id, text } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return JSON.stringify(value);
  return typeof id === 'string' ? `${text} (${id})` : text;
}
