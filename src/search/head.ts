/** What a result of the search page shows of the page it leads to; it travels in the index without being searched. */
export interface ResultHead {
  /** What the result is one of. */
  readonly form: 'document' | 'task' | 'event' | 'body';
  /** Results with the same group are shown together: the id of a document, `co-quan/<id>` of a body. */
  readonly group: string;
  /** Subject of a document (or its kind where it has none), name of a body. */
  readonly title: string;
  readonly kind?: string | undefined;
  readonly symbol?: string | undefined;
  readonly day?: string | undefined;
  readonly issuer?: string | undefined;
  /** Whether the site has the text; left out for bodies. */
  readonly held?: boolean | undefined;
  /** How often the document is cited. */
  readonly cited?: number | undefined;
  /** Where in the document: `tháng 4/2023`, `08/01/2024, sáng`. */
  readonly where?: string | undefined;
}

/** A place in the text of a record: the anchor on its page, what to call it, and how much it weighs. */
export interface ClauseMark {
  readonly anchor: string;
  readonly label: string;
  readonly role: 'heading' | 'text' | 'routine';
}
