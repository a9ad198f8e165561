import { documentKindIds, kindName } from '../domain/kind.ts';
import type { FieldName } from '../i18n/vi-review.ts';

/** Lists of the front matter whose entries a person adds, moves and takes out. */
export const rowLists = ['signatories', 'recipients', 'tasks', 'events', 'targets'] as const;

export type RowList = (typeof rowLists)[number];

type Choices = readonly (readonly [value: string, words: string])[];

/** One box: a line, a paragraph, a day (or month, or year), a time, lines, names of bodies, or the anchor of a paragraph. */
interface Box {
  readonly name: FieldName;
  readonly as: 'line' | 'long' | 'date' | 'time' | 'lines' | 'bodies' | 'section';
  /** Folded away: most rows leave it empty. */
  readonly rare?: boolean;
}

/** How a field of the front matter is edited: a box, one of several words, fields of its own, or rows of fields. */
export type FormField =
  | Box
  | { readonly name: FieldName; readonly as: 'choice'; readonly choices: Choices; readonly rare?: boolean }
  | {
      readonly name: FieldName;
      readonly as: 'group';
      readonly fields: readonly FormField[];
      readonly rare?: boolean;
    }
  | {
      readonly name: RowList;
      readonly as: 'rows';
      readonly fields: readonly FormField[];
      readonly rare?: undefined;
    };

const box = (as: Box['as'], name: FieldName): FormField => ({ name, as });
const lines = (...names: FieldName[]): FormField[] => names.map((name) => box('line', name));
const choice = (name: FieldName, choices: Choices): FormField => ({ name, as: 'choice', choices });
const rare = (field: FormField): FormField => ({ ...field, rare: true }) as FormField;
const none = ['', 'không ghi'] as const;

/** The fields of a document that a person may edit in the form, in the order of the page. */
export const formFields: readonly FormField[] = [
  // Shown by `access-box.ts`.
  choice('access', []),
  box('line', 'symbol'),
  choice(
    'kind',
    documentKindIds.map((kind) => [kind, kindName(kind)] as const),
  ),
  box('long', 'subject'),
  box('date', 'issuedOn'),
  box('line', 'place'),
  box('date', 'period'),
  box('bodies', 'issuers'),
  {
    name: 'signatories',
    as: 'rows',
    fields: [box('line', 'authority'), box('line', 'position'), box('line', 'name')],
  },
  { name: 'recipients', as: 'rows', fields: [box('long', 'text'), box('bodies', 'bodies')] },
  {
    name: 'tasks',
    as: 'rows',
    fields: [
      box('date', 'month'),
      box('long', 'text'),
      box('long', 'bodiesAsWritten'),
      box('bodies', 'bodies'),
      rare(box('line', 'jointAsWritten')),
      rare(box('bodies', 'joint')),
      rare(box('date', 'deadline')),
      rare(
        choice('recurrence', [
          none,
          ['month', 'hằng tháng'],
          ['quarter', 'hằng quý'],
          ['half-year', '6 tháng'],
          ['year', 'hằng năm'],
        ]),
      ),
      rare(box('line', 'whenAsWritten')),
      rare(box('line', 'number')),
      rare(box('lines', 'sections')),
      rare({
        name: 'done',
        as: 'group',
        fields: [box('line', 'document'), box('line', 'event'), box('date', 'on')],
      }),
    ],
  },
  {
    name: 'events',
    as: 'rows',
    fields: [
      box('date', 'from'),
      box('date', 'to'),
      choice('part', [
        none,
        ['morning', 'sáng'],
        ['afternoon', 'chiều'],
        ['evening', 'tối'],
        ['all-day', 'cả ngày'],
      ]),
      box('time', 'time'),
      box('long', 'text'),
      box('long', 'hostsAsWritten'),
      box('bodies', 'hosts'),
      box('long', 'place'),
      rare(box('long', 'participants')),
      rare(box('line', 'lunar')),
      rare(box('line', 'row')),
      rare(box('line', 'lead')),
    ],
  },
  {
    name: 'targets',
    as: 'rows',
    fields: [box('long', 'text'), box('line', 'value'), box('date', 'deadline'), box('section', 'section')],
  },
  rare(box('lines', 'title')),
  rare({
    name: 'letterhead',
    as: 'group',
    fields: [
      box('line', 'superior'),
      box('line', 'issuer'),
      box('line', 'number'),
      box('lines', 'motto'),
      box('line', 'placeAndDay'),
      box('lines', 'marks'),
    ],
  }),
  rare({
    name: 'heads',
    as: 'group',
    fields: [
      { name: 'tasks', as: 'group', fields: lines('number', 'when', 'text', 'bodies', 'joint') },
      {
        name: 'events',
        as: 'group',
        fields: lines('day', 'time', 'text', 'hosts', 'participants', 'place'),
      },
    ],
  }),
  rare(box('lines', 'legalBases')),
  rare(box('lines', 'signedAt')),
];
