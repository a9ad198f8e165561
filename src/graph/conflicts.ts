import type { Citation } from '../domain/entities.ts';
import { compareCodes } from '../domain/sort.ts';
import type { Conflict } from './graph.ts';

/**
 * Where mentions of one document disagree.
 *
 * @param issuerKey one spelling for the names of an issuer
 */
export function findConflicts(
  citations: readonly Citation[],
  issuerKey: (words: string) => string,
): Conflict[] {
  const byDocument = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (citation.to === undefined) continue;
    const mentions = byDocument.get(citation.to);
    if (mentions) mentions.push(citation);
    else byDocument.set(citation.to, [citation]);
  }
  const conflicts: Conflict[] = [];
  for (const [document, mentions] of [...byDocument].sort(([a], [b]) => compareCodes(a, b))) {
    const compare = (
      field: Conflict['field'],
      value: (of: Citation) => string | undefined,
      key = (text: string) => text,
    ) => {
      const told = mentions.flatMap((citation) => {
        const text = value(citation);
        return text === undefined ? [] : [{ value: text, citation: citation.id }];
      });
      if (new Set(told.map((one) => key(one.value))).size > 1)
        conflicts.push({ document, field, mentions: told });
    };
    compare('kind', ({ kind }) => kind);
    compare('issuedOn', ({ issuedOn }) => issuedOn);
    compare('issuer', ({ issuer }) => issuer, issuerKey);
    compare('symbol', ({ symbol }) => symbol);
  }
  return conflicts;
}
