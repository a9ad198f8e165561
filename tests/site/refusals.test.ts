import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDocument } from '../support/document.ts';
import { copyProject, type Project } from '../support/project.ts';

// Line 9 ends the front matter, so the body begins on line 10.
const code: readonly (readonly [name: string, body: string, at: string, quoted: string])[] = [
  ['import', 'Một.\n\nimport fs from "node:fs"\n', '12:1', 'import'],
  ['export', 'Một.\n\nexport const day = 1\n', '12:1', 'export'],
  ['expression', 'Một {process.env.HOME} hai.\n', '10:5', 'process.env.HOME'],
  ['alone', 'Một.\n\n{1 + 1}\n', '12:1', '1 + 1'],
  ['element', 'Một.\n\n<script src="x.js" />\n', '12:1', 'script'],
  ['component', 'Một <Chart /> hai.\n', '10:5', 'Chart'],
  ['attribute', 'Một.\n\n<Calendar onclick={x} />\n', '12:1', 'Calendar'],
  ['link', 'Một [hai](javascript:alert(1)).\n', '10:5', 'javascript:'],
];

let project: Project;
let built: { ok: boolean; output: string };
beforeAll(async () => {
  project = copyProject();
  for (const [name, body] of code) addDocument(project.root, `2024/${name}`, body);
  built = await project.run('build');
});
afterAll(() => {
  project.remove();
});

test('a build of texts with code in them fails and publishes nothing', () => {
  expect(built.ok).toBe(false);
  expect(existsSync(project.dist)).toBe(false);
});

test.each(code)('code as %s is refused with its place and a hint', (name, _, at, quoted) => {
  const told = built.output.split('\n\n').find((text) => text.includes(`2024/${name}.mdx:${at}\n`));
  expect(told).toContain(quoted);
  expect(told).toMatch(/\n {2}hint: \S/);
});
