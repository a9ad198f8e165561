import type { SourceLine } from '../source-line.ts';

/** What a column that is too narrow cuts: `01/10/202` with `1` below it, `Chiề` with `u`. */
export const cutYear = /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:20\d?|2)$/;
const cutHalf = /^(?:Sán|Sá|Chiề|Chi|Chiê|Tố)$/iu;
const halfWord = /^(?:Sáng|Chiều|Tối)$/iu;

const restOfWeekday = /^(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?=\s|$)/iu;

/** `Thứ` with `Năm` below it, in a narrow column, is one line, and what a column cut inside a word. */
export const joinNarrowDays = (lines: readonly SourceLine[], breaks: ReadonlySet<SourceLine>): SourceLine[] =>
  lines.reduce<SourceLine[]>((joined, line) => {
    const above = joined.at(-1);
    const isCut = /^thứ$/iu.test(above?.text ?? '') && restOfWeekday.test(line.text) && !breaks.has(line);
    const [rest = '', ...behind] = line.text.split(' ');
    const whole = `${above?.text ?? ''}${rest}`;
    const isYear = cutYear.test(above?.text ?? '') && /^\d{1,3}$/.test(rest) && /\d{4}$/.test(whole);
    const isWhole = above?.text === 'Cả' && rest === 'ngày';
    const isHalf = cutHalf.test(above?.text ?? '') && halfWord.test(whole);
    if (isCut) joined[joined.length - 1] = withText(above!, `${above!.text} ${line.text}`);
    else if ((isYear || isHalf || isWhole) && !breaks.has(line)) {
      // Both pieces stay as they are printed.
      joined[joined.length - 1] = withText(above!, isYear ? whole : `${above!.text} ${rest}`);
      if (behind.length > 0) joined.push({ ...withText(line, behind.join(' ')), gap: 0 });
    } else joined.push(line);
    return joined;
  }, []);

/** A line with other words, where its own stand in two lines or are part of them. */
export const withText = (line: SourceLine, text: string): SourceLine => ({ ...line, text, raw: text });
