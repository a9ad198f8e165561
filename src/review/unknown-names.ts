import type { Body, DocumentFields } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';
import type { Draft } from '../import/draft.ts';
import { restoreCase } from '../import/head/restore-case.ts';
import type { SourceLine } from '../import/source-line.ts';
import { fullName, isBareOrgan, landAbove, landIn, landOf, rankOf } from './full-name.ts';
import { proposeBodies, type ProposedBody } from './propose-body.ts';

/** A name that the registry lacks. */
export interface UnknownName {
  /** As printed. */
  readonly name: string;
  /** How a registry would write it, as far as the text and the registry show. */
  readonly proposed: ProposedBody;
  /** In the letterhead: the issuing body, or the one above it. */
  readonly stands?: 'issuer' | 'superior' | undefined;
  readonly lines: readonly number[];
  readonly box?: string | undefined;
}

interface Named {
  readonly draft: Draft;
  /** The front matter as it is now. */
  readonly fields: Partial<DocumentFields>;
  readonly lines: readonly SourceLine[];
  readonly registry: readonly Body[];
}

/**
 * Names that the registry lacks and the file still says; the issuing body first, for it tells whose "VPTU" is meant.
 *
 * @param boxOf the row of the form that shows a line of the source
 */
export function unknownNames(
  { draft, fields, lines, registry }: Named,
  boxOf: (line: number) => string | undefined,
): UnknownName[] {
  const recipients = listOf(fields.recipients);
  const said = [
    ...recipients.map(({ text }) => text),
    ...listOf(fields.tasks).flatMap((task) => [task.bodiesAsWritten, task.jointAsWritten]),
    ...listOf(fields.events).map(({ hostsAsWritten }) => hostsAsWritten),
  ].join('\n');
  const { issuer = '', superior = '' } = { ...draft.fields.letterhead, ...fields.letterhead };
  const own = registry.find(({ id }) => id === (listOf(fields.issuers)[0] ?? draft.fields.issuers[0]));
  const above = landOf(superior);
  const home = landAbove(own?.id, registry) ?? landOf(issuer) ?? above ?? landIn(issuer) ?? landIn(superior);
  // "BAN THƯỜNG TRỰC" below "ỦY BAN MTTQ VIỆT NAM TỈNH BÌNH AN": the union is named in the line above.
  const union = !own && !above && isBareOrgan(issuer) && superior ? asInText(superior, lines) : undefined;
  const issuing =
    own?.name ??
    landOf(issuer)?.body ??
    fullName(asInText(issuer, lines), union && home ? { ...home, office: union } : home);
  const office = union ?? (isOffice(issuing) && !own?.kind.startsWith('party') ? issuing : undefined);
  const wider = above ?? landIn(superior);
  const land = home && {
    ...home,
    office: office ?? home.office,
    above: wider && rankOf(wider) < rankOf(home) ? wider : undefined,
  };
  const isNew = (name: string) => !registry.some((body) => foldKey(body.name) === foldKey(name));
  const head: { name: string; meant: string; stands: 'issuer' | 'superior' }[] = [];
  if (!own && issuer) head.push({ name: issuer, meant: issuing, stands: 'issuer' });
  if (!own && above && isNew(above.body))
    head.push({ name: superior, meant: above.body, stands: 'superior' });
  const names = [...draft.unknownBodies].filter(([name]) => said.includes(name));
  const proposed = proposeBodies([...head.map(({ meant }) => meant), ...names.map(([name]) => name)], {
    registry,
    land,
    place: fields.place,
    issuer: own?.name,
  });
  return [
    ...head.map(({ name, stands }, at) => ({
      ...{ name, proposed: proposed[at]!, stands, lines: [] },
      box: stands === 'issuer' ? 'issuers' : undefined,
    })),
    ...names.map(([name, at], order) => {
      const recipient = recipients.findIndex(({ text }) => text.includes(name));
      const box = boxOf(at[0]!) ?? (recipient >= 0 ? `recipients.${recipient}` : undefined);
      return { name, proposed: proposed[head.length + order]!, lines: [...new Set(at)], box };
    }),
  ];
}

/** Whether an issuer is neither a committee or council nor its bureau, so that what it names short is its own. */
const isOffice = (name: string): boolean => name !== '' && !landOf(name) && !/^Văn phòng(?= |$)/iu.test(name);

/** A name in capitals as the text itself writes it: the first place that has all its words in a row, else word by word. */
export function asInText(name: string, lines: readonly SourceLine[]): string {
  const key = name.toLocaleLowerCase('vi');
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  const small = text.toLocaleLowerCase('vi');
  for (let at = key === '' ? -1 : small.indexOf(key); at >= 0; at = small.indexOf(key, at + 1)) {
    const found = text.slice(at, at + name.length);
    if (found !== found.toLocaleUpperCase('vi') && /^\p{Lu}/u.test(found)) return found;
  }
  return key === '' ? '' : restoreCase(name, lines);
}

const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);
