import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';

/** A heading as labelled: `marker` + blank + `text` is its line; an article without a title has no text. */
export interface BlindHeading {
  readonly level: number;
  readonly marker: string;
  readonly text: string;
}

/** A row of a programme as labelled: one of month, quarter, recurrence and deadline says when. */
export interface BlindTask {
  readonly text: string;
  readonly month?: string;
  readonly quarter?: string;
  readonly recurrence?: string;
  readonly deadline?: string;
  readonly bodies?: readonly string[];
  readonly bodiesAsWritten?: string;
  readonly joint?: readonly string[];
  readonly jointAsWritten?: string;
}

/** An entry of a calendar as labelled; `time` as printed. */
export interface BlindEvent {
  readonly from: string;
  readonly to: string;
  readonly part?: string;
  readonly time?: string;
  readonly text: string;
  readonly hosts?: readonly string[];
  readonly hostsAsWritten?: string;
  readonly place?: string;
  readonly participants?: string;
}

/** What a reader claims of a text; what is left out is not claimed. */
export interface BlindLabels {
  readonly symbol?: string;
  readonly kind?: string;
  readonly kindWord?: string;
  readonly subject?: string;
  readonly title?: readonly string[];
  readonly issuedOn?: string;
  readonly place?: string;
  readonly signatories?: readonly { name?: string; position?: string; authority?: string }[];
  readonly recipients?: readonly string[];
  readonly legalBases?: readonly string[];
  readonly headings?: readonly BlindHeading[];
  readonly tasks?: readonly BlindTask[];
  readonly events?: readonly BlindEvent[];
}

/** A text that its labeller wrote without knowing the importer. */
export interface BlindDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly labels: BlindLabels;
}

const here = (path: string) => new URL(path, import.meta.url);

/** Each set was written by another labeller; its second part was read only after the first had been mended for. */
export const blindSets = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'] as const;
export const blindParts = ['looked-at', 'held-out'] as const;

/** The texts of one part of a set. */
export function readBlind(
  set: (typeof blindSets)[number],
  part: (typeof blindParts)[number],
): BlindDocument[] {
  const folder = `${set}/${part}`;
  // A set that was opened as a whole has one part.
  return (existsSync(here(folder)) ? readdirSync(here(folder)) : [])
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { name } = parse(file);
      return {
        name,
        bytes: readFileSync(here(`${folder}/${name}.txt`)),
        labels: JSON.parse(readFileSync(here(`${folder}/${file}`), 'utf8')) as BlindLabels,
      };
    });
}
