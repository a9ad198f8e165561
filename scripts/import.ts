import { constants } from 'node:os';
import { chooseLanguage, reportWords } from '../src/i18n/import-report.ts';
import { importFile } from '../src/import/import-files.ts';
import type { Imported } from '../src/import/imported.ts';
import { namedFiles } from '../src/import/named-files.ts';
import { progressLine } from '../src/import/progress-line.ts';
import { importJson, reportImport } from '../src/import/report.ts';
import { readArguments } from './read-arguments.ts';

// `--no-regexp-tier-up` in package.json: each pattern is compiled once, to machine code, not to bytecode first and again when it is
// used a second time. That is a tenth of the time that one file takes.
const { values, positionals } = readArguments({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    issuer: { type: 'string', multiple: true },
    update: { type: 'boolean', default: false },
    into: { type: 'string' },
    'keep-edits': { type: 'boolean', default: false },
    ocr: { type: 'boolean', default: false },
    lang: { type: 'string' },
  },
} as const);

const language = chooseLanguage(values.lang, process.env['VAN_KIEN_LANG']);
const words = reportWords[language ?? 'vi'];

const named = namedFiles(positionals);
// What says how to update says nothing of a first import, and one document is made of one file.
const isOdd = values.update
  ? values.into !== undefined && named.length > 1
  : values.into !== undefined || values['keep-edits'];
const files = language && !isOdd ? named : [];
if (files.length === 0) {
  console.error(words.usage);
  process.exitCode = 2;
}

const results: Imported[] = [];
const progress = progressLine(process.stderr, files.length, words);

/** For programs: one file is told as an object, several as a list of them. */
function tellJson(): void {
  const told = results.map(importJson);
  console.log(JSON.stringify(files.length === 1 ? told[0] : told, null, 2));
}

// A signal waits until what is being written is whole; what was done before is told.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    progress.clear();
    if (values.json && results.length > 0) tellJson();
    console.error(words.stopped);
    process.exit(128 + constants.signals[signal]);
  });

for (const [at, file] of files.entries()) {
  progress.file(at + 1, file);
  const result = await importFile(file, {
    root: process.cwd(),
    dryRun: values['dry-run'],
    issuers: values.issuer,
    update: values.update,
    into: values.into,
    keepEdits: values['keep-edits'],
    ocr: values.ocr,
    onProgress: progress.page,
  });
  progress.clear();
  if (!values.json) console.log(reportImport(result, words));
  results.push(result);
}
if (values.json) tellJson();
const failed = results.filter(({ status }) => status === 'failed').map(({ file }) => file);
const written = results.filter(({ status }) => status === 'written' || status === 'updated').length;
if (results.length > 1 && !values.json)
  console.log(words.summary(results.length - failed.length, written, failed));
if (failed.length > 0) process.exitCode = 1;
