import type { EventFields, TaskFields } from '../domain/entities.ts';
import { kindName } from '../domain/kind.ts';
import type { Closing } from './closing/closing.ts';
import type { Head } from './head/letterhead.ts';
import type { Identity } from './identity.ts';

/** What was read of a source. */
interface ReadFacts {
  readonly head: Head;
  readonly closing: Closing;
  readonly identity: Identity;
  readonly tasks: readonly TaskFields[];
  readonly events: readonly EventFields[];
  /** The name of the issuing body as printed, and whether the registry has it. */
  readonly issuer: string | undefined;
  readonly isIssuerKnown: boolean;
}

/** Facts that a document has and this text does not state, in the order of its page. */
export function missingFacts(facts: ReadFacts): string[] {
  const { head, closing, identity, tasks, events, issuer, isIssuerKnown } = facts;
  const { kind, missingKind } = identity;
  const lacksName = closing.signatories.some(
    ({ name, authority }) => !name && authority?.match(/^(T\/M|TM|K\/T|KT)/),
  );
  return [
    !head.letterhead && 'letterhead',
    !identity.symbol && 'symbol',
    kind === 'calendar' && events.length === 0 && 'entries of the calendar',
    // "Chương trình công tác tháng 02" is a calendar by its rows.
    kind === 'programme' && tasks.length === 0 && events.length === 0 && 'rows of the programme',
    missingKind ?? (head.isOfPage && `kind (by the title of the page: "${kindName(kind)}")`),
    !head.subject && 'subject (words of the text stand for it)',
    !identity.issuedOn && 'day of issue',
    !isIssuerKnown && unknownIssuer(issuer, head.letterhead?.superior),
    closing.signatories.length === 0 && 'signature',
    lacksName && 'name of the signer',
    closing.recipients.length === 0 && 'recipients',
  ].filter((item): item is string => typeof item === 'string');
}

/** An issuer that the registry lacks, with the name that stands over it: `VĂN PHÒNG` alone is any office. */
function unknownIssuer(issuer: string | undefined, superior: string | undefined): string {
  if (!issuer) return 'issuing body';
  return superior
    ? `issuing body ("${issuer}" below "${superior}" is not in the registry)`
    : `issuing body ("${issuer}" is not in the registry)`;
}
