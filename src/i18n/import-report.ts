import { kindName, type DocumentKind } from '../domain/kind.ts';
import type { Problem } from '../domain/problem.ts';
import { missingFact, problemInVietnamese, repairInVietnamese } from './problem-in-vietnamese.ts';
import { words as review } from './vi-review.ts';

/** The languages of the terminal: clerks read Vietnamese; `--json` and the messages of a build stay English. */
export type Language = 'vi' | 'en';

/** What an import counts. */
export type Countable =
  | 'headings'
  | 'paragraphs'
  | 'items'
  | 'legalBases'
  | 'tasks'
  | 'events'
  | 'targets'
  | 'recipients'
  | 'signatories';

/** What `npm run import` says on the terminal, in one language. */
export interface ReportWords {
  readonly status: Readonly<
    Record<'written' | 'updated' | 'unchanged' | 'edited' | 'draft' | 'failed', string>
  >;
  /** What was read, and how much of it: `27 nhiệm vụ`. */
  readonly found: string;
  readonly count: (what: Countable, count: number) => string;
  readonly changed: string;
  readonly nothing: string;
  readonly kept: string;
  /** Edits that stay although the new source differs there, since a person asked for it. */
  readonly keptOver: string;
  readonly inFile: string;
  readonly importedNow: string;
  readonly repairs: string;
  readonly missing: string;
  readonly unknown: string;
  readonly line: string;
  readonly next: (id: string) => string;
  readonly severity: Readonly<Record<Problem['severity'], string>>;
  /** Where a problem stands; a doubt stands in the report of its file. */
  readonly at: (problem: Problem) => string;
  readonly hint: string;
  readonly problem: (problem: Problem) => { readonly message: string; readonly hint: string };
  readonly repair: (what: string) => string;
  readonly fact: (fact: string) => string;
  readonly kind: (kind: DocumentKind) => string;
  /** Where an edit stands: a field, and what is in it. */
  readonly field: (path: string) => string;
  readonly usage: string;
  readonly stopped: string;
  readonly recognising: (page: number, pages: number) => string;
  readonly reading: (page: number, pages: number) => string;
  /** How many files of a call came to what, and those that failed by their names. */
  readonly summary: (read: number, written: number, failed: readonly string[]) => string;
}

const countedVi: Readonly<Record<Countable, string>> = {
  headings: 'đề mục',
  paragraphs: 'đoạn',
  items: 'gạch đầu dòng',
  legalBases: 'căn cứ',
  tasks: 'nhiệm vụ',
  events: 'việc trong lịch',
  targets: 'chỉ tiêu',
  recipients: 'nơi nhận',
  signatories: 'người ký',
};

const countedEn: Readonly<Record<Countable, string>> = {
  headings: 'headings',
  paragraphs: 'paragraphs',
  items: 'list items',
  legalBases: 'legal bases',
  tasks: 'tasks',
  events: 'events',
  targets: 'targets',
  recipients: 'recipients',
  signatories: 'signatories',
};

