import { foldKey } from '../../domain/fold.ts';
import { documentKindIds, documentKinds, type DocumentKind } from '../../domain/kind.ts';

/** What a programme calls itself, as far as its other versions share it. */
export interface ProgrammeName {
  /** The kind of the programme: that which a "Thông báo điều chỉnh Chương trình …" names, else its own. */
  readonly kind: DocumentKind;
  /** Its subject without the words that make it another version, and without its period. */
  readonly key: string;
  /** It says that it changes another: "điều chỉnh", "bổ sung", "sửa đổi". */
  readonly amends: boolean;
}

const amendment = String.raw`(?:dieu chinh|bo sung|sua doi|thay the|cap nhat)`;
const lead = new RegExp(
  String.raw`^(?:(?:ve )?viec |ve )?${amendment}(?: (?:va )?${amendment})*(?: (?:noi dung|mot so noi dung|mot so noi dung cua))?(?: |$)`,
);
const count = String.raw`lan (?:thu )?(?:\d+|nhat|hai|ba|tu)`;
const tail = new RegExp(String.raw` ?\b(?:ban |da )?${amendment}(?: (?:va )?${amendment})*(?: ${count})?$`);
/** "(lần 2)": without brackets it may count a meeting. */
const bracketedCount = /\((?:bản )?lần (?:thứ )?[\p{L}\d]+\)\s*$/iu;
const periodWords =
  /\b(?:thang 0?\d{1,2}(?: nam)? ?\d{4}|thang 0?\d{1,2}|quy (?:[iv]+|\d)(?: nam)? ?\d{4}|nam \d{4})\b/g;

const kindKeys = documentKindIds
  .map((kind) => [kind, foldKey(documentKinds[kind].name)] as const)
  .sort(([, a], [, b]) => b.length - a.length);

/** Read what names a programme whichever version it is. */
export function programmeName(kind: DocumentKind, subject: string): ProgrammeName {
  const uncounted = subject.normalize('NFC').replace(bracketedCount, '');
  const folded = foldKey(uncounted);
  const plain = folded.replace(lead, '');
  const named = plain === folded ? undefined : kindKeys.find(([, name]) => plain.startsWith(`${name} `));
  const rest = named ? plain.slice(named[1].length + 1) : plain;
  const withoutPeriod = rest.replace(periodWords, ' ').replace(/ +/g, ' ').trim();
  const key = withoutPeriod.replace(tail, '').trim();
  return {
    kind: named?.[0] ?? kind,
    key: key.replace(/^ve /, ''),
    amends: plain !== folded || key !== withoutPeriod,
  };
}
