import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { namedFiles } from './named-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'van-kien-named-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, 'gốc', name);
const make = (...names: string[]) => names.forEach((name) => writeFileSync(at(name), ''));
mkdirSync(join(folder, 'gốc'));

test('a pattern stands for the files that fit, a name for itself', () => {
  make('b 1.docx', 'a.docx', 'c.txt', '[a].docx');
  expect(namedFiles([at('c.txt'), at('[ab]*.docx'), at('?.txt'), at('[a].docx')])).toEqual(
    ['c.txt', 'a.docx', 'b 1.docx', 'c.txt', '[a].docx'].map(at),
  );
  expect(namedFiles([at('*.pdf'), at('thieu.docx')])).toEqual([at('*.pdf'), at('thieu.docx')]);
});

// Windows has no such names.
test.skipIf(process.platform === 'win32')(
  'a file that is there is meant, whatever signs its name has',
  () => {
    make('thật không?.docx', 'thật khôngs.docx');
    expect(namedFiles([at('thật không?.docx')])).toEqual([at('thật không?.docx')]);
  },
);
