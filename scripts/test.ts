import { runTests } from '../src/check/tests.ts';

process.exitCode = await runTests();
