import type {
  Body,
  Citation,
  Day,
  DayPart,
  EventFields,
  HeldDocument,
  Month,
  TargetFields,
  TaskFields,
} from '../domain/entities.ts';
import type { DocumentKind } from '../domain/kind.ts';

/** A document of the corpus, held or only cited, as lists and links show it. */
export interface DocumentNode {
  readonly id: string;
  readonly held: boolean;
  readonly symbol?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly subject?: string | undefined;
  readonly issuedOn?: Day | undefined;
  /** Year of its address; left out where none is known. */
  readonly year?: string | undefined;
  /** Ids of the issuing bodies that the registry knows. */
  readonly issuers: readonly string[];
  /** The issuer in words where the registry does not know it: `Ban Chấp hành Trung ương Đảng`. */
  readonly issuerAsCited?: string | undefined;
  /** One line that names it: kind and subject, or kind and symbol. */
  readonly title: string;
  /** Other names by which texts cite it, where a maintainer gave some: `Điều lệ Đảng`. */
  readonly aliases?: readonly string[] | undefined;
  /** Official address of the text, where a maintainer gave one. */
  readonly officialUrl?: string | undefined;
  /** Of a held one: all of it. */
  readonly document?: HeldDocument | undefined;
}

/** A task with its place in the corpus. */
export interface Task extends TaskFields {
  /** `2022/23-ctr-tu#nv-4-5`. */
  readonly id: string;
  /** Its id on the page of its document. */
  readonly anchor: string;
  readonly document: string;
  /** Ids of the documents that its text cites. */
  readonly cites: readonly string[];
}

/** An entry of a calendar with its place in the corpus. */
export interface CalendarEvent extends EventFields {
  readonly id: string;
  readonly anchor: string;
  readonly document: string;
}

/** A target with its place in the corpus. */
export interface Target extends TargetFields {
  readonly id: string;
  readonly anchor: string;
  readonly document: string;
}

/** A paragraph that gives a body a duty without a month: below a heading that names the body. */
export interface Duty {
  readonly body: string;
  readonly document: string;
  /** Anchor of the heading: `iv-2`. */
  readonly section: string;
  /** The heading as printed. */
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
}

/** Mentions of one document that disagree in a fact. */
export interface Conflict {
  readonly document: string;
  readonly field: 'kind' | 'issuedOn' | 'issuer' | 'symbol' | 'subject';
  readonly mentions: readonly { readonly value: string; readonly citation: string }[];
}

/** The corpus with every question answered that pages ask; computed once, never changed. */
export interface Graph {
  /** Held and cited-only ones, by id. */
  readonly documents: ReadonlyMap<string, DocumentNode>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly citations: readonly Citation[];
  /** By id of the citing document, in reading order. */
  readonly citationsFrom: ReadonlyMap<string, readonly Citation[]>;
  /** By id of the cited document, by citing document and place. */
  readonly citationsTo: ReadonlyMap<string, readonly Citation[]>;
  readonly tasks: readonly Task[];
  readonly events: readonly CalendarEvent[];
  readonly targets: readonly Target[];
  readonly duties: readonly Duty[];
  readonly conflicts: readonly Conflict[];
  /** Addresses that documents had while less was known of them (`12-qd-ubnd`), with those that they have. */
  readonly formerIds?: ReadonlyMap<string, string> | undefined;
  /** Months of which anything is known (tasks, events, documents issued), sorted. */
  readonly months: readonly Month[];
  /** Years of the same and of all documents, sorted. */
  readonly years: readonly string[];
}

/** Order of half-days within a day: all of it and unknown first. */
export const partOrder: Record<DayPart | 'none', number> = {
  'all-day': 0,
  none: 0,
  morning: 1,
  afternoon: 2,
  evening: 3,
};
