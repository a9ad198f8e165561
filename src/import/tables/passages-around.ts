import type { TablePiece } from '../paragraphs/table-piece.ts';
import { indentsOfGaps } from '../paragraphs/gap-indents.ts';
import { joinParagraphs, type Passage } from '../paragraphs/join-paragraphs.ts';
import { indentsOf } from '../paragraphs/paragraph-indents.ts';
import type { SourceLine } from '../source-line.ts';
import type { FootNote } from '../pages/foot-notes.ts';
import type { TableCut } from './table-context.ts';

/** What stands between the paragraphs besides tables. */
interface Between {
  readonly notes: readonly FootNote[];
  /** The last line of the source above what is attached; nothing is where it is left out. */
  readonly signedTo?: number | undefined;
}

/** The paragraphs of a text, with an element where a table was read or the text is signed, and each note below what calls it. */
export function passagesAround(
  text: readonly SourceLine[],
  cuts: readonly TableCut[],
  { notes, signedTo = Infinity }: Between,
): (Passage | TablePiece)[] {
  const printed = indentsOf(text);
  const own = text.filter((_, at) => !cuts.some((cut) => at >= cut.from && at < cut.to));
  const indents = new Map(indentsOfGaps(own).map((indent, at) => [own[at], indent]));
  const lines = text.map((line, at) => ({ ...line, isSetIn: printed[at] ?? indents.get(line) }));
  const result: (Passage | TablePiece)[] = [];
  const waiting = [...notes];
  const writeNotes = (to: number) => {
    while (waiting[0] && waiting[0].calledAt <= to) result.push(waiting.shift()!);
  };
  const writeClosing = (line: number) => {
    if (line > signedTo && !result.includes('closing')) result.push('closing');
  };
  const writeParagraphs = (own: readonly SourceLine[]) => {
    for (const passage of joinParagraphs(own)) {
      writeNotes(passage.from - 1);
      writeClosing(passage.from);
      result.push(passage);
      writeNotes(passage.to);
    }
  };
  let from = 0;
  for (const cut of cuts) {
    writeParagraphs(lines.slice(from, cut.from));
    writeClosing(lines[cut.from]?.line ?? 0);
    if (cut.above) result.push(...joinParagraphs(cut.above));
    if (cut.element) result.push(cut.element);
    if (cut.rows) result.push({ rows: cut.rows });
    if (cut.unread) result.push({ rows: cut.unread });
    if (cut.below) result.push(...joinParagraphs(cut.below));
    writeNotes(lines[cut.to - 1]?.line ?? 0);
    from = cut.to;
  }
  writeParagraphs(lines.slice(from));
  return [...result, ...waiting];
}
