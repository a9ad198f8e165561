import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter, Chances, even } from './bit-coder.ts';

const chances = () => new Chances([even, 0xffe0, 0x20, 60_000]);

test('bits come back, however likely each was', () => {
  const step = fc.record({ bit: fc.nat({ max: 1 }), which: fc.nat({ max: 4 }) });
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 500 }), { maxLength: 3 }), (parts) => {
      const writer = new BitWriter();
      for (const part of parts) {
        const learnt = chances();
        for (const { bit, which } of part) {
          if (which === 4) writer.writePlain(bit, 1);
          else writer.write(bit, learnt, which);
        }
        const reader = new BitReader(writer.end());
        const again = chances();
        const read = part.map(({ which }) => (which === 4 ? reader.readPlain(1) : reader.read(again, which)));
        expect(read).toEqual(part.map(({ bit }) => bit));
      }
    }),
  );
});

test('what is learnt makes bits short, and is forgotten when told so', () => {
  const learnt = chances();
  const length = (count: number) => {
    const writer = new BitWriter();
    for (let at = 0; at < count; at += 1) writer.write(1, learnt, 0);
    return writer.end().length;
  };
  expect(length(10_000)).toBeLessThan(100);
  learnt.reset();
  expect(learnt.of(0)).toBe(even);
});

test('plain numbers take their bits and no more', () => {
  const writer = new BitWriter();
  for (let value = 0; value < 1000; value += 1) writer.writePlain(value, 10);
  const bytes = writer.end();
  const reader = new BitReader(bytes);
  expect(bytes.length).toBeLessThanOrEqual(1252);
  expect(Array.from({ length: 1000 }, () => reader.readPlain(10))).toEqual(
    Array.from({ length: 1000 }, (_, value) => value),
  );
});
