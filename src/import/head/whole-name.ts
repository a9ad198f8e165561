import { isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** The name of a body that a letterhead lost a line of, where a line above the text has it whole, as who decides. */
export function wholeName(issuer: string, body: readonly SourceLine[]): string {
  const decider = body
    .slice(0, 5)
    .map(({ text }) => text.replace(/^(?:PHÓ )?CHỦ TỊCH (?=ỦY BAN|UỶ BAN)/u, ''))
    .find((text) => isCapitals(text) && text.startsWith(`${issuer} `));
  return decider ?? issuer;
}
