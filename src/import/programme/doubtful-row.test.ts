import { expect, test } from 'vitest';
import { isDoubtful } from './doubtful-row.ts';
import type { SourceLine } from '../source-line.ts';

const cell = (...texts: string[]): SourceLine[] =>
  texts.map((text) => ({ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 }));

const row = (text: string, bodies: string, when?: string) =>
  isDoubtful({
    ...{ period: undefined, opensPeriod: false, text: cell(text), bodies: bodies ? cell(bodies) : [] },
    ...(when && { when: cell(when) }),
  });

test.each([
  ['Xây dựng Đề án phát triển chợ phiên', 'Sở Công Thương', 'Quý II/2025'],
  ['Tập huấn kỹ năng số', 'Hạt Kiểm lâm', undefined],
  ['Tập huấn kỹ năng số', 'Hạt Kiểm lâm', 'T3'],
  ['Tập huấn kỹ năng số', 'Hạt Kiểm lâm', 'T11/2025'],
])('%s | %s | %s is a row', (text, bodies, when) => {
  expect(row(text, bodies, when)).toBe(false);
});

test.each([
  ['chức cấp xã và Tổ công nghệ', 'Sở Nội vụ', undefined],
  ['Rà soát, cắt giảm thủ tục hành chính của', 'Văn phòng UBND tỉnh', undefined],
  ['Quy định chính sách Sở', 'Thông tin và Truyền thông', undefined],
  ['Ban hành Bộ chỉ số', 'sách Thông tin và Truyền', undefined],
  ['Ban hành Bộ chỉ số', '', undefined],
  ['Ban hành Bộ chỉ số', 'Tháng 4', undefined],
  ['Ban hành Bộ chỉ số', 'Sở Nội vụ', 'huấn quý'],
  ['Ban hành Bộ chỉ số', 'Sở Nội vụ', 'T13'],
])('%s | %s | %s is one whose cells may be mixed up', (text, bodies, when) => {
  expect(row(text, bodies, when)).toBe(true);
});
