import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord, writeRecord } from './record-file.ts';

test('a record comes back as it was written', () => {
  const clause = fc.record({
    anchor: fc.string({ unit: fc.constantFrom('a', '1', '-', 'đ') }),
    label: fc.string(),
    role: fc.constantFrom('heading' as const, 'text' as const, 'routine' as const),
    text: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(fc.array(clause), (clauses) => {
      const shown = { url: '/a/', head: { form: 'document', group: 'a', title: 'A' } } as const;
      const content = writeRecord({ ...shown, facets: {}, title: 'A', clauses: () => clauses }, clauses);
      expect(readRecord(content)).toEqual({ ...shown, clauses });
    }),
  );
});
