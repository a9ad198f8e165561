import { parseBullet } from '../../signs.ts';
import type { PrintedLine } from './printed-lines.ts';

/**
 * Put the label of the addressees in front of the first of them: in a cell beside their list it may stand in its middle.
 */
export function raiseAddressLabel(lines: readonly PrintedLine[]): PrintedLine[] {
  const raised = [...lines];
  for (const [at, [label, item, ...more]] of lines.entries()) {
    if (!item || more.length > 0 || !/^\s*Kính gửi\s*:\s*$/u.test(label!.text) || !isItem(item.text))
      continue;
    let first = at;
    while (isListed(raised[first - 1], item.x0)) first -= 1;
    if (first === at) continue;
    raised[at] = [item];
    raised[first] = [{ ...label!, y: raised[first]![0]!.y }, ...raised[first]!];
  }
  return raised;
}

const isItem = (text: string): boolean => parseBullet(text.trim()) !== undefined;

/** Whether a line is nothing but an item that begins at a place. */
const isListed = (line: PrintedLine | undefined, x0: number): boolean =>
  line?.length === 1 && Math.abs(line[0]!.x0 - x0) < 3 && isItem(line[0]!.text);
