import type { Body, Citation, HeldDocument } from '../domain/entities.ts';
import type { Routes } from '../domain/routes.ts';
import type { DocumentNode } from '../graph/graph.ts';

/** All that the page of a document needs besides its tree; what it says decides the digest of the page. */
export interface RenderContext {
  readonly document: HeldDocument;
  /** Citations of this document, in reading order. */
  readonly citations: readonly Citation[];
  /** The documents that they resolve to. */
  readonly targets: ReadonlyMap<string, DocumentNode>;
  /** The bodies that its tables name. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly routes: Routes;
}
