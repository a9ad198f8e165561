import { documentKinds, documentKindIds, type DocumentKind } from '../kind.ts';

/** A word that can head a citation. */
export interface KindWord {
  /** In lower case, words parted by one blank. */
  readonly text: string;
  /** Left out for a word that names no kind: "văn bản số 3816/VPCP-CN". */
  readonly kind: DocumentKind | undefined;
  /** Counts only in front of a symbol or number, and only in capitals: `NQ`, `QĐ`. */
  readonly short?: true;
}

/** Longer names of the kinds, and words that stand for one in front of a number. */
const otherNames: [string, DocumentKind | undefined][] = [
  ['văn bản', undefined],
  ['nghị quyết liên tịch', 'resolution'],
  ['thông tư liên bộ', 'joint-circular'],
  ['chương trình công tác', 'programme'],
  ['chương trình làm việc', 'programme'],
  ['chương trình phối hợp', 'programme'],
  ['quy chế làm việc', 'statute'],
  ['quy chế phối hợp', 'statute'],
  ['qui định', 'regulation'],
  ['qui chế', 'statute'],
  ['thông báo kết luận', 'notice'],
  ['báo cáo thẩm tra', 'report'],
  ['kế hoạch hành động', 'plan'],
  ['kế hoạch công tác', 'plan'],
  ['kế hoạch phối hợp', 'plan'],
  ['điện', 'telegram'],
  ['công văn hỏa tốc', 'official-letter'],
  ['chỉ thị liên tịch', 'directive'],
];

/** Abbreviations of kinds in running text. */
const shortNames: [string, DocumentKind | undefined][] = [
  ['NQ', 'resolution'],
  ['QĐ', 'decision'],
  ['QĐi', 'regulation'],
  ['QyĐ', 'regulation'],
  ['CT', 'directive'],
  ['KL', 'conclusion'],
  ['HD', 'guidance'],
  ['KH', 'plan'],
  ['TB', 'notice'],
  ['BC', 'report'],
  ['QC', 'statute'],
  ['NĐ', 'decree'],
  ['TT', undefined],
  ['TTLT', 'joint-circular'],
  ['CTr', 'programme'],
  ['CTHĐ', 'action-programme'],
  ['ĐA', 'scheme'],
  ['CV', 'official-letter'],
  ['TTr', 'submission'],
  ['VB', undefined],
];

/** All words that can head a citation, longest first. */
export const kindWords: readonly KindWord[] = [
  ...documentKindIds.map((kind) => ({ text: documentKinds[kind].name.toLowerCase(), kind })),
  ...otherNames.map(([text, kind]) => ({ text, kind })),
  ...shortNames.map(([text, kind]) => ({ text: text.toLowerCase(), kind, short: true as const })),
].sort((a, b) => b.text.length - a.text.length);

/** How an abbreviation of a kind is printed, by its lower case. */
export const shortPrint: ReadonlyMap<string, string> = new Map(
  shortNames.map(([text]) => [text.toLowerCase(), text]),
);

const extraCodes = [
  ...['CTPH', 'QCPH', 'QCLV', 'NQLT', 'TTLN', 'TTLB', 'CTrPH', 'KHPH', 'KHLN', 'HDLN', 'CTLT', 'HDLT'],
  ...['CTHĐ', 'CTrHĐ', 'QCLT', 'TM', 'SL', 'PL', 'LCT', 'NQTW', 'TTg', 'HDBT', 'ĐL', 'Ttr', 'CTr'],
];

/** Codes that stand for kinds in symbols. */
export const codes: ReadonlySet<string> = new Set([
  ...documentKindIds.flatMap((kind) => documentKinds[kind].codes),
  ...extraCodes,
]);

/** Kinds that a code can stand for. */
export function kindsOfCode(code: string): DocumentKind[] {
  return documentKindIds.filter((kind) => (documentKinds[kind].codes as readonly string[]).includes(code));
}

/** Codes of bodies of the Party and of the fronts, with the organ in front: `BTCTW`, `UBKTTU`, `ĐUK`. */
const partyBody =
  /^(?:VP|BTC|UBKT|BTG|BTGDV|BDV|BNC|BKT|BCSĐ|BĐN|HĐLL|BVSK|BCĐ|CQ|ĐĐ|QU|ĐUQS|ĐUCA|ĐU)?(?:TW|TU|HU|ĐU|ĐUK|THU|QUTW|ĐUCATW|CB|ĐH|ĐB|TWĐTN|TĐTN|ĐTN|TLĐ|LĐLĐ|MTTW|MTTQ|MTTQVN|HND|HNDTW|CCB|LHPN|ĐCT|BTV)$/;
const stateBody =
  /^(?:QH\d{0,2}|UBTVQH\d{0,2}|CTN|CP|TTG|TTg|VPCP|VPQH|VPCTN|TANDTC|VKSNDTC|VKSTC|KTNN|NHNN|UBND|HĐND|HĐTP|HĐBC|HĐBT|TTCP|UBDT|BHXH|BCĐ\w*|HĐBCQG|TCT|TCHQ|TCCP|UB[A-ZĐ]{1,10}\d{0,2}|B[A-ZĐƯÔÂ]{1,10}|S[A-ZĐƯÔÂ]{1,10}|P[A-ZĐ]{1,6}|VP[A-ZĐ]{1,8}|LĐTBXH|TU[A-ZĐ]*)$/;

/** Whether letters are a known code of a body; what follows a hyphen is its unit. */
export function isBodyCode(letters: string): boolean {
  const [first] = letters.replace(/\s*&\s*/g, '').split(/[-/]/);
  return partyBody.test(first!) || stateBody.test(first!) || /^(?:BCĐ|BCSĐ|ĐU|TW|TLĐ)/.test(first!);
}

const withoutDigits = /^(?:CP|TTg|TTG|CTN|UBND|HĐND|VPCP|TANDTC|VKSNDTC|KTNN|NHNN|TTCP|B[A-ZĐ]{1,8})$/;

/** Whether a body is known under letters alone, so that digits behind them are the mark of a footnote: `NQ/TW1`. */
export function isWholeBodyCode(letters: string): boolean {
  return (partyBody.test(letters) || withoutDigits.test(letters)) && !/^BCĐ./.test(letters);
}
