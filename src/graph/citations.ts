import { Catalogue, choose, type Choice, type Entry, type Wanted } from '../domain/citation/catalogue.ts';
import { symbolKey } from '../domain/citation/document-key.ts';
import { findMentions } from '../domain/citation/find-mentions.ts';
import { findRelation } from '../domain/citation/find-relation.ts';
import { homeOf, placeOf, placeWords, type Home } from '../domain/citation/home.ts';
import { issuerKey } from '../domain/citation/issuer-name.ts';
import type { Mention } from '../domain/citation/mention.ts';
import { fullName } from '../domain/citation/full-name.ts';
import { sentenceAround } from '../domain/citation/sentence.ts';
import type { Block, Body, Citation, HeldDocument } from '../domain/entities.ts';
import { foldKey, slugify } from '../domain/fold.ts';
import { kindName, type DocumentKind } from '../domain/kind.ts';
import type { Problem } from '../domain/problem.ts';
import { compareCodes } from '../domain/sort.ts';
import { bareNumber, parseSymbol, symbolSlug } from '../domain/symbol.ts';
import { documentTitle } from '../domain/title.ts';
import { findConflicts } from './conflicts.ts';
import type { CitedFacts, Corpus } from './corpus.ts';
import type { Conflict, DocumentNode } from './graph.ts';

