import { documentKindIds, documentKinds, type DocumentKind } from '../domain/kind.ts';
import { compareCodes } from '../domain/sort.ts';
import { stripMarks } from '../domain/fold.ts';

/** What the look-up knows of a document with a symbol. */
export interface SymbolEntry {
  readonly id: string;
  readonly symbol: string;
  readonly kind?: DocumentKind | undefined;
  readonly day?: string | undefined;
  readonly held: boolean;
  /** Kind and subject in words. */
  readonly title: string;
  readonly issuer?: string | undefined;
  /** How often it is cited. */
  readonly cited: number;
}

/** A query read as a symbol. */
interface SymbolQuery {
  readonly number: string;
  /** Other numbers: years, the 15 of QH15. */
  readonly numbers: readonly string[];
  readonly letters: readonly string[];
  readonly kind: DocumentKind | undefined;
  /** All of it without marks, letters and digits only. */
  readonly compact: string;
}

/** Kinds by the words of their names, the longest name first. */
const kindWords = documentKindIds
  .map((kind) => [kind, bare(documentKinds[kind].name).split(' ')] as const)
  .sort((a, b) => b[1].length - a[1].length || compareCodes(a[0], b[0]));

/** Words that say nothing of which document is meant. */
const fillers = new Set(['so', 'ky', 'hieu', 'van', 'ban', 'ngay', 'nam', 'cua', 've']);

/** Letters without marks, in lower case; everything else parts words. */
function bare(text: string): string {
  return stripMarks(text)
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .trim();
}

/** Runs of letters and numbers: `nq28/tw` gives `nq`, `28`, `tw`. */
function parts(text: string): string[] {
  return bare(text).match(/[a-z]+|\d+(?:\.\d+)?/g) ?? [];
}

const isNumber = (part: string): boolean => /^\d/.test(part);
const isYear = (part: string): boolean => /^(19|20)\d\d$/.test(part);
const bareNumber = (part: string): string => part.replace(/^0+(?=\d)/, '');

/** Who issues, and the code that stands for it in symbols. */
const issuerCodes: readonly (readonly [name: RegExp, code: string])[] = [
  [/\b(?:bo chinh tri|ban bi thu|(?:ban chap hanh )?trung uong)(?: dang)?\b/g, 'tw'],
  [/\btinh uy\b/g, 'tu'],
  [/\bthu tuong(?: chinh phu)?\b/g, 'ttg'],
  [/\bchinh phu\b/g, 'cp'],
  [/\bquoc hoi\b/g, 'qh'],
  [/\b(?:uy ban nhan dan|ubnd)\b(?: tinh\b)?/g, 'ubnd'],
  [/\b(?:hoi dong nhan dan|hdnd)\b(?: tinh\b)?/g, 'hdnd'],
];

/**
 * A query with codes for the names of issuers, and without the meeting and the term at which a document was made: they
 * say no number of it (`kết luận 21 trung ương 4 khóa XIII` is `kết luận 21 tw`).
 */
function withCodes(query: string): string {
  const text = bare(query)
    .replace(/\b(?:hoi nghi )?lan thu (?:\d{1,2}|[a-z]+)\b/g, ' ')
    .replace(/\b(?:hoi nghi )?((?:ban chap hanh )?trung uong) (?:\d{1,2}|[ivx]+)\b/g, '$1')
    .replace(/\bkhoa (?:thu )?(?:\d{1,2}|[ivx]+)\b/g, ' ');
  return issuerCodes.reduce((all, [name, code]) => all.replace(name, code), text);
}

