import type { SourceLine } from '../../source-line.ts';

/** Lines on which a quarter at the end of a row runs into the number of the next one are two: `Quý IV13 Kiểm điểm`. */
export const partGlued = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  lines.flatMap((line) =>
    /(?<![A-Za-zÀ-ỹ])Quý [IV]{1,3}\d/u.test(line.text)
      ? line.text
          .split(/(?<=(?<![A-Za-zÀ-ỹ])Quý [IV]{1,3})(?=\d{1,3}(?:\s|$))/u)
          .map((text) => ({ ...line, text, raw: text }))
      : [line],
  );

/** Numbers whose stop or last figure a narrow column set on the next line are whole again: `10` over `.`, `1` over `2`. */
export const wholeNumbers = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  withFigures(withStops(lines));

const withStops = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  !lines.some(({ text }) => isStop.test(text))
    ? lines
    : lines.flatMap((line, at) => {
        const stop = isStop.exec(lines[at + 1]?.text ?? '');
        if (stop && /^\d{1,3}$/.test(line.text)) {
          const text = `${line.text}${stop[1]}${stop[2] ?? ''}`;
          return [{ ...line, text, raw: text, wraps: lines[at + 1]!.wraps }];
        }
        return at > 0 && isStop.test(line.text) && /^\d{1,3}$/.test(lines[at - 1]!.text) ? [] : [line];
      });

/** Where the numbers have counted to nine, or begin with a zero, a figure and the one below it are the next number, if that is due. */
function withFigures(lines: readonly SourceLine[]): readonly SourceLine[] {
  const whole: SourceLine[] = [];
  let due = 1;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const below = lines[at + 1];
    const text = line.text + (below?.text ?? '');
    const isCut = (due > 9 || line.text === '0') && /^\d$/.test(line.text) && valueOf(text) === due;
    whole.push(isCut ? { ...line, text, raw: text, wraps: below!.wraps } : line);
    if (isCut) at += 1;
    if (valueOf(whole.at(-1)!.text) === due) due += 1;
  }
  return whole;
}

/** The number at the beginning of a line. */
const valueOf = (text: string): number => Number(/^\d{1,3}(?=[.)/]?(?:\s|$))/u.exec(text)?.[0] ?? NaN);

/** The stop of a number, alone or in front of the first words of its row. */
const isStop = /^([.)/])(\s\S.*)?$/u;
