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

/*
 * Pagefind keeps the id of every element beside the text, without indexing it, but drops its blanks.
 */
const blank = '\u2420';
const pack = (value: unknown): string => JSON.stringify(value).replaceAll(' ', blank);
const unpack = (id: string): unknown => JSON.parse(id.replaceAll(blank, ' '));

/** The head as the id of an element. */
export const packHead = (head: ResultHead): string => pack({ head });

/** A clause as the id of an element. */
export const packClause = ({ anchor, label, role }: ClauseMark): string => pack([anchor, label, role]);

/** Read an id that `packHead` or `packClause` made. */
export function unpackId(id: string): { head: ResultHead } | { clause: ClauseMark } {
  const value = unpack(id);
  if (Array.isArray(value)) {
    const [anchor, label, role] = value as [string, string, ClauseMark['role']];
    return { clause: { anchor, label, role } };
  }
  return value as { head: ResultHead };
}