const labels: Readonly<Record<string, string>> = { ...review.labels, order: 'thứ tự các dòng' };
const pageOf = (id: string) => `http://localhost:4321/soat/${id}/`;
const options =
  '[--ocr] [--issuer ID] [--update [--into ID] [--keep-edits]] [--dry-run] [--json] [--lang vi|en]';

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  vi: {
    status: {
      written: 'đã ghi bản nháp',
      updated: 'đã cập nhật',
      unchanged: 'không đổi: bản nháp này đã có sẵn',
      edited: 'để nguyên: đã có người sửa, hoặc do phiên bản cũ của máy đọc; muốn gộp thì thêm --update',
      draft: 'chỉ xem trước, chưa ghi gì',
      failed: 'không đưa vào được',
    },
    found: 'nhận ra',
    count: (what, count) => `${count} ${countedVi[what]}`,
    changed: 'lần này đổi',
    nothing: 'không có gì',
    kept: 'chỗ đã sửa tay, giữ nguyên',
    keptOver: 'bản gốc mới cũng khác ở những chỗ đã sửa tay này; theo --keep-edits, giữ chỗ sửa tay',
    inFile: 'trong tệp:',
    importedNow: 'vừa đọc: ',
    repairs: 'máy đã tự sửa',
    missing: 'bản gốc không ghi, hoặc máy không thấy',
    unknown: 'tên chưa có trong danh bạ cơ quan (thêm ở trang soát, hoặc bỏ qua nếu không phải cơ quan)',
    line: 'dòng',
    next: (id) => `việc tiếp theo: gõ npm run dev, rồi soát với bản gốc tại ${pageOf(id)}`,
    severity: { error: 'lỗi', warning: 'cần xem', note: 'để biết' },
    at: ({ file, page, line, severity }) =>
      severity === 'error' && line === 1
        ? file
        : `${severity === 'error' ? `${file}, ` : ''}${page === undefined ? '' : `trang ${page}, `}dòng ${line}`,
    hint: 'cần làm',
    problem: problemInVietnamese,
    repair: repairInVietnamese,
    fact: missingFact,
    kind: kindName,
    field: (path) =>
      path
        .replace(/\[(\d+)\]/g, (_, at: string) => ` ${Number(at) + 1}`)
        .split('.')
        .map((part) => part.replace(/^\w+/, (name) => labels[name] ?? name))
        .join(', '),
    usage: `Ghi tên tệp cần đưa vào: npm run import -- TỆP… ${options}`,
    stopped: 'Đã dừng. Không có tệp nào ghi dở; những tệp kể ở trên đã xong.',
    recognising: (page, pages) => `đang nhận dạng trang ${page}/${pages}`,
    reading: (page, pages) => `đang đọc trang ${page}/${pages}`,
    summary: (read, written, failed) =>
      [
        `Tổng cộng: đọc được ${read} tệp (ghi ${written} tệp), không đưa vào được ${failed.length} tệp${failed.length > 0 ? ':' : '.'}`,
        ...failed.map((file) => `  ${file}`),
      ].join('\n'),
  },
  en: {
    status: {
      written: 'written',
      updated: 'updated',
      unchanged: 'unchanged: the same draft is there already',
      edited: 'left alone: somebody has edited it, or an older importer made it; --update merges',
      draft: 'draft only, nothing written',
      failed: 'failed',
    },
    found: 'found',
    count: (what, count) => `${countedEn[what]} ${count}`,
    changed: 'changed by this import',
    nothing: 'nothing',
    kept: 'edited by a person, and kept',
    keptOver: 'the new source differs at these edits, too; they stay, as --keep-edits says',
    inFile: 'in the file:  ',
    importedNow: 'imported now: ',
    repairs: 'repairs',
    missing: 'not stated in the source',
    unknown:
      'not in the registry of bodies (add them or their aliases to src/content/co-quan, or correct the name)',
    line: 'line',
    next: (id) => `next: npm run dev, then compare it with its source at ${pageOf(id)}`,
    severity: { error: 'error', warning: 'warning', note: 'note' },
    at: ({ file, page, line, column }) =>
      `${file}:${line}:${column}${page === undefined ? '' : ` (page ${page})`}`,
    hint: 'hint',
    problem: ({ message, hint }) => ({ message, hint }),
    repair: (what) => what,
    fact: (fact) => fact,
    kind: (kind) => kind,
    field: (path) => path,
    usage: `Name the files: npm run import -- FILE… ${options}`,
    stopped: 'Stopped. Nothing is half written; files named above are done.',
    recognising: (page, pages) => `recognising page ${page} of ${pages}`,
    reading: (page, pages) => `reading page ${page} of ${pages}`,
    summary: (read, written, failed) =>
      [
        `In all: ${read} read (${written} written), ${failed.length} failed${failed.length > 0 ? ':' : '.'}`,
        ...failed.map((file) => `  ${file}`),
      ].join('\n'),
  },
};

/** The language of the terminal: Vietnamese, unless `--lang` or VAN_KIEN_LANG says otherwise; `undefined` for a strange one. */
export function chooseLanguage(
  option: string | undefined,
  environment: string | undefined,
): Language | undefined {
  const wanted = option ?? (environment || 'vi');
  return wanted === 'vi' || wanted === 'en' ? wanted : undefined;
}
