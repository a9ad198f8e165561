import type { HeldDocument } from './entities.ts';

/** The lists of a document of which nothing is known; what is known is spread over them. */
export const noRows = {
  signatories: [],
  signedAt: [],
  recipients: [],
  legalBases: [],
  tasks: [],
  events: [],
  targets: [],
} as const satisfies Partial<HeldDocument>;
