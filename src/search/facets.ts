/** Names under which results can be narrowed; they stand in the address of the search page too. */
export const facetIds = ['toan-van', 'loai', 'co-quan', 'dang', 'phu-trach', 'nam', 'thang'] as const;

export type FacetId = (typeof facetIds)[number];

/** Values of a record, or of a choice. */
export type Facets = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** How many records carry each value. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
