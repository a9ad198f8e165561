import { describe, expect, test } from 'vitest';
import { bodyNames } from './body-names.ts';
import type { Body } from './entities.ts';

const body = (id: string, name: string, aliases: string[] = [], parent?: string): Body => ({
  id,
  name,
  aliases,
  kind: 'party-agency',
  ...(parent && { parent }),
  members: [],
});

const names = bodyNames([
  body('tw', 'Ban Chấp hành Trung ương Đảng', ['Trung ương Đảng']),
  body('to-chuc-tw', 'Ban Tổ chức Trung ương', ['Ban Tổ chức'], 'tw'),
  body('tu', 'Tỉnh ủy An Hải', ['Tỉnh ủy'], 'tw'),
  body('vp', 'Văn phòng Tỉnh ủy An Hải', ['VPTU', 'Văn phòng Tỉnh ủy'], 'tu'),
  body('ubkt', 'Ủy ban Kiểm tra Tỉnh ủy An Hải', ['UBKT', 'Ủy ban Kiểm tra'], 'tu'),
  body('ban-dang', 'Các ban Đảng Tỉnh ủy An Hải', ['Các ban Đảng'], 'tu'),
  body('to-chuc', 'Ban Tổ chức Tỉnh ủy An Hải', ['Ban Tổ chức', 'Ban Tổ chức Tỉnh ủy'], 'tu'),
  body('hu', 'Huyện ủy Đông Sơn', ['Huyện ủy'], 'tu'),
  body('ubkt-hu', 'Ủy ban Kiểm tra Huyện ủy Đông Sơn', ['UBKT'], 'hu'),
  body('ubnd', 'Ủy ban nhân dân tỉnh An Hải', ['UBND tỉnh']),
  body('vp-dbqh', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh An Hải', [
    'Văn phòng ĐĐBQH và HĐND tỉnh',
  ]),
  body('tu-khac', 'Tỉnh ủy Bình Lâm', ['Tỉnh ủy'], 'tw'),
  body('ubnd-khac', 'Ủy ban nhân dân tỉnh Bình Lâm', ['UBND tỉnh']),
]);

describe('a cell of a provincial committee', () => {
  test.each([
    ['VPTU + UBND tỉnh', ['vp', 'ubnd']],
    ['Các ban Đảng, UBKT, VPTU', ['ban-dang', 'ubkt', 'vp']],
    ['CÁC BAN ĐẢNG, UBKT,VPTU.', ['ban-dang', 'ubkt', 'vp']],
    ['Văn phòng ĐĐBQH và HĐND tỉnh', ['vp-dbqh']],
    ['Uỷ ban kiểm tra', ['ubkt']],
    ['Lưu Văn phòng Tỉnh ủy.', ['vp']],
    ['Ban Tổ chức Tỉnh ủy An Hải', ['to-chuc']],
    ['Ban Tổ chức', ['to-chuc']],
    ['VPTU, VPTU', ['vp']],
  ])('%o names %o', (text, ids) => {
    expect(names.match(text, ['tu'])).toEqual({ ids, unmatched: [] });
  });

  test.each(['Sở Tài chính', 'UBND huyện', 'Ban', 'tỉnh'])('%o is reported, not invented', (text) => {
    expect(names.match(text, ['tu'])).toEqual({ ids: [], unmatched: [text] });
  });
});

test('one abbreviation belongs to the committee that issues the text', () => {
  expect(names.match('UBKT', ['tu']).ids).toEqual(['ubkt']);
  expect(names.match('UBKT', ['hu']).ids).toEqual(['ubkt-hu']);
  expect(names.match('UBND tỉnh', ['tu-khac']).ids).toEqual(['ubnd-khac']);
});

test.each([
  ['Ban Tổ chức', ['Ban Tổ chức']],
  ['Các ban Đảng, Ban Tổ chức', ['Các ban Đảng', 'Ban Tổ chức']],
])('%o in a district is not that of its province, though the registry has no other', (text, unmatched) => {
  expect(names.match(text, ['hu'])).toEqual({ ids: [], unmatched });
  expect(names.match(text, ['ubkt-hu'])).toEqual({ ids: [], unmatched });
});