export interface CitedCorpus {
  readonly citations: readonly Citation[];
  /** Documents that are only cited. */
  readonly nodes: readonly DocumentNode[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
}

/** A mention with its place in the corpus, one per document that it means. */
export interface Found {
  readonly document: HeldDocument;
  readonly home: Home;
  readonly block: Block;
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly wanted: Wanted;
  readonly others: readonly Mention[];
}

interface Resolved {
  readonly found: Found;
  readonly choice: Choice;
}

/**
 * Recognise every citation of every held document, decide what each means, and collect what is known of the rest.
 *
 * @param only id of the one document whose citations are wanted; the others still say what exists
 */
export function citeCorpus(corpus: Corpus, only?: string): CitedCorpus {
  const bodies = new Map(corpus.bodies.map((body) => [body.id, body]));
  const homes = new Map(corpus.documents.map((document) => [document.id, homeOf(document, bodies)]));
  const found = corpus.documents.flatMap((document) => mentionsOf(document, homes.get(document.id)!, bodies));

  const catalogue = new Catalogue();
  const described = new Map<Entry, CitedFacts>();
  const held = new Map<Entry, HeldDocument>();
  for (const document of corpus.documents)
    held.set(catalogue.add(heldEntry(document, homes.get(document.id)!)), document);
  for (const facts of corpus.cited) described.set(catalogue.add(describedEntry(facts, bodies)), facts);

  const byId = new Map([...held.keys(), ...described.keys()].map((entry) => [entry.id!, entry]));
  const settled = settle(found, catalogue, byId);
  const problems = settled.flatMap(({ found: at, choice }) => problemsOf(at, choice));

  const ids = idsOf(settled, problems);
  const citations = settled
    .filter(({ found: { document }, choice }) => choice.entry?.id !== document.id)
    .filter(({ found: { document } }) => only === undefined || document.id === only)
    .map(({ found: at, choice }) => citationOf(at, choice, ids));
  const numbered = number(citations).sort(byPlace(corpus));
  const nodes = nodesOf(settled, ids, held, described, bodies);
  return { citations: numbered, nodes, conflicts: findConflicts(numbered, issuerKey), problems };
}

function mentionsOf(document: HeldDocument, home: Home, bodies: ReadonlyMap<string, Body>): Found[] {
  const previous: Mention[] = [];
  const found: Found[] = [];
  const title = findMentions(document.subject);
  for (const block of document.blocks) {
    const mentions = findMentions(block.text, { previous, title, kind: document.kind });
    previous.push(...mentions);
    for (const mention of mentions) {
      const parts = mention.parts ?? [
        { start: mention.start, end: mention.end, name: mention.name, term: mention.term },
      ];
      for (const { start, end, name, term } of parts) {
        const one = mention.parts === undefined ? mention : { ...mention, name, term };
        const wanted = wantedOf(one, document, home, bodies);
        found.push({ document, home, block, mention: one, start, end, wanted, others: mentions });
        if (mention.parts === undefined) break;
      }
    }
  }
  return found;
}

function wantedOf(
  mention: Mention,
  document: HeldDocument,
  home: Home,
  bodies: ReadonlyMap<string, Body>,
): Wanted {
  const { symbol, kind, day, year, term } = mention;
  const key = symbol === undefined ? undefined : symbolKey(symbol, kind);
  return {
    key,
    kind,
    day,
    year,
    term,
    place: key ? placeOf(key.body, placeWords(mention), home) : undefined,
    name: mention.name && !key ? fullName(mention, document, home, bodies) : undefined,
  };
}

function heldEntry(document: HeldDocument, home: Home): Entry {
  const { id, symbol, kind, subject, issuedOn } = document;
  const key = symbol === undefined ? undefined : symbolKey(symbol, kind);
  const place = key && placeOf(key.body, '', home);
  return { id, held: true, key, place, kind, day: issuedOn, names: [`${kindName(kind)} ${subject}`] };
}

function describedEntry(facts: CitedFacts, bodies: ReadonlyMap<string, Body>): Entry {
  const { id, symbol, kind, subject, issuedOn, issuers, aliases } = facts;
  const key = symbol === undefined ? undefined : symbolKey(symbol, kind);
  const words = issuers.map((issuer) => bodies.get(issuer)?.name ?? '').join(' ');
  const nowhere: Home = { province: undefined, locality: undefined, citedOn: undefined };
  const place = key && placeOf(key.body, words, nowhere);
  const names = [...(subject === undefined ? [] : [`${kindName(kind)} ${subject}`]), ...aliases];
  const year = /^(\d{4})\//.exec(id)?.[1];
  return { id, held: false, key, place, kind, day: issuedOn, year: key ? undefined : year, names };
}

/** Decide what each mention means: those with a day first, since others lean on them. */
function settle(found: readonly Found[], catalogue: Catalogue, byId: Map<string, Entry>): Resolved[] {
  const choices = new Map<Found, Choice>();
  const byMention = new Map<Mention, Entry>();
  const inDocument = new Map<string, Entry[]>();
  const take = (at: Found, choice: Choice) => {
    choices.set(at, choice);
    if (!choice.entry) return;
    byMention.set(at.mention, choice.entry);
    inDocument.set(at.document.id, [...(inDocument.get(at.document.id) ?? []), choice.entry]);
  };
  const make = (wanted: Wanted, kind: DocumentKind | undefined): Entry =>
    catalogue.add({ ...wanted, held: false, kind, names: wanted.name === undefined ? [] : [wanted.name] });

  for (const at of found) {
    const override = at.document.citations?.[at.mention.text];
    if (override !== undefined) {
      const entry = byId.get(override) ?? { id: override, held: false, names: [] };
      byId.set(override, entry);
      take(at, { entry, candidates: [], reason: 'do người biên tập xác định' });
    }
  }
  const dated = ({ mention, wanted }: Found) =>
    mention.day !== undefined && (wanted.key ?? wanted.name) !== undefined;
  for (const at of found) {
    if (choices.has(at) || !dated(at)) continue;
    if (
      at.home.citedOn !== undefined &&
      at.wanted.day! > at.home.citedOn &&
      at.document.issuedOn !== undefined
    ) {
      take(at, { candidates: [], reason: 'ngày ghi trong viện dẫn sau ngày của văn bản viện dẫn' });
      continue;
    }
    const entry = catalogue.dated(at.wanted);
    take(at, {
      entry: entry ?? make(at.wanted, at.mention.kind),
      candidates: [],
      reason: 'đúng số, ký hiệu và ngày',
    });
  }
  for (const at of found) {
    if (choices.has(at) || (at.wanted.key ?? at.wanted.name) === undefined || isOpenCongress(at)) continue;
    const fitting = catalogue.fitting(at.wanted);
    const here = [...new Set(inDocument.get(at.document.id) ?? [])].filter((entry) =>
      fitting.includes(entry),
    );
    if (here.length === 1) {
      take(at, { entry: here[0], candidates: [], reason: 'đã được viện dẫn đầy đủ trong cùng văn bản' });
      continue;
    }
    const choice = choose(fitting, at.wanted, at.home.citedOn);
    if (!choice.entry && choice.candidates.length === 0) {
      take(at, { entry: make(at.wanted, at.mention.kind), candidates: [], reason: 'chỉ biết qua viện dẫn' });
    } else take(at, choice);
  }
  for (const at of found) {
    if (choices.has(at) || !isOpenCongress(at)) continue;
    const named = foldKey(`${at.wanted.name} lần thứ`);
    const which = (entries: readonly Entry[]) =>
      [...new Set(entries)].filter(({ names }) =>
        names.some((name) => foldKey(name).startsWith(`${named} `)),
      );
    const here = which(inDocument.get(at.document.id) ?? []);
    const fitting = here.length > 0 ? here : which(choicesMade(choices));
    const [entry] = fitting;
    if (fitting.length === 1) take(at, { entry, candidates: [], reason: 'đại hội duy nhất được viện dẫn' });
    else take(at, { candidates: fitting, reason: 'không rõ đại hội lần thứ mấy' });
  }
  for (const at of found) {
    if (choices.has(at)) continue;
    const { antecedent } = at.mention;
    const entry = antecedent && byMention.get(antecedent);
    if (antecedent) take(at, { entry, candidates: [], reason: `thay cho “${antecedent.text}”` });
    else take(at, chooseByNumber(at, inDocument.get(at.document.id) ?? [], catalogue));
  }
  return found.map((at) => ({ found: at, choice: choices.get(at)! }));
}

/** "Nghị quyết Đại hội Đảng bộ tỉnh": a congress without its number. */
function isOpenCongress({ mention, wanted }: Found): boolean {
  return (
    mention.committee !== undefined &&
    mention.term === undefined &&
    (wanted.name?.includes(' Đại hội ') ?? false)
  );
}

function choicesMade(choices: ReadonlyMap<Found, Choice>): Entry[] {
  return [...choices.values()].flatMap(({ entry }) => entry ?? []);
}

/** "Quy định 164 của Bộ Chính trị": by kind and number, first among those that the document cites in full. */
function chooseByNumber(at: Found, here: readonly Entry[], catalogue: Catalogue): Choice {
  const { mention } = at;
  if (mention.number === undefined) return { candidates: [], reason: 'không rõ văn bản nào' };
  const number = bareNumber(mention.number);
  const fits = (entry: Entry) =>
    entry.key?.base.startsWith(`${number}|`) === true &&
    (mention.kind === undefined || entry.kind === undefined || entry.kind === mention.kind) &&
    (mention.day === undefined || entry.day === undefined || entry.day === mention.day);
  const near = [...new Set(here.filter(fits))];
  if (near.length === 1)
    return { entry: near[0], candidates: [], reason: 'cùng số, đã được viện dẫn đầy đủ trong cùng văn bản' };
  const central = /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|BCT)/i.test(mention.issuer ?? '');
  const far = catalogue
    .numbered(number, mention.kind)
    .filter(fits)
    .filter(({ key }) => !central || key?.body === 'TW');
  if (!central && mention.day === undefined)
    return { candidates: [], reason: 'chỉ có số, không đủ để xác định' };
  if (far.length === 0) return { candidates: [], reason: 'chỉ có số, chưa có văn bản nào khớp' };
  return choose(far, at.wanted, at.home.citedOn);
}

