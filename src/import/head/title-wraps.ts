import { asksForDate, asksForNumber } from '../phrases/asks-for-figure.ts';
import { isCapitals, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { filledWidth, fullWidth } from '../text-width.ts';

/** The lines of a title, one that broke where it was full in one with the next. */
export function joinWrapped(title: readonly string[], lines: readonly SourceLine[], from: number): string[] {
  const joined: string[] = [];
  for (const [at, text] of title.entries())
    if (at > 0 && isRest(lines, from + at)) joined.push(joinLines([joined.pop()!, text]));
    else joined.push(text);
  return joined;
}

/** Words in front of which titles are broken on purpose. */
const brokenBefore =
  /^(?:về|của|giai đoạn|đến năm|nhiệm kỳ|năm \d|quý|tháng|trên địa bàn|tại|và|đối với|để|thực hiện|khóa|khoá|từ|tuần)(?![A-Za-zÀ-ỹ])|^[(“"-]/iu;

/** Whether nobody breaks a title there on purpose: a figure follows, `đến ngày` over `19/6/2026)`. */
const asksForFigure = (text: string): boolean =>
  asksForDate.test(text) || asksForNumber.test(text) || /(?<![A-Za-zÀ-ỹ])thứ$/iu.test(text);

/** How many lines below a title tell how wide the lines of its page are: further down a table may stand. */
const near = 14;

/** How full the lines of a paper are in regular letters where those of its title, in bold ones, break. */
const fullInBold = 0.95;

/** Whether a line is the rest of the one above it: a reader saw so, or the one above had no room for its first word. */
function isRest(lines: readonly SourceLine[], at: number): boolean {
  const [before, line] = [lines[at - 1]!, lines[at]!];
  if (line.opens !== undefined) return line.opens === false;
  if (/^\d/.test(line.text) && asksForFigure(before.text)) return true;
  if (isCapitals(before.text) !== isCapitals(line.text) || /[.,;:]$/u.test(before.text)) return false;
  if (brokenBefore.test(line.text)) return false;
  const full = fullWidth(lines.slice(at + 1, at + near).map(({ text }) => text));
  const filled = filledWidth(before.text, line.text);
  return filled > full * fullInBold && filled < full * 1.4;
}
