/** A stretch of a text with its place in it. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const stop = /[.!?…](?=["”)\]]*\s+["“(\[]?\p{Lu})|\n\s*\n/gu;
/** A full stop behind these ends no sentence: "TP. Hồ Chí Minh", "I. Mục đích", "1. Căn cứ". */
const noStop =
  /(?:^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVXL]+|[a-zđ])|(?:^|[\s(])(?:TP|Tp|TX|PGS|GS|TS|ThS|[A-ZĐ]))$/u;

/** The sentence in which a stretch of a text stands, without blanks at its ends. */
export function sentenceAround(text: string, start: number, end: number): Stretch {
  let from = Math.max(0, start - 1500);
  const until = Math.min(text.length, end + 1500);
  let to = until;
  stop.lastIndex = from;
  for (let match = stop.exec(text); match && match.index < until; match = stop.exec(text)) {
    if (match[0] === '.' && noStop.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (match.index >= end) {
      to = after;
      break;
    }
  }
  while (from < start && /\s/.test(text[from]!)) from += 1;
  while (to > end && /\s/.test(text[to - 1]!)) to -= 1;
  return { text: text.slice(from, to), start: from, end: to };
}
