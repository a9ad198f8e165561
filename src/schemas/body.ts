import { z } from 'zod';
import { bodyKinds, type BodyKind } from '../domain/entities.ts';
import { slug, words } from './fields.ts';

/** A body (cơ quan): `src/content/co-quan/<slug>.yaml`. */
export const bodySchema = z
  .strictObject({
    /** Tên đầy đủ. */
    name: words,
    /** Tên gọi khác, tên viết tắt. */
    aliases: z.array(words).default([]),
    /** Tên trước đây: older papers go on to name it so. */
    formerNames: z.array(words).optional(),
    kind: z.enum(Object.keys(bodyKinds) as [BodyKind, ...BodyKind[]]),
    /** Cơ quan cấp trên trực tiếp. */
    parent: slug.optional(),
    /** Of a collective name: the bodies that it covers. */
    members: z.array(slug).default([]),
  })
  // Whoever looks for a name finds it by its former ones too.
  .transform((body) => ({ ...body, aliases: [...body.aliases, ...(body.formerNames ?? [])] }));
