import type { Problem } from '../domain/problem.ts';
import type { Draft } from './draft.ts';
import type { ReadOptions } from './readers/read-options.ts';
import type { Update } from './update/update-mdx.ts';

/** What became of one source. */
export interface Imported {
  readonly file: string;
  readonly status: 'written' | 'updated' | 'unchanged' | 'edited' | 'draft' | 'failed';
  /** Path of the MDX file from the root of the project. */
  readonly target?: string;
  readonly draft?: Draft;
  /** How a new import was merged into a file that a person has edited. */
  readonly update?: Omit<Update, 'mdx'>;
  readonly problem?: Problem;
}

export interface ImportOptions {
  /** Root of the project: content lies in its src/content. */
  readonly root: string;
  readonly dryRun: boolean;
  /** Ids of the issuing bodies, where a person names them because the text does not. */
  readonly issuers?: readonly string[] | undefined;
  /** Merge into the file that is there, keeping what a person has edited. */
  readonly update?: boolean | undefined;
  /** The file to update, where neither bytes nor symbol lead to it: `2024/07-tb-tu`, or its path. */
  readonly into?: string | undefined;
  /** Where an edit and a changed source contradict each other, the edit stays. */
  readonly keepEdits?: boolean | undefined;
  /** Recognise pages and files that are pictures. */
  readonly ocr?: boolean | undefined;
  /** Called while a long source is read. */
  readonly onProgress?: ReadOptions['onProgress'];
}
