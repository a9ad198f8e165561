import {
  nameEntries,
  namedDocuments,
  placeEntries,
  type Lookup,
  type NamedDocument,
} from './lookup-files.ts';
import { Names, type NameEntry } from './name-lookup.ts';

/** What a query may name besides symbols: the look-up as it is asked. */
export interface KnownNames extends Pick<Lookup, 'symbolFiles' | 'months' | 'years' | 'weeks'> {
  readonly bodies: Names;
  readonly places: Names;
  readonly documents: Names<NamedDocument>;
}

/** The names of `lookup`; those of `bodies` come from a file of their own. */
export const readLookup = (lookup: Omit<Lookup, 'bodies'>, bodies: Names = noNames): KnownNames => ({
  symbolFiles: lookup.symbolFiles,
  months: lookup.months,
  years: lookup.years,
  weeks: lookup.weeks,
  bodies,
  places: new Names(placeEntries(lookup)),
  documents: new Names(namedDocuments(lookup)),
});

/** The names of `bodies`. */
export const readBodies = (bodies: Lookup['bodies']): Names => new Names(nameEntries({ bodies }));

const noNames = new Names<NameEntry>([]);
