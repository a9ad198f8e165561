import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// A clerk compares a draft with the paper before it is opened, so closed texts are shown while editing.
process.env['VAN_KIEN_EDITION'] ??= 'intranet';
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const root = join(import.meta.dirname, '..');
const endWithParent = pathToFileURL(join(root, 'src/build/end-with-parent.ts')).href;
const given = process.argv.slice(2);
const port = given.includes('--port') ? [] : ['--port', '4321'];
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

const child = spawn(process.execPath, ['--import', endWithParent, astro, 'dev', ...port, ...given], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
