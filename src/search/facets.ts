/** Names under which results can be narrowed; they stand in the address of the search page too. */
export const facetIds = ['toan-van', 'loai', 'co-quan', 'dang', 'phu-trach', 'nam', 'thang'] as const;

export type FacetId = (typeof facetIds)[number];

/**
 * Filters that few use and that may have a thousand values. Where they have many they stand apart: they are fetched
 * when one is opened or in use.
 */
export const mayStandApart = ['phu-trach', 'thang'] as const satisfies readonly FacetId[];

/** Values of a record, or of a choice. */
export type Facets = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** How many records carry each value. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
