/**
 * What the template is told of a document: plain data, so that a PDF can be keyed by it and tested without Typst.
 *
 * `template.typ` reads exactly these fields.
 */
export interface PdfData {
  /** Title, authors and keywords as the file itself carries them. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** Year, month and day of issue. */
  readonly day?: readonly [number, number, number] | undefined;
  readonly letterhead?: PdfLetterhead | undefined;
  /** Kind and subject, line by line as printed. */
  readonly lines: readonly string[];
  readonly blocks: readonly PdfBlock[];
  /** Texts below the signature, which begin on a page of their own. */
  readonly attached: readonly PdfBlock[];
  readonly recipients?: { readonly label: string; readonly lines: readonly string[] } | undefined;
  readonly signatures: readonly PdfSignature[];
  /** When it was signed digitally, in words. */
  readonly signedAt?: string | undefined;
  readonly foot: { readonly name: string; readonly address: string; readonly notice: string };
}

export interface PdfLetterhead {
  /** Below the issuer the Party prints an asterisk and the State a rule; neither where it isn't known. */
  readonly style?: 'party' | 'state' | undefined;
  readonly superior?: string | undefined;
  readonly issuer?: string | undefined;
  readonly number?: string | undefined;
  /** Subject of an official letter, which stands below its number. */
  readonly about?: string | undefined;
  readonly motto: readonly string[];
  readonly placeAndDay?: string | undefined;
  /** Marks of secrecy and haste. */
  readonly marks?: readonly string[] | undefined;
}

export interface PdfSignature {
  readonly authority?: string | undefined;
  readonly position?: string | undefined;
  readonly name?: string | undefined;
}

/** Words set in one way. */
export interface PdfRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly struck?: true;
  /** A line ends here; `text` is empty. */
  readonly break?: true;
  /** Full address to which the words lead. */
  readonly href?: string;
  /** Footnote called by the words. */
  readonly note?: readonly PdfRun[];
}

export interface PdfCell {
  readonly paragraphs: readonly (readonly PdfRun[])[];
  readonly rowspan?: number;
  readonly colspan?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Neighbours from which only a light line parts it. */
  readonly joins?: 'none' | 'above' | 'below' | 'both';
  /** A short cell stays on one page. */
  readonly whole?: boolean;
}

/** Width of a column: millimetres, or a share of what is left. */
export interface PdfWidth {
  readonly unit: 'mm' | 'fr';
  readonly value: number;
}

export interface PdfTable {
  readonly type: 'table';
  readonly widths: readonly PdfWidth[];
  readonly head: readonly PdfCell[];
  /** A cell that spans rows stands only in the first of them. */
  readonly rows: readonly (readonly PdfCell[])[];
}

export interface PdfListItem {
  readonly mark: string;
  readonly blocks: readonly PdfBlock[];
}

export type PdfBlock =
  | {
      readonly type: 'heading';
      readonly level: number;
      readonly centred: boolean;
      readonly runs: readonly PdfRun[];
    }
  | { readonly type: 'paragraph'; readonly centred?: boolean; readonly runs: readonly PdfRun[] }
  | { readonly type: 'list'; readonly items: readonly PdfListItem[] }
  | { readonly type: 'quote'; readonly blocks: readonly PdfBlock[] }
  | { readonly type: 'rule' }
  | PdfTable;
