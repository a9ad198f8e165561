import type { ClauseMark, ResultHead } from './head.ts';
import type { Term, Words } from './query.ts';
import { tokenize, type Token } from './spelling.ts';

/** A record of the index as it comes back. */
export interface FoundRecord {
  readonly url: string;
  readonly head: ResultHead;
  readonly clauses: readonly FoundClause[];
}

export interface FoundClause extends ClauseMark {
  readonly text: string;
}

/** A stretch of a text that answers a word of the query, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** A text held against a query. */
export interface TextScore {
  readonly score: number;
  /** Which terms it has. */
  readonly terms: ReadonlySet<number>;
  /** Whether all terms stand in it one behind the other. */
  readonly whole: boolean;
  readonly hits: readonly Hit[];
}

export interface ScoredClause extends FoundClause, TextScore {}

export interface ScoredRecord {
  readonly record: FoundRecord;
  readonly score: number;
  readonly title: TextScore;
  readonly symbol: TextScore;
  /** Those with hits, best first. */
  readonly clauses: readonly ScoredClause[];
  /** What part of the terms the record has anywhere: 1 is all. */
  readonly share: number;
}

const none: TextScore = { score: 0, terms: new Set(), whole: false, hits: [] };

/** How well a word of a text answers a term: 1 as spelled, less with other marks, less still as a beginning. */
function likeness(term: Term, token: Token): number {
  if (token.exact === term.exact) return 1;
  if (token.loose === term.loose) return term.marked ? 0.35 : 0.9;
  if (!term.open || !token.loose.startsWith(term.loose)) return 0;
  return (
    (token.exact.startsWith(term.exact.replace(/\d$/, '')) ? 0.6 : 0.25) *
    (term.loose.length / token.loose.length)
  );
}

/** The words of texts that come back again and again while one types. */
const tokensOf = new Map<string, readonly Token[]>();

function tokensIn(text: string): readonly Token[] {
  let tokens = tokensOf.get(text);
  if (!tokens) {
    tokens = tokenize(text);
    if (tokensOf.size > 10_000) tokensOf.clear();
    tokensOf.set(text, tokens);
  }
  return tokens;
}

/** How well each term is answered at one word of a text; most words answer none. */
type Answers = ReadonlyMap<number, readonly number[]>;

function answersIn(tokens: readonly Token[], terms: readonly Term[]): Answers {
  const answers = new Map<number, readonly number[]>();
  tokens.forEach((token, at) => {
    const first = token.loose[0];
    if (!terms.some(({ loose }) => loose[0] === first && token.loose.startsWith(loose))) return;
    const row = terms.map((term) => likeness(term, token));
    if (row.some((value) => value > 0)) answers.set(at, row);
  });
  return answers;
}

/**
 * Hold a text against a query. Terms that stand in it count, those that stand together in their order count more;
 * a quoted phrase must stand there as it is.
 */
export function scoreText(text: string, { terms, phrases }: Words): TextScore {
  if (terms.length === 0 || text === '') return none;
  const tokens = tokensIn(text);
  const answers = answersIn(tokens, terms);
  if (answers.size === 0) return none;

  const best = terms.map(() => 0);
  const phraseFound = phrases.map(() => false);
  /** Words of the text that stand in a quoted phrase. */
  const inPhrase = new Set<number>();
  let run = 0;
  let longest = 0;
  for (const [at, row] of answers) {
    row.forEach((value, term) => {
      if (value === 0) return;
      best[term] = Math.max(best[term]!, value);
      // How far the terms go on from here.
      let length = 0;
      let sum = 0;
      while (term + length < terms.length && (answers.get(at + length)?.[term + length] ?? 0) > 0) {
        sum += answers.get(at + length)![term + length]!;
        length += 1;
      }
      if (length > 1) run = Math.max(run, sum);
      longest = Math.max(longest, length);
      phrases.forEach(([first, last], phrase) => {
        if (term !== first || length <= last - first) return;
        phraseFound[phrase] = true;
        for (let word = at; word <= at + last - first; word += 1) inPhrase.add(word);
      });
    });
  }
  if (phraseFound.includes(false)) return none;

  const found = new Set(best.flatMap((value, term) => (value > 0 ? [term] : [])));
  const covered = best.reduce((sum, value) => sum + value, 0) / terms.length;
  const together = run / terms.length;
  return {
    score: 6 * covered ** 2 * (0.4 + 0.6 * closeness(answers, best)) + 6 * together ** 2,
    terms: found,
    whole: longest > 1 && longest === terms.length && together > 0.75,
    hits: hitsOf(tokens, withinPhrases(answers, phrases, inPhrase), best, found.size > 1),
  };
}

