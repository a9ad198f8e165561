import { expect, test } from 'vitest';
import type { SourceLine } from '../../source-line.ts';
import { liftBodies, liftTimes } from './lifted-cells.ts';

const linesOf = (text: string): SourceLine[] =>
  text.split('\n').map((line, at) => ({ text: line, raw: line, line: at + 1, page: 1, gap: 0, bareGap: 0 }));

const lifted = (text: string, broken?: string) => {
  const lines = linesOf(text);
  const found = liftTimes(lines, new Set(lines.filter((line) => line.text === broken)));
  return (
    found && {
      lines: found.lines.map((line) => line.text).join(' / '),
      times: found.cells.map(
        ({ lines: own, number }) => `${own.map((one) => one.text).join(' ')} > ${number.text}`,
      ),
    }
  );
};

test.each([
  [
    '1 1. Tuyển sinh\n2. Hội khoẻ\nHằng tháng 3. Họp phụ huynh',
    ['1 > 1. Tuyển sinh', 'Hằng tháng > 3. Họp phụ huynh'],
  ],
  ['Tháng\n1 1\nChỉ thị\n2\nKế hoạch\nQuý II 3 Tổng kết', ['Tháng 1 > 1', 'Quý II > 3 Tổng kết']],
  ['5/2024 1 Kiểm tra\nBan giám hiệu\nHằng\ntháng 2 Họp', ['5/2024 > 1 Kiểm tra', 'Hằng tháng > 2 Họp']],
])('times stand in front of the numbers of rows', (text, times) => {
  expect(lifted(text)?.times).toEqual(times);
});

test('where rows end with times of their own, those in front of the numbers are of one kind', () => {
  const lines = linesOf(
    'Quý I 1 Nghị quyết\nTháng\n01\n2 Chỉ thị\nTháng 3\nQuý II 3 Đề án\nTháng 4\n4 Giao ban\nTháng 5',
  );
  const timesOf = (endInTimes: boolean) =>
    liftTimes(lines, new Set(), endInTimes)?.cells.map(({ number }) => number.text);
  expect(timesOf(true)).toEqual(['1 Nghị quyết', '3 Đề án']);
  expect(timesOf(false)).toContain('2 Chỉ thị');
});

test('a page may cut a time', () => {
  expect(lifted('Tháng 1 1 Nghị quyết\nTháng 2 Chỉ thị về đại\nhội\n7\nĐảng bộ\n3 Giao ban', '7')).toEqual({
    lines: '1 Nghị quyết / 2 Chỉ thị về đại / hội / Đảng bộ / 3 Giao ban',
    times: ['Tháng 1 > 1 Nghị quyết', 'Tháng 7 > 2 Chỉ thị về đại'],
  });
});

test.each([
  ['a figure that is not due follows', 'Tháng 1 1 Nghị quyết\nTháng 5 15 xã', ['Tháng 1 > 1 Nghị quyết']],
  ['the first row has none', '1 Nghị quyết\nTháng 2 2 Chỉ thị', undefined],
])('nothing is lifted where %s', (_, text, times) => {
  expect(lifted(text)?.times).toEqual(times);
});

const names = (text: string) =>
  liftBodies(linesOf(text))?.cells.map(
    ({ lines, number }) => `${lines.map((one) => one.text).join(' ')} > ${number.text}`,
  );

const office = 'Văn phòng\nĐảng ủy\n1 Báo cáo quý Tháng 2\n2 Giao ban với bí thư chi bộ';

test.each([
  [
    `${office} Hằng\ntháng\nBan Xây dựng\nĐảng\n3 Hướng dẫn Quý II, III`,
    'Ban Xây dựng Đảng > 3 Hướng dẫn Quý II, III',
  ],
  [
    `${office} Tháng 5\nỦy ban Kiểm tra\nĐảng ủy\n3 Kết quả Tháng 7`,
    'Ủy ban Kiểm tra Đảng ủy > 3 Kết quả Tháng 7',
  ],
  [
    `${office} Quý I, II\nỦy ban Mặt\ntrận Tổ quốc\nViệt Nam xã\nCông an xã\n3 Giám sát Tháng 7`,
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã Công an xã > 3 Giám sát Tháng 7',
  ],
])('bodies stand in front of the numbers of rows, behind the time of the row above', (text, name) => {
  expect(names(text)).toEqual(['Văn phòng Đảng ủy > 1 Báo cáo quý Tháng 2', name]);
});

test.each([
  ['the row above has not ended with a time', `${office} thôn với\nĐảng ủy\n3 Hướng dẫn Tháng 7`],
  ['words that name nobody follow it', `${office} Tháng 5\nvà các kỳ họp khác\n3 Hướng dẫn Tháng 7`],
])('no name is lifted where %s', (_, text) => {
  expect(names(text)).toEqual(['Văn phòng Đảng ủy > 1 Báo cáo quý Tháng 2']);
});
