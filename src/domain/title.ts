import { kindName, type DocumentKind } from './kind.ts';

/** What a title is made of. */
export interface Titled {
  readonly kind?: DocumentKind | undefined;
  readonly symbol?: string | undefined;
  readonly subject?: string | undefined;
}

/**
 * One line that names a document: `Chương trình công tác tháng 01 năm 2024`, `Nghị quyết số 28-NQ/TW`.
 *
 * A subject begins with a small letter behind the kind unless its first word is a name or an abbreviation; the
 * sources begin it with a capital, so only known beginnings of a sentence are lowered.
 */
export function documentTitle({ kind, symbol, subject }: Titled): string {
  const name = kind === undefined ? 'Văn bản' : kindName(kind);
  if (subject !== undefined && subject !== '') return `${name} ${lowerFirst(subject)}`;
  return symbol === undefined ? name : `${name} số ${symbol}`;
}

const beginnings = new Set(
  'của công thực về kết tháng quý ban triển tăng tiếp đổi nâng đẩy xây phát sửa tổ phê quy một hướng điều phân bổ việc sơ tổng kiểm ứng'.split(
    ' ',
  ),
);

function lowerFirst(subject: string): string {
  const [first = ''] = subject.split(' ', 1);
  const low = first.toLocaleLowerCase('vi');
  return beginnings.has(low) ? low + subject.slice(first.length) : subject;
}
