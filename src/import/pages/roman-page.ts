import { ordinalValue } from '../../domain/citation/days.ts';

/** The number of a page in small Roman signs, alone on its line: `iv`, `- xii -`. */
const romanPage = /^[-–—\s]*((?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3}))[-–—\s]*$/;

/** Read the number of a page in Roman signs, or return `undefined`. */
export function parseRomanPage(text: string): number | undefined {
  const signs = romanPage.exec(text.trim())?.[1];
  return signs ? ordinalValue(signs) : undefined;
}
