import type { Body, Day, HeldDocument } from '../entities.ts';
import type { Mention } from './mention.ts';
import { isBelowProvince, isLocalBody, localityIn, provinceIn, provinceOf } from './places.ts';

/** What a document's own words say of the place that its citations take for granted. */
export interface Home {
  /** "-NQ/TU" in a text of Hà Tĩnh is Hà Tĩnh's. */
  readonly province: string | undefined;
  /** District, commune or office of the issuer, where it stands below the province. */
  readonly locality: string | undefined;
  /** The last day on which it can have been written, if any is known. */
  readonly citedOn: Day | undefined;
}

/** Find where a document is at home: its issuers, its letterhead, the place of its date, then its text. */
export function homeOf(document: HeldDocument, bodies: ReadonlyMap<string, Body>): Home {
  const { letterhead, place, signatories, recipients, blocks, issuedOn, signedAt, period } = document;
  const issuers = document.issuers.flatMap((id) => lineage(id, bodies));
  const head = [
    ...issuers,
    letterhead?.issuer ?? '',
    letterhead?.superior ?? '',
    ...signatories.map(({ authority }) => authority ?? ''),
  ];
  const province =
    firstOf(head, provinceIn) ??
    provinceIn(place ?? letterhead?.placeAndDay ?? '') ??
    provinceOf([...blocks.map(({ text }) => text), ...recipients.map(({ text }) => text)]);
  const signed = signedAt.at(-1)?.slice(0, 10);
  const planned = period?.length === 4 ? `${period}-12-31` : period && `${period}-31`;
  return { province, locality: firstOf(head, localityIn), citedOn: issuedOn ?? signed ?? planned };
}

/** Where the body of a symbol is at home; empty for one of the centre, `undefined` where nothing says it. */
export function placeOf(body: string, words: string, home: Home): string | undefined {
  if (!isLocalBody(body)) return '';
  const locality = localityIn(words);
  const province = provinceIn(words);
  if (isBelowProvince(body)) return locality ?? home.locality ?? home.province;
  return province ?? home.province;
}

/** Words of a mention that can name a place. */
export function placeWords({ issuer, committee }: Mention): string {
  return `${issuer ?? ''} ${committee ?? ''}`;
}

function lineage(id: string, bodies: ReadonlyMap<string, Body>): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const body = bodies.get(at);
    if (body) names.push(body.name);
    at = body?.parent;
  }
  return names;
}

function firstOf<Value>(
  texts: readonly string[],
  find: (text: string) => Value | undefined,
): Value | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
