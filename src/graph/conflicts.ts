import { issuerKey } from '../domain/citation/issuer-name.ts';
import { begins, shortestSubjects, subjectKey } from '../domain/citation/subject-key.ts';
import type { Citation } from '../domain/entities.ts';
import { compareCodes } from '../domain/sort.ts';
import type { Conflict } from './graph.ts';

const fields = ['kind', 'issuedOn', 'issuer', 'symbol', 'subject'] as const satisfies Conflict['field'][];

/** Where mentions of one document disagree. */
export function findConflicts(citations: readonly Citation[]): Conflict[] {
  const byDocument = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (citation.to === undefined) continue;
    const mentions = byDocument.get(citation.to);
    if (mentions) mentions.push(citation);
    else byDocument.set(citation.to, [citation]);
  }
  return [...byDocument]
    .sort(([a], [b]) => compareCodes(a, b))
    .flatMap(([document, citing]) =>
      fields.flatMap((field) => {
        const mentions = citing.flatMap(({ id, [field]: value }) =>
          value === undefined ? [] : [{ value, citation: id }],
        );
        const keys = valueKeys(
          field,
          mentions.map(({ value }) => value),
        );
        return new Set(keys).size > 1 ? [{ document, field, mentions }] : [];
      }),
    );
}

/** One key for the values of a field that say the same, each in its place. */
export function valueKeys(field: Conflict['field'], values: readonly string[]): string[] {
  if (field === 'issuer') return values.map(issuerKey);
  if (field !== 'subject') return [...values];
  const keys = values.map(subjectKey);
  const shortest = shortestSubjects(keys);
  return keys.map((key) => shortest.find((other) => begins(other, key))!);
}
