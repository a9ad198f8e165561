import { kindName, type DocumentKind } from '../../domain/kind.ts';
import { parseSymbol } from '../../domain/symbol.ts';

/** Codes of the kinds that decide, each of which no paper of another of them has. Other codes are used more freely. */
const ofCode: Readonly<Record<string, DocumentKind>> = { NQ: 'resolution', QĐ: 'decision', CT: 'directive' };
const deciding: readonly (DocumentKind | undefined)[] = Object.values(ofCode);

/**
 * The name of the kind that a symbol says where the title says another: `55/2007/CT-UBND` above "QUYẾT ĐỊNH". One of them
 * is a slip, of the paper or of a page that copied it.
 */
export function kindClash(symbol: string | undefined, kind: DocumentKind | undefined): string | undefined {
  const said = symbol === undefined ? undefined : ofCode[parseSymbol(symbol)?.code ?? ''];
  return said !== undefined && deciding.includes(kind) && said !== kind ? kindName(said) : undefined;
}
