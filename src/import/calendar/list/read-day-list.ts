import type { DayPart } from '../../../domain/entities.ts';
import { partOfTime } from '../../../domain/day-part.ts';
import type { SourceLine } from '../../source-line.ts';
import { partOf } from '../calendar-entries.ts';
import { readEntryFields } from '../entry-fields.ts';
import { definedPart, readEntry, type Entry } from '../read-entry.ts';
import { listItems, markOf } from './list-items.ts';
import { listLines } from './list-lines.ts';
import { partAtTimes } from './part-at-times.ts';
import { readProse } from './prose-fields.ts';

/**
 * Read the entries of a day that stand below one another without columns. Halves of the day and persons on lines of their own hold
 * for the items below them.
 */
export function readDayList(source: readonly SourceLine[]): Entry[] {
  const entries: Entry[] = [];
  /** The half of the day in which the next entry is. */
  let part: DayPart | undefined;
  /** Words on lines of their own that lead the next entry. */
  let lead = '';
  /** Who stands on a line of their own, and the mark of that line. */
  let who: { readonly name: string; readonly mark: string } | undefined;
  /** Who leads the item of which further sentences are read, or the items above. */
  let again: string | undefined;

  for (const { half, lines } of listItems(listLines(source))) {
    if (half === undefined) readItem(lines);
    else openHalf(half, lines[0]!.text);
  }
  if (lead !== '') leaveEmpty();
  return entries;

  function openHalf(half: string, words: string): void {
    if (partOf(lead) !== undefined && partOf(lead) !== partOf(half)) leaveEmpty();
    lead = joinLeads(lead, words);
    part = partOf(half);
  }

  /** The half of the day that led nothing is told with the entry above it. */
  function leaveEmpty(): void {
    const last = entries.at(-1);
    if (!last) return;
    entries[entries.length - 1] = { ...last, empty: [...(last.empty ?? []), lead] };
    lead = '';
  }

  function readItem(lines: readonly SourceLine[]): void {
    const mark = markOf(lines[0]!.text);
    // The next item beside the one that names them is another's.
    if (who && who.mark !== '' && who.mark === mark) who = undefined;
    // Who leads an item leads each sentence of it; who stands on a line of their own, all items below.
    if (!who) again = undefined;
    const held = part;
    const pieces = partAtTimes(lines).map((piece) => readEntry(piece, undefined));
    for (const entry of pieces) {
      if (entry.text === '') openWho(entry, mark);
      else addEntry(entry);
    }
    // The half of a person's day holds for them.
    if (pieces.some(({ text, participants }) => text !== '' && participants !== undefined)) part = held;
  }

  /** A line that names who: what stands below it is theirs. */
  function openWho({ participants, lead: own }: Entry, mark: string): void {
    who = participants === undefined ? undefined : { name: participants, mark };
    lead = joinLeads(lead, own);
    again = undefined;
  }

  function addEntry(entry: Entry): void {
    if (entry.participants) who = undefined;
    const words = joinLeads(lead, entry.lead);
    const half = entry.part ?? (entry.time === undefined ? part : partOfTime(entry.time));
    const named = entry.participants ?? again ?? who?.name;
    const whole: Entry = {
      ...{ ...entry, ...(words && { lead: words }), ...definedPart(half) },
      ...(named !== undefined && { participants: named }),
    };
    const isAgain = entry.participants === undefined && again !== undefined;
    entries.push({ ...readProse(readEntryFields(whole)), ...(isAgain && { again }) });
    part = entry.part ?? part;
    again = named;
    lead = '';
  }
}

const joinLeads = (...leads: readonly (string | undefined)[]): string => leads.filter(Boolean).join(' ');
