import { resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { reviewInDev } from './vite-plugin.ts';

test.each([
  ['serve', true],
  ['build', false],
] as const)('with vite %s, the review page is there: %s', async (command, there) => {
  const config = await resolveConfig(
    { configFile: false, logLevel: 'silent', plugins: [reviewInDev('.', '/')] },
    command,
  );
  expect(config.plugins.some(({ name }) => name === 'van-kien-review')).toBe(there);
});
