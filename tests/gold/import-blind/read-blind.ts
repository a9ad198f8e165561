import { readdirSync, readFileSync } from 'node:fs';
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
  readonly bodiesAsWritten?: string;
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

/** The texts of a folder: those that may be looked at, or those held out for the last measurement; of the second and third set only the former. */
export function readBlind(folder: '.' | 'held-out' | 'second' | 'third'): BlindDocument[] {
  return readdirSync(here(folder))
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
