import { compareProblems, type Problem } from '../domain/problem.ts';
import { compareCodes } from '../domain/sort.ts';
import { kindName } from '../domain/kind.ts';
import { kindsOfCode } from '../domain/citation/vocabulary.ts';
import { parseSymbol } from '../domain/symbol.ts';
import type { Collision, Settled } from './settle.ts';

/** What a person should look at: citations that fit several documents, that cite the future, whose word and code differ. */
export function citationProblems(settled: readonly Settled[], collisions: readonly Collision[]): Problem[] {
  return [...settled.flatMap(problemsOf), ...collisions.map(collisionProblem)].sort(compareProblems);
}

function problemsOf({ found, choice }: Settled): Problem[] {
  const { document, block, mention, wanted, home } = found;
  const at = { severity: 'warning' as const, file: document.file, line: 1, column: 1 };
  const words = `"${mention.text}" (#${block.anchor})`;
  if (choice.entry === undefined && choice.candidates.length > 1) {
    const fits = choice.candidates.map(({ id }) => id).sort(compareCodes);
    return [
      {
        ...at,
        message: `${words} fits ${fits.length} documents: ${fits.join(', ')}.`,
        hint: `Say which one is meant under "citations" of the front matter, as in "${mention.text}: ${fits[0]}".`,
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

function collisionProblem({ id, found, rival }: Collision): Problem {
  const other = rival ? `"${rival.mention.text}" (${rival.document.file})` : 'another one described or held';
  return {
    severity: 'error',
    file: found.document.file,
    line: 1,
    column: 1,
    message: `"${found.mention.text}" (#${found.block.anchor}) and ${other} would share the address ${id}.`,
    hint: `Describe one of them in src/content/vien-dan/ under an address of its own, with its symbol, day and issuer.`,
  };
}
