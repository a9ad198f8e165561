import { z } from 'zod';
import { documentKindIds } from '../domain/kind.ts';
import { day, slug, words } from './fields.ts';

/** What is known of a document that is only cited: `src/content/vien-dan/<year>/<slug>.yaml`. */
export const citedSchema = z.strictObject({
  symbol: words.optional(),
  kind: z.enum(documentKindIds),
  subject: words.optional(),
  issuedOn: day.optional(),
  issuers: z.array(slug).default([]),
  /** Other names by which texts cite it. */
  aliases: z.array(words).default([]),
  /** Official address of its text. */
  url: z.url({ protocol: /^https?$/ }).optional(),
});
