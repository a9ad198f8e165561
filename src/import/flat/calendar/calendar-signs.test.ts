import { describe, expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { asksForName, endsWithOffice, partCalendarLine } from './calendar-line.ts';
import { calendarClass } from './calendar-openings.ts';
import { atomsOf } from '../flat-atom.ts';

describe('words that ask for a name or a number behind them', () => {
  test.each([
    'Đ/c',
    'Đồng chí',
    'PCT',
    'CVP',
    'Lầu',
    'PH',
    'Xã',
    'UBND Xã',
    'họp tại',
    'Dự',
    'Mời',
    'Chợ',
    '- 13h30’:',
    'Kính mời',
    'Báo cáo',
    'Dự Đại hội',
    'Viếng',
    'PCT Đặng',
    'Đ/c Nguyễn',
    'Bà Lê Thị',
  ])('%s', (text) => {
    expect(asksForName(text)).toBe(true);
  });

  test.each([
    'Giám đốc Sở',
    'Lãnh đạo Phòng',
    'Bí thư Đảng ủy',
    'Hội trường A',
    'PCT Oanh',
    'Phòng họp tầng 3',
    'Theo giấy mời',
    'Theo thư mời',
    'Như thành phần mời',
    'Đại biểu và khách mời',
    'Nghe báo cáo',
    'Đ/c Hà',
    'Đ/c Bùi Thị Mận',
  ])('not %s', (text) => {
    expect(asksForName(text)).toBe(false);
  });
});

test.each([
  ['Đ/c Nguyễn Văn Bền', 'person'],
  ['PCT Oanh', 'person'],
  ['Phòng họp số 2', 'place'],
  ['Xã Tân Hòa', 'place'],
  ['Các thành viên Ban Chỉ đạo', 'participants'],
  ['Người có uy tín, già làng', 'participants'],
  ['Chợ Bến Mới', 'place'],
  ['Sở Nội vụ', 'body'],
  ['Trần Thị Mơ', 'name'],
  ['trực tuyến', 'other'],
])('%s is of the class %s', (text, name) => {
  const [atom] = atomsOf(readLines(text).lines, (line) => [line], new Set());
  expect(calendarClass(atom!)).toBe(name);
});

test.each([
  ['Giám đốc Sở Theo giấy mời Hội trường Sở', 'Giám đốc | Sở | Theo giấy mời | Hội trường | Sở'],
  ['Đ/c Tuấn Chợ Cao Bằng', 'Đ/c Tuấn | Chợ Cao Bằng'],
  ['Theo thư mời Tại cơ quan', 'Theo thư mời | Tại cơ quan'],
  ['Kính mời Lãnh đạo Sở', 'Kính mời Lãnh đạo | Sở'],
  ['Viếng Nghĩa trang huyện', 'Viếng Nghĩa trang huyện'],
  ['Họp giao ban PCT Đặng Mơ', 'Họp giao ban | PCT Đặng Mơ'],
  ['Đ/c Hà Phòng họp 2', 'Đ/c Hà | Phòng họp 2'],
  ['Kho bạc Nhà nước khu vực X Phòng họp 2', 'Kho bạc | Nhà nước khu vực X | Phòng họp 2'],
])('%s is cut where a cell may begin, and inside no name', (text, pieces) => {
  expect(partCalendarLine(text, '').join(' | ')).toBe(pieces);
});

test('a post is whole with its office', () => {
  expect(endsWithOffice('Giám đốc Sở')).toBe(true);
  expect(endsWithOffice('Sở')).toBe(false);
});