/** Read a query as a symbol or a part of one, or return `undefined` when it has no number. */
function readSymbolQuery(query: string): SymbolQuery | undefined {
  let words = parts(withCodes(query));
  let kind: DocumentKind | undefined;
  for (const [candidate, name] of kindWords) {
    const at = indexOfRun(words, name);
    if (at < 0) continue;
    kind = candidate;
    words = [...words.slice(0, at), ...words.slice(at + name.length)];
    break;
  }
  const numbers = words.filter(isNumber).map(bareNumber);
  const number = numbers.find((part) => !isYear(part)) ?? numbers[0];
  if (number === undefined) return undefined;
  numbers.splice(numbers.indexOf(number), 1);
  return {
    number,
    numbers,
    letters: words.filter((word) => !isNumber(word) && !fillers.has(word)),
    kind,
    compact: words
      .filter((word) => !fillers.has(word))
      .map((word) => (isNumber(word) ? bareNumber(word) : word))
      .join(''),
  };
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, offset) => words[at + offset] === word));
}

/**
 * Documents whose symbol a query may mean, the likeliest first; none where the query says more than a symbol.
 *
 * The number must agree, and every other word be part of the symbol, the year, the kind or the issuer. Of those that
 * fit equally well held ones come first, then the newest.
 */
export function findSymbols(query: string, entries: readonly SymbolEntry[]): SymbolEntry[] {
  const whole = rank(query, entries);
  if (whole.length > 0) return whole;
  // "theo Nghị quyết số 28-NQ/TW về công tác dân vận": the symbol alone.
  const inside =
    /\d{1,6}[a-z]?\s*[-–/]\s*(?:\d{4}\s*[-–/]\s*)?\p{Lu}[\p{L}\d]*(?:\s*[-–/]\s*\p{Lu}[\p{L}\d]*)*/u.exec(
      query.normalize('NFC'),
    );
  return inside && inside[0] !== query ? rank(inside[0], entries) : [];
}

function rank(query: string, entries: readonly SymbolEntry[]): SymbolEntry[] {
  const wanted = readSymbolQuery(query);
  if (!wanted) return [];
  return entries
    .map((entry) => ({ entry, score: fit(wanted, entry) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.entry.held) - Number(a.entry.held) ||
        compareCodes(b.entry.day ?? '', a.entry.day ?? '') ||
        b.entry.cited - a.entry.cited ||
        compareCodes(a.entry.symbol, b.entry.symbol) ||
        compareCodes(a.entry.id, b.entry.id),
    )
    .map(({ entry }) => entry);
}

/** How well an entry fits: 0 not at all. */
function fit(wanted: SymbolQuery, entry: SymbolEntry): number {
  const own = parts(entry.symbol);
  const [ownNumber, ...rest] = own;
  if (ownNumber === undefined || bareNumber(ownNumber) !== wanted.number) return 0;

  const year = entry.day?.slice(0, 4) ?? /^(\d{4})\//.exec(entry.id)?.[1];
  if (!wanted.numbers.every((number) => number === year || rest.includes(number))) return 0;

  const codes = rest.filter((part) => !isNumber(part));
  const joined = codes.join('');
  const said = `${entry.issuer ?? ''} ${entry.title}`;
  const about = new Set([...parts(said), ...parts(withCodes(said))]);
  let score = 1;
  let next = 0;
  for (const letters of wanted.letters) {
    const at = codes.findIndex((code, index) => index >= next && code === letters);
    if (at >= 0) {
      score += 3;
      next = at + 1;
    } else if (codes.includes(letters)) score += 2.5;
    else if (letters.length > 1 && joined.startsWith(letters)) score += 2;
    else if (codes.slice(next).some((code) => code.startsWith(letters))) score += 1;
    else if (about.has(letters)) score += 0.5;
    else return 0;
  }
  if (wanted.kind !== undefined) {
    if (wanted.kind === entry.kind) score += 4;
    else if (sharesCode(wanted.kind, entry)) score += 1;
    else return 0;
  }
  if (wanted.compact === own.map((part) => (isNumber(part) ? bareNumber(part) : part)).join('')) score += 10;
  return score;
}

/** Whether the symbol carries a code of that kind: QĐ stands for quyết định and quy định. */
function sharesCode(kind: DocumentKind, { symbol }: SymbolEntry): boolean {
  const codes: readonly string[] = documentKinds[kind].codes;
  return codes.some((code) => parts(symbol).includes(stripMarks(code)));
}
