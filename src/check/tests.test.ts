import { expect, test } from 'vitest';
import { readTally } from './tests.ts';

test.each([
  ['all passed', '{"numPassedTests":412,"numFailedTests":0}', true, { passed: 412, failed: 0 }],
  ['some failed', '{"numPassedTests":410,"numFailedTests":2}', false, { passed: 410, failed: 2 }],
  [
    'a file that cannot be loaded',
    '{"numPassedTests":3,"numFailedTests":0}',
    false,
    { passed: 3, failed: 1 },
  ],
  ['no report at all', undefined, false, { passed: 0, failed: 1 }],
])('counts a run in which %s', (_, report, ok, tally) => {
  expect(readTally(report, ok)).toEqual(tally);
});
