import { roman } from './numbering.ts';
import { childrenOf, type XmlElement } from './xml.ts';

/** A note, and the mark with which the text calls it. */
export interface CalledNote {
  readonly mark: string;
  readonly note: XmlElement;
}

/** The notes of a Word text, which have their marks by the order in which they are called. */
export interface Notes {
  /** The mark of the note that a reference names; `undefined` where there is no such note. */
  call(reference: XmlElement): string | undefined;
  /** The notes called since the last asking. */
  take(): readonly CalledNote[];
}

/** Notes at the feet of pages, and those at the end, which Word counts in small Roman numbers: `[1]`, `[i]`. */
export function createNotes(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined): Notes {
  const feet = notesById(footnotes, 'w:footnote');
  const ends = notesById(endnotes, 'w:endnote');
  let footCalls = 0;
  let endCalls = 0;
  let called: CalledNote[] = [];
  return {
    call({ name, attributes }) {
      const isFoot = name === 'w:footnoteReference';
      const note = (isFoot ? feet : ends).get(attributes['w:id'] ?? '');
      if (!note) return undefined;
      const mark = isFoot ? `[${(footCalls += 1)}]` : `[${roman((endCalls += 1)).toLowerCase()}]`;
      called.push({ mark, note });
      return mark;
    },
    take() {
      const own = called;
      called = [];
      return own;
    },
  };
}

function notesById(root: XmlElement | undefined, name: string): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(root, name)
      .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  );
}
