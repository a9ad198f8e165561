import { makeDraft, type Draft } from '../../src/import/draft.ts';
import { readDocx } from '../../src/import/readers/docx/docx.ts';
import { makeDocx } from './make-docx.ts';

/** A table of text cells; `|` parts cells, ` / ` parts paragraphs, `^` goes on with the cell above, `>` with the left one. */
export function tableOf(rows: string): string {
  const lines = rows.trim().split('\n');
  const cellOf = (text: string, span: number) => {
    const merge = text === '^' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
    const paragraphs = (text === '^' ? '' : text)
      .split(' / ')
      .map((part) => `<w:p><w:r><w:t>${part.trim()}</w:t></w:r></w:p>`);
    return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${paragraphs.join('')}</w:tc>`;
  };
  return `<w:tbl>${lines
    .map((line) => {
      const cells: { text: string; span: number }[] = [];
      for (const text of line.split('|').map((cell) => cell.trim()))
        if (text === '>') cells.at(-1)!.span += 1;
        else cells.push({ text, span: 1 });
      return `<w:tr>${cells.map(({ text, span }) => cellOf(text, span)).join('')}</w:tr>`;
    })
    .join('')}</w:tbl>`;
}

/** A Word file: each line a paragraph, those with `|` the rows of a table. */
function wordOf(text: string): Uint8Array {
  const parts: string[] = [];
  let rows: string[] = [];
  for (const line of [
    ...text
      .trim()
      .split('\n')
      .map((own) => own.trim()),
    '',
  ]) {
    if (line.includes('|')) rows.push(line);
    else {
      if (rows.length > 0) parts.push(tableOf(rows.join('\n')));
      rows = [];
      parts.push(`<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
    }
  }
  return makeDocx(parts.join(''));
}

/** The draft of such a file. */
export const draftOfWord = (text: string): Draft =>
  makeDraft(readDocx(wordOf(text)), { file: 'x.docx', sha256: '', registry: [] });
