import { bareBodies, parseSymbol, segmentPattern, type DocumentSymbol } from '../symbol.ts';
import type { PlainText } from './plain.ts';
import { isDigit, isLetter } from './triggers.ts';
import { codes, isBodyCode, isWholeBodyCode } from './vocabulary.ts';

/** A symbol where it stands, its stray blanks included. */
export interface FoundSymbol {
  readonly start: number;
  readonly end: number;
  readonly symbol: DocumentSymbol;
  /** Sure without a word in front: its code and its body are both known. */
  readonly sure: boolean;
  /** Likely, if a word such as "Quyết định số" stands in front. */
  readonly likely: boolean;
}

const b = ' {0,2}';
const party = new RegExp(
  `(?<number>\\d{1,6}[a-z]?)${b}-?${b}(?<code>${segmentPattern})${b}[/-]${b}(?:${segmentPattern})`,
  'y',
);
const state = new RegExp(
  `(?<number>\\d{1,6}(?:\\.\\d{1,3})?[a-z]?)${b}/${b}(?:(?:\\d{4}|\\d{2})${b}/${b})?(?:${segmentPattern})`,
  'y',
);
/** A number with a body alone, as until about 1993: `168-CP`, `130 –CP`. */
const bare = new RegExp(`(?<number>\\d{1,5}[a-z]?)${b}-${b}${bareBodies}(?![A-ZĐa-zà-ỹ\\d/&-])`, 'y');
/** A body behind a code and a stroke: `TTLT/BKH-BTC`, `QĐ/TTg`. */
const stroked = new RegExp(`/(?:${segmentPattern})`, 'y');
/** A further part behind a hyphen, or a dot as older papers write it: `QĐ.UB`. */
const more = new RegExp(`(?<before>${b})(?:-(?<after>${b})|\\.(?=[A-ZĐ]{2}))(?:${segmentPattern})`, 'y');
const bareNotation = new RegExp(`^\\d+[a-z]?-${bareBodies}$`);
const form =
  /(?:mẫu|biểu|phiếu|phụ lục|giấy phép|chứng nhận|chứng chỉ|hợp đồng|tài khoản|mã|biển|hộ chiếu)(?: số)?:? *$/;

/** The symbol that begins exactly here, or `undefined`. */
function symbolAt(plain: PlainText, start: number): FoundSymbol | undefined {
  const { text, lower } = plain;
  if (!isDigit(text[start]!) || !startsAlone(plain, start)) return undefined;
  let end = endOf(party, text, start) ?? endOf(state, text, start) ?? endOf(bare, text, start);
  if (end === undefined) return undefined;
  const isOnlyCode = text[end] === '/' && codes.has(/[^/]*$/.exec(text.slice(start, end))![0]);
  end = (isOnlyCode ? endOf(stroked, text, end) : undefined) ?? end;
  // The body stands behind the code, whatever blanks a slip left: `63/ 2006/QĐ - UBND`.
  const parts = text.slice(start, end).split(/[-/]/);
  for (let first = parts.length < 3 || codes.has(parts.at(-1)!.trim()); ; first = false) {
    const next = matchAt(more, text, end);
    if (!next) break;
    const { before, after = '' } = next.groups!;
    if (!first && before) break; // "51/2024/QH15 - LUẬT": a dash with blanks parts two things
    if (!first && after && next[0].trim().length < 3) break;
    if (cutsWord(text, end + next[0].length)) break;
    end += next[0].length;
  }
  if (text[end] === '%' || lower.startsWith('http', lastBlank(text, start) + 1)) return undefined;
  // "TWNgày": the capital belongs to the next word.
  if (isLetter(text[end] ?? '') && text[end] === lower[end] && endsInLoneCapital(text, end)) end -= 1;
  const footnote = /([A-ZĐa-z]+)(\d{1,2})$/.exec(text.slice(Math.max(start, end - 12), end));
  if (footnote && isWholeBodyCode(footnote[1]!) && !isTerm(footnote[1]!, Number(footnote[2])))
    end -= footnote[2]!.length;
  const symbol = parseSymbol(text.slice(start, end).replace(/(?<=[A-ZĐ])\.(?=[A-ZĐ])/gu, '-'));
  if (!symbol || form.test(lower.slice(Math.max(0, start - 24), start))) return undefined;
  const code = codes.has(symbol.code ?? '');
  const body = isBodyCode(symbol.body);
  const isBare =
    symbol.code === undefined && symbol.notation === symbol.body && bareNotation.test(symbol.text);
  const assembly = /^(?:QH|UBTVQH)\d*$/.test(symbol.body);
  const sure = (code && body) || (assembly && symbol.year !== undefined);
  return {
    start,
    end,
    symbol,
    sure,
    likely: code || body || isBare || (symbol.code !== undefined && symbol.body.length > 1),
  };
}

/** Whether a number behind the code of a body counts the terms of a council, `NQ-HĐND16`, and calls no note. */
const isTerm = (body: string, number: number): boolean =>
  body.endsWith('HĐND') && number >= 5 && number <= 22;

/** Where the word before an offset begins. */
function lastBlank(text: string, offset: number): number {
  for (let at = offset - 1; at > offset - 300; at--) if (at < 0 || text[at] === ' ') return at;
  return offset;
}

/** All symbols of a text, in reading order. */
export function findSymbols(plain: PlainText): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  let after = 0;
  for (const { index } of plain.text.matchAll(/\d+/g)) {
    if (index < after) continue;
    const symbol = symbolAt(plain, index);
    if (!symbol) continue;
    found.push(symbol);
    after = symbol.end;
  }
  return found;
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  const match = matchAt(pattern, text, start);
  if (!match) return undefined;
  const end = start + match[0].length;
  return cutsWord(text, end) ? undefined : end;
}

/** A single capital before a small letter is the beginning of a word, not a code. */
function cutsWord(text: string, end: number): boolean {
  const next = text[end] ?? '';
  return isLetter(next) && next === next.toLowerCase() && !/[A-ZĐ][A-ZĐa-z]$/.test(text.slice(end - 2, end));
}

function endsInLoneCapital(text: string, end: number): boolean {
  const letters = /[A-ZĐ]+$/.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? '';
  return !isBodyCode(letters) && isBodyCode(letters.slice(0, -1));
}

function startsAlone({ text, lower }: PlainText, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  if (isDigit(before) || '/=%_'.includes(before)) return false;
  if (isLetter(before)) return lower.slice(start - 2, start) === 'số';
  const further = text[start - 2] ?? ' ';
  return !('.,-'.includes(before) && (isDigit(further) || (isLetter(further) && before !== ',')));
}
