import { capitals } from '../../domain/letters.ts';
import { partOfTime } from '../../domain/day-part.ts';
import type { DayPart } from '../../domain/entities.ts';
import { isMarkedEntry, leads, partAlone, partOf } from './calendar-entries.ts';
import { definedPart, readEntry, type Entry } from './read-entry.ts';
import { readEntryFields } from './entry-fields.ts';
import { readProse } from './prose-fields.ts';
import { beginsWithLabel } from './label-parts.ts';
import { entryLabels } from './entry-fields.ts';
import { beginsSentence, endsSentence, joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

const numbered = new RegExp(
  String.raw`^\d{1,2}\s*(?:\./|/\.|[.)-])\s*(?:[${capitals}(“"]|\d{1,2}\s*(?:h|g|giờ|:)|$)`,
  'u',
);

/** Read the entries of a day that stand below one another without columns. */
export function readDayList(source: readonly SourceLine[]): Entry[] {
  const lines = joinMarks(source.flatMap(partHalf));
  let count = 0;
  const isMarked = lines.some(({ text }) => isMarkedEntry(text) || numbered.test(text));
  const entries: Entry[] = [];
  let cell: SourceLine[] = [];
  let part: DayPart | undefined;
  let lead = '';
  let who: string | undefined;
  let whoMark = '';
  let again: string | undefined;
  const close = () => {
    const pieces = cell.length === 0 ? [] : partAtTimes(cell);
    const held = part;
    let isOnes = false;
    // Who leads an item leads each sentence of it; who stands on a line of their own, all items below.
    if (who === undefined) again = undefined;
    for (const piece of pieces) {
      const entry = readEntry(piece, undefined);
      const words = [lead, entry.lead].filter(Boolean).join(' ');
      if (entry.text === '') {
        // A line that names who: what stands below it is theirs.
        who = entry.participants;
        whoMark = markOf(cell[0]!.text);
        lead = words;
        again = undefined;
        continue;
      }
      if (entry.participants) who = undefined;
      const half = entry.part ?? (entry.time === undefined ? part : partOfTime(entry.time));
      part = entry.part ?? part;
      const named = entry.participants ?? again ?? who;
      entries.push({
        ...readProse(
          readEntryFields({
            ...{ ...entry, ...(words && { lead: words }), ...definedPart(half) },
            ...(named !== undefined && { participants: named }),
          }),
        ),
        ...(entry.participants === undefined && again !== undefined && { again }),
      });
      again = named;
      lead = '';
      isOnes ||= entry.participants !== undefined;
    }
    // The half of a person's day holds for them.
    if (isOnes) part = held;
    cell = [];
  };
  for (const line of lines) {
    const half = partAlone.exec(line.text);
    if (half) {
      close();
      if (partOf(lead) !== undefined && partOf(lead) !== partOf(half[1]!)) leaveEmpty();
      lead = [lead, line.text].filter(Boolean).join(' ');
      part = partOf(half[1]!);
      continue;
    }
    const bullet = parseBullet(line.text);
    if (bullet && cell.length > 0 && beginsWithLabel(bullet.rest, entryLabels)) {
      cell.push({ ...line, text: bullet.rest });
      continue;
    }
    const before = cell.at(-1);
    const opens = isMarked
      ? bullet !== undefined ||
        leads.test(line.text) ||
        (numbered.test(line.text) &&
          (!before || endsSentence(before.text) || (count > 0 && numberOf(line.text) === count + 1)))
      : before !== undefined &&
        line.gap > 0 &&
        endsSentence(before.text) &&
        beginsSentence(line.text) &&
        !beginsWithLabel(line.text, entryLabels);
    if (opens) {
      close();
      if (numbered.test(line.text)) count = numberOf(line.text);
    }
    // The next item beside the one that names them is another's.
    if (opens && who !== undefined && whoMark !== '' && markOf(line.text) === whoMark) who = undefined;
    cell.push(line);
  }
  close();
  if (lead !== '') leaveEmpty();
  return entries;

  function leaveEmpty(): void {
    const last = entries.at(-1);
    if (!last) return;
    entries[entries.length - 1] = { ...last, empty: [...(last.empty ?? []), lead] };
    lead = '';
  }
}

/** The number of a numbered item: one that counts on opens an item wherever the line above it ends. */
const numberOf = (text: string): number => Number.parseInt(text, 10);

/** What marks an item: its bullet, or that it has a number. */
const markOf = (text: string): string => parseBullet(text)?.sign ?? (numbered.test(text) ? '1' : '');

/** `* SÁNG: 1. Chủ tịch …`: the half of the day, and behind it the first entry with a mark of its own. */
function partHalf(line: SourceLine): SourceLine[] {
  const match =
    /^([*•+–-]?\s*(?:[Bb]uổi\s+)?(?:Sáng|SÁNG|Chiều|CHIỀU|Tối|TỐI)\s*:?)\s*((?:\d{1,2}\s*[.)]|[-–+•])\s*\p{Lu}.*)$/u.exec(
      line.text,
    );
  if (!match) return [line];
  return [match[1]!, match[2]!].map((text) => ({ ...line, text: text.trim(), raw: text }));
}

/** A mark alone on its line, or a label cut in two, goes with the line below it. */
function joinMarks(lines: readonly SourceLine[]): SourceLine[] {
  return lines.reduce<SourceLine[]>((joined, line) => {
    const before = joined.at(-1);
    const whole = before && {
      ...before,
      text: joinLines([before.text, line.text]),
      raw: `${before.raw} ${line.raw}`,
    };
    const isMark = before !== undefined && /^(?:[-–+*•]|\d{1,2}\s*[.)-])$/.test(before.text);
    const cut =
      before !== undefined && before.text.length < 24 && /^\s*[-–+•]?\s*\p{Lu}[\p{L} ]*$/u.test(before.text);
    const label = whole && (parseBullet(whole.text)?.rest ?? whole.text);
    const isLabel = cut && label !== undefined && beginsWithLabel(label, entryLabels);
    if (whole && (isMark || isLabel)) joined[joined.length - 1] = whole;
    else joined.push(line);
    return joined;
  }, []);
}

/** `… tại phòng họp số 1. 13 giờ 30, họp …`: a sentence that begins with its time, or with its half of the day, is an entry. */
function partAtTimes(cell: readonly SourceLine[]): SourceLine[][] {
  const pieces: SourceLine[][] = [[]];
  for (const line of cell) {
    const texts = line.text.split(anotherTime).filter(Boolean);
    for (const [at, text] of texts.entries()) {
      const before = pieces.at(-1)!.at(-1);
      const opens = at > 0 || (before !== undefined && endsSentence(before.text) && opensTime.test(text));
      const own = at === 0 && texts.length === 1 ? line : { ...line, text, raw: text };
      if (opens) pieces.push([own]);
      else pieces.at(-1)!.push(own);
    }
  }
  return pieces;
}

const time = String.raw`(?:\d{1,2}\s*(?:giờ|h|g)(?![\p{L}])[^,:;.]{0,12}[,:]|(?:Sáng|Chiều|Tối)(?:\s+(?:làm việc|dự|họp|đi|tiếp|kiểm tra)(?![\p{L}])|\s*:))`;
// The number of an entry is no sentence: `1. 07h30: Họp giao ban`.
const anotherTime = new RegExp(String.raw`(?<=[.;][)”"]?)(?<!^[-–+*•\s]*\d{1,2}\.)\s+(?=${time})`, 'u');
const opensTime = new RegExp(`^${time}`, 'u');
