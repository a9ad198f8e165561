import { codes } from '../../domain/citation/vocabulary.ts';

/** Bodies whose letters stand behind the code of a kind in the symbols of the State. */
const body = /^(?<code>[A-ZĐ][A-Za-zĐđ]{1,4}?)(?<body>UBND|HĐND|VPCP|TTg|CTN|CP)$/u;

/** A code and a body that touch in a symbol. */
export interface Touching {
  readonly code: string;
  readonly body: string;
}

/**
 * Code and body of a symbol that lacks the hyphen between them: `15/QĐUBND`. Some programs drop every hyphen of a paper
 * that Word set as one that breaks no line, so that days and spans of years are damaged too: `20112020`.
 */
export function lostHyphen(symbol: string): Touching | undefined {
  const letters = symbol.split('/').at(-1)!;
  const found = body.exec(letters)?.groups;
  return found && codes.has(found['code']!) ? { code: found['code']!, body: found['body']! } : undefined;
}
