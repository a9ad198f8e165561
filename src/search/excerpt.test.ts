import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeExcerpt } from './excerpt.ts';
import { readWords } from './query.ts';
import { scoreText } from './score.ts';

const excerpt = (text: string, query: string, length?: number): string =>
  makeExcerpt(text, scoreText(text, readWords(query)).hits, length)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

test('a short text stays whole, its hits marked', () => {
  expect(excerpt('Chú trọng đào tạo, bồi dưỡng cán bộ.', 'dao tao')).toBe(
    'Chú trọng [đào tạo], bồi dưỡng cán bộ.',
  );
});

test('a long text is cut between words around its hits', () => {
  const text = `${'mở đầu '.repeat(30)}đào tạo cán bộ ${'kết thúc '.repeat(30)}`.trim();
  expect(excerpt(text, 'đào tạo', 60)).toMatchInlineSnapshot(
    `"… mở đầu mở đầu [đào tạo] cán bộ kết thúc kết thúc kết thúc kết …"`,
  );
});

test('no excerpt changes a letter of the text', () => {
  const words = fc.array(fc.constantFrom('đào', 'tạo', 'bồi', 'dưỡng', 'cán', 'bộ', '28-NQ/TW,'), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 120 }), (list, length) => {
      const text = list.join(' ');
      const pieces = makeExcerpt(text, scoreText(text, readWords('dao tao')).hits, length);
      const shown = pieces.map((piece) => piece.text).join('');
      expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
    }),
  );
});
