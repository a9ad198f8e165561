import type { Month, Recurrence, TaskFields } from '../domain/entities.ts';
import { slugify } from '../domain/fold.ts';
import { cellText, narrowLimit } from './columns.ts';
import { endsSentence } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import { filledWidth, fullWidth, textWidth } from './text-width.ts';

/** A row of a programme before its bodies are matched. */
export interface ProgrammeRow {
  readonly task: Omit<TaskFields, 'bodies'>;
  readonly line: number;
  readonly bodiesLine: number;
}

/** A sub-heading of a programme: a month, a quarter, or a recurring period. */
export interface Period {
  readonly month?: Month | undefined;
  readonly recurrence?: Recurrence | undefined;
  /** First part of the ids of its rows: `4`, `quy-1`. */
  readonly key: string;
}

/** Read a cell or sub-heading that says when: `4`, `Tháng 4`, `4/2023`, `Quý I`, `Hằng tháng`. */
export function parsePeriod(text: string, year: string | undefined): Period | undefined {
  const month = /^(?:Tháng\s*)?(0?[1-9]|1[0-2])(?:\s*[/-]\s*(\d{4})|\s+năm\s+(\d{4}))?\s*[:.]?$/iu.exec(text);
  if (month) {
    const of = month[2] ?? month[3] ?? year;
    const key = String(Number(month[1]));
    return { key, ...(of && { month: `${of}-${key.padStart(2, '0')}` }) };
  }
  const every = /^(?:Định kỳ\s+)?(?:Hằng|Hàng|Mỗi)\s+(tháng|quý|năm)\s*[:.]?$/iu.exec(text);
  if (every) {
    const recurrence = ({ tháng: 'month', quý: 'quarter', năm: 'year' } as const)[
      every[1]!.toLowerCase() as 'tháng'
    ];
    return { key: slugify(text), recurrence };
  }
  if (/^(?:Định kỳ\s+)?6 tháng\s*[:.]?$/iu.test(text)) return { key: '6-thang', recurrence: 'half-year' };
  if (/^Quý\s+(?:[IV]+|[1-4])(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?\s*[:.]?$/iu.test(text))
    return { key: slugify(text) };
  return undefined;
}

/** Read the rows of a programme: a wide column with what is to be done, a narrow one with who prepares it. */
export function readProgramme(lines: readonly SourceLine[], year: string | undefined): ProgrammeRow[] {
  const limit = narrowLimit(lines);
  const wide = fullWidth(lines.filter(({ text }) => textWidth(text) > limit).map(({ text }) => text));
  const rows: ProgrammeRow[] = [];
  const counts = new Map<string, number>();
  let period: Period = { key: '' };
  let text: SourceLine[] = [];
  let bodies: SourceLine[] = [];

  const close = () => {
    if (text.length > 0) {
      const n = (counts.get(period.key) ?? 0) + 1;
      counts.set(period.key, n);
      rows.push({
        task: {
          id: ['nv', period.key, n].filter((part) => part !== '').join('-'),
          ...(period.month && { month: period.month }),
          ...(period.recurrence && { recurrence: period.recurrence }),
          text: cellText(text),
          bodiesAsWritten: cellText(bodies),
        },
        line: text[0]!.line,
        bodiesLine: bodies[0]?.line ?? text[0]!.line,
      });
    }
    text = [];
    bodies = [];
  };

  for (const line of lines) {
    const next = parsePeriod(line.text, year);
    if (next && (text.length === 0 || bodies.length > 0)) {
      close();
      period = next;
      continue;
    }
    const isWide = textWidth(line.text) > limit;
    const before = text.at(-1);
    if (bodies.length > 0) {
      const opensRow =
        isWide ||
        (endsSentence(line.text) &&
          /^\p{Lu}/u.test(line.text) &&
          !/,$/.test(bodies.at(-1)!.text) &&
          textWidth(line.text) > limit * 0.8);
      if (opensRow) {
        close();
        text.push(line);
      } else bodies.push(line);
    } else if (before && !isWide && opensBodies(before, line, wide)) bodies.push(line);
    else text.push(line);
  }
  close();
  return rows;
}

/** Whether a narrow line below the text of a row is its next cell, not its last line. */
function opensBodies(before: SourceLine, line: SourceLine, wide: number): boolean {
  if (!/^[\p{Lu}\-–+“]/u.test(line.text)) return false;
  return endsSentence(before.text) || line.gap === 0 || filledWidth(before.text, line.text) < wide * 0.85;
}
