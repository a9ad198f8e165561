import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findRunningDev } from './running-dev.ts';

const root = mkdtempSync(join(tmpdir(), 'van-kien-dev-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a server that is noted counts as long as it answers', async () => {
  expect(await findRunningDev(root)).toBeUndefined();
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/soat/' ? 200 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  mkdirSync(join(root, '.astro'));
  writeFileSync(join(root, '.astro/dev.json'), JSON.stringify({ pid: 1, url }));
  expect(await findRunningDev(root)).toBe(`${url}/soat/`);
  await new Promise((resolve) => {
    server.closeAllConnections();
    server.close(resolve);
  });
  expect(await findRunningDev(root)).toBeUndefined();
});
