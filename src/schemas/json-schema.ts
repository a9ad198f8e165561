import { z } from 'zod';
import { dataRecords, type DataName } from './data.ts';

const titles: Readonly<Record<DataName, string>> = {
  'van-ban': 'Văn bản',
  'co-quan': 'Cơ quan',
  'nhiem-vu': 'Nhiệm vụ theo tháng',
  lich: 'Lịch công tác',
  'vien-dan': 'Viện dẫn',
  'chi-tieu': 'Chỉ tiêu',
  conflicts: 'Chỗ các lời viện dẫn nói khác nhau',
};

/** JSON Schema (draft 2020-12) of a data file: an array of its records. */
export function jsonSchema(name: DataName): Record<string, unknown> {
  return { ...z.toJSONSchema(z.array(dataRecords[name])), title: titles[name] };
}
