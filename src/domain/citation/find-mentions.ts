import { subjectAt, type FoundSubject } from './cited-subject.ts';
import { backReferences } from './back-reference.ts';
import type { Mention, MentionContext, MentionDraft } from './mention.ts';
import { namedAt } from './named.ts';
import { findNumbered } from './numbered.ts';
import { plainText, type PlainText } from './plain.ts';
import { positionBefore } from './position.ts';
import { findSymbols } from './symbol-in-text.ts';
import { dayBehindIssuer, issuerAt, termAt } from './tail.ts';
import { findTriggers } from './triggers.ts';

/**
 * Every citation in the text of one block, in reading order; no two overlap.
 *
 * Recognises only: what document is meant, and whether there is one, is for the graph to say.
 */
export function findMentions(text: string, context: MentionContext = {}): Mention[] {
  const plain = plainText(text);
  const triggers = findTriggers(plain);
  const numbered = findNumbered(plain, triggers, findSymbols(plain));
  const drafts = [...numbered];
  let at = 0;
  for (const trigger of triggers) {
    while (at < numbered.length && numbered[at]!.end <= trigger.start) at += 1;
    if (at < numbered.length && numbered[at]!.start <= trigger.start) continue;
    drafts.push(...namedAt(plain, trigger));
  }
  const disjoint = withoutOverlaps(drafts);
  const mentions = describe(plain, disjoint);
  const known = new Map<Mention, Mention>();
  return backReferences(plain, triggers, mentions, context).map((mention) => {
    const antecedent = mention.antecedent && (known.get(mention.antecedent) ?? mention.antecedent);
    const done = placed(text, plain, { ...mention, antecedent });
    known.set(mention, done);
    return done;
  });
}

/** The earlier, then the longer one wins. */
function withoutOverlaps(drafts: MentionDraft[]): MentionDraft[] {
  const sorted = drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MentionDraft[] = [];
  for (const draft of sorted) if (draft.start >= (kept.at(-1)?.end ?? 0)) kept.push(draft);
  return kept;
}

/** Adds what stands around each: issuer, term, subject, position. */
function describe(plain: PlainText, drafts: readonly MentionDraft[]): Mention[] {
  const mentions: Mention[] = [];
  let subjectUntil = 0;
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]?.start ?? plain.text.length;
    const nested = draft.start < subjectUntil;
    let { end } = draft;
    const before = draft.form === 'named' ? undefined : termAt(plain, end);
    const issuer = issuerAt(plain, before?.end ?? end);
    const issuerEnd = issuer && issuer.end <= next ? issuer.end : undefined;
    const after = issuerEnd === undefined ? undefined : termAt(plain, issuerEnd);
    const behind =
      draft.day || issuerEnd === undefined ? undefined : dayBehindIssuer(plain, after?.end ?? issuerEnd);
    const tail = behind?.end ?? after?.end ?? issuerEnd ?? before?.end ?? end;
    const subject = subjectAt(plain, tail, plain.text.length);
    const own = subject && subjectOf(subject, drafts, index, plain);
    if (own) subjectUntil = Math.max(subjectUntil, own.end);
    // "Quy định 164 của Bộ Chính trị": without notation the issuer is part of the name.
    const alone =
      draft.form === 'short' && drafts[index - 1]?.end !== undefined
        ? !joined(plain, drafts[index - 1]!, draft)
        : true;
    if (draft.form === 'short' && alone && issuerEnd !== undefined && draft.day === undefined)
      end = issuerEnd;
    mentions.push({
      ...draft,
      end,
      text: '',
      day: draft.day ?? behind?.day,
      issuer: draft.issuer ?? (issuerEnd === undefined ? undefined : issuer!.issuer),
      term: draft.term ?? before?.term ?? after?.term,
      subject: own?.subject,
      subjectLead: own?.lead,
      subjectEnds: own?.ends,
      position: positionBefore(plain, draft.start),
      nested: nested || undefined,
      reach: Math.max(end, own?.end ?? 0, issuerEnd ?? 0, after?.end ?? 0, behind?.end ?? 0),
    });
  });
  return shareTails(plain, mentions);
}

const jointOnly = /^ {0,3}(?:,|và|,? và) {0,3}$/;

/** "Nghị quyết số 01-NQ/ĐUK và Chỉ thị số 01-CT/ĐUK của Đảng ủy Khối về …": what follows the last tells of both. */
function shareTails({ lower }: PlainText, mentions: Mention[]): Mention[] {
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [first, second] = [mentions[at]!, mentions[at + 1]!];
    if (first.form !== 'numbered' || second.form !== 'numbered' || (first.issuer ?? first.subject)) continue;
    // A number without a day, beside one with its day, was named in full before.
    if (!first.day && second.day) continue;
    if (!jointOnly.test(lower.slice(first.end, second.start)) || bodyOf(first) !== bodyOf(second)) continue;
    const { issuer, subject, subjectLead, subjectEnds, term } = second;
    mentions[at] = { ...first, issuer, subject, subjectLead, subjectEnds, term: first.term ?? term };
  }
  return mentions;
}

function bodyOf({ symbol }: Mention): string | undefined {
  return symbol?.split(/[-/]/).at(-1);
}

function joined({ text }: PlainText, first: MentionDraft, second: MentionDraft): boolean {
  return second.start - first.end < 10 && !/[.;:]/.test(text.slice(first.end, second.start));
}

/** A subject ends in front of the next citation, unless that one is what it is about. */
function subjectOf(
  subject: FoundSubject,
  drafts: readonly MentionDraft[],
  index: number,
  plain: PlainText,
): FoundSubject {
  for (let at = index + 1; at < drafts.length && drafts[at]!.start < subject.end; at++) {
    const before = plain.lower.slice(Math.max(0, drafts[at]!.start - 8), drafts[at]!.start);
    if (/(?:,|;|:| và| cùng| hoặc) *(?:các )?$/.test(before)) {
      const cut = subject.end - drafts[at]!.start;
      const shorter = subject.subject
        .slice(0, Math.max(0, subject.subject.length - cut))
        .replace(/[ ,;:]+(?:và)?[ ,]*$/, '');
      return { ...subject, subject: shorter, end: drafts[at]!.start, ends: true };
    }
  }
  return subject;
}

/** Offsets and words of the original text. */
function placed(text: string, { origin }: PlainText, mention: Mention): Mention {
  const start = origin(mention.start);
  const end = origin(mention.end);
  const parts = mention.parts?.map((part) => ({ ...part, start: origin(part.start), end: origin(part.end) }));
  const reach = mention.reach === undefined ? undefined : origin(mention.reach);
  return { ...mention, start, end, text: text.slice(start, end), parts, reach };
}
