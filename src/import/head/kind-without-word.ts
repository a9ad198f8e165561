import { kindsOfCode } from '../../domain/citation/vocabulary.ts';
import { kindName, type DocumentKind } from '../../domain/kind.ts';
import { parseSymbol } from '../../domain/symbol.ts';
import type { BodyBlock } from '../paragraphs/blocks.ts';

/** The kind of a text that does not print it, and what a person is told of it. */
export interface FoundKind {
  readonly kind: DocumentKind;
  /** Left out where nothing is open: a letter prints no kind. */
  readonly missing?: string | undefined;
}

/** Codes that stand for one kind in a State act and for others in the Party's. */
const ofState: Readonly<Record<string, DocumentKind>> = { QĐ: 'decision', TT: 'circular' };

/** Codes of kinds that are units of an office, too: `45/TC-NS` comes from the finance office. */
const units = new Set(['TC', 'DA', 'PA', 'L', 'BB', 'ĐA']);

/**
 * Kind of a text whose head has no word for it: by its symbol where the code can stand for one kind only, as a
 * letter where it is addressed to somebody, else as a letter for now.
 *
 * @param isLetter whether the head has the subject of a letter ("V/v …")
 */
export function kindWithoutWord(
  symbol: string | undefined,
  isLetter: boolean,
  blocks: readonly BodyBlock[],
): FoundKind {
  const kind = symbol === undefined ? undefined : kindOfSymbol(symbol);
  if (kind === 'official-letter') return { kind };
  if (kind) return { kind, missing: `kind (by its symbol: "${kindName(kind)}")` };
  const isAddressed = blocks
    .slice(0, 8)
    .some((block) => 'text' in block && /^Kính g[ửở]i\s*:/iu.test(block.text));
  if (isLetter || isAddressed) return { kind: 'official-letter' };
  const decided = blocks.flatMap((block) => ('text' in block ? operative(block.text) : []))[0];
  if (decided) return { kind: decided, missing: `kind (by what it decides: "${kindName(decided)}")` };
  return {
    kind: 'official-letter',
    missing: `kind (set to "${kindName('official-letter')}" for now)`,
  };
}

/** The kind of what decides in words of its own, below the legal bases: `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:`, `RA SẮC LỆNH`. */
function operative(text: string): DocumentKind[] {
  const words = /^(?:RA )?(QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ ĐỊNH|SẮC LỆNH)\s*:?$/u.exec(text)?.[1];
  return words ? [decidedBy[words]!] : [];
}

const decidedBy: Readonly<Record<string, DocumentKind>> = {
  'QUYẾT ĐỊNH': 'decision',
  'QUYẾT NGHỊ': 'resolution',
  'NGHỊ ĐỊNH': 'decree',
  'SẮC LỆNH': 'decree-law',
};

/** The one kind that the code of a symbol stands for: `NQ` a resolution; the Party's `QĐ` may be two. */
function kindOfSymbol(symbol: string): DocumentKind | undefined {
  const { code, notation } = parseSymbol(symbol) ?? {};
  if (!code || !notation || units.has(code)) return undefined;
  const [only, ...others] = kindsOfCode(code);
  return notation.startsWith(`${code}-`) && ofState[code]
    ? ofState[code]
    : others.length === 0
      ? only
      : undefined;
}
