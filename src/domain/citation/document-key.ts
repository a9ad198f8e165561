import type { DocumentKind } from '../kind.ts';
import { bareNumber, parseSymbol } from '../symbol.ts';

/** What two symbols must share to name one document, their place and day aside. */
export interface SymbolKey {
  /** Number, year, code and body in one spelling: `7||NQ|TU`. */
  readonly base: string;
  /** QĐ stands for two kinds with numbers of their own; the word decides. */
  readonly rule: 'decision' | 'regulation' | undefined;
  readonly body: string;
}

/** Spellings of one symbol meet: `06-QĐi/TW` and `06-QĐ/TW`, `72-NQ-TW` and `72-NQ/TW`, `7` and `07`. */
export function symbolKey(symbol: string, kind: DocumentKind | undefined): SymbolKey | undefined {
  const parsed = parseSymbol(symbol);
  if (!parsed) return undefined;
  const { number, year, code, body } = parsed;
  const isRule = code === 'QĐi' || code === 'QyĐ';
  const plainCode = isRule ? 'QĐ' : (code ?? '').toUpperCase();
  const plainBody = body.toUpperCase().replaceAll('/', '-');
  const fullYear = year?.length === 2 ? (Number(year) > 50 ? `19${year}` : `20${year}`) : (year ?? '');
  return {
    base: [bareNumber(number), fullYear, plainCode, plainBody].join('|'),
    rule:
      plainCode !== 'QĐ'
        ? undefined
        : isRule || kind === 'regulation'
          ? 'regulation'
          : kind === 'decision'
            ? 'decision'
            : undefined,
    body: plainBody,
  };
}
