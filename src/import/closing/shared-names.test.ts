import { expect, test } from 'vitest';
import { shareNames, splitNames } from './shared-names.ts';
import { readLines } from '../read-text.ts';

test.each([
  ['Hoàng Bích Nguyệt Mạc Văn Lộc', ['Hoàng Bích Nguyệt', 'Mạc Văn Lộc']],
  ['Vi Thị Pha Giàng A Tông Lê Na', ['Vi Thị Pha', 'Giàng A Tông', 'Lê Na']],
  ['Tôn Nữ Minh Châu', ['Tôn Nữ Minh Châu']],
  ['Danh Thị Ngọc', ['Danh Thị Ngọc']],
  ['Nguyễn Văn Quang Trần Đăng Ninh', ['Nguyễn Văn Quang', 'Trần Đăng Ninh']],
])('in %o stand %o', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

test.each([
  [
    'names on one line',
    'GIÁM ĐỐC\nSỞ Y TẾ\nCHỦ TỊCH\nHỘI NÔNG DÂN TỈNH\n\nHoàng Bích Nguyệt Mạc Văn Lộc\nNơi nhận:\n- Lưu: VT.',
    'GIÁM ĐỐC|SỞ Y TẾ|Hoàng Bích Nguyệt|CHỦ TỊCH|HỘI NÔNG DÂN TỈNH|Mạc Văn Lộc|Nơi nhận:|- Lưu: VT.',
  ],
  [
    'the last name below the recipients',
    'GIÁM ĐỐC\nSỞ Y TẾ\nCHỦ TỊCH\nHỘI NÔNG DÂN TỈNH\nHoàng Bích Nguyệt\nNơi nhận:\n- Lưu: VT.\nMạc Văn Lộc',
    'GIÁM ĐỐC|SỞ Y TẾ|Hoàng Bích Nguyệt|CHỦ TỊCH|HỘI NÔNG DÂN TỈNH|Mạc Văn Lộc|Nơi nhận:|- Lưu: VT.',
  ],
  [
    'a place below who is signed for',
    'TM. ỦY BAN NHÂN DÂN\nTỈNH\nCHỦ TỊCH\nNguyễn Văn Quang\nTM. THƯỜNG TRỰC HĐND\nTỈNH\nCHỦ TỊCH\nTrần Đăng Ninh',
    'TM. ỦY BAN NHÂN DÂN|TỈNH|CHỦ TỊCH|Nguyễn Văn Quang|TM. THƯỜNG TRỰC HĐND|TỈNH|CHỦ TỊCH|Trần Đăng Ninh',
  ],
  [
    'posts on one line',
    'THƯ KÝ CHỦ TRÌ\nLê Thị Thảo Trần Văn Khải',
    'THƯ KÝ|Lê Thị Thảo|CHỦ TRÌ|Trần Văn Khải',
  ],
  [
    'who is signed for and posts on one line',
    'TM. ỦY BAN NHÂN DÂN TM. THƯỜNG TRỰC HĐND\nKT. CHỦ TỊCH CHỦ TỊCH\nLê Thị Thảo Trần Văn Khải\nNơi nhận:',
    'TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|Lê Thị Thảo|TM. THƯỜNG TRỰC HĐND|CHỦ TỊCH|Trần Văn Khải|Nơi nhận:',
  ],
  [
    'one post in two lines',
    'TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nHồ Ngọc Thắng',
    'TRƯỞNG BAN|PHÓ CHỦ TỊCH UBND TỈNH|Hồ Ngọc Thắng',
  ],
  [
    'all who are signed for, then all posts, then all names',
    'TM. ỦY BAN\nNHÂN DÂN\nTM. HỘI NÔNG DÂN\nCHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Thảo\nTrần Văn Khải',
    'TM. ỦY BAN|NHÂN DÂN|CHỦ TỊCH|Lê Thị Thảo|TM. HỘI NÔNG DÂN|PHÓ CHỦ TỊCH|Trần Văn Khải',
  ],
  ['each its own', 'THƯ KÝ\nLê Thị Thảo\nCHỦ TRÌ\nTrần Văn Khải', 'THƯ KÝ|Lê Thị Thảo|CHỦ TRÌ|Trần Văn Khải'],
])('signatures get their names: %s', (_, closing, expected) => {
  expect(
    shareNames(readLines(closing).lines)
      .map(({ text }) => text)
      .join('|'),
  ).toBe(expected);
});
