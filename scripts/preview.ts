import { runPreview } from '../src/build/command.ts';

process.exitCode = await runPreview(process.argv.slice(2));
