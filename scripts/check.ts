import { runCheck } from '../src/check/content.ts';

process.exitCode = await runCheck(process.cwd());
