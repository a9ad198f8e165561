import { expect, test } from 'vitest';
import { draftOfWord } from '../../tests/support/docx-table.ts';
import { asInText, unknownNames } from './unknown-names.ts';

const line = (text: string) => ({ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 });

test.each([
  ['SỞ ĐỊA CHẤT VÀ KHOÁNG SẢN', 'Giám đốc Sở Địa chất và Khoáng sản', 'Sở Địa chất và Khoáng sản'],
  ['SỞ ĐỊA CHẤT', 'SỞ ĐỊA CHẤT', 'Sở địa chất'],
  ['', 'Sở Địa chất', ''],
])('%s is written as the text writes it', (name, text, own) => {
  expect(asInText(name, [line(text)])).toBe(own);
});

test('an office, the committee above it and its own divisions are proposed with whole names', () => {
  const draft = draftOfWord(
    'ỦY BAN NHÂN DÂN TỈNH BÌNH AN\nSỞ ĐỊA CHẤT\nSố: 12/CTr-SĐC\nBình An, ngày 14 tháng 01 năm 2025\n\nCHƯƠNG TRÌNH\nCông tác năm 2025 của Sở Địa chất\n\nTháng | Nội dung | Đơn vị chủ trì\n1 | Lập kế hoạch năm. | Văn phòng Sở\n2 | Kiểm tra các mỏ đá. | Phòng Khoáng sản\n3 | Báo cáo kết quả. | UBND tỉnh',
  );
  const named = unknownNames(
    { draft, fields: draft.fields, lines: [line('Sở Địa chất')], registry: [] },
    () => undefined,
  );
  expect(named.map(({ name, stands, proposed }) => [name, stands, proposed.name, proposed.parent])).toEqual([
    ['SỞ ĐỊA CHẤT', 'issuer', 'Sở Địa chất tỉnh Bình An', 'Ủy ban nhân dân tỉnh Bình An'],
    ['ỦY BAN NHÂN DÂN TỈNH BÌNH AN', 'superior', 'Ủy ban nhân dân tỉnh Bình An', undefined],
    ['Văn phòng Sở', undefined, 'Văn phòng Sở Địa chất tỉnh Bình An', 'Sở Địa chất tỉnh Bình An'],
    ['Phòng Khoáng sản', undefined, 'Phòng Khoáng sản Sở Địa chất tỉnh Bình An', 'Sở Địa chất tỉnh Bình An'],
    ['UBND tỉnh', undefined, 'Ủy ban nhân dân tỉnh Bình An', undefined],
  ]);
  expect(named.at(-1)!.proposed.same).toBe(true);
});

test('the province of a ward tells whose Tỉnh ủy is meant', () => {
  const draft = draftOfWord(
    'ĐẢNG BỘ TỈNH BÌNH AN\nĐẢNG ỦY PHƯỜNG AN LẠC\n*\nSố 12-CTr/ĐU\nAn Lạc, ngày 14 tháng 01 năm 2026\n\nCHƯƠNG TRÌNH\ncông tác năm 2026\n\nTháng | Nội dung | Đơn vị chuẩn bị\n1 | Lập kế hoạch năm. | Văn phòng Đảng ủy\n2 | Báo cáo kết quả. | Ban Thường vụ Tỉnh ủy',
  );
  const named = unknownNames({ draft, fields: draft.fields, lines: [], registry: [] }, () => undefined);
  expect(named.map(({ proposed }) => [proposed.name, proposed.parent])).toEqual([
    ['Đảng ủy phường An Lạc', undefined],
    ['Văn phòng Đảng ủy phường An Lạc', 'Đảng ủy phường An Lạc'],
    ['Ban Thường vụ Tỉnh ủy Bình An', undefined],
  ]);
});

test('organs of a union are its own, not those of the Party', () => {
  const draft = draftOfWord(
    'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH BÌNH AN\nBAN THƯỜNG TRỰC\nSố: 12/CTr-MTTQ-BTT\nBình An, ngày 14 tháng 01 năm 2025\n\nCHƯƠNG TRÌNH\nCông tác năm 2025\n\nTháng | Nội dung | Đơn vị chủ trì\n1 | Lập kế hoạch năm. | Ban Tổ chức\n2 | Kiểm tra các mỏ đá. | Sở Địa chất',
  );
  const named = unknownNames({ draft, fields: draft.fields, lines: [], registry: [] }, () => undefined);
  const union = 'Ủy ban mặt trận tổ quốc việt nam tỉnh bình an';
  expect(named.map(({ name, proposed }) => [name, proposed.name, proposed.kind])).toEqual([
    ['BAN THƯỜNG TRỰC', `Ban thường trực ${union}`, 'front'],
    ['Ban Tổ chức', `Ban Tổ chức ${union}`, 'front'],
    ['Sở Địa chất', 'Sở Địa chất tỉnh Bình An', 'state'],
  ]);
});
