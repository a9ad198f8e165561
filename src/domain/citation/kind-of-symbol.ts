import type { DocumentKind } from '../kind.ts';
import type { FoundSymbol } from './symbol-in-text.ts';
import type { Trigger } from './triggers.ts';
import { kindsOfCode } from './vocabulary.ts';

/** The kind of a numbered citation: by the word in front, for a later one of a list by its own code. */
export function kindOf(trigger: Trigger, { symbol }: FoundSymbol, shared: boolean): DocumentKind | undefined {
  const { kind, short } = trigger.word;
  const fits = symbol.code ? kindsOfCode(symbol.code) : [];
  if (short && kind === undefined) return kindFromCode(symbol) ?? kind;
  // "Nghị quyết 57-NQ/TW và 03-KH/TU": a later symbol with a code of its own goes by it.
  if (shared && fits.length > 0 && !(kind && fits.includes(kind))) return kindFromCode(symbol);
  return kind ?? kindFromCode(symbol);
}

/** The kind of a symbol without a word in front, where the code leaves no doubt. */
export function kindFromCode({ code, body, year }: FoundSymbol['symbol']): DocumentKind | undefined {
  if (!code) return undefined;
  const party = /^(?:\w*(?:TW|TU|HU|ĐU|ĐUK))/.test(body);
  if (code === 'TT') return year ? 'circular' : party ? 'party-circular' : undefined;
  if (code === 'QĐ') return party ? undefined : 'decision';
  if (code === 'CTr') return 'programme';
  const kinds = kindsOfCode(code);
  return kinds.length === 1 ? kinds[0] : undefined;
}
