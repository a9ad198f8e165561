import { spawn } from 'node:child_process';

/** A tool of the project, run with the Node that runs us. */
export interface Tool {
  readonly name: string;
  /** Its program and what to tell it. */
  readonly args: readonly string[];
}

/** Run a tool, and show what it said only if it was not content. */
export function runQuietTool({ args }: Tool): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/** Run a tool from the folder of the project, its output going where ours goes. Returns whether it was content. */
export function runTool({ args }: Tool): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}
