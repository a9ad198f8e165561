import type { Block, EventFields, HeldDocument, TaskFields } from '../../domain/entities.ts';
import { addDays, dayNumber, monthName, monthNumber, weekdayOf } from '../../domain/month.ts';
import { headingCase, readCases } from './heading-case.ts';

/** One line of a table of contents. */
export interface ContentsEntry {
  readonly anchor: string;
  /** 1 for the highest. */
  readonly level: number;
  /** `II`, `1.1`; what has none stands without. */
  readonly marker?: string | undefined;
  readonly text: string;
  /** Tasks or events below it. */
  readonly count?: number | undefined;
}

const words = { bases: 'Căn cứ', closing: 'Nơi nhận, chữ ký', days: 'Ngày' };
const deepest = 3;
const closingAnchor = 'noi-nhan';

/** The table of contents of a document: headings, months of its programme, weeks of its calendar, its end. */
export function contentsOf(document: HeldDocument): ContentsEntry[] {
  const { blocks } = document;
  const cases = readCases(blocks.filter(({ type }) => type !== 'heading').map(({ text }) => text));
  const entries: ContentsEntry[] = [];
  const bases = blocks.find(({ anchor }) => anchor.startsWith('can-cu-'));
  if (bases) entries.push({ anchor: bases.anchor, level: 1, text: words.bases });

  let level = 0;
  /** The headings of an attached text stand below its title. */
  let deeper = 0;
  let before: Block['type'] | undefined;
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (block.attached) addClosing();
      if (block.level === 0) deeper = 1;
      level = (block.level ?? 1) + deeper;
      const text = headingCase(withoutMarker(block), cases).replace(/\s*:$/u, '');
      if (level <= deepest) entries.push({ anchor: block.anchor, level, ...titleOf(block.marker, text) });
    } else if (block.type === 'task' && before !== 'task')
      entries.push(...monthsOf(document.tasks, level + 1));
    else if (block.type === 'event' && before !== 'event')
      entries.push(...weeksOf(document.events, level + 1));
    before = block.type;
  }
  addClosing();
  return entries;

  /** The closing stands above the texts that are attached, or at the end. */
  function addClosing(): void {
    const isSigned = document.recipients.length > 0 || document.signatories.length > 0;
    if (isSigned && !entries.some(({ anchor }) => anchor === closingAnchor))
      entries.push({ anchor: closingAnchor, level: 1, text: words.closing });
  }
}

/** A mark with a word in it ("Điều 5", "Chương II") is part of the title; a bare one stands in its own column. */
function titleOf(marker: string | undefined, text: string): Pick<ContentsEntry, 'marker' | 'text'> {
  if (!marker?.includes(' ')) return { marker, text };
  return { text: text ? `${marker}. ${text}` : marker };
}

function withoutMarker({ text, marker }: Block): string {
  return marker && text.startsWith(marker) ? text.slice(marker.length).replace(/^[\s.):–-]+/, '') : text;
}

function monthsOf(tasks: readonly TaskFields[], level: number): ContentsEntry[] {
  const months = [...new Set(tasks.flatMap(({ month }) => (month ? [month] : [])))];
  const years = new Set(months.map((month) => month.slice(0, 4)));
  return months.map((month) => {
    const own = tasks.filter((task) => task.month === month);
    const name = years.size > 1 ? `${monthName(month)}/${month.slice(0, 4)}` : `Tháng ${monthNumber(month)}`;
    return { anchor: own[0]!.id, level, text: name, count: own.length };
  });
}

function weeksOf(events: readonly EventFields[], level: number): ContentsEntry[] {
  const weeks = new Map<string, EventFields[]>();
  for (const event of events) {
    const monday = addDays(event.from, 1 - weekdayOf(event.from));
    weeks.set(monday, [...(weeks.get(monday) ?? []), event]);
  }
  return [...weeks.values()].map((own) => {
    const last = own.reduce((day, { to }) => (to > day ? to : day), own[0]!.to);
    const [from, to] = [dayNumber(own[0]!.from), dayNumber(last)];
    const text = own[0]!.from === last ? `${words.days} ${from}` : `${words.days} ${from} – ${to}`;
    return { anchor: own[0]!.id, level, text, count: own.length };
  });
}
