import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { review } from './integration.ts';

test.each([
  ['dev', true],
  ['build', false],
  ['preview', false],
  ['sync', false],
] as const)('with astro %s, the review page is there: %s', async (command, there) => {
  const updateConfig = vi.fn();
  const setup = review('/').hooks['astro:config:setup']!;
  const options = { command, config: { root: pathToFileURL('/project/') }, updateConfig };
  await setup(options as unknown as Parameters<typeof setup>[0]);
  expect(updateConfig).toHaveBeenCalledTimes(there ? 1 : 0);
  if (there) expect(JSON.stringify(updateConfig.mock.calls)).toContain('van-kien-review');
});
