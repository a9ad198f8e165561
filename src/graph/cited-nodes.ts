import type { Entry } from '../domain/citation/catalogue.ts';
import { placeWords } from '../domain/citation/home.ts';
import { issuerKey } from '../domain/citation/issuer-name.ts';
import { localityIn, provinceIn } from '../domain/citation/places.ts';
import type { Body } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';
import { kindName, type DocumentKind } from '../domain/kind.ts';
import { compareCodes } from '../domain/sort.ts';
import { documentTitle } from '../domain/title.ts';
import type { CitedFacts } from './corpus.ts';
import type { Found } from './found.ts';
import type { DocumentNode } from './graph.ts';
import type { Settled } from './settle.ts';

/**
 * Documents that are only cited, with the best that is known of each: a maintainer's facts, then what most mentions say.
 *
 * One that is described but not cited is left out: only a closed text may have cited it.
 */
export function citedNodes(
  settled: readonly Settled[],
  facts: ReadonlyMap<Entry, CitedFacts>,
  bodies: ReadonlyMap<string, Body>,
): DocumentNode[] {
  const mentions = new Map<string, { entry: Entry; found: Found[] }>();
  for (const { found, choice } of settled) {
    for (const entry of choice.entry ? [choice.entry] : choice.candidates) {
      if (entry.held) continue;
      const known = mentions.get(entry.id);
      if (!known) mentions.set(entry.id, { entry, found: choice.entry ? [found] : [] });
      else if (choice.entry) known.found.push(found);
    }
  }
  const names = bodyNames(bodies);
  return [...mentions.values()]
    .map(({ entry, found }) => nodeOf(entry, found, facts.get(entry), names))
    .sort((a, b) => compareCodes(a.id, b.id));
}

function nodeOf(
  entry: Entry,
  found: readonly Found[],
  facts: CitedFacts | undefined,
  names: ReadonlyMap<string, Body>,
): DocumentNode {
  const { id } = entry;
  const own = found.filter(({ mention: { form } }) => form !== 'back-reference' && form !== 'short');
  const symbol = facts?.symbol ?? mostFrequent(own.map(({ mention }) => mention.symbol));
  const kind = facts?.kind ?? mostFrequent(own.map(({ mention }) => mention.kind));
  const subject = facts?.subject ?? (symbol === undefined ? undefined : bestSubject(own));
  const issuer = mostFrequent(own.map(({ mention }) => mention.issuer));
  const issuers = facts && facts.issuers.length > 0 ? facts.issuers : knownIssuers(issuer, own, names);
  const [name] = entry.names;
  const named = facts?.subject === undefined && name !== undefined;
  return {
    id,
    held: false,
    symbol,
    kind,
    subject,
    issuedOn: facts?.issuedOn ?? entry.day,
    year: id.includes('/') ? id.split('/')[0] : undefined,
    issuers,
    issuerAsCited: issuers.length > 0 ? undefined : issuer,
    title: named ? withYear(name, entry) : titleOf(kind, symbol, subject, leadOf(own, subject)),
    aliases: facts && facts.aliases.length > 0 ? facts.aliases : undefined,
    officialUrl: facts?.url,
  };
}

function withYear(name: string, { year }: Entry): string {
  return year === undefined || name.includes(year) ? name : `${name} năm ${year}`;
}

/** "Nghị quyết về tăng cường …": what joins the subject to the kind is taken from the citations. */
function titleOf(
  kind: DocumentKind | undefined,
  symbol: string | undefined,
  subject: string | undefined,
  lead: string | undefined,
): string {
  const title = documentTitle({ kind, symbol, subject });
  if (kind === undefined || subject === undefined || lead === undefined) return title;
  return `${kindName(kind)} ${lead}${title.slice(kindName(kind).length)}`;
}

/** The words in front of the subject in most of the mentions that give it, or in most of all. */
function leadOf(found: readonly Found[], subject: string | undefined): string | undefined {
  if (subject === undefined) return undefined;
  const told = found.map(({ mention }) => mention).filter((mention) => mention.subject !== undefined);
  const key = foldKey(subject);
  const same = told.filter((mention) => foldKey(mention.subject!).startsWith(key));
  const lead = mostFrequent((same.length > 0 ? same : told).map(({ subjectLead }) => subjectLead ?? ''));
  return lead || undefined;
}

/** The subject that most mentions give; of two where one begins the other, the shorter. */
function bestSubject(found: readonly Found[]): string | undefined {
  const told = found.map(({ mention }) => mention).filter(({ subject }) => subject !== undefined);
  const ended = told.filter(({ subjectEnds }) => subjectEnds);
  const pool = (ended.length > 0 ? ended : told).map(({ subject }) => subject!);
  const best = mostFrequent(pool);
  if (best === undefined) return undefined;
  const key = foldKey(best);
  return pool.find((other) => other.length > 12 && key.startsWith(`${foldKey(other)} `)) ?? best;
}

/** The value that occurs most, the first of equals. */
function mostFrequent<Value extends string>(values: readonly (Value | undefined)[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

/** Bodies by their names and aliases; a name that several bear is left out. */
function bodyNames(bodies: ReadonlyMap<string, Body>): Map<string, Body> {
  const names = new Map<string, Body>();
  const several = new Set<string>();
  for (const body of bodies.values()) {
    for (const key of new Set(
      [body.name, ...body.aliases].flatMap((text) => [foldKey(text), issuerKey(text)]),
    )) {
      if (names.has(key) && names.get(key) !== body) several.add(key);
      else names.set(key, body);
    }
  }
  for (const key of several) names.delete(key);
  return names;
}

/** The body of the registry that the issuer as cited names, with the place that the text takes for granted. */
function knownIssuers(
  issuer: string | undefined,
  found: readonly Found[],
  names: ReadonlyMap<string, Body>,
): string[] {
  if (issuer === undefined) return [];
  const said = found
    .map(({ wanted, mention }) => wanted.place || provinceIn(placeWords(mention)))
    .find(Boolean);
  const homes = found.flatMap(({ home }) => [home.province, home.locality]);
  const places = (said === undefined ? homes : [said]).filter((place) => place !== undefined);
  const tries = [...places.flatMap((place) => [`${issuer} ${place}`, `${issuer} tỉnh ${place}`]), issuer];
  for (const words of tries) {
    const body = names.get(foldKey(words)) ?? names.get(issuerKey(words));
    if (body !== undefined && isAt(body, [...places, words])) return [body.id];
  }
  return [];
}

/** Whether words name the place of a body: "Tỉnh ủy" of another province isn't the one of the registry. */
function isAt({ name }: Body, words: readonly string[]): boolean {
  const place = provinceIn(name) ?? localityIn(name);
  return place === undefined || words.some((text) => foldKey(text).includes(foldKey(place)));
}
