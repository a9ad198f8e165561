import { saysWhen } from '../../phrases/says-when.ts';
import { opensTime } from '../../phrases/time-words.ts';
import { timeColumns, type FlatColumn } from '../flat-column.ts';
import type { FlatSigns } from '../flat-signs.ts';
import { programmeColumns } from './programme-columns.ts';
import { costOfNames, holdsWords, weighWords } from './programme-fits.ts';
import { partLine } from './programme-lines.ts';
import { weighOpening } from './programme-openings.ts';
import { breaksOff } from './programme-words.ts';

/** What a programme tells of its columns: tasks, the bodies that do them, until when, and what some tables add. */
export function programmeSigns(columns: readonly FlatColumn[]): FlatSigns {
  const own = programmeColumns(columns);
  const costOf = costOfNames(own);
  return {
    partLine: (text) => partLine(text, own),
    opens: (atom, column) => weighOpening(atom, column, own),
    fits: (words, column, isCut) => weighWords(words, column, isCut, own, costOf),
    holds: (atoms, column, width) => holdsWords(atoms, column, width, own),
    newRow: () => 0,
    isAlone: () => false,
    margin: 0.7,
    known: 0.8,
    inLine: () => -4,
    half: -2.5,
    open: -6,
    endsText: ({ text, edge }) => {
      if (breaksOff.test(text)) return -1;
      const isTime = opensTime.test(text) && !/^20\d\d$/u.test(text) && saysWhen(text) === 'surely';
      return own.hasTime && edge !== 'line' && isTime ? -3 : 0;
    },
    usesGaps: true,
    readsLeading: false,
    opensParagraph: () => false,
    sure: 0.6,
    skips: {
      bodies: -4,
      joint: -2,
      note: 0,
      other: -1.5,
      persons: -3,
      place: -2.5,
      products: -2,
      organs: -2,
      spans: -3,
      times: -1.5,
    },
    longest: { text: 60, month: 4, time: 8, deadline: 8 },
    always: new Set<FlatColumn>(['text', 'bodies']),
    mostly: new Set<FlatColumn>(['bodies', ...timeColumns]),
    endsInText: false,
    trims: 12,
    firstWidths: (atoms) => atoms.map(({ width }) => width),
  };
}
