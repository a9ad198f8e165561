/**
 * What one document is to another that it cites, with the words for both directions.
 *
 * The vocabulary is that of the national law database (vbpl.vn, "lược đồ"), as clerks know it.
 */
export const relations = {
  'legal-basis': { name: 'Căn cứ', inverse: 'Là căn cứ của' },
  implements: { name: 'Thực hiện', inverse: 'Được thực hiện bởi' },
  guides: { name: 'Hướng dẫn', inverse: 'Được hướng dẫn bởi' },
  amends: { name: 'Sửa đổi, bổ sung', inverse: 'Được sửa đổi, bổ sung bởi' },
  replaces: { name: 'Thay thế', inverse: 'Được thay thế bởi' },
  repeals: { name: 'Bãi bỏ', inverse: 'Bị bãi bỏ bởi' },
  corrects: { name: 'Đính chính', inverse: 'Được đính chính bởi' },
  consolidates: { name: 'Hợp nhất', inverse: 'Được hợp nhất bởi' },
  reviews: { name: 'Sơ kết, tổng kết', inverse: 'Được sơ kết, tổng kết bởi' },
  mentions: { name: 'Dẫn chiếu', inverse: 'Được dẫn chiếu bởi' },
} as const satisfies Record<string, { name: string; inverse: string }>;

/** Id of a relation. */
export type Relation = keyof typeof relations;

/** Ids of all relations, in the order in which pages list them. */
export const relationIds = Object.keys(relations) as [Relation, ...Relation[]];
