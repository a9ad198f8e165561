import { z } from 'zod';
import { dataRecords, type DataName } from '../schemas/data.ts';

/** Columns of a data file as CSV: its fields in the order of the schema, those of an object one by one. */
export function columnsOf(name: DataName): string[] {
  return Object.entries<z.ZodType>(dataRecords[name].shape).flatMap(([field, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return inner instanceof z.ZodObject ? Object.keys(inner.shape).map((key) => `${field}.${key}`) : field;
  });
}
