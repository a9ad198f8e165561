import { childOf, childrenOf, type XmlElement } from './xml.ts';

/** A level of a list: how its number looks and where it begins. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly isLegal: boolean;
  /** Deeper counters begin again below this level or a higher one; 0 for never. */
  readonly restart: number | undefined;
  readonly suffix: string;
  readonly symbolFont: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists made from one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startsAnew: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a Word file as Word shows them. */
export interface Numbering {
  /** The mark of the next paragraph of a list, with the blank behind it: `1.1. `, `a) `, `- `. */
  next(list: string, level: number): string;
  /** The level that a paragraph style stands for in a list. */
  levelOf(list: string, style: string): number | undefined;
}

const value = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

function readLevel(element: XmlElement): Level {
  const font = childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '';
  const legal = childOf(element, 'w:isLgl');
  const restart = value(element, 'w:lvlRestart');
  return {
    start: Number(value(element, 'w:start') ?? 1),
    format: value(element, 'w:numFmt') ?? 'decimal',
    text: value(element, 'w:lvlText') ?? '',
    isLegal:
      legal !== undefined && legal.attributes['w:val'] !== '0' && legal.attributes['w:val'] !== 'false',
    restart: restart === undefined ? undefined : Number(restart),
    suffix: value(element, 'w:suff') ?? 'tab',
    symbolFont: /^(Symbol|Wingdings|Webdings|Courier New)/i.test(font),
    style: value(element, 'w:pStyle'),
  };
}

const readLevels = (element: XmlElement): Map<number, Level> =>
  new Map(
    childrenOf(element, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), readLevel(level)]),
  );

/** Read the part `word/numbering.xml`; without it there are no automatic numbers. */
export function readNumbering(
  root: XmlElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  const lists = new Map<string, List>();
  for (const element of childrenOf(root, 'w:num')) {
    let definition = value(element, 'w:abstractNumId') ?? '';
    let abstract = definitions.get(definition);
    // A definition may only point to a style, whose list has the levels.
    const link = abstract && value(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : listOfStyle(link);
    const target =
      linked && childrenOf(root, 'w:num').find((other) => other.attributes['w:numId'] === linked);
    if (target) {
      definition = value(target, 'w:abstractNumId') ?? definition;
      abstract = definitions.get(definition);
    }
    const levels = abstract ? readLevels(abstract) : new Map<number, Level>();
    const startsAnew = new Map<number, number>();
    for (const override of childrenOf(element, 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl']);
      const level = childOf(override, 'w:lvl');
      if (level) levels.set(at, readLevel(level));
      const start = value(override, 'w:startOverride');
      if (start !== undefined) startsAnew.set(at, Number(start));
    }
    lists.set(element.attributes['w:numId'] ?? '', { definition, levels, startsAnew });
  }
  return countLists(lists);
}

function countLists(lists: ReadonlyMap<string, List>): Numbering {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(id, at) {
      const list = lists.get(id);
      const level = list?.levels.get(at);
      if (!list || !level) return '';
      const counter = counters.get(list.definition) ?? [];
      counters.set(list.definition, counter);
      if (!begun.has(id)) {
        begun.add(id);
        for (const [from, start] of list.startsAnew) counter[from] = start - 1;
      }
      counter[at] = (counter[at] ?? level.start - 1) + 1;
      for (let above = 0; above < at; above += 1) {
        const start = list.levels.get(above)?.start ?? 1;
        counter[above] = Math.max(counter[above] ?? start, start);
      }
      for (const [deeper, { start, restart }] of list.levels)
        if (deeper > at && restart !== 0 && (restart === undefined || at < restart))
          counter[deeper] = start - 1;
      const blank = level.suffix === 'nothing' ? '' : ' ';
      if (level.format === 'bullet') return bulletOf(level, at) + blank;
      const mark = level.text.replace(/%(\d)/g, (_, digit: string) => {
        const of = Number(digit) - 1;
        const format = list.levels.get(of)?.format ?? 'decimal';
        return formatNumber(counter[of] ?? 1, level.isLegal ? 'decimal' : format);
      });
      return mark === '' ? '' : mark + blank;
    },
    levelOf: (id, style) =>
      [...(lists.get(id)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
  };
}

/** A bullet of a symbol font is known by its place alone: a dash, and a plus below it. */
const bulletOf = ({ text, symbolFont }: Level, at: number): string =>
  symbolFont || /[\uE000-\uF8FF]/.test(text) || text.trim() === '' || text === 'o'
    ? at === 0
      ? '-'
      : '+'
    : text.trim();

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // prettier-ignore

/** A number in Roman signs: `XIV`. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [worth, sign] of romanSigns)
    for (; rest >= worth && text.length < 30; rest -= worth) text += sign;
  return text;
}

/** A, B … Z, AA, BB …, as Word counts. */
const letters = (number: number): string =>
  String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(9, Math.floor((number - 1) / 26) + 1));

/** A number as Word writes it. */
export function formatNumber(number: number, format: string): string {
  if (number < 1 || number > 30_000) return String(number);
  switch (format) {
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(number);
  }
}
