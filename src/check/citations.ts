import type { Citation } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';
import { buildGraph } from '../graph/build.ts';
import { valueKeys } from '../graph/conflicts.ts';
import type { Corpus } from '../graph/corpus.ts';
import type { Conflict } from '../graph/graph.ts';
import type { ReadText } from './calendar.ts';
import { findInSource } from './find-in-source.ts';

const fieldNames: Record<Conflict['field'], string> = {
  kind: 'kind',
  issuedOn: 'day',
  issuer: 'issuer',
  symbol: 'symbol',
  subject: 'subject',
};

/** What a person should compare with the paper: citations that fit several documents, mentions that disagree. */
export function citationWarnings(corpus: Corpus, readText: ReadText): Problem[] {
  const { problems, conflicts, citations } = buildGraph(corpus);
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));

  /** Where a citation stands in its file. */
  function placeOf({ from, section, text, start }: Citation): Pick<Problem, 'file' | 'line' | 'column'> {
    const { file, blocks } = documents.get(from)!;
    const block = blocks.find(({ anchor }) => anchor === section)!;
    const before = block.text.slice(0, start).split(text).length - 1;
    return { file, ...findInSource(readText(file), block.line ?? 1, text, before) };
  }

  return [
    ...problems.map(({ cited: { text, before }, ...problem }) => ({
      ...problem,
      ...findInSource(readText(problem.file), problem.line, text, before),
    })),
    ...conflicts.map(({ document, field, mentions }): Problem => {
      const told = byValue(field, mentions);
      const rarest = byId.get(told.at(-1)!.citations[0]!)!;
      const values = told.map(({ value, citations: { length } }) => `"${value}" (${length})`).join(', ');
      return {
        severity: 'warning',
        ...placeOf(rarest),
        message: `"${rarest.text}": mentions of ${document} disagree about its ${fieldNames[field]}: ${values}.`,
        hint: `Compare the originals, and say what is right in src/content/vien-dan/${document}.yaml; the texts stay as printed.`,
      };
    }),
  ];
}

/** The values with the mentions that give them, the commonest first; those that say the same together. */
function byValue(
  field: Conflict['field'],
  mentions: Conflict['mentions'],
): { value: string; citations: string[] }[] {
  const keys = valueKeys(
    field,
    mentions.map(({ value }) => value),
  );
  const values = new Map<string, { value: string; citations: string[] }>();
  mentions.forEach(({ value, citation }, at) => {
    const known = values.get(keys[at]!);
    if (known) known.citations.push(citation);
    else values.set(keys[at]!, { value, citations: [citation] });
  });
  return [...values.values()].sort((a, b) => b.citations.length - a.citations.length);
}
