import type { Problem } from '../domain/problem.ts';
import type { Reading } from './source-line.ts';

/** Tells what a person has to look at: the line of the source, what is wrong there, what to do, and the field it is about. */
export type Warn = (line: number, message: string, hint: string, field?: string) => void;

/** The problems of a draft, in the order in which they were met. */
export interface DraftProblems {
  readonly list: Problem[];
  readonly warn: Warn;
}

/** The problems that a reader met, and what adds others with the page and the words of their line. */
export function draftProblems(reading: Reading, file: string): DraftProblems {
  const list: Problem[] = [...reading.problems];
  const places = new Map(reading.lines.map((line) => [line.line, line]));
  const hasPages = (reading.lines.at(-1)?.page ?? 1) > 1;
  const warn: Warn = (line, message, hint, field) => {
    const { page, text = '' } = places.get(line) ?? {};
    list.push({
      ...{ severity: 'warning', file, ...(hasPages && page && { page }), line, column: 1 },
      ...{ ...(text.trim() && { text: text.trim() }), ...(field && { field }), message, hint },
    });
  };
  return { list, warn };
}
