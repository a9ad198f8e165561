import { documentKinds, documentKindIds, type DocumentKind } from './kind.ts';

/** What the first words of a text bring forth, and what it is about. */
export interface Product {
  readonly kind: DocumentKind;
  /** The text behind them: "về phát triển du lịch". */
  readonly rest: string;
}

const kindsByName = new Map<string, DocumentKind>(
  documentKindIds.map((kind) => [documentKinds[kind].name.toLowerCase(), kind]),
);

// Longer names first, so that "Chương trình hành động" isn't read as "Chương trình".
const longestFirst = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');
const names = longestFirst(documentKindIds.map((kind) => documentKinds[kind].name));

/** Kinds that stand for themselves at the head of a task; "Hướng dẫn các huyện …" is an act. */
const bareKinds: readonly DocumentKind[] = [
  'resolution',
  'decision',
  'directive',
  'statute',
  'regulation',
  'plan',
  'action-programme',
  'programme',
  'submission',
  'scheme',
  'options-paper',
  'law',
  'ordinance',
  'decree',
  'circular',
  'joint-circular',
  'strategy',
  'masterplan',
];
const bareNames = longestFirst(bareKinds.map((kind) => documentKinds[kind].name));

const end = String.raw`(?!\p{L})`;
const verb = String.raw`(?:ban hành|sửa đổi(?:,? bổ sung)?|bổ sung|thay thế|xây dựng|soạn thảo|phê duyệt|trình|tham mưu|hoàn thiện)`;
/** "Trình Chính phủ ban hành": whom it is laid before. */
const before = String.raw`(?:(?:trình|tham mưu)(?: cho)? [\p{L}\s]{3,60}? (?:ban hành|phê duyệt) )?`;

const patterns = [
  new RegExp(
    String.raw`^${before}(?:${verb}(?:,| và)? )*(?:${verb} )(?:các |dự thảo )?(?<kind>${names})${end}`,
    'iu',
  ),
  new RegExp(String.raw`^${before}(?<=\S )(?<kind>${names})${end}`, 'iu'),
  // Here the kind has its capital: "cho ý kiến chương trình kỳ họp" speaks of an agenda.
  new RegExp(
    String.raw`^(?:[\p{L}\s,]{1,80}\s)?[Cc]ho ý kiến(?: về| đối với| vào)?\s+(?:các |dự thảo )?(?<kind>${names})${end}`,
    'u',
  ),
  new RegExp(String.raw`^(?:Dự thảo )?(?<kind>${bareNames})${end}(?= \S)`, 'u'),
  // "Báo cáo Ban Thường vụ …" is an act.
  /^(?<kind>Báo cáo)(?= (?:tình hình|kết quả|tổng kết|sơ kết|đánh giá|về|công tác)(?!\p{L}))/u,
];

/** What the first words of a task or a subject bring forth; nothing where they name no document. */
export function readProduct(text: string): Product | undefined {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    const kind = kindsByName.get(match?.groups?.['kind']?.toLowerCase() ?? '');
    if (match && kind) return { kind, rest: plain.slice(match[0].length).trim() };
  }
  return undefined;
}

/**
 * The kind of document that a task is to bring forth, read from its first words: "Ban hành Chỉ thị về …" is a
 * directive, "Sửa đổi Quy định số …" a regulation, "Đề án …" a scheme. A review ("Sơ kết 05 năm thực hiện Nghị
 * quyết …") brings forth none that its words name.
 */
export function taskProduct(text: string): DocumentKind | undefined {
  return readProduct(text)?.kind;
}
