import type { DocumentKind } from './kind.ts';
import type { Relation } from './relation.ts';

/** Who may read a document: anyone, or only those on the intranet of the office. */
export type Access = 'public' | 'intranet';

/** Half of a day, or all of it; left out where the source says nothing. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'all-day';

/** How often a recurring duty falls due. */
export type Recurrence = 'month' | 'quarter' | 'half-year' | 'year';

/** A calendar day `YYYY-MM-DD`. */
export type Day = string;

/** A calendar month `YYYY-MM`. */
export type Month = string;

/** Head of the page as printed, line by line; each part is left out where the source lost it. */
export interface Letterhead {
  /** Cơ quan chủ quản. */
  readonly superior?: string | undefined;
  /** Cơ quan ban hành: `TỈNH ỦY HÀ TĨNH`. */
  readonly issuer?: string | undefined;
  /** Quốc hiệu và tiêu ngữ, or `ĐẢNG CỘNG SẢN VIỆT NAM`. */
  readonly motto: readonly string[];
  /** `Số 23-CTr/TU`. */
  readonly number?: string | undefined;
  /** `Hà Tĩnh, ngày 29 tháng 12 năm 2022`. */
  readonly placeAndDay?: string | undefined;
  /** Dấu chỉ độ mật, độ khẩn: `MẬT`, `HỎA TỐC`. */
  readonly marks?: readonly string[] | undefined;
}

/** Người ký. */
export interface Signatory {
  /** `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`; also a body that signs by its name alone. */
  readonly authority?: string | undefined;
  /** Chức vụ: `PHÓ BÍ THƯ`. */
  readonly position?: string | undefined;
  readonly name?: string | undefined;
}

/** One line of "Nơi nhận". */
export interface Recipient {
  /** As printed, with its comma or full stop. */
  readonly text: string;
  /** Ids of the bodies that the line names. */
  readonly bodies: readonly string[];
}

/** Nhiệm vụ: one row of a programme. */
export interface TaskFields {
  /** Id within the document, and its anchor on the page: `nv-4-5`, the fifth of April. */
  readonly id: string;
  readonly month?: Month | undefined;
  readonly recurrence?: Recurrence | undefined;
  readonly deadline?: Day | undefined;
  /** When, as printed, where `month` alone does not say it: `Quý II`, `Trước 30/6`, `Thường xuyên`. */
  readonly whenAsWritten?: string | undefined;
  /** Titles of the sections of the table in which it stands, the widest first: `A. Lĩnh vực kinh tế`. */
  readonly sections?: readonly string[] | undefined;
  /** Number of its row (STT) as printed, where the table has such a column. */
  readonly number?: string | undefined;
  readonly text: string;
  /** Ids of the bodies that prepare it or lead, in the order printed. */
  readonly bodies: readonly string[];
  /** The cell as printed, its lines joined: `BCS đảng UBND tỉnh, các ban Đảng, UBKT, VPTU.` */
  readonly bodiesAsWritten: string;
  /** Ids of the bodies that work with them (phối hợp). */
  readonly joint?: readonly string[] | undefined;
  readonly jointAsWritten?: string | undefined;
  /** What a person confirmed to have come of it: an entry of a calendar (`2024/lich#lich-05-3`), a document. */
  readonly done?:
    | {
        readonly event?: string | undefined;
        readonly document?: string | undefined;
        /** Ngày hoàn thành, where no entry or document here shows it. */
        readonly on?: Day | undefined;
      }
    | undefined;
}

/** One entry of a calendar. */
export interface EventFields {
  /** Id within the document, and its anchor on the page: `lich-05-3`, the third of the 5th. */
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly part?: DayPart | undefined;
  /** Clock time where one is printed: `07:30`. */
  readonly time?: string | undefined;
  /** What happens, without the mark of the half-day and the bullets. */
  readonly text: string;
  /** Ids of the bodies that host or prepare it. */
  readonly hosts: readonly string[];
  readonly hostsAsWritten: string;
  /** Thành phần: who takes part, as printed. */
  readonly participants?: string | undefined;
  readonly place?: string | undefined;
  /** Âm lịch as printed, in brackets too: `(10-11/12 ÂL)`. */
  readonly lunar?: string | undefined;
  /** First cell of its row as printed: `11`, `6-7`. Neighbours with the same row share it. */
  readonly row: string;
  /** Words of the cell in front of `text`, where they are printed: `Sáng:`, `(Thứ bảy)`. */
  readonly lead?: string | undefined;
}

