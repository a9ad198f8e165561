import type { RepairLog } from '../repair-log.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRegion } from './table-region.ts';

/**
 * Log the heads of a table, each by its first line, and the numbers of pages that stand above those printed again.
 *
 * @param staysText whether the table stays in the text, and its first head with it
 */
export function logHeads(
  lines: readonly SourceLine[],
  region: TableRegion,
  log: RepairLog,
  staysText = false,
): void {
  const first = Math.min(...region.heads);
  let last = -2;
  for (const index of [...region.heads].sort((a, b) => a - b)) {
    const { text, line } = lines[index]!;
    if (index > first && index !== last + 1 && /^\d{1,3}$/.test(text)) {
      log.add('page number', line);
      continue;
    }
    if (index !== last + 1 && !(index === first && staysText))
      log.add(index === first ? 'table head' : 'repeated table head', line);
    last = index;
  }
}
