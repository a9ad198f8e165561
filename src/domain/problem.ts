/** How grave a problem is: an error stops the build, a warning is shown, a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** Something an author can mend: where it stands, what stands there, and what to do. */
export interface Problem {
  readonly severity: Severity;
  /** Path from the root of the project. */
  readonly file: string;
  /** Of a source with pages, from 1; its lines are counted from the first page on. */
  readonly page?: number | undefined;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Where it stands in the front matter, if it does: `tasks.3.month`. */
  readonly field?: string | undefined;
  /** The line of a source as it stands there, where one is pointed at. */
  readonly text?: string | undefined;
  /** Quotes the text as it stands and says why it fails. */
  readonly message: string;
  /** What to do, in the imperative. */
  readonly hint: string;
}

/** One problem as people read it on a terminal. */
export function formatProblem({ file, page, line, column, message, hint }: Problem): string {
  return `${file}:${line}:${column}${page === undefined ? '' : ` (page ${page})`}\n  ${message}\n  hint: ${hint}`;
}

/** Order of a report: by file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
