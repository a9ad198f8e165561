import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';

/** YAML read and checked against a schema, or the problems that stand against it. */
export interface ReadYaml<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** Line and column in the file of what stands at a path of the value. */
  readonly at: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/**
 * Read YAML and check it, with the place of each problem in the file.
 *
 * @param firstLine line of the file on which the YAML begins, from 1
 */
export function readYaml<T>(yaml: string, schema: z.ZodType<T>, file: string, firstLine = 1): ReadYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });

  function place(offset: number): { line: number; column: number } {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  }
  const at = (path: readonly PropertyKey[]) => place(offsetOf(document, path));

  if (document.errors.length > 0) {
    const problems = document.errors.map((error): Problem => ({
      severity: 'error',
      file,
      ...place(error.pos[0]),
      message: `It is not YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
      hint: 'Put text with ":" or "#" in quotes, and indent by two blanks.',
    }));
    return { value: undefined, problems, at };
  }

  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, problems: [], at };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({
      ...{ severity: 'error', file, ...at(path), field: path.join('.') },
      ...told(issue, path, issue.code !== 'unrecognized_keys' && document.getIn(path) === undefined),
    }));
  });
  return { value: undefined, problems, at };
}

const isRequired = 'It is missing, and cannot be left out.';

/** What is wrong with a field, and what to do. */
function told(
  { code, message }: z.core.$ZodIssue,
  path: readonly PropertyKey[],
  isMissing: boolean,
): Pick<Problem, 'message' | 'hint'> {
  if (code === 'unrecognized_keys')
    return {
      message: `"${String(path.at(-1))}" is not a field.`,
      hint: 'Mend the spelling, or delete the line.',
    };
  const field = path.join('.') || 'front matter';
  if (isMissing)
    return { message: `${field}: ${isRequired}`, hint: 'Write it; another file shows its form.' };
  return {
    message: `${field}: ${message}`,
    hint: 'Mend the value, or leave the field out where nothing is known.',
  };
}

/** Offset of what stands at a path; of the nearest thing above it where nothing does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => String((item.key as { value?: unknown } | null)?.value) === String(key),
    );
    const node = (pair?.key ?? undefined) as { range?: [number, number, number] | null } | undefined;
    if (node?.range) return node.range[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] | null } | undefined;
  if (node?.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