/** Ids of all documents meant; two documents under one id are an error that names both. */
function idsOf(settled: readonly Resolved[], problems: Problem[]): Map<Entry, string> {
  const ids = new Map<Entry, string>();
  const taken = new Map<string, { entry: Entry; found: Found }>();
  for (const { found, choice } of settled) {
    for (const entry of choice.entry ? [choice.entry] : choice.candidates) {
      if (ids.has(entry)) continue;
      const id = entry.id ?? newId(entry, found);
      const other = taken.get(id);
      if (other && other.entry !== entry) {
        problems.push({
          severity: 'error',
          file: found.document.file,
          line: 1,
          column: 1,
          message: `"${found.mention.text}" and "${other.found.mention.text}" (${other.found.document.file}) would share the address ${id}.`,
          hint: 'Say in "citations" of the front matter, or in src/content/vien-dan/, which one each of them is.',
        });
      } else taken.set(id, { entry, found });
      ids.set(entry, id);
    }
  }
  return ids;
}

function newId(entry: Entry, { mention, wanted }: Found): string {
  const symbol = mention.symbol === undefined ? undefined : parseSymbol(mention.symbol);
  const year = entry.day?.slice(0, 4) ?? (symbol?.year?.length === 4 ? symbol.year : undefined) ?? entry.year;
  const slug = symbol ? symbolSlug(symbol.text) : slugify(wanted.name ?? mention.text);
  return year === undefined ? slug : `${year}/${slug}`;
}