test.each([
  ['Ban Tổ chức Tỉnh ủy', 'to-chuc'],
  ['VPTU', 'vp'],
  ['Tỉnh ủy', 'tu'],
  ['Trung ương Đảng', 'tw'],
])('%o in a district says whose it is', (text, id) => {
  expect(names.match(text, ['hu'])).toEqual({ ids: [id], unmatched: [] });
});

test.each([
  ['UBKT Tỉnh ủy An Hải', undefined],
  ['Ban Tổ chức Tỉnh ủy An Hải', 'to-chuc'],
  ['UBND tỉnh An Hải', 'ubnd'],
  ['UBND tỉnh Bình Lâm', 'ubnd-khac'],
  ['VPTU Bình Lâm', undefined],
  ['UBND tỉnh Cao Sơn', undefined],
])('%o says its land, and names %o whoever writes it', (text, id) => {
  expect(names.match(text, []).ids).toEqual(id ? [id] : []);
  expect(names.match(text, ['hu']).ids).toEqual(id ? [id] : []);
});

test('the last name of a line says whose the others are', () => {
  expect(names.match('UBKT, Văn phòng Tỉnh ủy', ['hu']).ids).toEqual(['ubkt', 'vp']);
});

test('without an issuer an abbreviation stands for nobody', () => {
  expect(names.match('UBKT, Ban Tổ chức Tỉnh ủy An Hải', [])).toEqual({
    ids: ['to-chuc'],
    unmatched: ['UBKT'],
  });
});

test('another province never lends its bodies', () => {
  expect(names.match('VPTU', ['tu-khac'])).toEqual({ ids: [], unmatched: ['VPTU'] });
});

test.each([
  ['Sở Kế hoạch và Đầu tư, Sở Y tế', ['Sở Kế hoạch và Đầu tư', 'Sở Y tế']],
  ['Sở Văn hóa, Thể thao và Du lịch; UBND huyện', ['Sở Văn hóa, Thể thao và Du lịch', 'UBND huyện']],
  ['Phòng Tài chính - Kế hoạch', ['Phòng Tài chính - Kế hoạch']],
  ['Sở Y tế; Đầu tư công', ['Sở Y tế', 'Đầu tư công']],
  ['Các huyện, thành, thị ủy', ['Các huyện, thành, thị ủy']],
])('a name of several words stays one where %j is not known', (text, unmatched) => {
  expect(bodyNames([]).match(text, [])).toEqual({ ids: [], unmatched });
});

describe('in a paper of a people’s committee', () => {
  const own = bodyNames([
    body('ubnd', 'Ủy ban nhân dân tỉnh An Hải', ['UBND tỉnh']),
    body('tw', 'Ban Chấp hành Trung ương Đảng'),
    body('bbt', 'Ban Bí thư Trung ương Đảng', ['Ban Bí thư'], 'tw'),
    body('btc', 'Ban Tổ chức Trung ương', ['Ban Tổ chức'], 'tw'),
    body('so', 'Sở Y tế tỉnh An Hải', ['Sở Y tế'], 'ubnd'),
    body('ca', 'Công an tỉnh An Hải', ['Công an tỉnh']),
    body('ca-khac', 'Công an tỉnh Bình Lâm', ['Công an tỉnh']),
    body('ubnd-huyen', 'Ủy ban nhân dân huyện Cao Sơn', ['UBND huyện Cao Sơn']),
    body('tu', 'Tỉnh ủy An Hải', ['Tỉnh ủy']),
    body('vp-tu', 'Văn phòng Tỉnh ủy An Hải', ['Văn phòng Tỉnh ủy'], 'tu'),
    body('vp-ubnd', 'Văn phòng Ủy ban nhân dân tỉnh An Hải', ['Văn phòng UBND tỉnh'], 'ubnd'),
    body('btc-tu', 'Ban Tổ chức Tỉnh ủy An Hải', [], 'tu'),
  ]);

  test.each([
    ['Công an tỉnh', 'ca'],
    ['UBND huyện Cao Sơn', 'ubnd-huyen'],
  ])('%o is of its land, or of the land that it says', (text, id) => {
    expect(own.match(text, ['ubnd']).ids).toEqual([id]);
  });

  test('what is one in the whole country needs no land; what each land has does', () => {
    expect(own.match('Ban Bí thư, Ban Tổ chức', ['ubnd'])).toEqual({
      ids: ['bbt'],
      unmatched: ['Ban Tổ chức'],
    });
  });

  test.each([
    ['SỞ Y TẾ', 'UBND tỉnh An Hải', ['so']],
    ['SỞ Y TẾ', 'Ủy ban nhân dân tỉnh Bình Lâm', []],
    ['SỞ Y TẾ', undefined, []],
    ['SỞ Y TẾ VÀ GIÁO DỤC', 'UBND tỉnh An Hải', []],
    ['VĂN PHÒNG', 'TỈNH ỦY AN HẢI', ['vp-tu']],
    ['VĂN PHÒNG', 'UBND TỈNH AN HẢI', ['vp-ubnd']],
    ['BAN TỔ CHỨC', 'TỈNH ỦY AN HẢI', ['btc-tu']],
    ['VĂN PHÒNG', 'TỈNH ỦY BÌNH LÂM', []],
    ['VĂN PHÒNG', 'HUYỆN ỦY CAO SƠN', []],
    ['VĂN PHÒNG', undefined, []],
  ])('%s below %s issues as %o', (text, superior, ids) => {
    expect(own.issuers(text, superior)).toEqual(ids);
  });
});

