import { runCheck } from '../src/check/content.ts';
import { checkWords } from '../src/i18n/check-report.ts';
import { chooseLanguage } from '../src/i18n/import-report.ts';
import { readArguments } from './read-arguments.ts';

const { values } = readArguments({ options: { lang: { type: 'string' } } } as const);
const language = chooseLanguage(values.lang, process.env['VAN_KIEN_LANG']);
if (language) process.exitCode = await runCheck(process.cwd(), checkWords[language]);
else {
  console.error(checkWords.vi.usage);
  process.exitCode = 2;
}
