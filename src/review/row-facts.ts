import type { EventFields, TaskFields } from '../domain/entities.ts';
import { words } from '../i18n/vi-review.ts';
import { showDate } from './date-text.ts';

/** What a row of a calendar says besides its text, on one line, to compare with the cells of the source. */
export function eventFacts(event: EventFields): string {
  const { from, to, part, time, hostsAsWritten, place, participants, lunar } = event;
  const days = from === to ? showDate(from) : `${showDate(from)} – ${showDate(to)}`;
  return join([
    [undefined, days],
    [undefined, lunar],
    [undefined, part && words.parts[part]],
    [undefined, time],
    [words.short.hosts, hostsAsWritten],
    [words.short.place, place],
    [words.short.participants, participants],
  ]);
}

/** The same of a task of a programme. */
export function taskFacts(task: TaskFields): string {
  const { month, whenAsWritten, deadline, bodiesAsWritten, jointAsWritten, sections } = task;
  return join([
    [undefined, whenAsWritten ?? (month && showDate(month))],
    [words.short.deadline, deadline && showDate(deadline)],
    [words.short.bodies, bodiesAsWritten],
    [words.short.joint, jointAsWritten],
    [words.short.section, sections?.join(' › ')],
  ]);
}

const join = (facts: readonly (readonly [label: string | undefined, value: string | undefined])[]): string =>
  facts.flatMap(([label, value]) => (value ? [label ? `${label}: ${value}` : value] : [])).join(' · ');
