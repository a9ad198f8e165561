import type { Difference } from './word-diff.ts';

/**
 * Every way in which a page may differ from the words of its source. Runs of words are matched at the head of what
 * was removed, one after the other; what no line of this table explains is a fault.
 */
const repairs: readonly {
  readonly name: string;
  readonly of: (difference: Difference) => Difference | undefined;
}[] = [
  removal('repeated table head', ['Tháng', 'Nội', 'dung', 'Cơ', 'quan', 'chuẩn', 'bị']),
  removal('seasonal greeting', ['CHÚC', 'MỪNG', 'NĂM', 'MỚI']),
  removal('page number', [/^\d{1,3}$/]),
  removal('rule below the title', [/^-{3,}$/]),
  removal('digital signature', [/^\S+@\S+$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d{4}$/]),
  {
    name: 'word cut by a line end',
    of: ({ removed, added, after }) =>
      removed.length === 2 && added.length === 1 && removed.join('') === added[0] && removed[0]!.endsWith('-')
        ? { removed: [], added: [], after }
        : undefined,
  },
  {
    name: 'bullet glued to its word',
    of: ({ removed, added, after }) =>
      removed.length === 1 && added.length === 1 && removed[0] === `-${added[0]!}`
        ? { removed: [], added: [], after }
        : undefined,
  },
];

function removal(name: string, words: readonly (string | RegExp)[]) {
  const fits = (word: string | undefined, pattern: string | RegExp) =>
    typeof pattern === 'string' ? word === pattern : pattern.test(word ?? '');
  return {
    name,
    of: ({ removed, added, after }: Difference) =>
      words.every((pattern, n) => fits(removed[n], pattern))
        ? { removed: removed.slice(words.length), added, after }
        : undefined,
  };
}

/** What was repaired, by name with its count, and the differences that no repair explains. */
export function explain(differences: readonly Difference[]): {
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: readonly Difference[];
} {
  const counts: Record<string, number> = {};
  const faults: Difference[] = [];
  for (const whole of differences) {
    let rest = whole;
    while (rest.removed.length + rest.added.length > 0) {
      const repair = repairs.find(({ of }) => of(rest) !== undefined);
      if (!repair) break;
      counts[repair.name] = (counts[repair.name] ?? 0) + 1;
      rest = repair.of(rest)!;
    }
    if (rest.removed.length + rest.added.length > 0) faults.push(rest);
  }
  return { counts, faults };
}
