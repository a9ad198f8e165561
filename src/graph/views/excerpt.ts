/** A stretch of a sentence with the mention in its middle. */
export interface Excerpt {
  readonly before: string;
  readonly mention: string;
  readonly after: string;
}

/** A text and where something stands in it. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const room = { before: 150, after: 170 };

/** The sentence around a mention, cut at a blank where it is long; the cut is marked by "…". */
export function excerptOf({ text, start, end }: Span): Excerpt {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return { before: tail(before), mention: text.slice(start, end), after: headOf(after) };
}

function tail(text: string): string {
  if (text.length <= room.before + 30) return text;
  const at = text.indexOf(' ', text.length - room.before);
  return at < 0 ? text : `…${text.slice(at)}`;
}

function headOf(text: string): string {
  if (text.length <= room.after + 30) return text;
  const at = text.lastIndexOf(' ', room.after);
  return at <= 0 ? text : `${text.slice(0, at)} …`;
}

/**
 * Find where a mention stands in its sentence.
 *
 * @param block the text of the whole block, in which `start` counts
 */
export function locateInSentence(
  block: string | undefined,
  { text, sentence, start, end }: { text: string; sentence: string; start: number; end: number },
): Span {
  for (let at = block?.indexOf(sentence) ?? -1; at >= 0; at = block!.indexOf(sentence, at + 1))
    if (at <= start && end <= at + sentence.length)
      return { text: sentence, start: start - at, end: end - at };
  const at = sentence.indexOf(text);
  return at < 0 ? { text: sentence, start: 0, end: 0 } : { text: sentence, start: at, end: at + text.length };
}
