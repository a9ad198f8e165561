import { foldKey, stripMarks } from '../../src/domain/fold.ts';
import { kindName } from '../../src/domain/kind.ts';
import { makeRoutes } from '../../src/domain/routes.ts';
import { compareCodes } from '../../src/domain/sort.ts';
import type { DocumentNode, Graph } from '../../src/graph/graph.ts';
import { typingSlips } from './typing-slips.ts';

/** The eight classes in which search is measured. */
export const queryClasses = [
  'symbol',
  'partial-symbol',
  'title',
  'phrase',
  'body',
  'month',
  'without-marks',
  'misspelt',
] as const;
export type QueryClass = (typeof queryClasses)[number];

/** A query with the pages that answer it. */
export interface LabelledQuery {
  readonly group: QueryClass;
  readonly query: string;
  /** Paths of the pages, from the root of the site; any of them in the first place is right. */
  readonly right: readonly string[];
  /** What was done to the text: `telex`, `swapped`. */
  readonly form: string;
  /** Of a query without marks: the same with them. */
  readonly marked?: string | undefined;
}

const routes = makeRoutes('/');

/**
 * Labelled queries of a corpus, by a rule that knows nothing of how search works: the fields of the documents make
 * the queries and say what is right.
 *
 * Known items are drawn evenly over the ids. What several pages answer equally well has several right answers; of
 * documents that a symbol fits, the newest held one (issue 6: "the newest held first"). Words and phrases are used
 * only where one document alone has them, and where they don't name a body or a symbol, which are pages of their own.
 *
 * @param most how many known items a class is drawn from
 */
export function makeSearchQueries(graph: Graph, most: number): LabelledQuery[] {
  return [
    ...symbolQueries(graph, most),
    ...partialQueries(graph, most),
    ...bodyQueries(graph, most),
    ...monthQueries(graph, most),
    ...wordQueries(graph, most),
  ];
}

/** So many of a list, evenly spread. */
export function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]!);
}

const squeezed = (text: string): string => foldKey(text).replaceAll(' ', '');
const numberOf = (symbol: string): string => /^[\d.]+/.exec(symbol)?.[0] ?? '';
const codesOf = (symbol: string): string[] => symbol.slice(numberOf(symbol).length).match(/\p{L}+/gu) ?? [];
const yearOf = ({ issuedOn, year }: DocumentNode): string => issuedOn?.slice(0, 4) ?? year ?? '';

/** The newest held ones of documents that a symbol fits, else the newest; of one day all. */
function newestHeld(fitting: readonly DocumentNode[]): string[] {
  const rank = (node: DocumentNode): string => `${node.held ? 1 : 0} ${node.issuedOn ?? node.year ?? ''}`;
  const best = fitting.map(rank).sort(compareCodes).at(-1);
  return fitting.filter((node) => rank(node) === best).map(({ id }) => routes.document(id));
}

function symbolQueries(graph: Graph, most: number): LabelledQuery[] {
  const nodes = [...graph.documents.values()].filter(({ symbol }) => symbol !== undefined);
  return spread(nodes, most).flatMap((node, at): LabelledQuery[] => {
    const symbol = node.symbol!;
    const same = nodes.filter((other) => squeezed(other.symbol!) === squeezed(symbol));
    const forms: [string, string][] = [
      ['as printed', symbol],
      ['small, without marks', stripMarks(symbol)],
      ['blanks for signs', stripMarks(symbol).replace(/[/-]/g, ' ')],
      ['behind số', `số ${symbol}`],
      ['without signs', symbol.replace(/[/-]/g, '')],
      ['blanks at the dash', symbol.replace('-', ' - ')],
      ['slash for dash', symbol.replaceAll('-', '/')],
      ['long dash', symbol.replaceAll('-', '–')],
      ['small', symbol.toLowerCase()],
    ];
    const kind = node.kind === undefined ? undefined : kindName(node.kind);
    // A symbol alone means the newest; with the word for its kind, the newest of that kind.
    const ofKind = same.filter((other) => other.kind === node.kind);
    const [form, query] = forms[at % forms.length]!;
    const made: LabelledQuery[] = [{ group: 'symbol', form, query, right: newestHeld(same) }];
    if (kind !== undefined && at % 2 === 0) {
      const named = at % 4 === 0 ? `${kind} số ${symbol}` : stripMarks(`${kind} ${symbol}`);
      made.push({ group: 'symbol', form: 'behind its kind', query: named, right: newestHeld(ofKind) });
    }
    const year = yearOf(node);
    if (year !== '') {
      const ofYear = same.filter((other) => yearOf(other) === year);
      const queries = [`${symbol} ${year}`, stripMarks(`${symbol} năm ${year}`)];
      made.push({
        group: 'symbol',
        form: 'with its year',
        query: queries[at % 2]!,
        right: newestHeld(ofYear),
      });
    }
    return made;
  });
}

