import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../support/dist.ts';
import { copyProject, type Project } from '../support/project.ts';
import { serveDist } from '../support/serve.ts';

// Two copies in two folders, each with a cold cache, both below a sub-path.
let projects: readonly [Project, Project];
beforeAll(async () => {
  projects = [copyProject('editions'), copyProject('editions')];
  for (const project of projects) {
    const { ok, output } = await project.run('build', '--edition', 'intranet', '--base', '/vk/');
    expect(ok, output).toBe(true);
  }
});
afterAll(() => {
  for (const project of projects) project.remove();
});

const digestsOf = ({ dist }: Project) =>
  filesOf(dist).map((file) => [
    file.slice(dist.length),
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  ]);

test('the same content gives the same bytes, wherever it is built', () => {
  const [first, second] = projects.map(digestsOf);
  expect(first!.length).toBeGreaterThan(50);
  expect(second).toEqual(first);
});

test('no file tells where it was built', () => {
  const [{ dist, root }] = projects;
  expect(filesOf(dist).filter((file) => readFileSync(file).includes(root))).toEqual([]);
});

test('below a sub-path no link is broken', async () => {
  const site = await serveDist(projects[0].dist, '/vk/');
  const { links } = await new LinkChecker().check({
    path: site.address,
    recurse: true,
    checkFragments: true,
    linksToSkip: (url) => Promise.resolve(new URL(url).host !== new URL(site.address).host),
  });
  await site.close();

  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent }) => `${url} on ${parent ?? '?'}`)).toEqual([]);
  expect(links.length).toBeGreaterThan(10);
});
