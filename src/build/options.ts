import { parseArgs } from 'node:util';
import type { Edition } from '../site.ts';

/** What one build or preview was asked for; what was not asked for is left out. */
export interface BuildOptions {
  readonly edition?: Edition | undefined;
  /** With a slash at both ends. */
  readonly base?: string | undefined;
  /** Without a slash at the end. */
  readonly url?: string | undefined;
  /** Folder to publish into, as given. */
  readonly out: string;
  readonly port: number;
  readonly host?: string | undefined;
  readonly help: boolean;
}

/** A mistake on the command line, told to who typed it. */
export class UsageError extends Error {}

export const usage = `Options:
  --edition public|intranet   what to publish: open texts only (the rule), or those of the intranet too
  --base /van-kien/           folder below which the site is served (the rule: /)
  --url https://example.vn    where the site is served; stands in PDFs, calendars and the sitemap
  --out dist                  folder to publish into
  --port 4321                 port of the preview
  --host 0.0.0.0              address of the preview; without it only this machine can see it`;

/** Read the command line of build, preview and start. Throws a `UsageError` that says what to mend. */
export function parseOptions(args: readonly string[]): BuildOptions {
  const { edition, base, url, out, port, host, help } = parse(args);
  if (edition !== undefined && edition !== 'public' && edition !== 'intranet')
    throw new UsageError(`--edition is "${edition}". Write "public" or "intranet".`);
  if (url !== undefined && !/^https?:\/\/[^/\s]+\/?$/.test(url))
    throw new UsageError(
      `--url is "${url}". Write the host alone, as in "https://example.vn"; its folder is --base.`,
    );
  if (base !== undefined && !/^[\w\-./]*$/.test(base))
    throw new UsageError(`--base is "${base}". Write a path, as in "/van-kien/".`);
  if (!/^\d{1,5}$/.test(port)) throw new UsageError(`--port is "${port}". Write a number, as in "4321".`);

  return {
    edition,
    base: base === undefined ? undefined : `/${base}/`.replace(/\/+/g, '/'),
    url: url?.replace(/\/$/, ''),
    out,
    port: Number(port),
    host,
    help,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        edition: text,
        base: text,
        url: text,
        host: text,
        out: { ...text, default: 'dist' },
        port: { ...text, default: '4321' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\n${usage}`, { cause });
  }
}

/** The environment that hands the choices to the site's own code, which reads them in `src/site.ts`. */
export function environmentOf({ edition, base, url }: BuildOptions): Record<string, string> {
  const pairs = { VAN_KIEN_EDITION: edition, VAN_KIEN_BASE: base, VAN_KIEN_URL: url };
  return Object.fromEntries(
    Object.entries(pairs).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
