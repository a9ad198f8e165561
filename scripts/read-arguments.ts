import { parseArgs, type ParseArgsConfig } from 'node:util';
import { lostOption, strangeOption } from '../src/i18n/command-words.ts';

/**
 * The arguments of a command; an option that it does not have ends it, in the words of whoever typed it. So does one that
 * npm kept for itself, since no `--` stood in front of it: `npm run import file.docx --dry-run` would write.
 */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const language = process.env['VAN_KIEN_LANG'];
  const lost = Object.keys(config.options ?? {}).find(
    (name) =>
      process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined &&
      !process.argv.some((argument) => argument.split('=')[0] === `--${name}`),
  );
  if (lost) return stop(lostOption(`--${lost}`, process.env['npm_lifecycle_event'] ?? '…', language));
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return stop(strangeOption(/'(-[^' ]*)/.exec(message)?.[1] ?? message, language));
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
