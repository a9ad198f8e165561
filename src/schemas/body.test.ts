import { expect, test } from 'vitest';
import { bodySchema } from './body.ts';

test('a body is found by its former names too, and they stay known as such', () => {
  const read = bodySchema.parse({
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy An Hải',
    aliases: ['BTGDVTU'],
    formerNames: ['Ban Tuyên giáo Tỉnh ủy An Hải'],
    kind: 'party-agency',
  });
  expect(read.aliases).toEqual(['BTGDVTU', 'Ban Tuyên giáo Tỉnh ủy An Hải']);
  expect(read.formerNames).toEqual(['Ban Tuyên giáo Tỉnh ủy An Hải']);
  expect(bodySchema.parse({ name: 'A', kind: 'state' })).toEqual({
    name: 'A',
    kind: 'state',
    aliases: [],
    members: [],
  });
});
