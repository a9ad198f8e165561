import { expect, test } from 'vitest';
import { signingTime } from './signing-time.ts';

test('keeps the zone of the stamp', () => {
  expect(signingTime('2023-04-20T11:10:29+07:00')).toEqual({ time: '11:10', day: '20/04/2023' });
});
