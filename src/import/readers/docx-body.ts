import type { RepairLog } from '../repair-log.ts';
import { convertFont, symbolOf } from './docx-letters.ts';
import { readStyle, type TextStyle } from './docx-styles.ts';
import { roman, type Numbering } from './numbering.ts';
import type { RawLine } from './raw-line.ts';
import { readWordTable } from './docx-table.ts';
import { linesOfTable } from './table-lines.ts';
import { childOf, childrenOf, textOf, type XmlElement } from './xml.ts';

export interface DocxParts {
  readonly body: XmlElement;
  readonly styles: ReadonlyMap<string, TextStyle>;
  readonly numbering: Numbering;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  readonly log: RepairLog;
}

/** Elements whose content isn't shown, or stands a second time in a sibling. */
const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:sectPr',
  'w:tblPr',
]);

/** Lines of a Word text in reading order; a note follows the paragraph or the table that calls it. */
export function readBody({ body, styles, numbering, footnotes, endnotes, log }: DocxParts): RawLine[] {
  const notes = notesById(footnotes, 'w:footnote');
  const ends = notesById(endnotes, 'w:endnote');
  let page = 1;
  let tables = 0;
  let footCalls = 0;
  let endCalls = 0;
  let pending: { mark: string; note: XmlElement }[] = [];

  /** All blocks below an element, in order: containers such as content controls are looked into. */
  function blocks(element: XmlElement, inCell: boolean): RawLine[] {
    const lines: RawLine[] = [];
    let gap = 0;
    for (const child of childrenOf(element)) {
      let found: RawLine[];
      if (unseen.has(child.name)) continue;
      else if (child.name === 'w:p') found = paragraph(child);
      else if (child.name === 'w:tbl') {
        const table = readWordTable(child, (cell) => blocks(cell, true));
        found = inCell ? table.cells.flatMap((cell) => cell.lines) : linesOfTable(table, (tables += 1));
      } else found = blocks(child, inCell);
      if (!inCell) found = [...found, ...takeNotes()];
      if (found.length === 0 && child.name === 'w:p') gap += 1;
      found.forEach((line, index) =>
        lines.push(index === 0 && gap > 0 ? { ...line, gap: line.gap + gap } : line),
      );
      if (found.length > 0) gap = 0;
    }
    return lines;
  }

  function takeNotes(): RawLine[] {
    const called = pending;
    pending = [];
    return called.flatMap(({ mark, note }) =>
      blocks(note, true).map((line, index) =>
        index === 0 ? { ...line, text: `${mark} ${line.text.trim()}` } : line,
      ),
    );
  }

  function paragraph(element: XmlElement): RawLine[] {
    const properties = childOf(element, 'w:pPr');
    const styleId = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
    const own = readStyle(properties, undefined);
    const style: TextStyle = { ...(styles.get(styleId) ?? styles.get('')), ...own };
    const from = page;
    const boxes: RawLine[] = [];
    const text = runs(element, style, boxes);
    let mark = '';
    if (style.list !== undefined && style.list !== '0' && (text.trim() !== '' || isNumberedAlone(own))) {
      const level = style.level ?? numbering.levelOf(style.list, styleId) ?? 0;
      mark = numbering.next(style.list, level);
      if (mark !== '') log.add('automatic number written out', from);
    }
    const lines = (mark + text)
      .split('\n')
      .flatMap((line, index): RawLine[] =>
        line.trim() === '' ? [] : [{ text: line, page: from, gap: 0, opens: index === 0 ? true : undefined }],
      );
    return [...boxes, ...lines];
  }

  function runs(element: XmlElement, style: TextStyle, boxes: RawLine[]): string {
    let text = '';
    for (const child of childrenOf(element)) {
      if (unseen.has(child.name)) continue;
      if (child.name === 'w:txbxContent') boxes.push(...blocks(child, true));
      else if (child.name === 'm:t') text += textOf(child);
      else if (child.name === 'm:f')
        text += childrenOf(child, 'm:num')
          .concat(childrenOf(child, 'm:den'))
          .map((part) => runs(part, style, boxes))
          .join('/');
      else if (child.name === 'w:r') text += run(child, style, boxes);
      else text += runs(child, style, boxes);
    }
    return text;
  }

  function run(element: XmlElement, paragraphStyle: TextStyle, boxes: RawLine[]): string {
    const properties = childOf(element, 'w:rPr');
    const styleId = childOf(properties, 'w:rStyle')?.attributes['w:val'];
    const style = {
      ...paragraphStyle,
      ...(styleId && styles.get(styleId)),
      ...readStyle(undefined, properties),
    };
    let text = '';
    for (const child of childrenOf(element)) text += style.isHidden ? '' : piece(child, style, boxes);
    return text;
  }

  function piece(element: XmlElement, style: TextStyle, boxes: RawLine[]): string {
    const { name, attributes } = element;
    switch (name) {
      case 'w:t': {
        const words = element.children.filter((child) => typeof child === 'string').join('');
        const mended = convertFont(words, style.font, log, page);
        return style.isCapitals ? mended.toUpperCase() : mended;
      }
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
        const isFoot = name === 'w:footnoteReference';
        const note = (isFoot ? notes : ends).get(attributes['w:id'] ?? '');
        if (!note) return '';
        // Word counts notes at the end of a text in small Roman numbers.
        const mark = isFoot ? `[${(footCalls += 1)}]` : `[${roman((endCalls += 1)).toLowerCase()}]`;
        pending.push({ mark, note });
        return ` ${mark}`;
      }
      default:
        if (unseen.has(name) || name === 'w:t') return '';
        return runs(element, style, boxes);
    }
  }

  return blocks(body, false).concat(takeNotes());
}

/** A paragraph without words takes a number only where the list is its own, as in a column of numbers. */
const isNumberedAlone = (own: TextStyle): boolean => own.list !== undefined;

function notesById(root: XmlElement | undefined, name: string): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(root, name)
      .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  );
}
