import type { FootnoteDefinition } from 'mdast';
import type { Body, Citation, HeldDocument } from '../../domain/entities.ts';
import type { Routes } from '../../domain/routes.ts';

/** What the XML of a document needs besides its tree. */
export interface AknContext {
  /** Citations of the document. */
  readonly citations: readonly Citation[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly routes: Routes;
  /** Makes an address of the site a full one. */
  readonly absolute: (address: string) => string;
  /** Name of the site, which made the XML. */
  readonly publisher: string;
}

/** The same, for one document at work. */
export interface AknScope extends AknContext {
  readonly document: HeldDocument;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
}
