import { endsSentence } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';

/** `… tại phòng họp số 1. 13 giờ 30, họp …`: a sentence that begins with its time, or with its half of the day, is an entry. */
export function partAtTimes(cell: readonly SourceLine[]): SourceLine[][] {
  const pieces: SourceLine[][] = [[]];
  for (const line of cell) {
    const texts = line.text.split(anotherTime).filter(Boolean);
    for (const [at, text] of texts.entries()) {
      const before = pieces.at(-1)!.at(-1);
      const opens = at > 0 || (before !== undefined && endsSentence(before.text) && opensTime.test(text));
      const own = at === 0 && texts.length === 1 ? line : { ...line, text, raw: text };
      if (opens) pieces.push([own]);
      else pieces.at(-1)!.push(own);
    }
  }
  return pieces;
}

const time = String.raw`(?:\d{1,2}\s*(?:giờ|h|g)(?![\p{L}])[^,:;.]{0,12}[,:]|(?:Sáng|Chiều|Tối)(?:\s+(?:làm việc|dự|họp|đi|tiếp|kiểm tra)(?![\p{L}])|\s*:))`;
// The number of an entry is no sentence: `1. 07h30: Họp giao ban`.
const anotherTime = new RegExp(String.raw`(?<=[.;][)”"]?)(?<!^[-–+*•\s]*\d{1,2}\.)\s+(?=${time})`, 'u');
const opensTime = new RegExp(`^${time}`, 'u');
