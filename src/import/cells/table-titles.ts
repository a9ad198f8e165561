import { ordinalValue } from '../../domain/citation/days.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { cellText } from '../grid/cell-text.ts';
import type { GridCell } from '../grid/grid.ts';
import { parsePeriod } from '../phrases/period.ts';
import { followSections } from '../programme/section-rows.ts';
import { endsSentence, isCapitals, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRegion } from '../tables/table-region.ts';

/**
 * Programmes of cells with the lines close above them that say what their rows are, or when they are due. Above one table
 * alone a heading stays what it is; between tables that follow one another headings go with their rows, which stand together.
 *
 * @param year of their months
 */
export function withTitles(
  lines: readonly SourceLine[],
  regions: readonly TableRegion[],
  year: string | undefined,
): TableRegion[] {
  const titled = [...regions];
  for (let at = 0; at < regions.length; at += 1) {
    const group = groupFrom(lines, regions, at);
    if (group.length === 1) titled[at] = withFirstTitle(lines, withPeriod(lines, regions[at]!, year));
    else titled.splice(at, group.length, ...withSections(lines, group, year));
    at += group.length - 1;
  }
  return titled;
}

const isProgramme = ({ kind, grid }: TableRegion): boolean => kind === 'programme' && grid !== undefined;

/** The programmes from one on that have nothing but headings between them. */
function groupFrom(lines: readonly SourceLine[], regions: readonly TableRegion[], at: number): TableRegion[] {
  const group = [regions[at]!];
  for (const next of regions.slice(at + 1)) {
    const between = titlesIn(lines, group.at(-1)!.to, next.from);
    const areTitles = between.length > 0 && between.length <= 3 && between.every(isTitle);
    if (!isProgramme(group.at(-1)!) || !isProgramme(next) || !areTitles) break;
    group.push(next);
  }
  return group;
}

/** A heading between tables, with its lines in one. */
interface Title {
  readonly from: number;
  readonly text: string;
  readonly line: number;
  readonly isInCell: boolean;
}

/** The headings of some lines: one that fills its line goes on on the next. */
function titlesIn(lines: readonly SourceLine[], from: number, to: number): Title[] {
  const titles: Title[] = [];
  for (let at = from; at < to; at += 1) {
    const { text, line, cell } = lines[at]!;
    const last = titles.at(-1);
    if (last && goesOnTitle(lines, at))
      titles[titles.length - 1] = { ...last, text: joinLines([last.text, text]) };
    else titles.push({ from: at, text, line, isInCell: cell !== undefined });
  }
  return titles;
}

/** Whether a line goes on with the heading above it: a reader saw so, or it has capitals below a number and capitals. */
function goesOnTitle(lines: readonly SourceLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]!];
  if (!above || above.cell || line.cell) return false;
  if (line.opens !== undefined) return !line.opens;
  const isOpen = isCapitals(above.text) && parseMarker(above.text) !== undefined;
  return isOpen && isCapitals(line.text) && !parseMarker(line.text) && !periodOf(line.text, '2000');
}

/** Whether a heading is one: a time, a number or capitals, and no sentence. */
function isTitle({ text, isInCell }: Title): boolean {
  if (isInCell || text.length > 120) return false;
  return (
    periodOf(text, '2000') !== undefined ||
    ((parseMarker(text) !== undefined || isCapitals(text)) && !endsSentence(text))
  );
}

/** A time behind the mark of a heading: `2. Quý II năm 2025`, `* THÁNG 4:`. */
function periodOf(text: string, year: string | undefined): TableRegion['period'] {
  const bare = text.slice(parseMarker(text)?.length ?? 0).replace(/^[*+•–-]\s*/u, '');
  return text.length > 40 ? undefined : parsePeriod(bare, year);
}

/** Programmes one below the other, each with the headings above it as titles of its rows. */
function withSections(
  lines: readonly SourceLine[],
  group: readonly TableRegion[],
  year: string | undefined,
): TableRegion[] {
  const sections = followSections();
  // As many headings as stand above the second table, where they are of the same form.
  const shape = ({ text }: Title) => parseMarker(text)?.kind ?? 'plain';
  const second = titlesIn(lines, group[0]!.to, group[1]!.from).reverse();
  let first = group[0]!.from;
  for (const like of second) {
    const own = titleAbove(lines, first);
    if (!own || !isTitle(own) || shape(own) !== shape(like)) break;
    first = own.from;
  }
  return group.map((region, at) => {
    const from = at === 0 ? first : group[at - 1]!.to;
    for (const { text, line } of titlesIn(lines, from, region.from))
      sections.open({ words: text, period: periodOf(text, year), line });
    const { titles, period } = sections.path();
    return { ...region, from, period, titles };
  });
}

/** A programme below a line that says when its rows are due: `THÁNG 4`, `2. Quý II năm 2025`. */
function withPeriod(
  lines: readonly SourceLine[],
  region: TableRegion,
  year: string | undefined,
): TableRegion {
  const above = lines[region.from - 1];
  if (!isProgramme(region) || !above || above.cell) return region;
  const period = periodOf(above.text, year);
  if (!period) return region;
  if (parseMarker(above.text)) return { ...region, period };
  return { ...region, period, from: region.from - 1, title: { words: above.text, line: above.line } };
}

/** The heading that ends above a line. */
function titleAbove(lines: readonly SourceLine[], at: number): Title | undefined {
  let from = at - 1;
  while (from > 0 && goesOnTitle(lines, from)) from -= 1;
  return from < 0 ? undefined : titlesIn(lines, from, at)[0];
}

/**
 * A programme whose first title over rows counts on from the heading above it, `II.` below `I.`: what a paper set as tables with a
 * heading each, text has as one, whose head comes again. So the heading is the first title of its rows.
 */
function withFirstTitle(lines: readonly SourceLine[], region: TableRegion): TableRegion {
  const { grid, from } = region;
  const over = isProgramme(region) ? grid!.rows.find(({ cells }) => cells.length === 1) : undefined;
  const next = over && parseMarker(cellText(over.cells[0]!.lines));
  const above = next && titleAbove(lines, from);
  const mark = above && isTitle(above) ? parseMarker(above.text) : undefined;
  const isNext =
    mark?.kind === next?.kind && ordinalValue(mark?.text ?? '') === 1 && ordinalValue(next!.text) === 2;
  if (!above || !isNext) return region;
  const cell: GridCell = { ...over!.cells[0]!, lines: lines.slice(above.from, from), row: -1, rows: 1 };
  return {
    ...region,
    from: above.from,
    grid: { ...grid!, rows: [{ at: -1, cells: [cell] }, ...grid!.rows] },
  };
}
