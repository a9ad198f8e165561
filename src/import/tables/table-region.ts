import type { Grid } from '../grid/grid.ts';
import type { FlatHead } from '../flat/head/flat-head.ts';
import type { ListPlan } from '../list/plan.ts';
import type { Period } from '../phrases/period.ts';
import type { Column } from '../grid/column-kind.ts';
import type { NamedColumn } from '../grid/column-name.ts';

/** A table found in the lines of a text. */
export interface TableRegion {
  readonly kind: 'programme' | 'calendar' | 'table';
  /** Index of the first line of its head, and of the line behind its last row. */
  readonly from: number;
  readonly to: number;
  /** Columns in the order printed. */
  readonly columns: readonly Column[];
  /** The same with what each is called, where its cells are not told before they are read. */
  readonly names?: readonly NamedColumn[] | undefined;
  /** Indexes of lines that are heads: the first, and those repeated on later pages. */
  readonly heads: ReadonlySet<number>;
  /** What its paragraphs are, where it is no table but a list. */
  readonly list?: ListPlan | undefined;
  /** Whether persons stand above their days. */
  readonly hasPersons?: boolean | undefined;
  /** Labels of its columns, where its cells stand one below the other. */
  readonly labels?: FlatHead | undefined;
  /** Whether each of those who lead has a column, and nothing tells which entries stand in whose. */
  readonly isOfLeaders?: boolean | undefined;
  /** Its cells, where the reader knows them. */
  readonly grid?: Grid | undefined;
  /** The same as they are printed, where its columns were made others. */
  readonly printed?: Grid | undefined;
  /** When its rows are due, where a line above it says so, and whether that line says no more. */
  readonly period?: Period | undefined;
  /** That line, where it goes with the table. */
  readonly title?: { readonly words: string; readonly line: number } | undefined;
  /** Headings above it that go with its rows, the widest first. */
  readonly titles?: readonly string[] | undefined;
}