function citationOf(at: Found, choice: Choice, ids: ReadonlyMap<Entry, string>): Citation {
  const { document, block, mention, start, end } = at;
  const sentence = sentenceAround(block.text, start, end);
  const others = at.others
    .filter(
      (other) => other.start >= sentence.start && other.end <= sentence.end && other.start !== mention.start,
    )
    .map((other) => ({
      start: other.start - sentence.start,
      end: (other.reach ?? other.end) - sentence.start,
    }));
  return {
    id: `${document.id}#${block.anchor}`,
    from: document.id,
    section: block.anchor,
    text: block.text.slice(start, end),
    start,
    end,
    sentence: sentence.text,
    symbol: mention.symbol,
    kind: mention.kind,
    issuedOn: mention.day,
    issuer: mention.issuer,
    subject: mention.subject,
    relation: findRelation(sentence.text, mention, { start: start - sentence.start, others }),
    to: choice.entry && ids.get(choice.entry),
    candidates: choice.candidates.map((entry) => ids.get(entry)!).sort(compareCodes),
    reason: choice.reason,
  };
}

/** Ids count the citations of a block in reading order. */
function number(citations: readonly Citation[]): Citation[] {
  const counts = new Map<string, number>();
  return citations.map((citation) => {
    const count = (counts.get(citation.id) ?? 0) + 1;
    counts.set(citation.id, count);
    return { ...citation, id: `${citation.id}~${count}` };
  });
}

function byPlace({ documents }: Corpus): (a: Citation, b: Citation) => number {
  const order = new Map<string, number>();
  for (const { id, blocks } of documents)
    blocks.forEach(({ anchor }, at) => order.set(`${id}#${anchor}`, at));
  const place = ({ from, section }: Citation) => order.get(`${from}#${section}`) ?? 0;
  return (a, b) => compareCodes(a.from, b.from) || place(a) - place(b) || a.start - b.start;
}

function problemsOf({ document, block, mention, wanted, home }: Found, choice: Choice): Problem[] {
  const at = { severity: 'warning' as const, file: document.file, line: 1, column: 1 };
  if (choice.entry === undefined && choice.candidates.length > 1) {
    const fits = choice.candidates
      .map(({ id, day }) => id ?? day ?? '?')
      .sort(compareCodes)
      .join(', ');
    return [
      {
        ...at,
        message: `"${mention.text}" (#${block.anchor}) fits ${choice.candidates.length} documents: ${fits}.`,
        hint: `Say which one is meant under "citations" in its front matter, as in "${mention.text}: <year>/<symbol>".`,
      },
    ];
  }
  if (
    choice.entry === undefined &&
    wanted.day !== undefined &&
    home.citedOn !== undefined &&
    wanted.day > home.citedOn
  ) {
    return [
      {
        ...at,
        message: `"${mention.text}" (#${block.anchor}) is dated ${wanted.day}, after the text that cites it (${home.citedOn}).`,
        hint: 'Check the day in the source; it stays as printed and links nowhere.',
      },
    ];
  }
  return [];
}

/** Cited-only documents, with the best that is known of each. */
function nodesOf(
  settled: readonly Resolved[],
  ids: ReadonlyMap<Entry, string>,
  held: ReadonlyMap<Entry, HeldDocument>,
  described: ReadonlyMap<Entry, CitedFacts>,
  bodies: ReadonlyMap<string, Body>,
): DocumentNode[] {
  const mentions = new Map<Entry, Found[]>();
  for (const { found, choice } of settled) {
    for (const entry of choice.entry ? [choice.entry] : choice.candidates) {
      if (held.has(entry)) continue;
      mentions.set(entry, [...(mentions.get(entry) ?? []), found]);
    }
  }
  for (const entry of described.keys()) if (!mentions.has(entry)) mentions.set(entry, []);
  const names = bodyNames(bodies);
  return [...mentions]
    .map(([entry, found]) => nodeOf(entry, ids.get(entry) ?? entry.id!, found, described.get(entry), names))
    .sort((a, b) => compareCodes(a.id, b.id));
}

