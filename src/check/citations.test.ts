import { expect, test } from 'vitest';
import { bodies, makeDocument } from '../../tests/gold/citations/make-corpus.ts';
import type { Block, HeldDocument } from '../domain/entities.ts';
import { citationWarnings } from './citations.ts';

const decision = (year: string): HeldDocument =>
  makeDocument({
    id: `${year}/12-qd-ubnd`,
    symbol: '12/QĐ-UBND',
    kind: 'decision',
    issuedOn: `${year}-01-08`,
    issuers: ['ubnd-tinh-ha-tinh'],
  });

/** Warnings about a document whose paragraphs stand on the lines 3, 5, … of its file. */
function warn(...paragraphs: string[]) {
  const source = `---\n---\n${paragraphs.join('\n\n')}\n`;
  const blocks = paragraphs.map((text, at): Block => ({
    type: 'paragraph',
    anchor: `d${at + 1}`,
    section: '',
    text: text.replaceAll('**', ''),
    line: 3 + 2 * at,
  }));
  const citing = makeDocument({
    id: '2025/citing',
    issuedOn: '2025-06-01',
    issuers: ['tinh-uy-ha-tinh'],
    blocks,
  });
  const documents = [decision('2024'), decision('2025'), citing];
  return citationWarnings({ documents, bodies, cited: [] }, () => source).map(
    ({ severity, file, line, column, message }) => `${severity} ${file}:${line}:${column} ${message}`,
  );
}

test('a citation that fits two documents is a warning at its line and column', () => {
  expect(warn('Kính gửi các xã.', 'Căn cứ **Quyết định số 12/QĐ-UBND**;')).toEqual([
    'warning src/content/van-ban/2025/citing.mdx:5:10 "Quyết định số 12/QĐ-UBND" (#d2) fits 2 documents: 2024/12-qd-ubnd, 2025/12-qd-ubnd.',
  ]);
});

test('mentions that disagree are a warning at the rarest of them', () => {
  expect(
    warn(
      'Thực hiện Nghị quyết số 37-NQ/TW của Bộ Chính trị về công tác lý luận.',
      'Sơ kết Nghị quyết số 37-NQ/TW của Bộ Chính trị về công tác dân vận; Nghị quyết số 37-NQ/TW của Bộ Chính trị về công tác lý luận và định hướng.',
    ),
  ).toEqual([
    'warning src/content/van-ban/2025/citing.mdx:5:8 "Nghị quyết số 37-NQ/TW": mentions of 37-nq-tw disagree about its subject: "công tác lý luận" (2), "công tác dân vận" (1).',
  ]);
});

test('nothing is said of mentions that agree', () => {
  expect(
    warn(
      'Thực hiện Nghị quyết số 37-NQ/TW về công tác lý luận.',
      'Thực hiện Nghị quyết số 37-NQ/TW về Công tác lí luận.',
    ),
  ).toEqual([]);
});