describe('a union', () => {
  const own = bodyNames([
    body('tw', 'Ban Chấp hành Trung ương Đảng', ['Ban Chấp hành Trung ương']),
    body('hoi', 'Hội Trồng rừng Việt Nam'),
    body('ld', 'Liên đoàn Lao động tỉnh An Hải', ['LĐLĐ tỉnh']),
    body('ubnd', 'Ủy ban nhân dân tỉnh An Hải', ['UBND tỉnh']),
    body('ubnd-khac', 'Ủy ban nhân dân tỉnh Bình Lâm', ['UBND tỉnh']),
  ]);

  test('has a central committee of its own, which is not that of the Party', () => {
    expect(own.issuers('BAN CHẤP HÀNH TRUNG ƯƠNG', 'HỘI TRỒNG RỪNG VIỆT NAM')).toEqual(['hoi']);
    expect(own.issuers('BAN CHẤP HÀNH TRUNG ƯƠNG', 'HỘI LÀM VƯỜN VIỆT NAM')).toEqual([]);
    expect(own.issuers('BAN CHẤP HÀNH TRUNG ƯƠNG', 'ĐẢNG CỘNG SẢN VIỆT NAM')).toEqual(['tw']);
    expect(own.issuers('BAN CHẤP HÀNH TRUNG ƯƠNG')).toEqual(['tw']);
  });

  test('has a land, whose bodies it names in short', () => {
    expect(own.match('UBND tỉnh', ['ld']).ids).toEqual(['ubnd']);
  });
});

test('a name that goes on with a second field is not that of the body which has the first alone', () => {
  const own = bodyNames([body('ban-tuyen-giao', 'Ban Tuyên giáo')]);
  expect(own.match('Ban Tuyên giáo, Dân vận', [])).toEqual({
    ids: ['ban-tuyen-giao'],
    unmatched: ['Dân vận'],
  });
  expect(own.match('Ban Tuyên giáo và Dân vận, Sở Y tế', [])).toEqual({
    ids: [],
    unmatched: ['Ban Tuyên giáo và Dân vận', 'Sở Y tế'],
  });
});

test('names with commas stay whole where no registry has them', () => {
  const text =
    'Ban Thi đua, Khen thưởng tỉnh, Văn phòng Đoàn ĐBQH và HĐND tỉnh; Hội Văn học, Nghệ thuật, Sở Y tế';
  expect(bodyNames([]).match(text, []).unmatched).toEqual([
    'Ban Thi đua, Khen thưởng tỉnh',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'Hội Văn học, Nghệ thuật',
    'Sở Y tế',
  ]);
});
