import { slugify } from '../domain/fold.ts';
import { partsOfList, type ListPart } from '../domain/parts-of-list.ts';
import { bareNumber, parseSymbol } from '../domain/symbol.ts';
import { compareCodes, compareNames } from '../domain/sort.ts';
import type { DocumentNode, Graph } from '../graph/graph.ts';

/** A document in the index of symbols. */
export interface IndexedSymbol {
  readonly node: DocumentNode;
  /** What the symbol begins with behind its number: `NQ`, `CTr`, of official letters the body; empty where it can't be read. */
  readonly code: string;
  /** The symbol without its number and year: `NQ/TW`. */
  readonly notation: string;
  readonly number: string;
}

/** Symbols with the same notation that stand together. */
export interface NotationGroup {
  readonly notation: string;
  readonly symbols: readonly IndexedSymbol[];
}

/** Symbols with the same code on one page of the index. */
export interface CodeGroup {
  readonly code: string;
  readonly anchor: string;
  readonly notations: readonly NotationGroup[];
}

/** Where the symbols with a code begin. */
export interface CodePlace {
  readonly code: string;
  readonly anchor: string;
  /** Of the index, from 1. */
  readonly page: number;
  readonly count: number;
}

/** A row takes about 200 bytes, so that a page stays below 100 kB. */
const rowsPerPage = 350;

/** Every symbol by its code, its notation, its number and its year, parted into pages. */
export function symbolIndex(graph: Graph): ListPart<IndexedSymbol>[] {
  const symbols = [...graph.documents.values()].flatMap((node): IndexedSymbol[] => {
    if (node.symbol === undefined) return [];
    const { code, notation = '', number = '' } = parseSymbol(node.symbol) ?? {};
    return [{ node, code: code ?? /^\p{L}*/u.exec(notation)![0], notation, number: bareNumber(number) }];
  });
  // What can't be read stands last.
  symbols.sort(
    (a, b) =>
      Number(a.code === '') - Number(b.code === '') ||
      compareNames(a.code, b.code) ||
      compareNames(a.notation, b.notation) ||
      compareNames(a.number, b.number) ||
      compareCodes(a.node.year ?? '', b.node.year ?? '') ||
      compareCodes(a.node.id, b.node.id),
  );
  return partsOfList(symbols, rowsPerPage);
}

/** The symbols of a page, as they stand together. */
export function groupSymbols({ items }: ListPart<IndexedSymbol>): CodeGroup[] {
  return [...Map.groupBy(items, ({ code }) => code)].map(([code, own]) => ({
    code,
    anchor: anchorOf(code),
    notations: [...Map.groupBy(own, ({ notation }) => notation)].map(([notation, symbols]) => ({
      notation,
      symbols,
    })),
  }));
}

/** Each code with the page on which it begins. */
export function codePlaces(parts: readonly ListPart<IndexedSymbol>[]): CodePlace[] {
  const places = new Map<string, CodePlace>();
  for (const { page, items } of parts) {
    for (const { code } of items) {
      const known = places.get(code);
      places.set(code, {
        code,
        anchor: anchorOf(code),
        page: known?.page ?? page,
        count: 1 + (known?.count ?? 0),
      });
    }
  }
  return [...places.values()];
}

const anchorOf = (code: string): string => `ky-hieu-${slugify(code) || 'khac'}`;
