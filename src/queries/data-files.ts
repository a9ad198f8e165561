import { dataNames, type DataName } from '../schemas/data.ts';
import { dataFields, type DataField } from '../schemas/data-fields.ts';
import { getRecords } from './records.ts';

/** A data file as its page lists it. */
export interface DataFile {
  readonly name: DataName;
  readonly title: string;
  readonly count: number;
  readonly fields: readonly DataField[];
}

/** All data files, in the order of their page. */
export async function getDataFiles(): Promise<DataFile[]> {
  const records = await getRecords();
  return dataNames.map((name) => ({ name, ...dataFields(name), count: records[name].length }));
}
