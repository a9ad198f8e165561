import { capitals } from '../../../domain/letters.ts';
import { beginsSentence, endsSentence, parseBullet } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import { isMarkedEntry, leads, partAlone } from '../calendar-entries.ts';
import { entryLabels } from '../entry-fields.ts';
import { beginsWithLabel } from '../label-parts.ts';

/** What stands below one another on a day: the lines of an item, or a half of the day on a line of its own. */
export interface ListItem {
  readonly lines: readonly SourceLine[];
  /** The words that say the half, where the line holds nothing else. */
  readonly half?: string | undefined;
}

/** Part the lines of a day into items: at their marks, or where none has one, at sentences that stand apart. */
export function listItems(lines: readonly SourceLine[]): ListItem[] {
  const isMarked = lines.some(({ text }) => isMarkedEntry(text) || numbered.test(text));
  const items: ListItem[] = [];
  let open: SourceLine[] = [];
  let count = 0;
  const close = () => {
    if (open.length > 0) items.push({ lines: open });
    open = [];
  };
  for (const line of lines) {
    const half = partAlone.exec(line.text);
    if (half) {
      close();
      items.push({ lines: [line], half: half[1]! });
      continue;
    }
    const bullet = parseBullet(line.text);
    if (bullet && open.length > 0 && beginsWithLabel(bullet.rest, entryLabels)) {
      open.push({ ...line, text: bullet.rest });
      continue;
    }
    const above = open.at(-1);
    if (isMarked ? opensMarked(line, above, count) : opensUnmarked(line, above)) {
      close();
      if (numbered.test(line.text)) count = numberOf(line.text);
    }
    open.push(line);
  }
  close();
  return items;
}

/** Whether a line opens an item among marked ones; a number does below a sentence, or where it counts on. */
const opensMarked = (line: SourceLine, above: SourceLine | undefined, count: number): boolean =>
  parseBullet(line.text) !== undefined ||
  leads.test(line.text) ||
  (numbered.test(line.text) &&
    (!above || endsSentence(above.text) || (count > 0 && numberOf(line.text) === count + 1)));

/** Whether a line opens an item where none has a mark. */
const opensUnmarked = (line: SourceLine, above: SourceLine | undefined): boolean =>
  above !== undefined &&
  line.gap > 0 &&
  endsSentence(above.text) &&
  beginsSentence(line.text) &&
  !beginsWithLabel(line.text, entryLabels);

const numbered = new RegExp(
  String.raw`^\d{1,2}\s*(?:\./|/\.|[.)-])\s*(?:[${capitals}(“"]|\d{1,2}\s*(?:h|g|giờ|:)|$)`,
  'u',
);

const numberOf = (text: string): number => Number.parseInt(text, 10);

/** What marks an item: its bullet, or that it has a number; nothing where it has neither. */
export const markOf = (text: string): string => parseBullet(text)?.sign ?? (numbered.test(text) ? '1' : '');
