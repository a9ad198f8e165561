import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { bracketCalls, findCalls, type NoteCall } from './note-calls.ts';

const [line] = readLines('mỗi tỉnh 20 nhiệm vụ và của tỉnh 2, theo văn bản1 đã gửi').lines;
const call = (number: number, printed: string): NoteCall => ({
  ...{ number, printed, at: 0 },
  from: line!.text.lastIndexOf(printed) + printed.length - String(number).length,
});

test('each call is marked where it stands, not where its letters stand first', () => {
  const calls = [call(2, 'tỉnh 2'), call(1, 'bản1')];
  expect(bracketCalls([line!], calls)[0]!.text).toBe(
    'mỗi tỉnh 20 nhiệm vụ và của tỉnh [2], theo văn bản [1] đã gửi',
  );
});

test('so it is in the line as printed, whose blanks are others', () => {
  const [wide] = readLines('   theo   văn bản1 đã gửi  các huyện2').lines;
  expect(bracketCalls([wide!], findCalls(wide!, 0))[0]!.raw.trim()).toBe(
    'theo   văn bản [1] đã gửi  các huyện [2]',
  );
});
