import type { DocumentFields } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';

/** A field that says otherwise than what is kept beside it as printed; a person may have mended one and not the other. */
export interface Otherwise {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Said = Pick<DocumentFields, 'symbol' | 'issuedOn' | 'letterhead' | 'tasks'>;

const dayPrinted = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const monthPrinted = /^tháng\s+(\d{1,2})(?:\s*(?:[/-]|năm)\s*(\d{4}))?$/iu;

/** Where the fields of a document and what its letterhead and its cells print are not the same number, day or month. */
export function saidOtherwise({ symbol, issuedOn, letterhead, tasks }: Said): Otherwise[] {
  const found: Otherwise[] = [];
  const tell = (path: readonly (string | number)[], value: string, printed: string) =>
    found.push({ path, message: `It says "${value}", but "${printed}" is kept as printed.` });

  const number = letterhead?.number;
  if (symbol && number && /\d.*[/-]/u.test(number) && !bare(number).endsWith(bare(symbol)))
    tell(['symbol'], symbol, number);

  const [, day, month, year] = dayPrinted.exec(letterhead?.placeAndDay?.normalize('NFC') ?? '') ?? [];
  if (issuedOn && day && issuedOn !== `${year!}-${two(month!)}-${two(day)}`)
    tell(['issuedOn'], issuedOn, letterhead!.placeAndDay!);

  for (const [at, task] of tasks.entries()) {
    const printed = task.whenAsWritten?.normalize('NFC').trim() ?? '';
    const [, monthOf, yearOf] = monthPrinted.exec(printed) ?? [];
    if (!task.month || !monthOf) continue;
    const isSame = task.month.endsWith(`-${two(monthOf)}`) && (!yearOf || task.month.startsWith(yearOf));
    if (!isSame) tell(['tasks', at, 'month'], task.month, printed);
  }
  return found;
}

const two = (figures: string): string => figures.padStart(2, '0');

/** Letters and figures alone, without the noughts in front of a number: extraction loses dashes and blanks. */
const bare = (text: string): string =>
  foldKey(text)
    .replace(/(?<!\d)0+(?=\d)/gu, '')
    .replaceAll(' ', '');
