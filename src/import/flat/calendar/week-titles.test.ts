import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { partWeekTitles } from './week-titles.ts';

const part = (text: string) => {
  const { lines, titles } = partWeekTitles(readLines(text).lines);
  return [
    lines.map((line) => line.text),
    [...titles].map(([below, title]) => `${title.text} > ${below.text}`),
  ];
};

test('weeks over the rows of a month are titles', () => {
  expect(part('Tuần 1\n02/6\nHọp\nTUẦN THỨ HAI (từ 08/6)\n09/6\nTuần II:\n16/6')).toEqual([
    ['02/6', 'Họp', '09/6', '16/6'],
    ['Tuần 1 > 02/6', 'TUẦN THỨ HAI (từ 08/6) > 09/6', 'Tuần II: > 16/6'],
  ]);
});

test.each(['Tuần 1\n02/6\nHọp', 'Tuần lễ biển\nTuần 1 của hội\nTuần sau'])(
  'words of entries are none: %j',
  (text) => {
    expect(part(text)[1]).toEqual([]);
  },
);
