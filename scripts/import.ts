import { parseArgs } from 'node:util';
import { importFile, type Imported } from '../src/import/import-files.ts';
import { progressLine } from '../src/import/progress-line.ts';
import { importJson, reportImport } from '../src/import/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    issuer: { type: 'string', multiple: true },
    update: { type: 'boolean', default: false },
    into: { type: 'string' },
    'keep-edits': { type: 'boolean', default: false },
    ocr: { type: 'boolean', default: false },
  },
});

if (positionals.length === 0) {
  console.error(
    'Name the files: npm run import -- FILE… [--ocr] [--issuer ID] [--update [--into ID] [--keep-edits]] [--dry-run] [--json]',
  );
  process.exitCode = 2;
}

// A signal waits until what is being written is whole.
process.once('SIGINT', () => {
  progress.clear();
  console.error('Stopped. Nothing is half written; files named above are done.');
  process.exit(130);
});

const results: Imported[] = [];
const progress = progressLine(process.stderr, positionals.length);
for (const [at, file] of positionals.entries()) {
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
  if (!values.json) console.log(reportImport(result));
  results.push(result);
}
if (values.json) console.log(JSON.stringify(results.map(importJson), null, 2));
if (results.some(({ status }) => status === 'failed')) process.exitCode = 1;
