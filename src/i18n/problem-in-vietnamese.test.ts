import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { makeDraft } from '../import/draft.ts';
import { readSource } from '../import/readers/read-source.ts';
import { missingInVietnamese, problemsInVietnamese, repairsInVietnamese } from './vi-problems.ts';
import { missingFact, problemInVietnamese, repairInVietnamese } from './problem-in-vietnamese.ts';

const at = { severity: 'error', file: 'x.mdx', line: 1, column: 1 } as const;

/** The files whose sentences reach a clerk. */
const files = [
  ...readdirSync('src/import', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/import/${file.replaceAll('\\', '/')}`)
    .filter((file) => /^(?!.*(?:\.test|\/gold\/|\/report\.|\/progress-line\.)).*\.ts$/.test(file)),
  ...['corpus', 'read-document', 'said-otherwise', 'yaml-file'].map((name) => `src/loaders/${name}.ts`),
  ...['read', 'safe-subset'].map((name) => `src/markdown/${name}.ts`),
  ...['document', 'fields'].map((name) => `src/schemas/${name}.ts`),
  ...['calendar', 'citations', 'done', 'twins'].map((name) => `src/check/${name}.ts`),
  ...['citation-problems', 'override-relations'].map((name) => `src/graph/${name}.ts`),
  'src/domain/handling-mark.ts',
];

/** A sentence or a part of one, as code says it: two plain English words side by side, or with a gap between. */
const english = /^[^À-ỹ|[\]]*(?:^|[\s"])[A-Za-z]{2,}[\s:"]+(?:\{\}\S*\s)?[a-z]{2,}/u;
const gaps = (text: string): string => text.replace(/\{\d\}/g, '{}');

/** Every sentence in a file, with `{}` for what is filled in. */
function sentencesIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const spoken = new Set(files.flatMap(sentencesIn));
const tables = [problemsInVietnamese, repairsInVietnamese, missingInVietnamese];
const known = new Set(tables.flatMap((table) => Object.keys(table).map(gaps)));

/** What looks like a sentence and is none of its own. */
const parts = new Set(['front matter', ' It says "{}".']);

/** Names of elements in Word files. */
const element = /^[a-z]+:[A-Za-z]+$/;

/** Vietnamese without its marks, by which other words are recognised. */
const folded = /^[a-z ]*\b(?:viet nam|ho chi minh|tu do)\b[a-z ]*$/;

test('every sentence of the importer and of the checks has its Vietnamese', () => {
  const lacking = [...spoken].filter(
    (text) =>
      english.test(text) && !element.test(text) && !folded.test(text) && !known.has(text) && !parts.has(text),
  );
  expect(lacking, 'add them to src/i18n/vi-problems.ts').toEqual([]);
});

test('no Vietnamese stands for a sentence that nobody says', () => {
  const made = new Set(['{} It says "{}".', '{} Then update again.', 'calendar entry', 'task', '{} → {}']);
  const dead = [...known].filter((text) => !spoken.has(text) && !made.has(text));
  expect(dead, 'take them out of src/i18n/vi-problems.ts').toEqual([]);
});

const gold = readdirSync('tests/gold', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/gold/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.txt') && file.includes('import'));

test('whatever the importer says of real texts, it says in Vietnamese', async () => {
  const left: string[] = [];
  for (const file of gold) {
    const reading = await readSource(new Uint8Array(readFileSync(file)), file);
    const draft = makeDraft(reading, { file, sha256: '', registry: [] });
    const told = [
      ...draft.problems.map((one) => [one.message, problemInVietnamese(one).message] as const),
      ...draft.problems.map((one) => [one.hint, problemInVietnamese(one).hint] as const),
      ...draft.missing.map((one) => [one, missingFact(one)] as const),
      ...draft.repairs.map(({ what }) => [what, repairInVietnamese(what)] as const),
    ];
    left.push(...told.flatMap(([said, vietnamese]) => (said === vietnamese ? [said] : [])));
  }
  expect(gold.length).toBeGreaterThan(20);
  expect(left).toEqual([]);
}, 120_000);

test.each([
  [
    'Row "Sơ kết…": its cells could not be told apart for sure.',
    'Dòng “Sơ kết…”: không chắc chữ nào thuộc ô nào.',
  ],
  [
    'The table could not be read for sure: its words "a b" found no cell. It stands in the draft as text.',
    'Không chắc đọc đúng bảng này: những chữ “a b” không vào được ô nào. Chữ trong bảng được giữ trong lời văn.',
  ],
  [
    'It is not YAML: Plain value cannot start with reserved character @',
    'Phần lý lịch sai cách viết: chữ bắt đầu bằng dấu @ mà không đặt trong ngoặc kép.',
  ],
  [
    '{…} is code, and a body is data. It says "x".',
    'Chữ trong {…} là mã lệnh; lời văn chỉ có chữ. Ở đó viết “x”.',
  ],
  [
    'It is not MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    'Lời văn sai cách viết: có dấu { mà không có dấu } đóng lại.',
  ],
  ['a sentence of another program', 'a sentence of another program'],
])('says %s in Vietnamese', (message, vietnamese) => {
  expect(problemInVietnamese({ ...at, message, hint: '' }).message).toBe(vietnamese);
});

test('leaves out the field in front of a message: it is shown as a link', () => {
  const problem = {
    ...at,
    field: 'tasks.3.month',
    message: 'tasks.3.month: "x" is not a month. Write YYYY-MM, as in "2025-01".',
  };
  expect(problemInVietnamese({ ...problem, hint: '' }).message).toBe(
    '“x” không phải là tháng. Viết như 01/2025; trong tệp là 2025-01.',
  );
});

test('what fills a sentence is no instruction: code and signs of patterns stay text', () => {
  const { message } = problemInVietnamese({
    ...at,
    message: '"$& {0} $1" is not in the registry of bodies.',
    hint: '',
  });
  expect(message).toBe('“$& {0} $1” chưa có trong danh bạ cơ quan.');
});
