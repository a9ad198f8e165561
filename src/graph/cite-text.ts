import { findMentions } from '../domain/citation/find-mentions.ts';
import { paragraphsOf } from '../domain/citation/paragraphs.ts';
import { plainText } from '../domain/citation/plain.ts';
import { dayPattern, dayOf } from '../domain/citation/days.ts';
import type { Block, Citation, HeldDocument } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import { documentKindIds, kindName, type DocumentKind } from '../domain/kind.ts';
import { parseSymbol } from '../domain/symbol.ts';
import { citeCorpus } from './citations.ts';
import type { Corpus } from './corpus.ts';

/** A citation found in a raw text, as `npm run cite` prints it. */
export interface CitedText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: DocumentKind | null;
  readonly symbol: string | null;
  readonly day: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly position: string | null;
  readonly relation: string;
  readonly candidates: readonly string[];
  /** Id of the document meant; several for "Nghị quyết Trung ương 4 (khóa XI, XII)". */
  readonly chosen: string | readonly string[] | null;
  readonly why: string;
}

const textId = 'van-ban-dang-doc';

/** Find and resolve the citations of any text against a corpus; offsets are those of the text. */
export function citeText(text: string, corpus: Corpus): CitedText[] {
  const read = documentOf(text);
  const twin = corpus.documents.find((held) => isSame(held, read));
  const document = { ...read, id: twin?.id ?? read.id };
  const blocks = new Map(document.blocks.map((block) => [block.anchor, block]));
  const starts = new Map(paragraphsOf(text).map(({ start }, at) => [`p${at + 1}`, start]));
  const others = corpus.documents.filter((held) => held !== twin);
  const { citations } = citeCorpus({ ...corpus, documents: [...others, document] }, document.id);
  const own = new Map<string, Citation[]>();
  for (const citation of citations)
    own.set(citation.section, [...(own.get(citation.section) ?? []), citation]);

  const found: CitedText[] = [];
  for (const [anchor, block] of blocks) {
    const previous = own.get(anchor) ?? [];
    const start = starts.get(anchor)!;
    for (const group of wholes(block.text, previous)) {
      const [first] = group;
      const end = group.at(-1)!.end;
      const chosen = group.flatMap(({ to }) => (to === undefined || to === textId ? [] : [to]));
      found.push({
        start: start + first!.start,
        end: start + end,
        text: block.text.slice(first!.start, end),
        kind: first!.kind ?? null,
        symbol: first!.symbol ?? null,
        day: first!.issuedOn ?? null,
        issuer: first!.issuer ?? null,
        subject: first!.subject ?? null,
        position: positionOf(block.text, first!.start),
        relation: first!.relation,
        candidates: group.flatMap(({ candidates }) => candidates),
        chosen: chosen.length > 1 ? chosen : (chosen[0] ?? null),
        why: first!.to === document.id ? 'chính văn bản này' : first!.reason,
      });
    }
  }
  return found;
}

/** Whether a held document is the text that is read: one symbol and one day. */
function isSame(held: HeldDocument, read: HeldDocument): boolean {
  const [one, other] = [held.symbol && parseSymbol(held.symbol), read.symbol && parseSymbol(read.symbol)];
  return !!one && !!other && one.text === other.text && held.issuedOn === read.issuedOn;
}

/** Citations of one name that stands for several documents belong together. */
function wholes(text: string, citations: readonly Citation[]): Citation[][] {
  const ends = new Map(
    findMentions(text).flatMap(({ start, end, parts }) => (parts ? [[start, end] as const] : [])),
  );
  const groups: Citation[][] = [];
  let until = -1;
  for (const citation of citations) {
    if (citation.start < until) groups.at(-1)!.push(citation);
    else groups.push([citation]);
    until = Math.max(until, ends.get(citation.start) ?? -1);
  }
  return groups;
}

function positionOf(text: string, start: number): string | null {
  return findMentions(text).find((mention) => mention.start === start)?.position?.text ?? null;
}

/** A raw text as a document: its own symbol, kind and day are read from its head where they stand there. */
function documentOf(text: string): HeldDocument {
  const head = text.slice(0, 1500);
  const own = findMentions(head).find(
    ({ form, start, text: cited }) =>
      form === 'numbered' &&
      /^(?:số|\p{Lu}\p{L}+ \p{L}+ số *:)/iu.test(cited) &&
      /(?:^|\n)\s*$/.test(head.slice(0, start)),
  );
  const kind = documentKindIds
    .filter((id) => new RegExp(`(?:^|\\n)\\s*${kindName(id).toUpperCase()}\\s*\\n`).test(head))
    .sort((a, b) => kindName(b).length - kindName(a).length)[0];
  const dated = new RegExp(`\\p{L},\\s+ngày\\s+${dayPattern}`, 'u').exec(plainText(head).lower);
  const blocks = paragraphsOf(text).map(({ text: words }, at): Block => ({
    type: 'paragraph',
    anchor: `p${at + 1}`,
    section: '',
    text: words,
  }));
  return {
    id: textId,
    file: textId,
    digest: '',
    symbol: own?.symbol,
    kind: kind ?? 'official-letter',
    subject: '',
    issuedOn: dayOf(dated?.groups),
    issuers: [],
    ...noRows,
    access: 'intranet',
    source: { file: '', sha256: '' },
    blocks,
  };
}
