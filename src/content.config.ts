import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Body, HeldDocument } from './domain/entities.ts';
import type { CitedFacts } from './graph/corpus.ts';
import { collectionLoader } from './loaders/collections.ts';

// The loaders check every entry against its schema in src/schemas, with file and line of each problem; here the
// types only pass through.
export const collections = {
  'van-ban': defineCollection({
    loader: collectionLoader('van-ban', ({ documents }) => documents),
    schema: z.custom<HeldDocument>(),
  }),
  'co-quan': defineCollection({
    loader: collectionLoader('co-quan', ({ bodies }) => bodies),
    schema: z.custom<Body>(),
  }),
  'vien-dan': defineCollection({
    loader: collectionLoader('vien-dan', ({ cited }) => cited),
    schema: z.custom<CitedFacts>(),
  }),
};