function nodeOf(
  entry: Entry,
  id: string,
  found: readonly Found[],
  facts: CitedFacts | undefined,
  names: ReadonlyMap<string, string>,
): DocumentNode {
  const own = found.filter(({ mention }) => mention.form !== 'back-reference' && mention.form !== 'short');
  const symbol = facts?.symbol ?? own[0]?.mention.symbol;
  const kind = facts?.kind ?? mostFrequent(own.map(({ mention }) => mention.kind));
  const subject =
    facts?.subject ?? (own.some(({ mention }) => mention.symbol) ? bestSubject(own) : undefined);
  const issuer = mostFrequent(own.map(({ mention }) => mention.issuer));
  const issuers = facts && facts.issuers.length > 0 ? facts.issuers : knownIssuers(issuer, own, names);
  const name = own.find(({ wanted }) => wanted.name !== undefined)?.wanted.name;
  const issuedOn = facts?.issuedOn ?? entry.day;
  return {
    id,
    held: false,
    symbol,
    kind,
    subject,
    issuedOn,
    year: id.includes('/') ? id.split('/')[0] : undefined,
    issuers,
    issuerAsCited: issuers.length > 0 ? undefined : issuer,
    title:
      symbol === undefined && name !== undefined && facts?.subject === undefined
        ? withYear(name, entry.year)
        : titleOf(kind, symbol, subject),
    officialUrl: facts?.url,
  };
}

/** "Nghị quyết về tăng cường …": citations give the subject behind "về". */
function titleOf(
  kind: DocumentKind | undefined,
  symbol: string | undefined,
  subject: string | undefined,
): string {
  if (kind === undefined || subject === undefined) return documentTitle({ kind, symbol, subject });
  const verb =
    /^(?:ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|bổ sung|thực hiện|công tác|tổ chức|triển khai) /i;
  return verb.test(subject) ? documentTitle({ kind, subject }) : `${kindName(kind)} về ${lowerVerb(subject)}`;
}

/** A quoted subject begins with a capital; behind "về" the common first words take a small letter. */
function lowerVerb(subject: string): string {
  return /^(?:Tiếp|Tăng|Đẩy|Nâng|Đổi|Xây|Một|Phát|Việc) /.test(subject)
    ? subject[0]!.toLowerCase() + subject.slice(1)
    : subject;
}

function withYear(name: string, year: string | undefined): string {
  return year === undefined ? name : `${name} năm ${year}`;
}

/** The subject that most mentions give; of two where one begins the other, the shorter. */
function bestSubject(found: readonly Found[]): string | undefined {
  const subjects = found.map(({ mention }) => mention).filter(({ subject }) => subject !== undefined);
  const ended = subjects.filter(({ subjectEnds }) => subjectEnds);
  const pool = (ended.length > 0 ? ended : subjects).map(({ subject }) => subject!);
  const best = mostFrequent(pool);
  if (best === undefined) return undefined;
  const key = foldKey(best);
  return pool.find((other) => key.startsWith(`${foldKey(other)} `) && other.length > 12) ?? best;
}

/** The value that occurs most, the first of equals. */
function mostFrequent<Value extends string>(values: readonly (Value | undefined)[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

/** Ids of bodies by their names and aliases; a name that several bear is left out. */
function bodyNames(bodies: ReadonlyMap<string, Body>): Map<string, string> {
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const { id, name, aliases } of bodies.values()) {
    for (const key of new Set([name, ...aliases].flatMap((text) => [foldKey(text), issuerKey(text)]))) {
      if (names.has(key) && names.get(key) !== id) several.add(key);
      else names.set(key, id);
    }
  }
  for (const key of several) names.delete(key);
  return names;
}

function knownIssuers(
  issuer: string | undefined,
  found: readonly Found[],
  names: ReadonlyMap<string, string>,
): string[] {
  if (issuer === undefined) return [];
  const province = found.find(({ wanted }) => wanted.place)?.wanted.place;
  const tries = [
    issuer,
    province === undefined ? undefined : `${issuer} ${province}`,
    province === undefined ? undefined : `${issuer} tỉnh ${province}`,
  ];
  for (const words of tries) {
    if (words === undefined) continue;
    const id = names.get(foldKey(words)) ?? names.get(issuerKey(words));
    if (id !== undefined && fitsPlace(id, province)) return [id];
  }
  return [];
}

/** "Tỉnh ủy" of another province isn't the one of the registry. */
function fitsPlace(id: string, province: string | undefined): boolean {
  return (
    !province || id.includes(slugify(province)) || !/tinh-uy|thanh-uy|-tinh-|ubnd|uy-ban-nhan-dan/.test(id)
  );
}