function partialQueries(graph: Graph, most: number): LabelledQuery[] {
  const nodes = [...graph.documents.values()].filter(({ symbol }) => symbol !== undefined);
  return spread(nodes, most).flatMap((node, at): LabelledQuery[] => {
    const number = numberOf(node.symbol!);
    const codes = codesOf(node.symbol!);
    const [code] = codes;
    if (number === '' || code === undefined) return [];
    const fold = (other: string) => codesOf(other).map(stripMarks);
    const fits = (test: (other: DocumentNode, letters: string[]) => boolean): string[] =>
      newestHeld(
        nodes.filter(
          (other) => Number(numberOf(other.symbol!)) === Number(number) && test(other, fold(other.symbol!)),
        ),
      );
    const byCode = fits((_, letters) => letters.includes(stripMarks(code)));
    const last = codes.at(-1)!;
    const byLast = fits((_, letters) => letters.includes(stripMarks(last)));
    const forms: [string, string, string[]][] = [
      ['code and number', `${code} ${number}`, byCode],
      ['number-code', `${number}-${code}`, byCode],
      ['code and number in one', `${stripMarks(code)}${number}`, byCode],
      ['number', number, fits(() => true)],
      ['number and end', `${number} ${stripMarks(last)}`, byLast],
      ['số and number', `số ${number}`, fits(() => true)],
    ];
    const [form, query, right] = forms[at % forms.length]!;
    const made: LabelledQuery[] = [{ group: 'partial-symbol', form, query, right }];
    const { kind } = node;
    const year = yearOf(node);
    if (kind !== undefined) {
      const name = kindName(kind).toLowerCase();
      made.push({
        group: 'partial-symbol',
        form: 'kind and number',
        query: at % 2 === 0 ? `${name} ${number}` : `${stripMarks(name)} so ${number}`,
        right: fits((other) => other.kind === kind),
      });
    }
    if (year !== '' && at % 2 === 0) {
      made.push({
        group: 'partial-symbol',
        form: 'code, number and year',
        query: `${code} ${number} ${year}`,
        right: fits((other, letters) => letters.includes(stripMarks(code)) && yearOf(other) === year),
      });
    }
    return made;
  });
}

function bodyQueries(graph: Graph, most: number): LabelledQuery[] {
  const bodies = [...graph.bodies.values()];
  const called = (text: string): string[] =>
    bodies
      .filter(({ name, aliases }) => [name, ...aliases].some((other) => foldKey(other) === foldKey(text)))
      .map(({ id }) => routes.body(id));
  const made = spread(bodies, most).flatMap(({ name, aliases }, at): LabelledQuery[] => {
    const alias = aliases[at % Math.max(1, aliases.length)];
    const forms: [string, string][] = [
      ['name', name],
      ['without marks', stripMarks(name)],
      ['capitals', name.toUpperCase()],
    ];
    const [form, query] = forms[at % forms.length]!;
    const rows: LabelledQuery[] = [{ group: 'body', form, query, right: called(name) }];
    if (alias !== undefined) {
      const typed = at % 2 === 0 ? alias : stripMarks(alias);
      rows.push({ group: 'body', form: 'other name', query: typed, right: called(alias) });
    }
    return rows;
  });
  return unique(made);
}

