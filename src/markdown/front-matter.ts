/** A file in two parts; the body keeps its lines where they are, so that positions in it hold for the file. */
export interface SplitSource {
  /** The YAML between the fences, or `undefined` when the file has none. */
  readonly yaml: string | undefined;
  /** Line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number;
  /** The rest, with an empty line for each line of the front matter. */
  readonly body: string;
}

/** Part an MDX file into its front matter and its body. */
export function splitFrontMatter(source: string): SplitSource {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return { yaml: undefined, yamlLine: 1, body: source };
  const lines = match[0].split('\n').length - 1;
  return { yaml: match[1]!, yamlLine: 2, body: '\n'.repeat(lines) + source.slice(match[0].length) };
}
