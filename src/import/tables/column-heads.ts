import type { ColumnHeads } from '../../domain/entities.ts';
import { foldKey } from '../../domain/fold.ts';
import { capitals, isCapitalised, smalls } from '../../domain/letters.ts';
import { parseTableHead, type Column } from '../grid/column-kind.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import type { NamedColumn } from '../grid/column-name.ts';

/** Names of columns by the field that stands below each. */
type Heads = Readonly<Record<string, string>>;

type Fields<Kind extends keyof ColumnHeads> = Readonly<
  Partial<Record<keyof NonNullable<ColumnHeads[Kind]>, readonly Column[]>>
>;

/** Fields in the order in which a draft has them, and the columns that say them. */
const ofTasks: Fields<'tasks'> = {
  ...{ number: ['number'], when: ['month', 'time', 'deadline'], text: ['text'] },
  ...{ bodies: ['bodies'], joint: ['joint'] },
};

const ofEvents: Fields<'events'> = {
  ...{ day: ['day'], time: ['time'], text: ['text'] },
  ...{ hosts: ['bodies'], participants: ['participants'], place: ['place'] },
};

/** Where no column has the days, that of the times does. */
const withoutDays: Fields<'events'> = { ...ofEvents, day: ['time'], time: [] };

/** Whether a column says at which hour, whatever stands beside it: its days are titles over the rows. */
const isOfHours = (column: Column, name: string): boolean =>
  column === 'time' && /^(?:giờ|buổi)$/iu.test(name);

/** What the columns of one table are called, by field; a field of two columns has no one name. */
export function headsOfTable(kind: 'programme' | 'calendar', columns: readonly NamedColumn[]): Heads {
  const hasDays = columns.some(({ column, name = '' }) => column === 'day' || isOfHours(column, name));
  const fields = kind === 'programme' ? ofTasks : hasDays ? ofEvents : withoutDays;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, kinds]) => {
      const own = columns.filter(({ column }) => kinds.includes(column));
      const [only, second] = own;
      const next = only && columns[columns.indexOf(only) + 1]?.column;
      const name = only?.name && !second && ownName(only.name, only.column, next);
      return name ? [[field, name] as const] : [];
    }),
  );
}

/** The names of the columns of all tables of a text, as a draft has them. */
export interface DraftHeads {
  readonly add: (kind: 'programme' | 'calendar', columns: readonly NamedColumn[]) => void;
  /** What the tables of each kind agree on; `undefined` when that is nothing. */
  readonly agreed: () => ColumnHeads | undefined;
}

export function createDraftHeads(): DraftHeads {
  const tables = { programme: [] as Heads[], calendar: [] as Heads[] };
  return {
    add: (kind, columns) => tables[kind].push(headsOfTable(kind, columns)),
    agreed: () => {
      const [tasks, events] = [agreedHeads(tables.programme), agreedHeads(tables.calendar)];
      return tasks || events ? { ...(tasks && { tasks }), ...(events && { events }) } : undefined;
    },
  };
}

/** Names that tables agree on; they may differ in capitals and signs. */
function agreedHeads(tables: readonly Heads[]): Heads | undefined {
  const fields = [...new Set(tables.flatMap(Object.keys))];
  const agreed = fields.flatMap((field) => {
    const names = tables.flatMap((heads) => heads[field] ?? []);
    return new Set(names.map(foldKey)).size === 1 ? [[field, names[0]!] as const] : [];
  });
  return agreed.length > 0 ? Object.fromEntries(agreed) : undefined;
}

/** A name as a page says it; `undefined` where it has no words, or says more than its field holds. */
function ownName(printed: string, column: Column, next: Column | undefined): string | undefined {
  const name = printed
    .replace(/^(S)\s?(T)\s?(T)$/iu, '$1$2$3')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/\s*\(\d{1,2}\)$|\s*[:.;]$/u, '')
    .trim();
  if (!/[A-Za-zÀ-ỹ]/u.test(name)) return undefined;
  // Those who take part, where it says who leads, too, and the cells may have parted them.
  if (column === 'participants' && /chủ trì/iu.test(name)) return undefined;
  // Two labels of times may stand side by side over one column.
  if (column === 'day' || column === 'time') return inSentenceCase(partNames(name));
  const own = column === 'bodies' && next === 'joint' ? belowStorey(name) : name;
  return isGlued(own) ? undefined : inSentenceCase(own);
}

/** Whether a label that nobody knows to the letter has another one behind it: `Cơ quan phối hợp Trình UBND`. */
function isGlued(name: string): boolean {
  const words = name.split(' ');
  return (
    parseTableHead(name)?.length !== 1 &&
    words.some((word, at) => at > 0 && isCapitalised(word) && opensLabel(words.slice(at).join(' ')))
  );
}

const opensLabel = (words: string): boolean =>
  /^(?:Trình|Báo cáo) /u.test(words) || readColumnLabel(words) !== undefined;

/** Two labels that stand side by side, each with a capital: `Thứ Ngày`. */
const partNames = (name: string): string => name.replace(besideCapital, ', ');

const besideCapital = new RegExp(`(?<=[${smalls}]) (?=[${capitals}][${smalls}])`, 'gu');

/** `Chủ trì` of `Cơ quan Chủ trì` in front of `Phối hợp`: the first words stand over both. */
const belowStorey = (name: string): string => overBoth.exec(name)?.groups?.['own'] ?? name;

const overBoth = new RegExp(
  String.raw`^(?:(?:Các )?(?:Cơ quan|Đơn vị)(?:, đơn vị)?|Phân công|Tổ chức|Trách nhiệm)?(?: ?[Tt]hực hiện)? (?<own>[${capitals}][${smalls}].*)$`,
  'u',
);

/** A head in capitals as a sentence: they are how a table is set, as its bold is. Abbreviations stay. */
function inSentenceCase(name: string): string {
  if (name.toUpperCase() !== name) return name;
  const small = name.replace(/[A-Za-zÀ-ỹ]+/gu, (word) => (isAbbreviation(word) ? word : word.toLowerCase()));
  return small[0]!.toUpperCase() + small.slice(1);
}

/** Three consonants in a row, or no vowel at all, stand in no Vietnamese word. */
const isAbbreviation = (word: string): boolean =>
  /[BCDĐGHKLMNPQRSTVX]{3}/u.test(word.replace(/NGH/gu, 'N')) || /^[BCDĐGHKLMNPQRSTVX]+$/u.test(word);
