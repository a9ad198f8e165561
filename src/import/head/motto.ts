import { capitals } from '../../domain/letters.ts';
import { stripMarks } from '../../domain/fold.ts';

/** What stands above the place and day, in the right column: of the State, of the Party, of the Youth Union. */
const words = [
  'cong-hoa-xa-hoi-chu-nghia-viet-nam',
  'doc-lap-tu-do-hanh-phuc',
  'dang-cong-san-viet-nam',
  'doan-tncs-ho-chi-minh',
  'doan-thanh-nien-cong-san-ho-chi-minh',
  // The State's name until 1976; on a line of its own only, bodies carry it in their names.
  'viet-nam-dan-chu-cong-hoa',
];

const keys = words.map((text) => text.replaceAll('-', ''));
const keysWithin = keys.slice(0, 3);

/** Within a line; what the country calls itself ("nước Cộng hòa …") is no motto. */
const within = new RegExp(
  `(?<!nuoc\\s)(?:${words
    .slice(0, 3)
    .map((text) => text.replaceAll('-', String.raw`[\s\p{Pd}]*`))
    .join('|')})(?![a-z])`,
  'u',
);

/** Letters only: blanks and dashes get lost in extraction, marks get damaged. */
const keyOf = (text: string): string => stripMarks(text).replace(/[^a-z]/g, '');

/** Whether a line is a motto and nothing else. */
export const isMotto = (text: string): boolean => keys.includes(keyOf(text));

/** Whether a motto is the name of the Youth Union, which may also stand in a letterhead as a body. */
export const isUnion = (text: string): boolean => keyOf(text).startsWith('doan');

/** Whether a line can be the first words of a motto that goes on below. */
export const beginsMotto = (text: string): boolean => {
  const key = keyOf(text);
  return key.length > 3 && key !== 'vietnam' && keys.some((whole) => whole.startsWith(key));
};

/** Cut a line at the motto that runs into it: `ỦY BAN NHÂN DÂN CỘNG HÒA …` is a name and a motto. */
export function splitAtMotto(text: string): string[] {
  const key = keyOf(text);
  if (!keysWithin.some((whole) => key.includes(whole))) return splitAtCutMotto(text);
  const plain = [...text].map((letter) => stripMarks(letter).padEnd(1).slice(0, 1)).join('');
  const found = within.exec(plain);
  if (!found) return [text];
  const letters = [...text];
  const end = found.index + found[0].length;
  return [
    letters.slice(0, found.index).join(''),
    letters.slice(found.index, end).join(''),
    ...splitAtMotto(letters.slice(end).join('')),
  ]
    .map((part) => part.trim())
    .filter(Boolean);
}

const cutMotto = new RegExp(
  String.raw`(?<=[${capitals}] )CỘNG\s+H(?:ÒA|OÀ|OA)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA(?:\s+VIỆT)?$`,
  'u',
);

/** Cut a line at the first words of a motto that a narrow column broke: `BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT`, with `NAM` below. */
function splitAtCutMotto(text: string): string[] {
  const at = text.includes('CỘNG') ? cutMotto.exec(text)?.index : undefined;
  return at === undefined ? [text] : [text.slice(0, at).trim(), text.slice(at)];
}
