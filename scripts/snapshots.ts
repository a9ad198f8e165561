import { runSnapshots } from '../src/snapshots/command.ts';

process.exitCode = await runSnapshots(process.argv.slice(2), process.cwd());
