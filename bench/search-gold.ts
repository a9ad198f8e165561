import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { kindName } from '../src/domain/kind.ts';
import { makeRoutes } from '../src/domain/routes.ts';
import { buildGraph } from '../src/graph/build.ts';
import { readCorpus } from '../src/loaders/corpus.ts';
import { tokenize } from '../src/search/spelling.ts';

// Writes labelled queries from the content: tests/gold/search/<class>.tsv, each row a query and the pages that
// answer it, with a bar between them. Queries are drawn by a fixed rule; only texts that one page alone has are used.
// Every third goes to tests/gold/search/held-out/, which is looked at only in the end.
const root = resolve(import.meta.dirname, '..');
const { corpus } = await readCorpus({ root, edition: 'public' });
const graph = buildGraph(corpus);
const routes = makeRoutes('/');
const rows = new Map<string, Map<string, Set<string>>>();

function add(group: string, query: string, ...pages: string[]): void {
  if (!rows.has(group)) rows.set(group, new Map());
  const queries = rows.get(group)!;
  queries.set(query, new Set([...(queries.get(query) ?? []), ...pages]));
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** Words of a text without marks, a blank at both ends. */
const keys = (text: string): string =>
  ` ${tokenize(text)
    .map(({ loose }) => loose)
    .join(' ')} `;

const nodes = [...graph.documents.values()];
const withSymbol = nodes.filter(({ symbol }) => symbol !== undefined);
const digits = (symbol: string): string => /^[\d.]+/.exec(symbol)![0];

withSymbol.forEach(({ id, symbol, kind, year }, at) => {
  const same = nodes.filter((node) => node.symbol === symbol).map((node) => routes.document(node.id));
  const forms = [
    symbol!,
    bare(symbol!),
    bare(symbol!).replace(/[/-]/g, ' '),
    `số ${symbol!}`,
    symbol!.replace(/[/-]/g, ''),
  ];
  add('symbol', forms[at % forms.length]!, ...same);
  if (year) add('symbol', `${symbol!} ${year}`, routes.document(id));

  const number = digits(symbol!);
  const [code] = symbol!.slice(number.length).match(/\p{L}+/u) ?? [''];
  const alike = (test: (node: (typeof nodes)[number]) => boolean) =>
    withSymbol
      .filter((node) => Number(digits(node.symbol!)) === Number(number) && test(node))
      .map((node) => routes.document(node.id));
  const byCode = alike((node) => (/\p{L}+/u.exec(node.symbol!) ?? [''])[0] === code);
  const parts: [string, string[]][] = [
    [`${code} ${number}`, byCode],
    [`${number}-${code}`, byCode],
    [`${bare(code)}${number}`, byCode],
    [number, alike(() => true)],
  ];
  add('partial-symbol', parts[at % parts.length]![0], ...parts[at % parts.length]![1]);
  if (kind)
    add(
      'partial-symbol',
      `${kindName(kind).toLowerCase()} ${number}`,
      ...alike((node) => node.kind === kind),
    );
});

nodes.forEach((node, at) => {
  const subject = node.subject?.replace(/[“”"]/g, '');
  if (!subject) return;
  const words = subject.split(/\s+/);
  if (words.length < 4) return;
  const from = at % Math.max(1, Math.min(4, words.length - 5));
  const query = words
    .slice(from, from + 5)
    .join(' ')
    .replace(/[,;.]+$/, '');
  const pages = nodes
    .filter((other) => other.subject && keys(other.subject).includes(keys(query)))
    .map((other) => routes.document(other.id));
  add('title', query, ...pages);
});

for (const { id, name, aliases } of graph.bodies.values()) {
  for (const [at, text] of [name, ...aliases].entries()) {
    if (at > 2) break;
    const same = [...graph.bodies.values()]
      .filter((body) => [body.name, ...body.aliases].some((other) => keys(other) === keys(text)))
      .map((body) => routes.body(body.id));
    add('body', at % 2 === 0 ? text : bare(text), routes.body(id), ...same);
  }
}

for (const month of graph.months) {
  const [year, number] = month.split('-').map(Number) as [number, number];
  for (const form of [
    `tháng ${number} ${year}`,
    `t${number}/${year}`,
    `thang ${number} nam ${year}`,
    `${month.slice(5)}/${year}`,
  ]) {
    add('month', form, routes.month(month));
  }
}

// Runs of six words of the texts, each in one document only.
const texts = graph.documents.size
  ? [...graph.documents.values()].flatMap(({ id, document, subject }) => [
      { id, text: keys(`${subject ?? ''}`) },
      ...(document?.blocks ?? []).map((block) => ({ id, text: keys(block.text) })),
      ...(document?.tasks ?? []).map((task) => ({ id, text: keys(task.text) })),
      ...(document?.events ?? []).map((event) => ({ id, text: keys(event.text) })),
    ])
  : [];
let drawn = 0;
for (const { id, document } of graph.documents.values()) {
  for (const block of document?.blocks ?? []) {
    const words = block.text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    if (words.length < 9) continue;
    drawn += 1;
    if (drawn % 3 !== 0) continue;
    const from = (drawn * 7) % (words.length - 6);
    const phrase = words
      .slice(from, from + 6)
      .join(' ')
      .replace(/[,;.:()“”"]+/g, '');
    const owners = new Set(texts.filter(({ text }) => text.includes(keys(phrase))).map((one) => one.id));
    if (owners.size !== 1) continue;
    const page = routes.document(id);
    const turn = Math.floor(drawn / 3) % 3;
    if (turn === 0) add('phrase', phrase, page);
    else if (turn === 1) add('without-marks', bare(phrase), page);
    else add('misspelt', misspell(phrase, drawn), page);
  }
}

/** One slip of typing in one word without marks: a letter left out, doubled, or two swapped. */
function misspell(phrase: string, seed: number): string {
  const words = bare(phrase).split(' ');
  const long = words.map((word, at) => [word, at] as const).filter(([word]) => /^[a-z]{4,}$/.test(word));
  const [word, at] = long[seed % Math.max(1, long.length)] ?? ['', -1];
  if (at < 0) return words.join(' ');
  const place = 1 + (seed % (word.length - 2));
  const slips = [
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + word[place]! + word.slice(place),
    word.slice(0, place) + word[place + 1]! + word[place]! + word.slice(place + 2),
  ];
  words[at] = slips[seed % slips.length]!;
  return words.join(' ');
}

const folder = resolve(root, 'tests/gold/search');
mkdirSync(resolve(folder, 'held-out'), { recursive: true });
for (const [group, queries] of rows) {
  const lines = [...queries].map(([query, pages]) => `${query}\t${[...pages].sort().join('|')}`);
  const write = (path: string, part: string[]) => {
    writeFileSync(resolve(folder, path), part.map((line) => `${line}\n`).join(''));
  };
  write(
    `${group}.tsv`,
    lines.filter((_, at) => at % 3 !== 2),
  );
  write(
    `held-out/${group}.tsv`,
    lines.filter((_, at) => at % 3 === 2),
  );
  console.log(group, lines.length);
}
