import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../serve/server.ts';
import { site } from '../site.ts';

/** Serve a built site until the process is ended. Returns an exit code only when it cannot. */
export async function servePreview(options: {
  folder: string;
  port: number;
  host?: string | undefined;
}): Promise<number | undefined> {
  const { folder, port, host } = options;
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no built site in ${folder}. Run "npm run build" first.`);
    return 1;
  }
  try {
    const { address } = await serveFolder({ folder, base: site.base, port, host });
    console.log(`${site.name} is at ${address} (Ctrl+C ends it).`);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.error(
      `Port ${port} is in use. End what uses it, or choose another: npm run preview -- --port ${port + 1}`,
    );
    return 1;
  }
}
