import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import { wordCounts } from '../search/word-counts.ts';
import type { PrintedColumn } from './printed-column.ts';
import { programmeContent } from './printed-content.ts';
import { doubtsOfPrinted } from './printed-doubts.ts';

const columns = (['bodies', 'text', 'time'] as const).map((kind): PrintedColumn => ({
  ...{ kind, least: Infinity, most: Infinity, isCentred: undefined, paragraph: -1, isTicked: false },
  ...{ skip: kind === 'bodies' ? -0.5 : -4, known: wordCounts(new Map()) },
}));

/** Doubts of two rows with one body in front of both. */
function doubtsBeside(body: string, doubtful: readonly number[] = []): boolean[] {
  const { lines } = readLines(`${body}\nRà soát quy hoạch\nTháng 3\nKiểm tra kho lưu trữ\nTháng 4`);
  const atoms = atomsOf(lines, (text) => [text], new Set());
  const cells = [0, 1, 2, 1, 2].map((column, at) => ({
    ...{ column, row: at < 3 ? 0 : 1 },
    ...{ from: at, to: at + 1 },
  }));
  const way = { cells, doubtful: new Set(doubtful), margins: [9, 9], score: 0 };
  const rules = {
    ...{ columns, content: programmeContent },
    setting: { isWide: false, stand: 'top', isTight: false, isStretched: false } as const,
  };
  return [0, 1].map((row) => doubtsOfPrinted({ atoms, number: undefined }, way, row, rules).length > 0);
}

test('a row needs no body of its own beside the one above', () => {
  expect(doubtsBeside('Văn phòng Đảng ủy')).toEqual([false, false]);
});

test('a body in front of several rows that may be wrong is told in each', () => {
  expect(doubtsBeside('Văn phòng Đảng ủy', [0])).toEqual([true, true]);
  expect(doubtsBeside('Đồng Nẫm quý I Công an xã')).toEqual([true, true]);
  expect(doubtsBeside('Văn phòng Đảng ủy', [1])).toEqual([false, true]);
});
