import { slugify } from '../domain/fold.ts';
import { facetIds, type FacetId } from './facets.ts';

/** What the search page shows, as its address says it: `?q=đào+tạo&loai=chuong-trinh&xep=ngay`. */
export interface SearchState {
  readonly q: string;
  /** Chosen values of each filter, as they stand in the address: without marks. */
  readonly chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  readonly byDay: boolean;
}

/** Read the state from the part of an address behind the question mark. */
export function readAddress(search: string): SearchState {
  const params = new URLSearchParams(search);
  const chosen: Partial<Record<FacetId, readonly string[]>> = {};
  for (const id of facetIds) {
    const values = [...new Set(params.getAll(id).filter(Boolean))].sort();
    if (values.length > 0) chosen[id] = values;
  }
  return { q: params.get('q') ?? '', chosen, byDay: params.get('xep') === 'ngay' };
}

/** Write the state as the part of an address behind the path; empty where nothing is asked. */
export function writeAddress({ q, chosen, byDay }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim()) params.set('q', q.trim());
  for (const id of facetIds) for (const value of chosen[id] ?? []) params.append(id, value);
  if (byDay) params.set('xep', 'ngay');
  const text = params.toString();
  return text && `?${text}`;
}

/** Whether anything is asked. */
export const isAsking = ({ q, chosen }: SearchState): boolean =>
  q.trim() !== '' || Object.keys(chosen).length > 0;

/** The state with one value of a filter chosen, or no longer. */
export function toggle(state: SearchState, id: FacetId, value: string, on: boolean): SearchState {
  const others = (state.chosen[id] ?? []).filter((other) => other !== value);
  const values = on ? [...others, value].sort() : others;
  const rest = Object.fromEntries(Object.entries(state.chosen).filter(([other]) => other !== id));
  return { ...state, chosen: values.length > 0 ? { ...rest, [id]: values } : rest };
}

/** How a value of a filter stands in the address: `Có toàn văn` as `co-toan-van`. */
export const facetSlug = (value: string): string => slugify(value);
