import type { RepairLog } from '../../repair-log.ts';
import { createNotes, type CalledNote } from './docx-notes.ts';
import { createRunReader, unseen } from './docx-runs.ts';
import { readStyle, type TextStyle } from './docx-styles.ts';
import { readWordTable } from './docx-table.ts';
import type { Numbering } from './numbering.ts';
import type { RawLine } from '../raw-line.ts';
import { linesOfTable } from '../table-lines.ts';
import { childOf, childrenOf, type XmlElement } from './xml.ts';

export interface DocxParts {
  readonly body: XmlElement;
  readonly styles: ReadonlyMap<string, TextStyle>;
  readonly numbering: Numbering;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  readonly log: RepairLog;
}

/** Lines of a Word text in reading order; a note follows the paragraph or the table that calls it. */
export function readBody({ body, styles, numbering, footnotes, endnotes, log }: DocxParts): RawLine[] {
  const notes = createNotes(footnotes, endnotes);
  const reader = createRunReader({ styles, notes, log, readBox: (content) => blocks(content, true) });
  let tables = 0;
  return [...blocks(body, false), ...notes.take().flatMap(linesOfNote)];

  /** All blocks below an element, in order; an empty paragraph is a gap above the next line. */
  function blocks(element: XmlElement, inCell: boolean): RawLine[] {
    const lines: RawLine[] = [];
    let gap = 0;
    for (const child of childrenOf(element)) {
      if (unseen.has(child.name)) continue;
      const own = block(child, inCell);
      const found = inCell ? own : [...own, ...notes.take().flatMap(linesOfNote)];
      if (found.length === 0 && child.name === 'w:p') gap += 1;
      for (const line of found) {
        lines.push(gap > 0 ? { ...line, gap: line.gap + gap } : line);
        gap = 0;
      }
    }
    return lines;
  }

  /** A paragraph, a table, or what a container such as a content control holds. */
  function block(element: XmlElement, inCell: boolean): RawLine[] {
    if (element.name === 'w:p') return paragraph(element);
    if (element.name !== 'w:tbl') return blocks(element, inCell);
    const table = readWordTable(element, (cell) => blocks(cell, true));
    return inCell ? table.cells.flatMap((cell) => cell.lines) : linesOfTable(table, (tables += 1));
  }

  function linesOfNote({ mark, note }: CalledNote): RawLine[] {
    return blocks(note, true).map((line, index) =>
      index === 0 ? { ...line, text: `${mark} ${line.text.trim()}` } : line,
    );
  }

  function paragraph(element: XmlElement): RawLine[] {
    const properties = childOf(element, 'w:pPr');
    const styleId = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
    const own = readStyle(properties, undefined);
    const style: TextStyle = { ...(styles.get(styleId) ?? styles.get('')), ...own };
    const { page } = reader;
    const { text, boxes } = reader.read(element, style);
    const isNumbered = text.trim() !== '' || isNumberedAlone(own);
    const mark = isNumbered ? nextNumber(style, styleId, page) : '';
    const lines = (mark + text)
      .split('\n')
      .flatMap((line, index): RawLine[] =>
        line.trim() === '' ? [] : [{ text: line, page, gap: 0, opens: index === 0 ? true : undefined }],
      );
    return [...boxes, ...lines];
  }

  /** The number that Word sets in front of a paragraph by itself. */
  function nextNumber(style: TextStyle, styleId: string, page: number): string {
    if (style.list === undefined || style.list === '0') return '';
    const level = style.level ?? numbering.levelOf(style.list, styleId) ?? 0;
    const mark = numbering.next(style.list, level);
    if (mark !== '') log.add('automatic number written out', page);
    return mark;
  }
}

/** A paragraph without words takes a number only where the list is its own, as in a column of numbers. */
const isNumberedAlone = (own: TextStyle): boolean => own.list !== undefined;
