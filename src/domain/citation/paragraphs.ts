import type { Stretch } from './sentence.ts';

const opens =
  /^[ \t]*(?:[-+•–][ \t]+\S|\d{1,2}(?:\.\d{1,2})*[.)/-][ \t]+\S|[IVXL]+[.-][ \t]+\S|[a-zđ]\)[ \t]|(?:Căn cứ|Theo đề nghị|Xét)[ \t]|Điều[ \t]+\d+\.|Nơi nhận)/u;
const closes = /[.;:!?][”"’)]?\s*$/;

/** Cut raw text with hard line ends into paragraphs, each with its place; joined they are the whole text. */
export function paragraphsOf(text: string): Stretch[] {
  const starts: number[] = [0];
  let last = '';
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n?/g)) {
    if (line.trim() === '') continue;
    if (index > 0 && (opens.test(line) || closes.test(last))) starts.push(index);
    last = line;
  }
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length;
    return { text: text.slice(start, end), start, end };
  });
}
