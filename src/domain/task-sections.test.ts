import { expect, test } from 'vitest';
import { openedSections } from './task-sections.ts';

const task = (...sections: string[]) => ({ sections });

test.each([
  ['the first task', task('A', 'I'), undefined, ['A', 'I']],
  ['the next of a section', task('A', 'I'), task('A', 'I'), []],
  ['a part of the same section', task('A', 'II'), task('A', 'I'), ['II']],
  ['another section with a part of the same name', task('B', 'I'), task('A', 'I'), ['B', 'I']],
  ['a task below the section itself', task('A'), task('A', 'I'), []],
  ['a task without sections', {}, task('A'), []],
])('%s prints the section rows that are new', (_, one, before, opened) => {
  expect(openedSections(one, before)).toEqual(opened);
});
