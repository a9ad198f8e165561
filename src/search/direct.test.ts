import { describe, expect, test } from 'vitest';
import { findDirect, type Direct } from './direct.ts';
import { readBodies, readLookup } from './known-names.ts';
import type { Lookup } from './lookup-files.ts';
import { readQuery } from './query.ts';
import type { SymbolEntry } from './symbol-lookup.ts';

const lookup: Lookup = {
  symbolFiles: 1,
  bodies: [
    ['van-phong', 'Văn phòng Tỉnh ủy Hà Tĩnh', 9, 'VPTU', 'Văn phòng Tỉnh ủy'],
    ['ubmttq', 'Ủy ban MTTQ tỉnh', 2],
  ],
  months: ['2022-01', '2022-12', '2023-04', '2024-01'],
  years: ['2018', '2022', '2023', '2024'],
  weeks: ['2024-w01', '2024-w02'],
  places: [
    ['hoi-truong-tang-6-vptu', 'Hội trường Tầng 6, VPTU', 8, 'Hội trường tầng 6 VPTU'],
    ['hoi-truong-cong-an-tinh', 'Hội trường Công an tỉnh', 1],
    ['uy-ban-mttq-tinh', 'Ủy ban MTTQ tỉnh', 1],
  ],
  named: [
    ['dieu-le', '', 'Điều lệ Đảng Cộng sản Việt Nam', '', 'Điều lệ Đảng'],
    ['2022/28-nq-tw', '28-NQ/TW', 'Nghị quyết về đổi mới', '2022-11-17', 'Nghị quyết Trung ương 6 khóa XIII'],
  ],
};

const symbols: readonly SymbolEntry[] = [
  { id: '2022/28-nq-tw', symbol: '28-NQ/TW', day: '2022-11-17', held: false, title: '', cited: 3 },
  { id: '2018/26-nq-tw', symbol: '26-NQ/TW', day: '2018-05-19', held: false, title: '', cited: 1 },
];

const nameOf = (direct: Direct): string => {
  switch (direct.form) {
    case 'symbol':
    case 'document':
      return direct.entry.id;
    case 'body':
    case 'place':
      return direct.id;
    default:
      return direct.text;
  }
};

const names = readLookup(lookup, readBodies(lookup.bodies));

const found = (query: string): string[] => findDirect(readQuery(query, lookup), names, symbols).map(nameOf);

describe('a query names pages', () => {
  test.each([
    ['tháng 4 2023', ['Tháng 4/2023']],
    ['tháng 4', ['Tháng 4/2023']],
    ['tháng tư năm 2023', ['Tháng 4/2023']],
    ['quý I 2024', ['Tháng 1/2024']],
    ['quý III 2023', ['Năm 2023']],
    ['tuần 2 năm 2024', ['Tuần 2 năm 2024', 'Tháng 1/2024']],
    ['tuần 1', ['Tuần 1 năm 2024', 'Tháng 1/2024']],
    ['quý 2', ['Tháng 4/2023']],
    ['tháng 1', ['Tháng 1/2024', 'Tháng 1/2022']],
    ['nhiệm vụ tháng 1', ['Tháng 1/2024']],
    ['phải hoàn thành xong trong quý I năm', []],
    ['đào tạo năm 2023', ['Năm 2023']],
    ['05/01/2024', ['Ngày 05/01/2024', 'Tuần 1 năm 2024']],
    ['ngày 5/4/2023', ['Ngày 05/04/2023']],
    ['19/5/2018', ['Năm 2018']],
    ['6 tháng đầu năm 2023', ['Năm 2023', 'Tháng 4/2023']],
    ['2023', ['Năm 2023', 'Tháng 4/2023']],
    ['28 nq', ['2022/28-nq-tw']],
    ['28-NQ/TW 2022', ['2022/28-nq-tw']],
    ['26 tháng 5 2018', ['Năm 2018']],
    ['vp tu', ['van-phong']],
    ['vptu tháng 4', ['van-phong', 'Tháng 4/2023']],
    ['hội trường', ['hoi-truong-tang-6-vptu', 'hoi-truong-cong-an-tinh']],
    ['hoi truong tang 6', ['hoi-truong-tang-6-vptu']],
    ['điều lệ đảng', ['dieu-le']],
    ['nghi quyet trung uong 6', ['2022/28-nq-tw']],
  ])('%s: %o', (query, pages) => {
    expect(found(query)).toEqual(pages);
  });

  test('a body that is a place too is one row', () => {
    expect(found('ủy ban mttq tỉnh')).toEqual(['ubmttq']);
  });

  test.each(['đào tạo', 'hội', 'điều', 'tháng 2', 'tuần 9 năm 2024'])('%s names none', (query) => {
    expect(found(query)).toEqual([]);
  });
});
