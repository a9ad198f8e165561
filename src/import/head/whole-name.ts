import { isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** What the one who decides does, behind the name: `BỘ CHÍNH TRỊ QUYẾT ĐỊNH`. */
const act = /\s(?:QUYẾT (?:ĐỊNH|NGHỊ)|NGHỊ QUYẾT|QUY ĐỊNH|KẾT LUẬN|CHỈ THỊ|YÊU CẦU|THÔNG BÁO|ĐIỆN)\s*:?$/u;

/** The name of a body that a letterhead lost a line of, where a line above the text has it whole, as who decides. */
export function wholeName(issuer: string, body: readonly SourceLine[]): string {
  const decider = body
    .slice(0, 5)
    .map(({ text }) => text.replace(/^(?:PHÓ )?CHỦ TỊCH (?=ỦY BAN|UỶ BAN)/u, '').replace(act, ''))
    .find((text) => isCapitals(text) && text.startsWith(`${issuer} `));
  return decider ?? issuer;
}
