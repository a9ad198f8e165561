import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../domain/month.ts';
import { keepRowIds, type Row } from './keep-row-ids.ts';

const row = (id: string, from: string, text: string, more: Partial<Row> = {}): Row => ({
  id,
  from,
  to: from,
  text,
  ...more,
});

const day = '2024-01-11';
const held = [
  row('lich-11-1', day, 'Hội nghị tổng kết công tác xây dựng Đảng năm 2023.', { part: 'morning' }),
  row('lich-11-2', day, 'Thường trực Tỉnh ủy giao ban tuần.', { part: 'afternoon' }),
  row('lich-12-1', '2024-01-12', 'Lễ trao tặng Huy hiệu Đảng đợt 03/02.'),
];
const idsAfter = (...rows: Row[]) => keepRowIds(held, rows).map(({ id }) => id);

describe('a row keeps its id', () => {
  const [first, second, third] = held as [Row, Row, Row];

  test('when one comes in above it, which takes a number that nobody had', () => {
    const added = row('lich-11-1', day, 'Họp báo.');
    expect(idsAfter(added, { ...first, id: 'lich-11-2' }, { ...second, id: 'lich-11-3' }, third)).toEqual([
      'lich-11-3',
      'lich-11-1',
      'lich-11-2',
      'lich-12-1',
    ]);
  });

  test.each([
    ['a mended slip', { text: 'Hội nghị tổng kết công tác xây dựng Đảng năm 2024.' }],
    ['other marks and capitals', { text: 'HỘI NGHỊ TỔNG KẾT CÔNG TÁC XÂY DỰNG ĐẢNG NĂM 2023' }],
    ['words added', { text: `${first.text} Triển khai nhiệm vụ năm 2024.` }],
    ['another half-day', { part: 'afternoon' }],
    ['a clock time', { part: undefined, time: '07:30' }],
    ['another day', { from: '2024-01-15', to: '2024-01-15' }],
    ['more days', { to: '2024-01-12' }],
  ])('over %s', (_, change) => {
    expect(idsAfter({ ...first, ...change, id: 'lich-99-9' }, second, third)).toEqual(
      held.map(({ id }) => id),
    );
  });

  test('in another order', () => {
    expect(idsAfter(third, second, first)).toEqual(['lich-12-1', 'lich-11-2', 'lich-11-1']);
  });

  test('beside its twin, in the order of the paper', () => {
    const twins = [row('lich-11-1', day, 'Họp.'), row('lich-11-2', day, 'Họp.')];
    expect(keepRowIds(twins, [row('lich-11-1', day, 'Khác hẳn.'), ...twins]).map(({ id }) => id)).toEqual([
      'lich-11-3',
      'lich-11-1',
      'lich-11-2',
    ]);
  });
});

test('the number of a dropped row is not given to another', () => {
  expect(idsAfter(held[1]!, row('lich-11-1', day, 'Làm việc với Bộ Giao thông vận tải.'))).toEqual([
    'lich-11-2',
    'lich-11-3',
  ]);
});

test('a row that a person wrote anew is the same only beside the source that it was read from', () => {
  const rewritten = [row('lich-11-1', day, 'Họp báo về Tết trồng cây.')];
  const read = [row('lich-11-1', day, 'Hội nghị tổng kết.')];
  expect(keepRowIds(rewritten, read, true)[0]!.id).toBe('lich-11-1');
  expect(keepRowIds(rewritten, read)[0]!.id).toBe('lich-11-2');
});

/** A calendar as the importer reads it: ids count the rows of each day. */
function numbered<T extends { from: string }>(rows: readonly T[]): (T & { id: string })[] {
  const counts = new Map<string, number>();
  return rows.map((each) => {
    const n = (counts.get(each.from) ?? 0) + 1;
    counts.set(each.from, n);
    return { ...each, id: `lich-${each.from.slice(8)}-${n}` };
  });
}

const syllables = ['hội', 'nghị', 'giao', 'ban', 'tuần', 'sơ', 'kết', 'làm', 'việc', 'tỉnh', 'tiếp', 'dân'];
const text = fc
  .tuple(fc.array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 6 }), fc.nat(500))
  // Words of its own, so that no two rows are likely to be taken for each other.
  .map(([words, n]) =>
    [...words, ...Array.from({ length: words.length + 1 }, (_, k) => `tên${n}x${k}`)].join(' '),
  );
const aRow = fc.record({ day: fc.nat(8), text, part: fc.constantFrom('morning', 'afternoon', undefined) });
const paper = fc.uniqueArray(aRow, {
  selector: (each) => each.text.split(' ').at(-1)!.split('x')[0],
  maxLength: 25,
});
/** What a new version does to a row; `add` puts a new one in front of it. */
const change = fc.constantFrom('none', 'none', 'slip', 'half', 'move', 'drop', 'add');

/** A row of the new paper, with the id that it had. */
interface Tracked extends Row {
  readonly from: string;
  readonly was: string | undefined;
}

test('through slips, half-days, moves, dropped and added rows, each row has its own id and no other gets it', () => {
  fc.assert(
    fc.property(
      paper,
      fc.array(change, { minLength: 25, maxLength: 25 }),
      fc.nat(1000),
      (rows, changes, seed) => {
        const start = (n: number) => addDays('2024-01-01', n);
        const before = numbered(
          rows
            .map(({ day: n, ...each }) => ({ ...each, from: start(n), to: start(n) }))
            .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
        );
        const changed = before.flatMap((each, n): Tracked[] => {
          const was = each.id;
          switch (changes[n]) {
            case 'slip':
              return [{ ...each, was, text: each.text.replace(/\S+$/, 'khác') }];
            case 'half':
              return [{ ...each, was, part: each.part === 'morning' ? 'afternoon' : 'morning' }];
            case 'move':
              return [{ ...each, was, from: start(9 + (n % 3)), to: start(9 + (n % 3)) }];
            case 'drop':
              return [];
            case 'add':
              return [
                { ...each, text: `Mới thêm ${seed} vào ${n}`, was: undefined },
                { ...each, was },
              ];
            default:
              return [{ ...each, was }];
          }
        });
        const after = keepRowIds(before, numbered(changed));
        const ids = new Set(before.map(({ id }) => id));
        for (const { id, was } of after) {
          if (was === undefined) expect(ids.has(id)).toBe(false);
          else expect(id).toBe(was);
        }
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        // And the next import of the same paper changes nothing.
        expect(keepRowIds(after, numbered(changed))).toEqual(after);
      },
    ),
    { seed: 3, numRuns: 200 },
  );
});
