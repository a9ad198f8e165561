import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

test('numbers, texts and bytes come back', () => {
  const number = fc.nat({ max: 2 ** 31 - 1 });
  const rest = fc.uint8Array({ maxLength: 10_000 });
  fc.assert(
    fc.property(fc.array(number), fc.string({ unit: 'grapheme' }), rest, (numbers, text, bytes) => {
      const writer = new ByteWriter();
      writer.number(numbers.length);
      for (const one of numbers) writer.number(one);
      writer.text(text);
      writer.bytes(bytes);
      const reader = new ByteReader(writer.end());
      expect(reader.list(() => reader.number())).toEqual(numbers);
      expect(reader.text()).toBe(text);
      expect([...reader.rest()]).toEqual([...bytes]);
    }),
  );
});
