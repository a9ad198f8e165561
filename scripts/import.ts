import { parseArgs } from 'node:util';
import { importFile, type Imported } from '../src/import/import-files.ts';
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
  },
});

if (positionals.length === 0) {
  console.error(
    'Name the files: npm run import -- FILE… [--issuer ID] [--update [--into ID] [--keep-edits]] [--dry-run] [--json]',
  );
  process.exitCode = 2;
}

const results: Imported[] = [];
const watched = process.stderr.isTTY && positionals.length > 1;
for (const [at, file] of positionals.entries()) {
  if (watched) process.stderr.write(`\r\u001B[K${at + 1}/${positionals.length} ${file}`);
  const result = await importFile(file, {
    root: process.cwd(),
    dryRun: values['dry-run'],
    issuers: values.issuer,
    update: values.update,
    into: values.into,
    keepEdits: values['keep-edits'],
  });
  if (watched) process.stderr.write('\r\u001B[K');
  if (!values.json) console.log(reportImport(result));
  results.push(result);
}
if (values.json) console.log(JSON.stringify(results.map(importJson), null, 2));
if (results.some(({ status }) => status === 'failed')) process.exitCode = 1;
