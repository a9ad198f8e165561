import { countProblems } from '../build/content.ts';
import type { Typed } from '../check/types.ts';
import type { Problem } from '../domain/problem.ts';
import { reportWords, type Language } from './import-report.ts';

/** What `npm run check` says on the terminal, in one language. */
export interface CheckWords {
  /** One problem: how grave, where, what, and what to do. */
  readonly problem: (problem: Problem) => string;
  /** How much was read and how much is wrong. */
  readonly summary: (texts: number, problems: readonly Problem[]) => string;
  /** The code is checked now, and what came of it. */
  readonly typesBegin: string;
  /** The code is not checked, for the content has errors. */
  readonly typesLeft: string;
  readonly types: Readonly<Record<Typed, string>>;
  readonly usage: string;
}

const count = (problems: readonly Problem[], severity: Problem['severity']): number =>
  problems.filter((problem) => problem.severity === severity).length;

function writer(language: Language): CheckWords['problem'] {
  const words = reportWords[language];
  const place = {
    vi: ({ file, line, column }: Problem) => `${file}, dòng ${line}, cột ${column}`,
    en: words.at,
  }[language];
  return (problem) => {
    const { message, hint } = words.problem(problem);
    // A form shows a message beside its field; here nothing else says which one it is.
    const field = problem.field !== undefined && problem.message.startsWith(`${problem.field}: `);
    const named = field && !message.startsWith(problem.field!) ? `${problem.field!}: ${message}` : message;
    // What fills a sentence may hold a list of quotations.
    const said = language === 'vi' ? named.replace(/"([^"\n]*)"/g, '“$1”') : named;
    return `${words.severity[problem.severity]}: ${place(problem)}\n  ${said}\n  ${words.hint}: ${hint}`;
  };
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  vi: {
    problem: writer('vi'),
    summary: (texts, problems) =>
      `Đã đọc ${texts} văn bản: ${count(problems, 'error')} lỗi, ${count(problems, 'warning')} chỗ cần xem.`,
    typesBegin: 'Đang kiểm tra mã nguồn…',
    typesLeft: 'Sửa các lỗi trên rồi gõ lại npm run check. Chưa kiểm tra mã nguồn.',
    types: {
      passed: 'Mã nguồn: đạt.',
      unchanged: 'Mã nguồn: đạt, không đổi từ lần kiểm tra trước.',
      failed: 'Mã nguồn có lỗi; gửi những dòng trên cho người lập trình.',
    },
    usage: 'npm run check [-- --lang vi|en]',
  },
  en: {
    problem: writer('en'),
    summary: (texts, problems) => `Content: ${texts} texts read, ${countProblems(problems)}.`,
    typesBegin: 'Checking the types…',
    typesLeft: 'Mend the errors above and check again. The types were not checked.',
    types: {
      passed: 'Types: no error.',
      unchanged: 'Types: no error; the code is that of the last check.',
      failed: 'The types have errors; they stand above.',
    },
    usage: 'npm run check [-- --lang vi|en]',
  },
};
