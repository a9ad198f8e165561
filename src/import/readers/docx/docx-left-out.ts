import type { Problem } from '../../../domain/problem.ts';
import type { RepairLog } from '../../repair-log.ts';
import { UnreadableSource } from '../../unreadable-source.ts';
import { childrenOf, textOf, type XmlElement } from './xml.ts';

/** An A4 page, in the unit of drawings (EMU, 12,700 a point). */
const page = 7_560_310 * 10_692_130;

/** A picture of this part of a page may hold words; a stamp, a signature or a sign of office is smaller. */
const largePicture = 0.2;

/**
 * Count what of a Word text is not told as it stands in the file, and tell what is not told at all; a file of pictures
 * alone is refused.
 *
 * @param edges heads and feet of its pages
 * @param words how many lines were read
 */
export function tellLeftOut(
  body: XmlElement,
  edges: readonly XmlElement[],
  words: number,
  log: RepairLog,
  file: string,
): Problem[] {
  let changes = 0;
  let chunks = 0;
  let pictures = 0;
  const look = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      const { name } = child;
      if (name === 'mc:Fallback' || name === 'w:rPr' || name === 'w:trPr') continue;
      if (/^w:(?:ins|del|moveFrom|moveTo)$/.test(name)) changes += 1;
      else if (name === 'w:altChunk') chunks += 1;
      else if (name === 'wp:inline' || name === 'wp:anchor') pictures += isLarge(child) ? 1 : 0;
      look(child);
    }
  };
  look(body);
  if (words === 0 && pictures > 0)
    throw new UnreadableSource(
      'The Word file has only pictures, and no words.',
      'Save it as PDF, and import that with --ocr.',
    );
  if (words === 0 && chunks > 0) throw new UnreadableSource(insideOf(chunks), saveAnew);
  if (changes > 0) log.add('tracked change taken as accepted', 1, changes);
  // A page number alone is no word that anyone misses.
  const heads = edges.filter((edge) => /[A-Za-zÀ-ỹ]{2}/u.test(wordsOf(edge).replace(/trang|page/gi, '')));
  if (heads.length > 0) log.add('running head', 1, heads.length);
  const tell = (message: string, hint: string): Problem => ({
    ...{ severity: 'warning', file, line: 1, column: 1, message, hint },
  });
  return [
    ...(chunks > 0 ? [tell(insideOf(chunks), saveAnew)] : []),
    ...(pictures > 0
      ? [
          tell(
            `Large pictures in the Word file: ${pictures}. What they show is not in the draft.`,
            'Look at them, and type the words they show where they stand.',
          ),
        ]
      : []),
  ];
}

const insideOf = (chunks: number): string =>
  `The Word file holds its text, or a part of it, as another file inside (${chunks}), which is not in the draft.`;
const saveAnew = 'Open it in Word, save it under another name as DOCX, and import that.';

/** Whether a drawing shows a picture that takes a good part of a page. */
function isLarge(drawing: XmlElement): boolean {
  const extent = childrenOf(drawing).find(({ name }) => name === 'wp:extent')?.attributes;
  const area = Number(extent?.['cx'] ?? 0) * Number(extent?.['cy'] ?? 0);
  return area > page * largePicture && has(drawing, 'pic:pic');
}

const has = (element: XmlElement, name: string): boolean =>
  childrenOf(element).some((child) => child.name === name || has(child, name));

/** What is printed of a part: its letters, without the codes of its fields. */
const wordsOf = (element: XmlElement): string =>
  childrenOf(element)
    .map((child) => (child.name === 'w:t' ? textOf(child) : wordsOf(child)))
    .join('');