const monthNames = [
  ...['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'],
];

function monthQueries(graph: Graph, most: number): LabelledQuery[] {
  const roman = ['I', 'II', 'III', 'IV'];
  return spread(graph.months, most).flatMap((month, at): LabelledQuery[] => {
    const [year, number] = month.split('-').map(Number) as [number, number];
    const quarter = Math.ceil(number / 3);
    const ofQuarter = graph.months.filter(
      (other) => other.startsWith(`${year}`) && Math.ceil(Number(other.slice(5)) / 3) === quarter,
    );
    const forms: [string, string][] = [
      ['tháng and year', `tháng ${number} ${year}`],
      ['t', `t${number}/${year}`],
      ['without marks', `thang ${number} nam ${year}`],
      ['numbers', `${month.slice(5)}/${year}`],
      ['in words', `tháng ${monthNames[number - 1]!} năm ${year}`],
      ['in words, without marks', stripMarks(`tháng ${monthNames[number - 1]!} năm ${year}`)],
      ['dash', `tháng ${month.slice(5)}-${year}`],
    ];
    const quarters: [string, string][] = [
      ['quarter', `quý ${roman[quarter - 1]!} ${year}`],
      ['quarter, without marks', `quy ${quarter} nam ${year}`],
      ['quarter, qu with i', `quí ${roman[quarter - 1]!}/${year}`],
      ['quarter, q', `q${quarter}/${year}`],
    ];
    const pick = (list: [string, string][], turn: number) => list[turn % list.length]!;
    return [
      pick(forms, at * 2),
      pick(forms, at * 2 + 1),
      ...(at % 3 === 0 ? [pick(quarters, at / 3)] : []),
    ].map(([form, query]) => ({
      group: 'month',
      form,
      query,
      right: (form.startsWith('quarter') ? ofQuarter : [month]).map((one) => routes.month(one)),
    }));
  });
}

/** Key under which two stretches of text count as the same words: no marks, y as i. */
const wordKey = (text: string): string => ` ${foldKey(text).replaceAll('y', 'i')} `;

/** Queries of words: of titles, of texts, and both without marks and misspelt. */
function wordQueries(graph: Graph, most: number): LabelledQuery[] {
  const nodes = [...graph.documents.values()];
  const names = [...graph.bodies.values()].flatMap(({ name, aliases }) => [name, ...aliases]).map(wordKey);
  const titles = nodes.flatMap(({ id, subject }) =>
    subject === undefined ? [] : [{ id, text: wordKey(subject) }],
  );
  const texts = nodes.map((node) => ({ id: node.id, text: textOf(node) }));
  const made: LabelledQuery[] = [];

  const ofTitles = enough(
    spread(
      nodes.filter(({ subject }) => subject !== undefined),
      most * 12,
    ),
    most,
    (node, at): Known | undefined => {
      for (const length of titleLengths) {
        const query = run(node.subject!, at, length);
        if (query === undefined || namesBody(query, names)) continue;
        const key = wordKey(query);
        const right = titles.filter(({ text }) => text.includes(key)).map(({ id }) => routes.document(id));
        // Where a text has the words too, the title is meant all the same.
        if (right.length <= mostRight) return { query, right };
      }
      return undefined;
    },
  );
  const held = nodes.filter(({ document }) => document !== undefined);
  const parts = spread(held, most * 12).flatMap(({ id, document }, turn) => {
    const long = document!.blocks.filter(
      ({ type, text }) => type !== 'heading' && text.split(/\s+/).length > 8,
    );
    // Of few documents many clauses each, of many one.
    const few = Math.max(1, Math.ceil((most * 4) / held.length));
    return spread(rotated(long, turn), few).map(({ text }) => ({ id, text }));
  });
  const ofTexts = enough(parts, most * 3, ({ id, text }, at): Known | undefined => {
    for (const length of phraseLengths) {
      const query = run(text, at, length);
      if (query === undefined || namesBody(query, names)) continue;
      const key = wordKey(query);
      const isElsewhere = texts.some((other) => other.id !== id && other.text.includes(key));
      if (!isElsewhere) return { query, right: [routes.document(id)] };
    }
    return undefined;
  });

  for (const { query, right } of ofTitles)
    made.push({ group: 'title', form: 'words of the subject', query, right });
  ofTexts.forEach(({ query, right }, at) => {
    if (at % 3 === 0) made.push({ group: 'phrase', form: 'words of a text', query, right });
    else if (at % 3 === 1) {
      const bare = stripMarks(query);
      made.push({ group: 'without-marks', form: 'of a text', query: bare, right, marked: query });
    }
  });
  for (const { query, right } of spread(ofTitles, Math.ceil(most / 2))) {
    const bare = stripMarks(query);
    made.push({ group: 'without-marks', form: 'of a title', query: bare, right, marked: query });
  }
  ofTexts
    .filter((_, at) => at % 3 === 2)
    .forEach(({ query, right }, at) => {
      const turns = [...typingSlips.slice(at % typingSlips.length), ...typingSlips];
      // A slip that leaves the text as it is (no y to write as i) gives its turn to the next.
      const slip = turns.map(([form, make]) => ({ form, text: make(query, at) }));
      const { form, text } = slip.find((one) => one.text !== query && one.text !== stripMarks(query))!;
      made.push({ group: 'misspelt', form, query: text, right });
    });
  const caps: Partial<Record<QueryClass, number>> = {
    phrase: most,
    'without-marks': most * 2,
    misspelt: most * 2,
  };
  return queryClasses.flatMap((group) => {
    const rows = unique(made.filter((one) => one.group === group));
    return spread(rows, caps[group] ?? rows.length);
  });
}

