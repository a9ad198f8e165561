import { isHandling } from '../../../domain/handling-mark.ts';
import type { RawLine } from '../raw-line.ts';
import { childrenOf, type XmlElement } from './xml.ts';

/** Marks of secrecy and of haste in the running heads of a Word file, each once: they stand on no page of its text. */
export function handlingMarks(heads: readonly XmlElement[]): RawLine[] {
  const marks = new Set(heads.flatMap(paragraphsOf).filter(isHandling));
  return [...marks].map((text) => ({ text, page: 1, gap: 0, opens: true }));
}

/** The words of each paragraph below an element. */
function paragraphsOf(element: XmlElement): string[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'mc:Fallback'
      ? []
      : child.name === 'w:p' && childrenOf(child, 'w:p').length === 0
        ? [wordsOf(child).trim(), ...boxesOf(child)]
        : paragraphsOf(child),
  );
}

/** Paragraphs of the boxes that are drawn within one. */
const boxesOf = (paragraph: XmlElement): string[] =>
  paragraph.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'w:t' ? [] : paragraphsOf(child),
  );

function wordsOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? element.name === 'w:t'
          ? child
          : ''
        : child.name === 'w:txbxContent' || child.name === 'mc:Fallback'
          ? ''
          : wordsOf(child),
    )
    .join('');
}
