import { documentKinds, documentKindIds, type DocumentKind } from './kind.ts';

const kindsByName = new Map<string, DocumentKind>(
  documentKindIds.map((kind) => [documentKinds[kind].name.toLowerCase(), kind]),
);

// Longer names first, so that "Chương trình hành động" isn't read as "Chương trình".
const names = documentKindIds
  .map((kind) => documentKinds[kind].name)
  .sort((a, b) => b.length - a.length)
  .join('|');

const issued = new RegExp(
  String.raw`^(?:ban hành|sửa đổi(?:,? bổ sung)?|bổ sung|thay thế|xây dựng|soạn thảo|trình)\s+(?:các |dự thảo )?(?<kind>${names})(?!\p{L})`,
  'iu',
);

// Here the kind has its capital: "cho ý kiến chương trình kỳ họp" speaks of an agenda.
const discussed = new RegExp(
  String.raw`^(?:[\p{L}\s,]{1,80}\s)?[Cc]ho ý kiến(?: về| đối với| vào)?\s+(?:các |dự thảo )?(?<kind>${names})(?!\p{L})`,
  'u',
);

/**
 * The kind of document that a task is to bring forth, read from its first words: "Ban hành Chỉ thị về …" is a
 * directive, "Sửa đổi Quy định số …" a regulation. A review ("Sơ kết 05 năm thực hiện Nghị quyết …") brings
 * forth none that its words name.
 */
export function taskProduct(text: string): DocumentKind | undefined {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const name = (issued.exec(plain) ?? discussed.exec(plain))?.groups?.['kind'];
  return name ? kindsByName.get(name.toLowerCase()) : undefined;
}
