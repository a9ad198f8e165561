import type { DataName } from './data.ts';
import { jsonSchema } from './json-schema.ts';

/** A field of a data file, as its page describes it. */
export interface DataField {
  readonly name: string;
  /** What it means, in Vietnamese; empty where its schema says nothing. */
  readonly description: string;
  /** Every record has it. */
  readonly required: boolean;
}

/** Title and fields of a data file, read from its JSON Schema, so that they can't drift apart. */
export function dataFields(name: DataName): {
  readonly title: string;
  readonly fields: readonly DataField[];
} {
  const schema = jsonSchema(name) as {
    title: string;
    items: { properties: Record<string, { description?: string }>; required?: string[] };
  };
  const { properties, required = [] } = schema.items;
  return {
    title: schema.title,
    fields: Object.entries(properties).map(([field, { description = '' }]) => ({
      name: field,
      description,
      required: required.includes(field),
    })),
  };
}
