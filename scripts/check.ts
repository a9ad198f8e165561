import { parseArgs } from 'node:util';
import { runCheck } from '../src/check/content.ts';
import { checkWords } from '../src/i18n/check-report.ts';
import { chooseLanguage } from '../src/i18n/import-report.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const language = chooseLanguage(values.lang, process.env['VAN_KIEN_LANG']);
if (language) process.exitCode = await runCheck(process.cwd(), checkWords[language]);
else {
  console.error(checkWords.vi.usage);
  process.exitCode = 2;
}
