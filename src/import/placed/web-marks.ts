import type { RepairLog } from '../repair-log.ts';
import type { SourceLine } from '../source-line.ts';

/** Bold or slanting words between strokes, as web pages are written out: `| **THÁNG 01** |`. */
const emphasis = /(?<=\|[^\S\n]*)(\*{1,3}|_{2,3})(?=[^\s*_])([^|*]*[^\s|*_])\1(?=[^\S\n]*(?:\||$))/gu;

/** Lines whose cells are parted by strokes without the marks of bold words around whole cells. */
export function dropEmphasis(lines: readonly SourceLine[], log: RepairLog): SourceLine[] {
  return lines.map((line) => {
    if (!line.raw.includes('|') || !/\*|__/.test(line.raw)) return line;
    // The first cell of a row may have no stroke in front of it.
    const bare = (text: string) => `|${text}`.replace(emphasis, '$2').slice(1);
    const raw = bare(line.raw);
    if (raw === line.raw) return line;
    log.add('mark of bold words', line.line);
    return { ...line, raw, text: bare(line.text) };
  });
}

/** The lines of cells that a web page broke by a mark: `Ban Tổ chức<br>Văn phòng` is two paragraphs. */
export function partBreaks(lines: readonly SourceLine[], log: RepairLog): SourceLine[] {
  return lines.flatMap((line) => {
    if (!line.cell || !/<br/iu.test(line.text)) return [line];
    const all = line.text.split(/\s*<br\s*\/?>\s*/iu);
    if (all.length > 1) log.add('mark of a line break', line.line, all.length - 1);
    const parts = all.filter(Boolean);
    return parts.map((text, at) => ({
      ...line,
      text,
      raw: text,
      ...(at > 0 && { gap: 0, bareGap: 0 }),
      opens: true,
    }));
  });
}
