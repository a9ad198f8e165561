import { slugify } from './fold.ts';

/**
 * Kinds of documents ("tên loại"), with the codes that stand for them in symbols.
 *
 * The kind is taken from the word, never from the code: `QĐ` stands for Quyết định and, in Party use, for Quy
 * định too. Sources: Nghị định 30/2020/NĐ-CP, annex III; 66-QĐ/TW and 36-HD/VPTW for the Party.
 */
export const documentKinds = {
  resolution: { name: 'Nghị quyết', codes: ['NQ'] },
  decision: { name: 'Quyết định', codes: ['QĐ'] },
  directive: { name: 'Chỉ thị', codes: ['CT'] },
  statute: { name: 'Quy chế', codes: ['QC'] },
  regulation: { name: 'Quy định', codes: ['QĐ', 'QĐi', 'QyĐ'] },
  conclusion: { name: 'Kết luận', codes: ['KL'] },
  'party-circular': { name: 'Thông tri', codes: ['TT'] },
  guidance: { name: 'Hướng dẫn', codes: ['HD'] },
  notice: { name: 'Thông báo', codes: ['TB'] },
  communique: { name: 'Thông cáo', codes: ['TC'] },
  report: { name: 'Báo cáo', codes: ['BC'] },
  plan: { name: 'Kế hoạch', codes: ['KH'] },
  'action-programme': { name: 'Chương trình hành động', codes: ['CTr', 'CTrHĐ', 'CTHĐ'] },
  programme: { name: 'Chương trình', codes: ['CTr'] },
  calendar: { name: 'Lịch công tác', codes: [] },
  submission: { name: 'Tờ trình', codes: ['TTr'] },
  minutes: { name: 'Biên bản', codes: ['BB'] },
  scheme: { name: 'Đề án', codes: ['ĐA'] },
  'options-paper': { name: 'Phương án', codes: ['PA'] },
  project: { name: 'Dự án', codes: ['DA'] },
  'official-letter': { name: 'Công văn', codes: ['CV'] },
  constitution: { name: 'Hiến pháp', codes: [] },
  code: { name: 'Bộ luật', codes: [] },
  law: { name: 'Luật', codes: [] },
  ordinance: { name: 'Pháp lệnh', codes: [] },
  decree: { name: 'Nghị định', codes: ['NĐ'] },
  circular: { name: 'Thông tư', codes: ['TT'] },
  'joint-circular': { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  'decree-law': { name: 'Sắc lệnh', codes: ['SL'] },
  order: { name: 'Lệnh', codes: ['L'] },
  telegram: { name: 'Công điện', codes: ['CĐ'] },
  invitation: { name: 'Giấy mời', codes: ['GM'] },
  consolidation: { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  correction: { name: 'Đính chính', codes: ['ĐC'] },
  charter: { name: 'Điều lệ', codes: [] },
  platform: { name: 'Cương lĩnh', codes: [] },
  strategy: { name: 'Chiến lược', codes: [] },
  appeal: { name: 'Lời kêu gọi', codes: [] },
  declaration: { name: 'Tuyên bố', codes: [] },
  masterplan: { name: 'Quy hoạch', codes: [] },
} as const satisfies Record<string, { name: string; codes: readonly string[] }>;

/** Id of a kind: `resolution`, `action-programme` … */
export type DocumentKind = keyof typeof documentKinds;

/** Ids of all kinds, in the order of the table. */
export const documentKindIds = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];

/** The word for a kind, as at the head of a document: `Nghị quyết`. */
export function kindName(kind: DocumentKind): string {
  return documentKinds[kind].name;
}

/** The word for a kind as addresses write it: `nghi-quyet`; one for documents whose kind is unknown. */
export function kindSlug(kind: DocumentKind | undefined): string {
  return kind === undefined ? 'khong-ro' : slugify(kindName(kind));
}
