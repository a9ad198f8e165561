import { compareProblems, type Problem } from '../domain/problem.ts';
import { compareCodes } from '../domain/sort.ts';
import { kindName } from '../domain/kind.ts';
import { kindsOfCode } from '../domain/citation/vocabulary.ts';
import { parseSymbol } from '../domain/symbol.ts';
import type { Found } from './found.ts';
import type { Collision, Settled } from './settle.ts';

/** A problem of a citation, with what is needed to find its column in the file. */
export interface CitationProblem extends Problem {
  /** The citation as it stands, and how many of the same words stand before it in its block. */
  readonly cited: { readonly text: string; readonly before: number };
}

/** What a person should look at: citations that fit several documents, that cite the future, whose word and code differ. */
export function citationProblems(
  settled: readonly Settled[],
  collisions: readonly Collision[],
): CitationProblem[] {
  return [...settled.flatMap(problemsOf), ...collisions.map(collisionProblem)].sort(compareProblems);
}

function problemsOf({ found, choice }: Settled): CitationProblem[] {
  const { mention, wanted, home } = found;
  const at = { severity: 'warning' as const, ...placeOf(found) };
  const words = wordsOf(found);
  if (choice.entry === undefined && choice.candidates.length > 1) {
    const fits = choice.candidates.map(({ id }) => id).sort(compareCodes);
    const example = `${mention.text}: ${fits[0]}`;
    return [
      {
        ...at,
        message: `${words} fits ${fits.length} documents: ${fits.join(', ')}.`,
        hint: `Say which one is meant under "citations" of the front matter, as in "${example}".`,
      },
    ];
  }
  const { day } = wanted;
  if (choice.entry === undefined && day !== undefined && home.citedOn !== undefined && day > home.citedOn) {
    return [
      {
        ...at,
        message: `${words} is dated ${day}, after the text that cites it (${home.citedOn}).`,
        hint: 'Check the day in the source; it stays as printed and links nowhere.',
      },
    ];
  }
  const { code } = (mention.symbol === undefined ? undefined : parseSymbol(mention.symbol)) ?? {};
  const kinds = code === undefined ? [] : kindsOfCode(code);
  if (mention.kind && kinds.length > 0 && !kinds.includes(mention.kind)) {
    return [
      {
        ...at,
        message: `${words} says ${kindName(mention.kind)}, but its code ${code} stands for ${kinds.map(kindName).join(', ')}.`,
        hint: 'Compare the original; the text stays as printed.',
      },
    ];
  }
  return [];
}

/** A citation as it stands, and the paragraph that has it. */
const wordsOf = ({ mention, block }: Found): string => `"${mention.text}" (#${block.anchor})`;

function placeOf({
  document,
  block,
  start,
  end,
}: Found): Pick<CitationProblem, 'file' | 'line' | 'column' | 'cited'> {
  const text = block.text.slice(start, end);
  const before = block.text.slice(0, start).split(text).length - 1;
  return { file: document.file, line: block.line ?? 1, column: 1, cited: { text, before } };
}

function collisionProblem({ id, found, rival }: Collision): CitationProblem {
  const other = rival ? `"${rival.mention.text}" (${rival.document.file})` : 'another one described or held';
  return {
    severity: 'error',
    ...placeOf(found),
    message: `${wordsOf(found)} and ${other} would share the address ${id}.`,
    hint: `Describe one of them in src/content/vien-dan/ under an address of its own, with its symbol, day and issuer.`,
  };
}
