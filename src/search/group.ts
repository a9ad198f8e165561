import type { ScoredClause, ScoredRecord } from './score.ts';
import type { ResultHead } from './head.ts';
import { compareCodes } from '../domain/sort.ts';

/** A place of a page that answers a query. */
export interface Place extends ScoredClause {
  /** Address with the anchor. */
  readonly url: string;
  readonly form: ResultHead['form'];
}

/** A page with its matching places: what the search page lists. */
export interface ResultGroup {
  readonly head: ResultHead;
  /** Address of the page. */
  readonly url: string;
  readonly score: number;
  /** Whether its title or symbol answers, or its places do. */
  readonly byTitle: boolean;
  /** Best first. */
  readonly places: readonly Place[];
  /** How many words of the query the page has. */
  readonly terms: number;
  /** What of the title answers. */
  readonly title: ScoredRecord['title'];
}

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
  const own = records.find(({ record }) => isPage(record.head));
  const any = own ?? records[0]!;
  const places = records
    .flatMap(({ record, clauses }) => {
      const page = pageUrl(record.url);
      return clauses.map((clause): Place => ({
        ...clause,
        url: `${page}#${clause.anchor}`,
        form: record.head.form,
      }));
    })
    .sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  const best = Math.max(...records.map(({ score }) => score));
  const rest = records.reduce((sum, { score }) => sum + score, 0) - best;
  return {
    head: any.record.head,
    url: pageUrl(any.record.url),
    score: best + Math.min(2, 0.05 * rest),
    byTitle: own !== undefined && own.title.score > 0 && own.title.terms.size === own.terms.size,
    places: places.filter(({ url }) => !seen.has(url) && seen.add(url)),
    terms: new Set(records.flatMap(({ terms }) => [...terms])).size,
    title: own?.title ?? { score: 0, terms: new Set(), whole: false, hits: [] },
  };
}

const isPage = ({ form }: ResultHead): boolean => form === 'document' || form === 'body';

const pageUrl = (url: string): string => url.replace(/#.*$/, '');
