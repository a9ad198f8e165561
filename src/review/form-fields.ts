import { documentKindIds, kindName } from '../domain/kind.ts';
import type { FieldName } from './words.ts';

/** How a field of the front matter is edited: a line, one of several, lines, ids of bodies, or entries with fields. */
export type FormField =
  | { readonly name: FieldName; readonly as: 'line' | 'lines' | 'ids' }
  | {
      readonly name: FieldName;
      readonly as: 'choice';
      readonly choices: readonly (readonly [string, string])[];
    }
  | { readonly name: FieldName; readonly as: 'group' | 'entries'; readonly fields: readonly FormField[] };

/** Entries to which the form offers to add one; rows of tables have ids and places, and are added in the file. */
export const growing: ReadonlySet<FieldName> = new Set(['signatories', 'recipients']);

const line = (name: FieldName): FormField => ({ name, as: 'line' });
const lines = (name: FieldName): FormField => ({ name, as: 'lines' });
const ids = (name: FieldName): FormField => ({ name, as: 'ids' });
const choice = (name: FieldName, choices: readonly (readonly [string, string])[]): FormField => ({
  ...{ name, as: 'choice', choices },
});
const none = ['', '(không ghi)'] as const;

/** The fields of a document that a person may edit in the form, in the order of the page. */
export const formFields: readonly FormField[] = [
  line('symbol'),
  choice(
    'kind',
    documentKindIds.map((kind) => [kind, kindName(kind)] as const),
  ),
  line('subject'),
  line('issuedOn'),
  line('place'),
  line('period'),
  choice('access', [
    ['intranet', 'intranet: nội bộ'],
    ['public', 'public: công khai'],
  ]),
  ids('issuers'),
  { name: 'signatories', as: 'entries', fields: [line('authority'), line('position'), line('name')] },
  lines('title'),
  {
    name: 'letterhead',
    as: 'group',
    fields: [line('superior'), line('issuer'), line('number'), lines('motto'), line('placeAndDay')],
  },
  lines('signedAt'),
  lines('legalBases'),
  { name: 'recipients', as: 'entries', fields: [line('text'), ids('bodies')] },
  {
    name: 'tasks',
    as: 'entries',
    fields: [
      line('month'),
      choice('recurrence', [
        none,
        ['month', 'hằng tháng'],
        ['quarter', 'hằng quý'],
        ['half-year', '6 tháng'],
        ['year', 'hằng năm'],
      ]),
      ...[line('deadline'), line('whenAsWritten'), lines('sections'), line('number'), line('text')],
      line('bodiesAsWritten'),
      ...[ids('bodies'), line('jointAsWritten'), ids('joint')],
    ],
  },
  {
    name: 'events',
    as: 'entries',
    fields: [
      line('from'),
      line('to'),
      choice('part', [none, ['morning', 'sáng'], ['afternoon', 'chiều'], ['all-day', 'cả ngày']]),
      ...[line('time'), line('lead'), line('text'), line('hostsAsWritten'), ids('hosts')],
      ...[line('participants'), line('place')],
      ...[line('lunar'), line('row')],
    ],
  },
  {
    name: 'targets',
    as: 'entries',
    fields: [line('text'), line('value'), line('deadline'), line('section')],
  },
];
