import { bodyStart } from '../domain/body-start.ts';
import { parseMarker } from '../markdown/marker.ts';
import { parseCapitalMark } from './capital-mark.ts';
import { joinParagraphs, type Passage } from './join-paragraphs.ts';
import { beginsWithLabel, partAtLabels, type Labels } from './label-parts.ts';
import { parsePeriod, type Period } from './period.ts';
import { toTasks, type ProgrammeRow, type RowCells } from './programme.ts';
import { isCapitals, parseBullet } from './signs.ts';
import type { SourceLine } from './source-line.ts';

/** A programme without a table: headings that say when, each with a list of what is to be done then. */
export interface PeriodList {
  /** Index of its first heading, and of the line behind its last item. */
  readonly from: number;
  readonly to: number;
}

/** Read a heading that says when, whatever its mark: `* THÁNG 01:`, `1. Quý I`, `Tháng 4/2024`. */
export function readPeriodHead(text: string, year: string | undefined): Period | undefined {
  const bare = text
    .replace(/^[*•]\s*/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]+|[a-zđ])\s*[.)–-]\s*/u, '');
  if (!/^(?:tháng|quý|hằng|hàng|định kỳ|thường xuyên|(?:6|sáu|9|chín) tháng)/iu.test(bare)) return undefined;
  return parsePeriod(bare, year);
}

/** Find the list of a programme: two headings or more that say when, with marked items below each. */
export function findPeriodLists(lines: readonly SourceLine[]): PeriodList[] {
  const from = lines.findIndex(({ text, cell }) => !cell && readPeriodHead(text, '2000') !== undefined);
  if (from < 0) return [];
  const end = lines.findIndex((line, index) => index > from && endsList(line));
  const to = end < 0 ? lines.length : end;
  const own = lines.slice(from, to);
  const heads = own.filter(({ text }) => readPeriodHead(text, '2000') !== undefined);
  const parts = partsOf(own, '2000');
  const isList =
    heads.length > 1 && parts.every(({ passages }) => passages.length > 0 && passages.every(isItem));
  return isList ? [{ from, to }] : [];
}

const isItem = ({ text }: Passage): boolean =>
  parseBullet(text) !== undefined ||
  parseMarker(text)?.kind === 'number' ||
  beginsWithLabel(text, taskLabels);

/** Whether a line stands below the list: another heading, a table, or the closing. */
function endsList({ text, cell }: SourceLine): boolean {
  if (cell) return true;
  if (readPeriodHead(text, '2000')) return false;
  if (/^(Nơi nhận|T\/M|TM\.|K\/T|KT\.|T\/L|TL\.)/u.test(text)) return true;
  const marker = parseMarker(text);
  return (
    parseCapitalMark(text) ||
    marker?.kind === 'roman' ||
    marker?.kind === 'named' ||
    (isCapitals(text) && text.length > 12)
  );
}

interface Part {
  readonly head: SourceLine;
  readonly period: Period;
  readonly passages: readonly Passage[];
}

function partsOf(lines: readonly SourceLine[], year: string | undefined): Part[] {
  const parts: { head: SourceLine; period: Period; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const period = readPeriodHead(line.text, year);
    const asWritten = period?.asWritten?.replace(/\s*[:.]$/u, '');
    if (period) parts.push({ head: line, period: { ...period, asWritten }, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ lines: own, ...part }) => ({ ...part, passages: joinParagraphs(own) }));
}

const taskLabels: Labels<'bodies' | 'joint' | 'when'> = {
  bodies: [
    ...['Chủ trì', 'Cơ quan chủ trì', 'Đơn vị chủ trì', 'Cơ quan chuẩn bị', 'Đơn vị chuẩn bị', 'Chuẩn bị'],
    ...['Cơ quan tham mưu', 'Đơn vị thực hiện', 'Cơ quan thực hiện'],
  ],
  joint: ['Phối hợp', 'Cơ quan phối hợp', 'Đơn vị phối hợp'],
  when: ['Thời gian', 'Thời gian hoàn thành', 'Thời hạn', 'Hoàn thành'],
};

/** Bodies in brackets behind what they are to do: `Sơ kết … (Ban Tuyên giáo Tỉnh ủy).` */
const behind = /^(.*\S)\s*\(([^()]{4,})\)\s*([.;,]?)$/u;

/** Read the rows of such a list. */
export function readPeriodList(lines: readonly SourceLine[], year: string | undefined): ProgrammeRow[] {
  const rows: RowCells[] = [];
  const dropped: string[][] = [];
  for (const { head, period, passages } of partsOf(lines, year)) {
    const items: { text: string; passage: Passage; number?: string | undefined }[] = [];
    for (const passage of passages) {
      const bullet = parseBullet(passage.text);
      const marker = bullet ? undefined : parseMarker(passage.text);
      const text = bullet?.rest ?? passage.text.slice(marker?.length ?? 0);
      if (beginsWithLabel(text, taskLabels) && items.length > 0) items.at(-1)!.text += ` ${text}`;
      else items.push({ text, passage, number: marker && passage.text.slice(0, marker.length).trim() });
    }
    for (const [index, { text, passage, number }] of items.entries()) {
      const parted = partAtLabels(text, taskLabels);
      const named = parted.labels.length === 0 ? behind.exec(text) : null;
      const inside = named && bodyStart.test(named[2]!) ? named : undefined;
      const lineOf = (words: string | undefined) => (words ? [lineWith(head, passage, words)] : []);
      rows.push({
        period,
        opensPeriod: false,
        ...(number && { number }),
        text: lineOf(inside ? inside[1]! + inside[3]! : parted.text),
        bodies: lineOf(inside?.[2] ?? parted.values.bodies),
        joint: lineOf(parted.values.joint),
        when: parted.values.when ? lineOf(parted.values.when) : undefined,
      });
      dropped.push([...(index === 0 ? [head.text] : []), ...parted.labels]);
    }
  }
  return toTasks(rows, year).map((row, index) => ({ ...row, dropped: dropped[index]! }));
}

const lineWith = (head: SourceLine, { from, page }: Passage, text: string): SourceLine => ({
  ...{ ...head, text, raw: text, line: from, page },
});