/**
 * Tên cột: what the tables of a document print over their columns, in sentence case (`Cơ quan chủ trì`), by the field that
 * stands below each. What no column of the paper heads is left out, and so is what its tables head in different ways.
 */
export interface ColumnHeads {
  readonly tasks?:
    | {
        /** Of the numbers of rows: `STT`. */
        readonly number?: string | undefined;
        /** Of months, periods and deadlines: `Thời gian trình`. */
        readonly when?: string | undefined;
        readonly text?: string | undefined;
        readonly bodies?: string | undefined;
        readonly joint?: string | undefined;
      }
    | undefined;
  readonly events?:
    | {
        readonly day?: string | undefined;
        /** Of halves of the day and hours, where they have a column of their own: `Buổi`. */
        readonly time?: string | undefined;
        readonly text?: string | undefined;
        readonly hosts?: string | undefined;
        readonly participants?: string | undefined;
        readonly place?: string | undefined;
      }
    | undefined;
  /** The whole head of a programme as a person wants it shown, from left to right; it goes before `tasks`. */
  readonly programme?: readonly string[] | undefined;
  /** The same of a calendar; it goes before `events`. */
  readonly calendar?: readonly string[] | undefined;
}

/** Chỉ tiêu. */
export interface TargetFields {
  /** Id within the document: `ct-1`. */
  readonly id: string;
  /** Anchor of the paragraph in which it stands. */
  readonly section: string;
  /** The sentence as printed. */
  readonly text: string;
  /** `100%`, `02 đợt`, as printed. */
  readonly value?: string | undefined;
  /** Year, month or day by which it must be met: `2025`. */
  readonly deadline?: string | undefined;
}

/** The front matter of a document: what its page says besides its text. */
export interface DocumentFields {
  /** Số, ký hiệu: `23-CTr/TU`. */
  readonly symbol?: string | undefined;
  readonly kind: DocumentKind;
  /** Trích yếu, without the kind in front. */
  readonly subject: string;
  /** Tên loại và trích yếu as printed, line by line; the first is the kind. */
  readonly title?: readonly string[] | undefined;
  readonly letterhead?: Letterhead | undefined;
  readonly issuedOn?: Day | undefined;
  readonly place?: string | undefined;
  /** Kỳ: the year or month that it plans: `2023`, `2024-01`. */
  readonly period?: string | undefined;
  /** Ids of bodies. */
  readonly issuers: readonly string[];
  readonly signatories: readonly Signatory[];
  /** Times of digital signatures, ISO 8601 with zone. */
  readonly signedAt: readonly string[];
  readonly recipients: readonly Recipient[];
  /** Căn cứ, each as printed; they stand in the text too. */
  readonly legalBases: readonly string[];
  readonly access: Access;
  readonly source: {
    readonly file: string;
    readonly sha256: string;
    /** Whether words of it were recognised in a picture (OCR), and may have wrong letters. */
    readonly ocr?: boolean | undefined;
    /** What the importer wrote, as digests by field; a field that fits its digest was edited by nobody. */
    readonly draft?: string | undefined;
    /** Which doubts of the importer a person has looked at, as digests. */
    readonly seen?: string | undefined;
  };
  readonly tasks: readonly TaskFields[];
  readonly events: readonly EventFields[];
  readonly targets: readonly TargetFields[];
  /** What its tables print over their columns. */
  readonly heads?: ColumnHeads | undefined;
  /** What a person settled of its citations, by the text of the citation: the id of the document meant. */
  readonly citations?: Readonly<Record<string, string>> | undefined;
  /** What a person settled of their relations, by the end of the citation's id: `iii-2-g3~2`. */
  readonly relations?: Readonly<Record<string, Relation>> | undefined;
}

