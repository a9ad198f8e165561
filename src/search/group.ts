import { compareCodes } from '../domain/sort.ts';
import type { ResultHead } from './head.ts';
import type { Hit, ScoredRecord, TextScore } from './score.ts';

/** A place of a page that answers a query: a clause, a task, an event. */
export interface Place {
  /** Address with the anchor. */
  readonly url: string;
  readonly form: ResultHead['form'];
  readonly label: string;
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Of a task or event: who prepares it, where it is, if that is what answers. */
  readonly beside: readonly { readonly text: string; readonly hits: readonly Hit[] }[];
  readonly score: number;
}

/** A page with its matching places: what the search page lists. */
export interface ResultGroup {
  readonly head: ResultHead;
  /** Address of the page. */
  readonly url: string;
  readonly score: number;
  /** Best first. */
  readonly places: readonly Place[];
  /** What part of the words of the query the page has. */
  readonly share: number;
  /** Whether all words of the query stand behind one another in its title or in one of its places. */
  readonly whole: boolean;
  /** What of the title answers. */
  readonly title: TextScore;
}

/** What a page gets besides that has all words of a query behind one another: it goes before most that have them apart. */
const asOneGets = 2;

/** Gather the records of each page, the best page first; of equal ones the newer. */
export function groupRecords(records: readonly ScoredRecord[]): ResultGroup[] {
  const groups = new Map<string, ScoredRecord[]>();
  for (const record of records) {
    const id = record.record.head.group;
    groups.set(id, [...(groups.get(id) ?? []), record]);
  }
  return [...groups.values()]
    .map(groupOf)
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareCodes(b.head.day ?? '', a.head.day ?? '') ||
        compareCodes(a.head.group, b.head.group),
    );
}

function groupOf(records: readonly ScoredRecord[]): ResultGroup {
  const own = records.find(({ record: { head } }) => head.form === 'document' || head.form === 'body');
  const any = own ?? records[0]!;
  const seen = new Set<string>();
  const places = records
    .flatMap(placesOf)
    .sort((a, b) => b.score - a.score || compareCodes(a.url, b.url))
    .filter(({ url }) => !seen.has(url) && seen.add(url));
  const best = Math.max(...records.map(({ score }) => score));
  const rest = records.reduce((sum, { score }) => sum + score, 0) - best;
  const whole = records.some(({ title, clauses }) => title.whole || clauses.some((clause) => clause.whole));
  return {
    head: any.record.head,
    url: pageUrl(any.record.url),
    score: best + Math.min(2, 0.05 * rest) + (whole ? asOneGets : 0),
    places,
    share: Math.max(...records.map(({ share }) => share)),
    whole,
    title: own?.title ?? { score: 0, terms: new Set(), whole: false, hits: [] },
  };
}

function placesOf({ record, clauses, score }: ScoredRecord): Place[] {
  const page = pageUrl(record.url);
  const { form } = record.head;
  if (form === 'document' || form === 'body') {
    return clauses.map(({ anchor, label, text, hits, score: own }) => ({
      url: `${page}#${anchor}`,
      form,
      label,
      text,
      hits,
      beside: [],
      score: own,
    }));
  }
  // A row is one place, whatever cell of it answers.
  const [first] = record.clauses;
  if (!first) return [];
  const answer = clauses.find(({ text }) => text === first.text);
  return [
    {
      url: record.url,
      form,
      label: first.label,
      text: first.text,
      hits: answer?.hits ?? [],
      beside: clauses.filter((clause) => clause !== answer).map(({ text, hits }) => ({ text, hits })),
      score,
    },
  ];
}

const pageUrl = (url: string): string => url.replace(/#.*$/, '');