/** Where a phrase is quoted, its words are hits only where they stand in it. */
function withinPhrases(answers: Answers, phrases: Words['phrases'], inPhrase: ReadonlySet<number>): Answers {
  if (phrases.length === 0) return answers;
  const isFree = (value: number, term: number) =>
    value > 0 && !phrases.some(([first, last]) => first <= term && term <= last);
  return new Map([...answers].filter(([at, row]) => inPhrase.has(at) || row.some(isFree)));
}

/**
 * How close to each other the answers to all terms stand: 1 where nothing else is between them, 0.5 where they take
 * twice the room.
 */
function closeness(answers: Answers, best: readonly number[]): number {
  const wanted = best.filter((value) => value > 0).length;
  const last = new Map<number, number>();
  let least = Infinity;
  for (const [at, row] of answers) {
    row.forEach((value, term) => {
      // The best spelling of the word alone counts: "hội" near "trường", not near "trưởng".
      if (value > 0 && value >= 0.9 * best[term]!) last.set(term, at);
    });
    if (last.size === wanted) least = Math.min(least, at - Math.min(...last.values()) + 1);
  }
  return Math.min(1, wanted / least);
}

/**
 * Places of the hits; neighbours are joined. Where a word stands as typed, those that are only alike are no hits;
 * where words stand together, those that stand alone are none.
 */
function hitsOf(
  tokens: readonly Token[],
  answers: Answers,
  best: readonly number[],
  several: boolean,
): Hit[] {
  const used = [...answers.keys()].filter((at) =>
    answers.get(at)!.some((value, term) => value >= 0.2 && value >= 0.5 * best[term]!),
  );
  const isNear = (at: number) => {
    const own = answers.get(at)!.findIndex((value) => value > 0);
    return [-1, 1].some((step) => (answers.get(at + step)?.[own + step] ?? 0) > 0);
  };
  const near = several && used.some(isNear);
  const hits: { start: number; end: number; last: number }[] = [];
  for (const at of used) {
    if (near && !isNear(at)) continue;
    const token = tokens[at]!;
    const before = hits.at(-1);
    if (before?.last === at - 1) {
      before.end = token.end;
      before.last = at;
    } else hits.push({ start: token.start, end: token.end, last: at });
  }
  return hits.map(({ start, end }) => ({ start, end }));
}

const weights = { heading: 1.25, text: 1, routine: 0.45 } as const;

/** Hold a record against a query: its title, its symbol, each clause. */
export function scoreRecord(record: FoundRecord, query: Words): ScoredRecord {
  const { head } = record;
  const named = head.form === 'document' || head.form === 'body';
  const title = named ? scoreText([head.kind, head.title].filter(Boolean).join(' '), query) : none;
  const symbol = named && head.symbol ? scoreText(head.symbol, query) : none;
  const scored = record.clauses
    .map((clause): ScoredClause => {
      const found = scoreText(clause.text, query);
      return { ...clause, ...found, score: found.score * weights[clause.role] };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const most = scored.reduce((size, { terms }) => Math.max(size, terms.size), 0);
  // A clause with one word of three, or with them far apart, says little beside one that has them all together.
  const least = (scored[0]?.score ?? 0) * (scored[0]?.whole ? 0.55 : 0.3);
  const clauses = scored.filter(({ terms, score }) => terms.size >= most * 0.75 && score >= least);
  const more = clauses.slice(1, 6).reduce((sum, { score }) => sum + score, 0);
  const ofTitle = (title.whole ? 2.2 : 1.4) * title.score;
  const ofName = Math.max(ofTitle, symbol.score);
  const inText = clauses[0]?.score ?? 0;
  // What has all the words in one place goes before what has some in its title and some in its text.
  const score =
    Math.max(ofName, inText) +
    0.2 * Math.min(ofName, inText) +
    0.06 * more +
    (head.held ? 0.3 : 0) +
    0.1 * Math.log2(1 + (head.cited ?? 0));
  const found = new Set([...title.terms, ...symbol.terms, ...scored.flatMap((clause) => [...clause.terms])]);
  const share = query.terms.length > 0 ? found.size / query.terms.length : 1;
  return { record, score, title, symbol, clauses, share };
}
