import { parseKind } from '../../head/kind-of.ts';
import { beginsMotto } from '../../head/motto.ts';
import { isPersonName } from '../../phrases/signature-words.ts';
import { isCapitals, parseBullet } from '../../signs.ts';
import { raiseAddressLabel } from './address-label.ts';
import { wholeLine, type Printed, type PrintedLine } from './printed-lines.ts';

/** Lines in reading order; those of blocks printed side by side are marked. */
export interface OrderedLine extends Printed {
  readonly isBeside: boolean;
}

/**
 * Put the lines of a page in reading order: where two blocks stand side by side, as in a letterhead or beside a
 * signature, the left one is read first. A gap in a single line stays a gap.
 *
 * @param height of the page: only its head has lines of either side above the first that has both
 */
export function readingOrder(printed: readonly PrintedLine[], height: number): OrderedLine[] {
  const lines = raiseAddressLabel(printed);
  const ordered: OrderedLine[] = [];
  const plain = (line: PrintedLine): OrderedLine => ({ ...wholeLine(line), isBeside: false });
  for (let at = 0; at < lines.length; at += 1) {
    const block = blockAt(lines, at, lines[at]![0]!.y < height * 0.3);
    if (!block) {
      ordered.push(plain(lines[at]!));
      continue;
    }
    // Of three signatures side by side two stand on one side of the widest gap.
    // So do recipients in two columns beside their signature.
    const left: Printed[] =
      areSignatures(block.leftParts) || areItems(block.leftParts)
        ? readingOrder(block.leftParts, height)
        : [...block.left];
    const right: Printed[] = areSignatures(block.rightParts)
      ? readingOrder(block.rightParts, height)
      : [...block.right];
    // What stands above on one side only belongs to it.
    for (let last = ordered.at(-1); last && !last.isBeside && !isTitle([last]); last = ordered.at(-1)) {
      const isRight = last.x0 > block.gutter[0] + 4 && last.x0 > (block.gutter[0] + block.gutter[1]) / 2 - 12;
      const isLeft =
        last.x1 < block.gutter[1] - 4 && block.from < height * 0.3 && !isRecipients(block.left[0]!);
      if (isRight) right.unshift(last);
      else if (isLeft) left.unshift(last);
      else break;
      ordered.pop();
    }
    ordered.push(...[...left, ...right].map((line) => ({ ...line, isBeside: true })));
    at = block.to - 1;
  }
  return ordered;
}

interface Block {
  readonly left: readonly Printed[];
  readonly right: readonly Printed[];
  /** The lines of either side with their parts. */
  readonly leftParts: readonly PrintedLine[];
  readonly rightParts: readonly PrintedLine[];
  /** The empty stretch between them. */
  readonly gutter: readonly [number, number];
  /** Height on the page. */
  readonly from: number;
  /** Index behind its last line. */
  readonly to: number;
}

/** @param isHead whether it stands in the upper part of the page, as a letterhead does */
function blockAt(lines: readonly PrintedLine[], at: number, isHead: boolean): Block | undefined {
  const first = lines[at]!;
  const cut = widestGap(first);
  // A tab leads from the number of a list item or heading to its words.
  if (cut === 0 || isMarkAlone(wholeLine(first.slice(0, cut))) || namesFigure(first)) return undefined;
  const left = [wholeLine(first.slice(0, cut))];
  const leftParts = [first.slice(0, cut)];
  const rightParts = [first.slice(cut)];
  const right = [wholeLine(first.slice(cut))];
  let gutter: [number, number] = [left[0]!.x1, right[0]!.x0];
  let to = at + 1;
  let both = 1;
  /** Index behind the last line with something on the right, and how many lines the left had there. */
  let paired = { to, left: 1 };
  while (to < lines.length) {
    const parts = lines[to]!;
    if (isTitle(parts)) break;
    // A text attached below a closing has a letterhead of its own.
    if (left.some(isRecipients) && parts.some(({ text }) => text.length > 15 && beginsMotto(text))) break;
    const [from, end] = gutter;
    const isListed = left.some(isRecipients);
    const beside = parts.filter(
      (part) =>
        part.x0 >= from + 4 && !isLabel(part, parts) && !(isListed && isItem(part) && part.x1 <= end - 4),
    );
    const own = parts.filter(
      (part) =>
        !beside.includes(part) && (part.x1 <= end - 4 || isLongItem(part, left) || isLabel(part, parts)),
    );
    if (beside.length + own.length < parts.length) break;
    if (own.length > 0) {
      left.push(wholeLine(own));
      leftParts.push(own);
      gutter = [Math.max(from, Math.min(wholeLine(own).x1, end - 8)), end];
    }
    if (beside.length > 0) {
      right.push(wholeLine(beside));
      rightParts.push(beside);
      gutter = [gutter[0], Math.min(gutter[1], beside[0]!.x0)];
    }
    if (own.length > 0 && beside.length > 0) both += 1;
    to += 1;
    if (beside.length > 0) paired = { to, left: left.length };
  }
  // What stands apart below the left column alone is the text that begins: "Kính gửi: …".
  const apart = left.findIndex(
    (line, index) =>
      index >= paired.left &&
      ((isHead && standsApart(line, left[index - 1]!)) ||
        /^(?:Nơi nhận|Kính gửi)(?![A-Za-zÀ-ỹ])/iu.test(line.text)),
  );
  if (apart >= 0) {
    to = paired.to + apart - paired.left;
    left.length = apart;
    leftParts.length = apart;
  }
  if (left.length + right.length < 4 && both < 2) return undefined;
  return { left, right, leftParts, rightParts, gutter, from: first[0]!.y, to };
}

