import { z } from 'zod';

/** A calendar day. Text, since a `Date` brings a time zone along, and YAML makes one of every unquoted day. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({
    error: ({ input }) => `"${String(input)}" is not a day. Write YYYY-MM-DD, as in "2025-01-08".`,
  }),
);

/** A calendar month. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
  error: ({ input }) => `"${String(input)}" is not a month. Write YYYY-MM, as in "2025-01".`,
});

/** Words as printed: not empty, in Unicode NFC. */
export const words = z
  .string({ error: ({ input }) => `${JSON.stringify(input)} is not text. Put it in quotes.` })
  .min(1, { error: 'It is empty. Leave the field out where nothing is known.' })
  .normalize('NFC');

/** Id of a body or of an entry within a file: ASCII words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) => `"${String(input)}" is not an id. Write small letters without marks, joined by "-".`,
});

/** Id of a document: `2022/23-ctr-tu`, or `23-ctr-tu` where no year is known. */
export const documentId = z.string().regex(/^(\d{4}\/)?[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `"${String(input)}" is not the id of a directive. Write it as in its address: "2022/23-ctr-tu".`,
});
