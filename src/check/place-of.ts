/** Text of a file of the project, by its path from the root. */
export type ReadText = (file: string) => string;

/** Where a task or an entry begins in the front matter, or the head of the file. */
export function placeOf(id: string, text: string): { line: number; column: number } {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => /^\s*- id:\s*(\S+)\s*$/.exec(line)?.[1] === id);
  if (index === -1) return { line: 1, column: 1 };
  return { line: index + 1, column: lines[index]!.indexOf('id:') + 1 };
}