/** Whether lines hold the posts and the names of two signatures. */
const areSignatures = (lines: readonly PrintedLine[]): boolean =>
  lines.filter((parts) => parts.length > 1).length > 1 &&
  lines.flat().every(({ text }) => isCapitals(text) || isPersonName(text.trim()));

/** Whether lines under the label of recipients hold two of them each, side by side. */
const areItems = ([label, ...lines]: readonly PrintedLine[]): boolean =>
  label !== undefined &&
  isRecipients(wholeLine(label)) &&
  lines.filter((parts) => parts.length > 1 && parts.every(isItem)).length > 1;

const isItem = ({ text }: Printed): boolean => parseBullet(text.trim()) !== undefined;

/** The number of a list item or heading: `1-`, `2.3.`, `II.`, `a)`. */
const isMarkAlone = ({ text }: Printed): boolean =>
  /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])\s?[.)/–-]$/u.test(text.trim());

/** An item that a tab parts from its figure: `- Ngân sách tỉnh:      12.600 triệu đồng;`. */
const namesFigure = ([label, figure, ...more]: PrintedLine): boolean =>
  more.length === 0 && isItem(label!) && /:\s*$/u.test(label!.text) && /^\s*\d/u.test(figure?.text ?? '');

const isRecipients = ({ text }: Printed): boolean => /^\s*Nơi nhận(?![A-Za-zÀ-ỹ])/iu.test(text);

/** The label of a brace beside a recipient: `- Ban Bí thư,      (để báo cáo)`. */
const isLabel = ({ text }: Printed, parts: PrintedLine): boolean =>
  /^\(\p{Ll}[^()]*\)[,;.]?$/u.test(text.trim()) && parseBullet(parts[0]!.text.trim()) !== undefined;

/** A title stands over both columns, wherever its line begins. */
const isTitle = (parts: PrintedLine): boolean =>
  parts.length === 1 && isCapitals(parts[0]!.text) && parseKind(parts[0]!.text.trim()) !== undefined;

/** Whether an empty line, or more, parts two lines; the number of a document stands apart in its letterhead. */
const standsApart = (line: Printed, above: Printed): boolean =>
  line.y - above.y > 1.9 * Math.max(line.size, above.size) && !/^(?:Số|V\/v|Về việc)\s/iu.test(line.text);

/** A recipient whose line is long enough to reach below the signature. */
const isLongItem = (part: Printed, left: readonly Printed[]): boolean =>
  parseBullet(part.text) !== undefined &&
  left.some(
    (other) =>
      parseBullet(other.text) && Math.abs(other.x0 - part.x0) < 3 && Math.abs(other.size - part.size) < 1,
  );

/** Index of the part behind the widest gap of a line; 0 when it has none. */
function widestGap(parts: PrintedLine): number {
  let best = 0;
  let width = 0;
  for (let i = 1; i < parts.length; i += 1) {
    const gap = parts[i]!.x0 - parts[i - 1]!.x1;
    if (gap > width) [best, width] = [i, gap];
  }
  return best;
}
