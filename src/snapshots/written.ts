import type { Problem } from '../domain/problem.ts';
import type { Graph } from '../graph/graph.ts';

/** From where to where snapshots are written. */
export interface WriteOptions {
  readonly graph: Graph;
  /** Root of the project, below which the files of documents lie. */
  readonly root: string;
  /** Folder of the published site. */
  readonly outDir: string;
  /** Folder in which snapshots are kept from one build to the next. */
  readonly cacheDir: string;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** What came of writing them. */
export interface Written {
  readonly made: number;
  /** Those that were in the cache. */
  readonly reused: number;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}
