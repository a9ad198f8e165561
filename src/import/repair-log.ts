import type { Repair } from './source-line.ts';

/** Counts repairs by kind while a source is read; the report lists them. */
export interface RepairLog {
  add(what: string, line: number, times?: number): void;
  list(): Repair[];
}

/** @param keep how many lines of each kind are remembered */
export function createRepairLog(keep = 40): RepairLog {
  const found = new Map<string, { count: number; lines: number[] }>();
  return {
    add(what, line, times = 1) {
      const entry = found.get(what) ?? { count: 0, lines: [] };
      entry.count += times;
      if (entry.lines.length < keep && entry.lines.at(-1) !== line) entry.lines.push(line);
      found.set(what, entry);
    },
    list: () => [...found].map(([what, { count, lines }]) => ({ what, count, lines })),
  };
}

/** One list of several: repairs of one kind are added up. */
export function mergeRepairs(...lists: (readonly Repair[])[]): Repair[] {
  const merged = new Map<string, Repair>();
  for (const repair of lists.flat()) {
    const known = merged.get(repair.what);
    const lines = known ? [...known.lines, ...repair.lines] : repair.lines;
    merged.set(repair.what, { ...repair, count: repair.count + (known?.count ?? 0), lines });
  }
  return [...merged.values()];
}
