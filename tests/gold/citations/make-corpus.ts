import { readFileSync } from 'node:fs';
import type { Body, HeldDocument } from '../../../src/domain/entities.ts';
import { noRows } from '../../../src/domain/no-rows.ts';
import { documentKindIds, type DocumentKind } from '../../../src/domain/kind.ts';
import type { CitedFacts, Corpus } from '../../../src/graph/corpus.ts';

const body = (id: string, name: string, aliases: string[] = [], parent?: string): Body => ({
  id,
  name,
  aliases,
  kind: 'party-committee',
  parent,
  members: [],
});

/** Bodies of the made-up corpus: two provinces and the centre. */
export const bodies: readonly Body[] = [
  body('tinh-uy-ha-tinh', 'Tỉnh ủy Hà Tĩnh', ['Tỉnh ủy']),
  body('tinh-uy-nghe-an', 'Tỉnh ủy Nghệ An'),
  body('ubnd-tinh-ha-tinh', 'Ủy ban nhân dân tỉnh Hà Tĩnh', ['Ủy ban nhân dân tỉnh']),
  body('dang-uy-khoi-ha-tinh', 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hà Tĩnh', ['Đảng bộ Khối'], 'tinh-uy-ha-tinh'),
  body('ban-chap-hanh-trung-uong-dang', 'Ban Chấp hành Trung ương Đảng'),
  body('bo-chinh-tri', 'Bộ Chính trị'),
  body('chinh-phu', 'Chính phủ'),
  body('quoc-hoi', 'Quốc hội'),
  body('tinh-uy-quang-binh', 'Tỉnh ủy Quảng Bình'),
  body('huyen-uy-can-loc', 'Huyện ủy Can Lộc', [], 'tinh-uy-ha-tinh'),
  body('huyen-uy-ky-anh', 'Huyện ủy Kỳ Anh', [], 'tinh-uy-ha-tinh'),
  body('ubnd-tinh-nghe-an', 'Ủy ban nhân dân tỉnh Nghệ An'),
  body('hdnd-tinh-ha-tinh', 'Hội đồng nhân dân tỉnh Hà Tĩnh'),
  body('bo-noi-vu', 'Bộ Nội vụ'),
  body('thu-tuong-chinh-phu', 'Thủ tướng Chính phủ'),
];

/** A held document with a text of plain paragraphs. */
export function makeDocument(
  fields: Partial<HeldDocument> & Pick<HeldDocument, 'id'>,
  ...paragraphs: readonly string[]
): HeldDocument {
  return {
    file: `src/content/van-ban/${fields.id}.mdx`,
    digest: '',
    kind: 'programme',
    subject: `Công tác của ${fields.id}`,
    issuers: [],
    ...noRows,
    access: 'public',
    source: { file: '', sha256: '' },
    blocks: paragraphs.map((text, at) => ({ type: 'paragraph', anchor: `d${at + 1}`, section: '', text })),
    ...fields,
  };
}

/** A citing document of the gold set, and the ids of what it means; `-` where nobody can tell. */
export interface GoldResolution {
  readonly corpus: Corpus;
  readonly sentence: string;
  readonly to: readonly string[];
}

/** Read the labelled resolutions, each with the corpus in which it stands. */
export function readResolutions(): GoldResolution[] {
  const documents = readRows('resolution-documents.tsv').map(([id, symbol, kind, issuedOn, issuer, subject]) =>
    makeDocument({
      id: id!,
      symbol,
      kind: kindOf(kind),
      subject: subject || (kind === 'law' ? 'Đất đai' : `Nội dung của ${id}`),
      issuedOn,
      issuers: [issuer!],
    }),
  );
  const cited = readRows('resolution-facts.tsv').map(
    ([id, symbol, kind, issuedOn, issuer, aliases, subject]): CitedFacts => ({
      id: id!,
      file: '',
      symbol: symbol || undefined,
      kind: kindOf(kind),
      subject: subject || undefined,
      issuedOn,
      issuers: [issuer!],
      aliases: aliases ? aliases.split('|') : [],
    }),
  );
  return readRows('resolution.tsv').map(([issuer, issuedOn, sentence, to, settled]) => {
    const fields = {
      id: 'van-ban',
      issuedOn: issuedOn || undefined,
      issuers: [issuer!],
      citations: settled ? Object.fromEntries([settled.split('=')]) : undefined,
    };
    const citing = makeDocument(fields, sentence!);
    return { corpus: { documents: [...documents, citing], bodies, cited }, sentence: sentence!, to: to!.split(' ') };
  });
}

function kindOf(id: string | undefined): DocumentKind {
  return documentKindIds.find((known) => known === id)!;
}

function readRows(file: string): string[][] {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t'));
}
