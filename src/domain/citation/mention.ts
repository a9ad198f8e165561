import type { Day } from '../entities.ts';
import type { DocumentKind } from '../kind.ts';

/** Where inside a document a citation points: "điểm a khoản 2 Điều 103". */
export interface Position {
  /** As it stands in front of the citation. */
  readonly text: string;
  readonly article?: string | undefined;
  readonly clause?: string | undefined;
  readonly point?: string | undefined;
  /** Phần, chương, mục, as printed: `IV`, `III.1`. */
  readonly section?: string | undefined;
}

/** How a citation names its document. */
export type MentionForm =
  /** By its symbol: `Nghị quyết số 28-NQ/TW`. */
  | 'numbered'
  /** By its number only: `Quy định 164 của Bộ Chính trị`. */
  | 'short'
  /** By its name: `Điều lệ Đảng`, `Luật Đất đai`. */
  | 'named'
  /** By pointing back to an earlier one: `Nghị quyết nói trên`. */
  | 'back-reference';

/** One document of a citation that names several. */
export interface MentionPart {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly term: string;
}

/** A citation as recognised in a text, before anything is known of the documents that exist. */
export interface Mention {
  readonly form: MentionForm;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly text: string;
  /** The kind that the word in front names; from the code only where it allows one kind. */
  readonly kind?: DocumentKind | undefined;
  /** As printed: `28`, `66.13`. */
  readonly number?: string | undefined;
  /** Mended: `28-NQ/TW`. */
  readonly symbol?: string | undefined;
  readonly day?: Day | undefined;
  /** Of a name with a year: "Luật Đất đai năm 2013". */
  readonly year?: string | undefined;
  /** Words that say who issued it: `Ban Thường vụ Tỉnh ủy`. */
  readonly issuer?: string | undefined;
  /** Words that say what it is about, without "về". */
  readonly subject?: string | undefined;
  /** What joins the subject to the kind where it stands: `về`, `về việc`; left out where nothing does. */
  readonly subjectLead?: string | undefined;
  /** Whether the text shows where the subject ends. */
  readonly subjectEnds?: boolean | undefined;
  readonly position?: Position | undefined;
  /** Khóa of the committee, in Roman numerals: `XIII`. */
  readonly term?: string | undefined;
  /** Of a named one: its full name in one spelling. */
  readonly name?: string | undefined;
  /** Of a congress or plenum: whose; empty for the Party as a whole. */
  readonly committee?: string | undefined;
  /** Of a name that stands for several documents, "Nghị quyết Trung ương 4 (khóa XI, XII)": each of them. */
  readonly parts?: readonly MentionPart[] | undefined;
  /** Of a back-reference, a short form or a defined name: the mention that it stands for. */
  readonly antecedent?: Mention | undefined;
  /** The short form that it defines: "(sau đây gọi tắt là Pháp lệnh Pháp điển)". */
  readonly defines?: string | undefined;
  /** Where the words that describe it end: its issuer and subject. */
  readonly reach?: number | undefined;
  /** Stands in the subject of another citation, or between its kind and number. */
  readonly nested?: boolean | undefined;
}

/** A citation before the words around it are read. */
export type MentionDraft = Omit<Mention, 'text'>;

/** What is known of the text around the one that is read. */
export interface MentionContext {
  /** Mentions of the same document so far, in reading order. */
  readonly previous?: readonly Mention[];
  /** Mentions in the title of the document: "Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW". */
  readonly title?: readonly Mention[];
  /** Kind of the document itself: "Chương trình này" is itself. */
  readonly kind?: DocumentKind | undefined;
}