/** What a body is. `group` is a collective name ("các ban Đảng") with members. */
export const bodyKinds = {
  'party-committee': 'Cấp ủy',
  'party-agency': 'Cơ quan tham mưu, giúp việc cấp ủy',
  'party-group': 'Đảng đoàn, ban cán sự đảng',
  state: 'Cơ quan nhà nước',
  court: 'Tòa án, viện kiểm sát',
  armed: 'Quân đội, công an',
  front: 'Mặt trận và đoàn thể',
  association: 'Hội, tổ chức khác',
  steering: 'Ban chỉ đạo, đoàn công tác',
  group: 'Tên gọi chung',
} as const;

export type BodyKind = keyof typeof bodyKinds;

/** Cơ quan. */
export interface Body {
  /** Slug of its full name: `ban-to-chuc-tinh-uy-ha-tinh`. */
  readonly id: string;
  readonly name: string;
  /** Other names in use, abbreviations too: `VPTU`, `Văn phòng TU`. */
  readonly aliases: readonly string[];
  /** Names that it had before; `aliases` has them too. */
  readonly formerNames?: readonly string[] | undefined;
  readonly kind: BodyKind;
  /** Id of the body that it belongs to. */
  readonly parent?: string | undefined;
  /** Of a `group`: ids of the bodies that the name covers, where they are known. */
  readonly members: readonly string[];
}

/** What a maintainer knows of a document that is only cited; a file of `src/content/vien-dan/`. */
export interface CitedFields {
  readonly symbol?: string | undefined;
  readonly kind: DocumentKind;
  readonly subject?: string | undefined;
  readonly issuedOn?: Day | undefined;
  readonly issuers: readonly string[];
  /** Other names by which texts cite it: `Điều lệ Đảng`. */
  readonly aliases: readonly string[];
  /** Official address of its text. */
  readonly url?: string | undefined;
}

/** A stretch of a document that has an address of its own, in reading order. */
export interface Block {
  readonly type: 'heading' | 'paragraph' | 'item' | 'row' | 'task' | 'event';
  /** Its id on the page, unique in the document: `ii-3-1`, `ii-3-1-g2`, `nv-4-5`. */
  readonly anchor: string;
  /** Anchor of the heading above it, or of itself for a heading; empty before the first. */
  readonly section: string;
  /** Of a heading: 1 for the highest, 0 for the title of an attached text. */
  readonly level?: number | undefined;
  /** Of a heading or clause, as printed: `I`, `1.1`, `a`. */
  readonly marker?: string | undefined;
  /** All its words, in NFC, as printed (a heading with its marker). */
  readonly text: string;
  /** Of a heading: it opens an attached text, whose articles count from 1 again. */
  readonly attached?: true | undefined;
  /** Line of the file on which it begins, from 1. */
  readonly line?: number | undefined;
}

/** A document whose text the site holds. */
export interface HeldDocument extends DocumentFields {
  /** `2022/23-ctr-tu`; without a year where none is known. */
  readonly id: string;
  /** Path of its MDX file from the root of the project. */
  readonly file: string;
  /** SHA-256 of the file and of the version of our own code. */
  readonly digest: string;
  readonly blocks: readonly Block[];
}

/** A citation as it stands in a text, with what was made of it. */
export interface Citation {
  /** `<document>#<section>~<n>`. */
  readonly id: string;
  /** Id of the citing document. */
  readonly from: string;
  /** Anchor of the block in which it stands. */
  readonly section: string;
  /** As it stands. */
  readonly text: string;
  /** Where it begins and ends in the text of the block, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The sentence around it. */
  readonly sentence: string;
  readonly symbol?: string | undefined;
  /** The kind as cited. */
  readonly kind?: DocumentKind | undefined;
  readonly issuedOn?: Day | undefined;
  /** The issuer as cited. */
  readonly issuer?: string | undefined;
  /** The subject as cited. */
  readonly subject?: string | undefined;
  /** The place inside the document, as it stands in front: `điểm a khoản 2 Điều 5`. */
  readonly position?: string | undefined;
  readonly relation: Relation;
  /** Id of the document meant; left out where none or several fit. */
  readonly to?: string | undefined;
  /** Anchor of the clause meant, where the document is held and has it. */
  readonly toSection?: string | undefined;
  /** Ids of all documents that fit, where there are several. */
  readonly candidates: readonly string[];
  /** Why this one, or why none, in words. */
  readonly reason: string;
}
