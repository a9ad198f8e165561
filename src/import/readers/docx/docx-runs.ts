import type { RepairLog } from '../../repair-log.ts';
import { convertFont, symbolOf } from './docx-letters.ts';
import type { Notes } from './docx-notes.ts';
import { readStyle, type TextStyle } from './docx-styles.ts';
import type { RawLine } from '../raw-line.ts';
import { childOf, childrenOf, textOf, type XmlElement } from './xml.ts';

/** Elements whose content isn't shown, or stands a second time in a sibling. */
export const unseen: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:sectPr',
  'w:tblPr',
]);

/** Reads the words of paragraphs one after the other. */
export interface RunReader {
  /** The page up to which it has read, from 1: Word notes where it broke them when it last showed the text. */
  readonly page: number;
  /** The words of a paragraph, with its breaks as line ends, and the lines of the boxes that hang on it. */
  read(paragraph: XmlElement, style: TextStyle): { readonly text: string; readonly boxes: RawLine[] };
}

export interface RunSources {
  readonly styles: ReadonlyMap<string, TextStyle>;
  readonly notes: Notes;
  readonly log: RepairLog;
  /** Lines of what a box holds. */
  readonly readBox: (content: XmlElement) => RawLine[];
}

/** A reader of runs, the stretches of a paragraph that are set alike. */
export function createRunReader({ styles, notes, log, readBox }: RunSources): RunReader {
  let page = 1;
  let boxes: RawLine[] = [];
  return {
    get page() {
      return page;
    },
    read(paragraph, style) {
      // A box may have boxes of its own.
      const around = boxes;
      boxes = [];
      const read = { text: runs(paragraph, style), boxes };
      boxes = around;
      return read;
    },
  };

  function runs(element: XmlElement, style: TextStyle): string {
    let text = '';
    for (const child of childrenOf(element)) {
      if (unseen.has(child.name)) continue;
      if (child.name === 'w:txbxContent') boxes.push(...readBox(child));
      else if (child.name === 'm:t') text += textOf(child);
      else if (child.name === 'm:f') text += fraction(child, style);
      else if (child.name === 'w:r') text += run(child, style);
      else text += runs(child, style);
    }
    return text;
  }

  function fraction(element: XmlElement, style: TextStyle): string {
    const parts = [...childrenOf(element, 'm:num'), ...childrenOf(element, 'm:den')];
    return parts.map((part) => runs(part, style)).join('/');
  }

  function run(element: XmlElement, paragraphStyle: TextStyle): string {
    const properties = childOf(element, 'w:rPr');
    const styleId = childOf(properties, 'w:rStyle')?.attributes['w:val'];
    const style = {
      ...paragraphStyle,
      ...(styleId && styles.get(styleId)),
      ...readStyle(undefined, properties),
    };
    let text = '';
    for (const child of childrenOf(element)) text += style.isHidden ? '' : piece(child, style);
    return text;
  }

  function piece(element: XmlElement, style: TextStyle): string {
    const { name, attributes } = element;
    switch (name) {
      case 'w:t':
        return letters(element, style);
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
        if (attributes['w:type'] === 'page') page += 1;
        return attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '' : '\n';
      case 'w:lastRenderedPageBreak':
        page += 1;
        return '';
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:sym':
        return symbolOf(attributes['w:font'], attributes['w:char']);
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const mark = notes.call(element);
        return mark === undefined ? '' : ` ${mark}`;
      }
      default:
        return unseen.has(name) ? '' : runs(element, style);
    }
  }

  /** Letters as they are shown: those of old fonts as Unicode, capitals of a style as capitals. */
  function letters(element: XmlElement, style: TextStyle): string {
    const words = element.children.filter((child) => typeof child === 'string').join('');
    const mended = convertFont(words, style.font, log, page);
    return style.isCapitals ? mended.toUpperCase() : mended;
  }
}
