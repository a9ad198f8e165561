import type { Citation, HeldDocument } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';

/** What a citation is called in the front matter of its document: `iii-2-g3~2`. */
const keyOf = ({ id, from }: Citation): string => id.slice(from.length + 1);

/** Citations with the relations that a person settled in the front matter, whatever the sentence seems to say. */
export function overrideRelations(
  citations: readonly Citation[],
  documents: ReadonlyMap<string, HeldDocument>,
): Citation[] {
  return citations.map((citation) => {
    const relation = documents.get(citation.from)?.relations?.[keyOf(citation)];
    return relation === undefined ? citation : { ...citation, relation };
  });
}

/** Settled relations of citations that are not there: the text was changed, or the key mistyped. */
export function unusedRelations(
  documents: readonly HeldDocument[],
  citations: readonly Citation[],
): Problem[] {
  const keys = new Set(citations.map((citation) => `${citation.from}#${keyOf(citation)}`));
  return documents.flatMap(({ id, file, relations = {} }) =>
    Object.keys(relations)
      .filter((key) => !keys.has(`${id}#${key}`))
      .map((key) => ({
        severity: 'warning' as const,
        file,
        line: 1,
        column: 1,
        message: `"relations" settles "${key}", but no citation has this id.`,
        hint: 'Write the end of its id in du-lieu/vien-dan.json, as in "iii-2-g3~2", or delete the line.',
      })),
  );
}
