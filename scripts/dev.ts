import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runsAlready } from '../src/i18n/command-words.ts';
import { findRunningDev } from '../src/serve/running-dev.ts';

// A clerk compares a draft with the paper before it is opened, so closed texts are shown while editing.
process.env['VAN_KIEN_EDITION'] ??= 'intranet';
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const root = join(import.meta.dirname, '..');
const endWithParent = pathToFileURL(join(root, 'src/build/end-with-parent.ts')).href;
const given = process.argv.slice(2);
const port = given.includes('--port') ? [] : ['--port', '4321'];
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

// What is asked of a server that runs, `stop` or `--force`, is between it and Astro.
const isPlain = given.every((argument) => argument === '--port' || /^(?:--port=)?\d+$/.test(argument));
const running = isPlain ? await findRunningDev(root) : undefined;
if (running) {
  console.error(runsAlready(running, process.env['VAN_KIEN_LANG']));
  process.exit(1);
}

const child = spawn(process.execPath, ['--import', endWithParent, astro, 'dev', ...port, ...given], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
