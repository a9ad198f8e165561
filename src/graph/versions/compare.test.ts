import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows } from './compare.ts';
import type { ProgrammeRow } from './row.ts';
import { readText, sameWork } from './same-work.ts';

const row = (when: string, text: string, more: Partial<ProgrammeRow> = {}): ProgrammeRow => ({
  document: 'a',
  anchor: 'nv',
  when,
  text,
  who: 'ban-to-chuc',
  where: '',
  ...more,
});

const culture = 'Ban hành Nghị quyết về phát triển văn hóa Hà Tĩnh đến năm 2030.';

test.each([
  [culture, 'Ban hành Nghị quyết của Tỉnh ủy về xây dựng và phát triển văn hóa Hà Tĩnh đến năm 2030.'],
  [culture, 'Xây dựng dự thảo Nghị quyết về phát triển văn hoá Hà Tĩnh đến năm 2030'],
  [
    'Sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW.',
    'Sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TW về học tập và làm theo.',
  ],
  [
    'Tổng kết công tác cải cách hành chính của UBND tỉnh.',
    'Tổng kết công tác cải cách hành chính của Ủy ban nhân dân tỉnh.',
  ],
  [
    'Ban hành Chỉ thị về đẩy mạnh công tác bảo vệ rừng, phòng cháy rừng.',
    'Ban hành Chỉ thị về tăng cường công tác bảo vệ rừng, phòng cháy rừng.',
  ],
])('%s | %s are one piece of work', (a, b) => {
  expect(sameWork(readText(a), readText(b))).toBeGreaterThan(0.5);
  expect(sameWork(readText(b), readText(a))).toBe(sameWork(readText(a), readText(b)));
});

test.each([
  [
    'Làm việc với Ban Thường vụ Huyện ủy Thạch Hà về công tác cán bộ.',
    'Làm việc với Ban Thường vụ Huyện ủy Cẩm Xuyên về công tác cán bộ.',
  ],
  [
    'Làm việc với Huyện ủy Đức Thọ về xây dựng nông thôn mới.',
    'Làm việc với Huyện ủy Đức Thiện về xây dựng nông thôn mới.',
  ],
  ['Hội nghị lần thứ 25 Ban Chấp hành Đảng bộ tỉnh.', 'Hội nghị lần thứ 26 Ban Chấp hành Đảng bộ tỉnh.'],
  ['Sơ kết công tác dân vận 6 tháng đầu năm.', 'Sơ kết công tác tuyên giáo 6 tháng đầu năm.'],
  ['Sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW.', 'Tổng kết 5 năm thực hiện Chỉ thị số 05-CT/TW.'],
  ['Sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW.', 'Sơ kết 5 năm thực hiện Chỉ thị số 06-CT/TW.'],
  ['Ban hành Kế hoạch luân chuyển cán bộ năm 2023.', 'Ban hành Kế hoạch luân chuyển cán bộ năm 2024.'],
  [
    'Ban hành Chỉ thị về lãnh đạo đại hội công đoàn các cấp.',
    'Ban hành Chỉ thị về lãnh đạo đại hội phụ nữ các cấp.',
  ],
  [culture, 'Triển khai Nghị quyết về phát triển văn hóa Hà Tĩnh đến năm 2030.'],
  [
    'Ban hành Chỉ thị về lãnh đạo diễn tập khu vực phòng thủ.',
    'Ban hành Kế hoạch về lãnh đạo diễn tập khu vực phòng thủ.',
  ],
  [
    'Ban hành Kế hoạch thực hiện nhiệm vụ tạo chuyển biến căn bản về công tác dân vận trong tình hình mới nhiệm kỳ 2010 - 2015.',
    'Ban hành Kế hoạch thực hiện nhiệm vụ tạo chuyển biến căn bản về công tác dân số trong tình hình mới nhiệm kỳ 2010 - 2015.',
  ],
  ['Giao ban.', 'Giao ban báo chí.'],
])('%s | %s may be two', (a, b) => {
  expect(sameWork(readText(a), readText(b))).toBeUndefined();
});

