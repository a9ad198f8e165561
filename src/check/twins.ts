import type { HeldDocument } from '../domain/entities.ts';
import { slugify } from '../domain/fold.ts';
import type { Problem } from '../domain/problem.ts';
import type { ReadText } from './place-of.ts';

/**
 * Two texts that may be one: with the same symbol, day and issuer, or made of the same source.
 *
 * A body gives a number once a year, or once a term, so one of the two was read or typed wrong, or a text was imported
 * twice, as a scan and as the file. Each is told with the other's file.
 */
export function twinWarnings(documents: readonly HeldDocument[], readText: ReadText): Problem[] {
  const groups = [
    ...Map.groupBy(
      documents.filter(({ symbol, issuedOn }) => symbol && issuedOn),
      ({ symbol, issuedOn }) => `${slugify(symbol!)} ${issuedOn}`,
    ).values(),
  ];
  const warn = (field: string, { file }: HeldDocument, message: string, hint: string): Problem => ({
    ...{ severity: 'warning', file, ...placeOfField(field, readText(file)), message, hint },
  });
  const told = new Set<string>();
  const bySymbol = groups.flatMap((group) =>
    group.flatMap((one) =>
      group
        .filter((other) => other !== one && mayBeOneIssuer(one, other))
        .map((other) => {
          told.add(`${one.file} ${other.file}`);
          return warn(
            'symbol',
            one,
            `${other.file} has the symbol "${other.symbol!}" of the same day and issuer too.`,
            'Compare both with the paper: mend the number or the day of one, or delete the file that repeats the other.',
          );
        }),
    ),
  );
  const bySource = [...Map.groupBy(documents, ({ source }) => source.sha256).values()].flatMap((group) =>
    group.flatMap((one) =>
      group
        .filter((other) => other !== one && !told.has(`${one.file} ${other.file}`))
        .map((other) =>
          warn(
            'source',
            one,
            `${other.file} was made of the same source, byte for byte.`,
            'Delete one of them with its source: each text has one address.',
          ),
        ),
    ),
  );
  return [...bySymbol, ...bySource];
}

/** Two texts are of different issuers only where both name theirs: by the registry, or by the words of the letterhead. */
function mayBeOneIssuer(a: HeldDocument, b: HeldDocument): boolean {
  if (a.issuers.length > 0 && b.issuers.length > 0) return a.issuers.some((id) => b.issuers.includes(id));
  const [one, other] = [a, b].map(({ letterhead }) =>
    slugify([letterhead?.superior, letterhead?.issuer].filter(Boolean).join(' ')),
  );
  return !one || !other || one === other;
}

function placeOfField(field: string, text: string): { line: number; column: number } {
  const at = text.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  return { line: at + 1 || 1, column: 1 };
}