/** One types more words until they say which document is meant. */
const titleLengths = [5, 7, 9, 12, 15, 18];
const phraseLengths = [6, 8, 10, 12];
/** So many documents may share the words of a title. */
const mostRight = 4;

/** What is made of the items of a list, taken from all over it, until there are enough. */
function enough<Item, Made>(
  items: readonly Item[],
  most: number,
  make: (item: Item, at: number) => Made | undefined,
): Made[] {
  const made: Made[] = [];
  // A prime that no list is a multiple of.
  const stride = 7919;
  for (let at = 0; at < items.length && made.length < most; at += 1) {
    const one = make(items[(at * stride) % items.length]!, at);
    if (one !== undefined) made.push(one);
  }
  return made;
}

interface Known {
  readonly query: string;
  readonly right: readonly string[];
}

function textOf({ subject, document }: DocumentNode): string {
  const texts = [subject ?? '', ...(document?.blocks ?? []).map(({ text }) => text)];
  return texts.map(wordKey).join('|');
}

/** So many words of a text as one would type them, or `undefined` where signs or numbers break every stretch. */
function run(text: string, seed: number, length: number): string | undefined {
  const stretches = text
    .split(/[^\p{L}\p{M}\s,]+/u)
    .map((part) => part.split(/[\s,]+/).filter(Boolean))
    .filter((words) => words.length >= length);
  const words = stretches[seed % Math.max(1, stretches.length)];
  if (!words) return undefined;
  const from = (seed * 5) % (words.length - length + 1);
  return words.slice(from, from + length).join(' ');
}

/** Whether words are a body's name, or all of one and little more: that body's page answers them. */
const namesBody = (query: string, names: readonly string[]): boolean => {
  const key = wordKey(query);
  return names.some(
    (name) => name.startsWith(key.trimEnd()) || (key.includes(name) && name.trim().split(' ').length > 2),
  );
};

const rotated = <T>(list: readonly T[], by: number): T[] => {
  const at = list.length > 0 ? by % list.length : 0;
  return [...list.slice(at), ...list.slice(0, at)];
};

function unique(list: readonly LabelledQuery[]): LabelledQuery[] {
  const seen = new Set<string>();
  return list.filter(({ query }) => !seen.has(query) && seen.add(query));
}