test('added, moved, dropped, reworded, given to others: each row once, with all that changed', () => {
  const before = [
    row('2023-03', culture),
    row('2023-03', 'Tổng kết công tác cải cách tư pháp.'),
    row('2023-04', 'Kiểm tra công tác tôn giáo.', { who: 'ban-dan-van' }),
    row('2023-05', 'Họp báo.'),
    row('2023-06', 'Sơ kết công tác dân vận.', { where: 'tang 3' }),
  ];
  const after = [
    row('2023-03', 'Tổng kết công tác cải cách tư pháp.'),
    row('2023-04', 'Kiểm tra công tác tôn giáo.', { who: 'ban-noi-chinh' }),
    row('2023-06', 'Ban hành Nghị quyết về xây dựng và phát triển văn hóa Hà Tĩnh đến năm 2030.'),
    row('2023-06', 'Sơ kết công tác dân vận.', { where: 'tang 6' }),
    row('2023-07', 'Diễn tập khu vực phòng thủ tỉnh.'),
  ];
  const { added, dropped, changed, unchanged } = compareRows(before, after);
  expect(added).toEqual([after[4]]);
  expect(dropped).toEqual([before[3]]);
  expect(unchanged).toMatchObject([{ after: after[0] }]);
  expect(changed.map((pair) => [before.indexOf(pair.before), pair.changes])).toEqual([
    [2, ['bodies']],
    [0, ['moved', 'reworded']],
    [4, ['place']],
  ]);
  expect(changed[1]!.wording!.after.filter((stretch) => stretch.changed)).toEqual([
    { text: 'xây dựng và', changed: true },
  ]);
});

test('what could be paired in two ways is dropped and added, not guessed', () => {
  const weekly = 'Thường trực Tỉnh ủy giao ban tuần.';
  const { changed, added, dropped } = compareRows(
    [row('2024-01-02', weekly), row('2024-01-09', weekly)],
    [row('2024-01-03', weekly), row('2024-01-10', weekly)],
  );
  expect([changed.length, added.length, dropped.length]).toEqual([0, 2, 2]);
});

const rows = fc.array(
  fc
    .record({
      when: fc.constantFrom('2023-01', '2023-02', '2023-03'),
      text: fc.constantFrom(
        culture,
        'Ban hành Nghị quyết về xây dựng và phát triển văn hóa Hà Tĩnh đến năm 2030.',
        'Sơ kết công tác dân vận 6 tháng đầu năm.',
        'Sơ kết công tác tuyên giáo 6 tháng đầu năm.',
        'Sơ kết công tác dân vận, tôn giáo 6 tháng đầu năm 2023.',
        'Giao ban.',
      ),
      who: fc.constantFrom('a', 'b'),
    })
    .map(({ when, text, who }) => row(when, text, { who })),
  { maxLength: 7 },
);

test('a programme does not differ from itself', () => {
  fc.assert(
    fc.property(rows, (own) => {
      const { added, dropped, changed, unchanged } = compareRows(
        own,
        own.map((each) => ({ ...each })),
      );
      expect([added, dropped, changed]).toEqual([[], [], []]);
      expect(unchanged.length).toBe(own.length);
    }),
  );
});

test('the other way round, the same rows are paired, and what was added is dropped', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const there = compareRows(a, b);
      const back = compareRows(b, a);
      expect(new Set(back.added)).toEqual(new Set(there.dropped));
      expect(new Set(back.dropped)).toEqual(new Set(there.added));
      const told = ({ changed, unchanged }: typeof there, mirrored: boolean) =>
        [...changed, ...unchanged.map((pair) => ({ ...pair, changes: [], wording: undefined }))]
          .map(({ before, after, changes, wording }) =>
            JSON.stringify(
              mirrored
                ? [after, before, changes, wording && { before: wording.after, after: wording.before }]
                : [before, after, changes, wording],
            ),
          )
          .sort();
      expect(told(back, true)).toEqual(told(there, false));
    }),
  );
});

test('every row of both versions stands in the comparison exactly once', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const { added, dropped, changed, unchanged } = compareRows(a, b);
      const pairs = [...changed, ...unchanged];
      expect(pairs.length + dropped.length).toBe(a.length);
      expect(pairs.length + added.length).toBe(b.length);
      expect(new Set([...pairs.map(({ before }) => before), ...dropped])).toEqual(new Set(a));
    }),
  );
});
