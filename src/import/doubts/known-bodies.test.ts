import { expect, test } from 'vitest';
import {
  endsInName,
  endsWithFigure,
  holdsBody,
  holdsItem,
  holdsLabel,
  runsIntoBody,
} from './known-bodies.ts';
import type { ReadRow } from './law.ts';

const row = (text: string, body: string, joint = ''): ReadRow => ({
  cells: [
    { name: 'text', words: text },
    { name: 'body', words: body },
    { name: 'joint body', words: joint },
  ],
});

const others = [
  row('Sơ kết công tác quý I', 'Ban Tổ chức'),
  row('Tổng kết năm', 'Chi ủy', 'Phòng Văn hóa - Xã hội; Công an xã'),
  row('Hội nghị cán bộ', 'Văn phòng'),
];

test.each([
  ['at its end', 'Quy chế về quản lý di tích 6 tháng đầu năm Ban Tổ chức', 'Ban Tổ chức'],
  [
    'one of several',
    'Thông qua kinh tế tập thể, hợp tác xã Phòng Văn hóa - Xã hội',
    'Phòng Văn hóa - Xã hội',
  ],
  ['in front of a task', 'Đại hội Chi bộ nhiệm kỳ 2025 - 2027 Chi ủy Kiểm tra đảng viên', 'Chi ủy'],
  ['in front of a paper', 'Xóa nhà tạm theo Chỉ thị 12-CT/TU Văn phòng Báo cáo về đất đai', 'Văn phòng'],
])('a task that holds the body of another row is doubted: %s', (_, text, name) => {
  const rows = [...others, row(text, 'Công an xã')];
  expect(holdsBody(rows, true)(rows.at(-1)!, 3)).toContain(`its text: "${name}"`);
  expect(holdsBody(rows, false)(rows.at(-1)!, 3)).toBeUndefined();
});

test.each([
  'Họp Chi ủy',
  'Nghị quyết của Ban Tổ chức',
  'Làm việc với Văn phòng',
  'Kiểm tra Ban Tổ chức',
  'Kỷ niệm Ngày thành lập Văn phòng',
  'Sơ kết hoạt động, Văn phòng',
  'Củng cố trụ sở Ban Tổ chức huyện',
  'Công an xã báo cáo',
])('a task that deals with a body is not: %s', (text) => {
  const rows = [...others, row(text, 'Công an xã')];
  expect(holdsBody(rows, true)(rows.at(-1)!, 3)).toBeUndefined();
});

test('a number behind the name of a body is doubted where another row has the name alone', () => {
  const rows = [...others, row('Sơ kết', 'Ban Tổ chức 2'), row('Bầu cử', 'Tổ bầu cử 2')];
  const law = endsWithFigure(rows, true);
  expect(rows.map(law)).toEqual([undefined, undefined, undefined, expect.stringContaining('"2"'), undefined]);
});

test.each([
  ['Chi ủy - Báo cáo quý I Đ/c Lê Thị Hoa', true],
  ['Chi ủy - Kiểm tra đảng phí', true],
  ['Phòng Văn hóa - Xã hội', false],
  ['Phòng Tài chính - Kế hoạch huyện Mỹ Lâm', false],
  ['Ban Tổ chức - Kiểm tra', false],
])('the next item of a list behind a body is doubted: %s', (body, isDoubted) => {
  const rows = [row('Sơ kết', body)];
  expect(holdsItem(rows, true)(rows[0]!, 0) !== undefined).toBe(isDoubted);
});

test.each([
  ['Tỉnh đoàn lần thứ 6 tổng kết năm Văn phòng', '', true],
  ['Công an xã', 'Sở Tài chính Ban Tổ chức', true],
  ['Các chi bộ Công an xã', '', true],
  ['Chi bộ Công an xã', '', false],
  ['Đảng ủy Công an xã', '', false],
  ['Công an xã, Ban Tổ chức', '', false],
  ['Lãnh đạo Văn phòng', '', false],
])('bodies that nothing parts are doubted: %s %s', (body, joint, isDoubted) => {
  const rows = [...others, row('Sơ kết', body, joint)];
  expect(runsIntoBody(rows, true)(rows.at(-1)!, 3) !== undefined).toBe(isDoubted);
});

test.each([
  ['Đề án về đầu tư công giai đoạn 2026 - 2030 UBND xã', true],
  ['Sơ kết quý I Trung tâm Chính trị', true],
  ['Tổng kết năm 2026 Các chi bộ', true],
  ['Kỳ họp thứ 7 HĐND tỉnh', false],
  ['Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ', false],
  ['Kế hoạch năm 2026 của UBND xã', false],
  ['Sơ kết quý I Phong trào', false],
])('a name of a body behind the time of a task is doubted: %s', (text, isDoubted) => {
  const rows = [row(text, 'Công an xã')];
  expect(endsInName(rows, true)(rows[0]!, 0) !== undefined).toBe(isDoubted);
  expect(endsInName(rows, false)(rows[0]!, 0)).toBeUndefined();
});

test('words of the head in front of a task or behind a body are doubted where no other row has such', () => {
  const rows = [
    ...others,
    row('THAM MƯU Kiểm tra', 'Công an xã'),
    row('Sơ kết', 'Công an xã MƯU'),
    row('Họp', 'VP UBND'),
  ];
  expect(rows.map(holdsLabel(rows, true)).slice(3)).toEqual([
    expect.stringContaining('"THAM MƯU"'),
    expect.stringContaining('"MƯU"'),
    undefined,
  ]);
  const capitals = rows.map(() => row('HĐND TỈNH Họp', 'Công an xã'));
  expect(capitals.map(holdsLabel(capitals, true))).toEqual(capitals.map(() => undefined));
});
