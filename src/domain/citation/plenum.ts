import { placeEnd, branchPart } from './congress.ts';
import { blanks, gap, ordinalPattern, ordinalValue, roman } from './days.ts';
import type { MentionDraft } from './mention.ts';
import type { PlainText } from './plain.ts';
import { clean } from './single-blanks.ts';
import { matchAt } from './symbol-in-text.ts';
import { termAt } from './tail.ts';
import type { Trigger } from './triggers.ts';

const plenumHead = new RegExp(
  `(?<meeting>${gap}(?:của${gap})?hội nghị(?:${gap}lần${gap}thứ${gap}(?<first>${ordinalPattern}))?)?` +
    `(?:${blanks},?${gap}(?:của${gap})?(?:ban chấp hành|bch))?${gap}(?:(?<central>trung ương|tw)(?:${gap}đảng)?|(?=đảng bộ${gap}))` +
    `(?:${gap}(?:lần${gap}thứ${gap})?(?<second>${ordinalPattern}))?(?:${blanks}\\(lần${gap}(?:thứ${gap})?(?<session>[12]|nhất|hai)\\))?`,
  'uy',
);
const moreTerms = new RegExp(
  `(?:${blanks}[,;]${blanks}|${gap}và${gap})(?:(?:khóa|khoá)${gap})?([ivxl]{1,6})(?![\\p{L}\\d])`,
  'uy',
);

/** "Nghị quyết Trung ương 4 (khóa XI, XII)": two documents; "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XIII)". */
export function plenumAt(plain: PlainText, trigger: Trigger): MentionDraft[] | undefined {
  const { text, lower } = plain;
  const head = matchAt(plenumHead, lower, trigger.end);
  if (!head?.groups) return undefined;
  const { first, second, session, central } = head.groups;
  const ordinal = ordinalValue(first ?? second ?? '');
  if (ordinal === undefined) return undefined;
  let at = trigger.end + head[0].length;
  let committee = '';
  if (!central) {
    const branch = matchAt(branchPart, lower, at - 1);
    const end = branch && placeEnd(plain, at - 1 + branch[0].length);
    if (end === undefined) return undefined;
    committee = clean(text.slice(at, end));
    at = end;
  }
  const kind = trigger.word.kind === 'conclusion' ? 'Kết luận' : 'Nghị quyết';
  const meeting = committee
    ? `Hội nghị lần thứ ${ordinal} Ban Chấp hành ${committee}`
    : `Trung ương ${ordinal}${session ? ` (lần ${ordinalValue(session)})` : ''}`;
  const draft = (start: number, end: number, term?: string): MentionDraft => ({
    form: 'named',
    start,
    end,
    kind: trigger.word.kind,
    name: `${kind} ${meeting}${term ? ` khóa ${term}` : ''}`,
    term,
    committee,
  });
  const term = termAt(plain, at);
  if (!term) return [draft(trigger.start, at)];
  const open = text.slice(at, term.end).includes('(');
  const parts = [{ start: trigger.start, end: term.end, term: term.term }];
  let end = term.end;
  while (!(open && text[end - 1] === ')')) {
    const next = matchAt(moreTerms, lower, end);
    if (!next) break;
    end += next[0].length;
    if (open && text[end] === ')') end += 1;
    parts.push({
      start: end - next[1]!.length - (text[end - 1] === ')' ? 1 : 0),
      end,
      term: roman(ordinalValue(next[1]!)!),
    });
  }
  const whole = draft(trigger.start, end, term.term);
  if (parts.length === 1) return [whole];
  return [{ ...whole, parts: parts.map((part) => ({ ...part, name: draft(0, 0, part.term).name! })) }];
}
