import { readFileSync } from 'node:fs';
import { documentKindIds, type DocumentKind } from '../../../src/domain/kind.ts';
import { relationIds, type Relation } from '../../../src/domain/relation.ts';

/** A sentence labelled by hand. */
export interface GoldSentence {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly relation: Relation }[];
  /** Kind of the document in which it stands, where that matters. */
  readonly kind: DocumentKind | undefined;
  /** Which form it shows. */
  readonly form: string;
}

/** Read a file of labelled sentences: citations between ⟦ ⟧ (`\n` is a line end), their relations in order, kind, form. */
export function readGold(file: string): GoldSentence[] {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [marked = '', relations = '', kind = '', form = ''] = line.split('\t');
    return { ...readMarked(marked.replaceAll('\\n', '\n'), relations.split(' ').filter(Boolean)), kind: asKind(kind), form };
  });
}

function readMarked(marked: string, relations: readonly string[]): Pick<GoldSentence, 'text' | 'spans'> {
  const spans: { start: number; end: number; relation: Relation }[] = [];
  let text = '';
  for (const part of marked.split(/(?=⟦)|⟧/)) {
    if (!part.startsWith('⟦')) {
      text += part;
      continue;
    }
    const start = text.length;
    text += part.slice(1);
    const relation = relations[spans.length];
    if (!isRelation(relation)) throw new Error(`"${marked}": relation ${spans.length + 1} is "${relation}".`);
    spans.push({ start, end: text.length, relation });
  }
  return { text, spans };
}

function isRelation(text: string | undefined): text is Relation {
  return (relationIds as string[]).includes(text ?? '');
}

function asKind(text: string): DocumentKind | undefined {
  return documentKindIds.find((id) => id === text);
}
