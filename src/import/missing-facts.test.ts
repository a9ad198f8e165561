import { expect, test } from 'vitest';
import { makeDraft } from './draft.ts';
import { readLines } from './read-text.ts';

const paper = (above: string): string => `${above}
*
Số 12-TB/VP
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Đông, ngày 05 tháng 3 năm 2025
THÔNG BÁO
Lịch trực cơ quan
Văn phòng thông báo lịch trực như sau.
Nơi nhận:
- Như trên;
- Lưu Văn phòng.
CHÁNH VĂN PHÒNG
Nguyễn Văn Hòa
`;

test.each([
  ['TỈNH ỦY HÀ ĐÔNG\nVĂN PHÒNG', 'issuing body ("VĂN PHÒNG" below "TỈNH ỦY HÀ ĐÔNG" is not in the registry)'],
  ['HUYỆN ỦY HÀ ĐÔNG', 'issuing body ("HUYỆN ỦY HÀ ĐÔNG" is not in the registry)'],
])('an issuer that the registry lacks is told with the name over it: %j', (above, fact) => {
  const reading = readLines(paper(above));
  const { missing } = makeDraft(reading, { file: 'mau.txt', sha256: '', registry: [] });
  expect(missing).toContain(fact);
});

test('an office below its committee is the one that the registry names by both', () => {
  const reading = readLines(paper('TỈNH ỦY HÀ ĐÔNG\nVĂN PHÒNG'));
  const body = { aliases: [], members: [], kind: 'party-agency' as const };
  const registry = [
    { ...body, id: 'tinh-uy', name: 'Tỉnh ủy Hà Đông' },
    { ...body, id: 'vp', name: 'Văn phòng Tỉnh ủy Hà Đông', parent: 'tinh-uy' },
    { ...body, id: 'vp-khac', name: 'Văn phòng Tỉnh ủy Hà Nam', aliases: ['Văn phòng'] },
  ];
  const { fields, missing } = makeDraft(reading, { file: 'mau.txt', sha256: '', registry });
  expect(fields.issuers).toEqual(['vp']);
  expect(missing.join()).not.toContain('issuing body');
});
