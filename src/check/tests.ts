import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type Tool } from './tool.ts';

/** How many checks passed and failed; a whole tool counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const bin = 'node_modules';

interface Step extends Tool {
  /** Project of vitest that it runs. */
  readonly vitest?: string;
  /** Name of a step without which it would tell nothing. */
  readonly needs?: string;
}

/** Each tool in the order in which it runs: the quick ones first, the browser last. */
const tools: readonly Step[] = [
  {
    name: 'Format (prettier)',
    args: [`${bin}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.'],
  },
  { name: 'Lint (eslint)', args: [`${bin}/eslint/bin/eslint.js`, '.'] },
  { name: 'Types (astro check)', args: [`${bin}/astro/bin/astro.mjs`, 'check'] },
  { name: 'Unit tests (vitest)', args: [], vitest: 'unit' },
  { name: 'Build', args: ['scripts/build.ts'] },
  { name: 'Site and browser tests (vitest)', args: [], vitest: 'site', needs: 'Build' },
];

/**
 * `npm test`: every check, going on after a failure so that all failures show. Prints the count alone on its last
 * line and returns the exit code.
 */
export async function runTests(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'van-kien-test-'));
  const tallies = new Map<string, Tally>();
  for (const step of tools) {
    console.log(`\n▸ ${step.name}`);
    const needed = step.needs === undefined ? undefined : tallies.get(step.needs);
    tallies.set(step.name, needed?.failed ? notRun(step) : await runStep(step, folder));
  }
  rmSync(folder, { recursive: true });

  const { passed, failed } = sum([...tallies.values()]);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function runStep(step: Step, folder: string): Promise<Tally> {
  return step.vitest === undefined ? runOne(step) : runVitest(step.vitest, folder);
}

function notRun({ name, needs }: Step): Tally {
  console.log(`✗ ${name} not run, since this failed: ${needs}`);
  return { passed: 0, failed: 1 };
}

async function runOne(tool: Tool): Promise<Tally> {
  const ok = await runTool(tool);
  console.log(ok ? `✓ ${tool.name}` : `✗ ${tool.name} failed`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runVitest(project: string, folder: string): Promise<Tally> {
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await runTool({
    name: project,
    args: [`${bin}/vitest/vitest.mjs`, 'run', '--project', project, ...reporters],
  });
  return readTally(read(file), ok);
}

/** The tally of a vitest run from its JSON report; a run that failed without a failed test counts as one failure. */
export function readTally(report: string | undefined, ok: boolean): Tally {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
