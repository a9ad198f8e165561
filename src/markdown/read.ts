import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../domain/problem.ts';
import { annotateAnchors } from './anchors.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findUnsafe } from './safe-subset.ts';

/** The tree of a body, or the reasons why there is none. */
export interface ReadBody {
  /** mdast with GFM; every block carries `data.anchored`. Empty when the body cannot be parsed. */
  readonly tree: Root;
  readonly problems: readonly Problem[];
}

/**
 * Read the body of an MDX file as data: parse, refuse code, give every block its anchor.
 *
 * @param source the whole file, front matter included
 * @param file its path, for problems
 */
export function readBody(source: string, file: string): ReadBody {
  let tree: Root;
  try {
    // Satteri's nodes are read-only views; a plain copy can be annotated.
    tree = structuredClone(mdxToMdast(splitFrontMatter(source).body)) as Root;
  } catch (error) {
    return { tree: { type: 'root', children: [] }, problems: [syntaxProblem(String(error), file)] };
  }
  const problems = findUnsafe(tree, file);
  annotateAnchors(tree);
  return { tree, problems };
}

/** Turn the parser's `1:3: Unexpected …` into a problem with a place and a hint. */
function syntaxProblem(error: string, file: string): Problem {
  const [, line = '1', column = '1', message = error] =
    /(\d+):(\d+):\s*(.*?)(?:\s*\(mdx[^)]*\))?$/s.exec(error) ?? [];
  return {
    severity: 'error',
    file,
    line: Number(line),
    column: Number(column),
    message: `It is not MDX: ${message}`,
    hint: 'Write \\{ and \\< for signs that are text.',
  };
}
