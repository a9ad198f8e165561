import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanTokens, TokenTable, UnitReader } from './token-table.ts';

const reader = new UnitReader();
const units = (text: string) => reader.read(text);

const tokensOf = (text: string): string[] => {
  const found: string[] = [];
  scanTokens(units(text), (start, end) => found.push(text.slice(start, end)));
  return found;
};

const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'Đảng ủy 28-NQ/TW𝟘𝕒😀\ud835\udfd8é'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
});

test('tokens are those of an expression for words and numbers', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(tokensOf(text)).toEqual(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
    }),
  );
});

test.each([
  ['28-NQ/TW, Đảng ủy', ['28', 'NQ', 'TW', 'Đảng', 'ủy']],
  ['m² 𝟘a😀b', ['m²', '𝟘a', 'b']],
  ['', []],
])('%s', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test('each token is given one number, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ố', ' ') })),
      fc.nat({ max: 9 }),
      (all, most) => {
        const table = new TokenTable(most === 9 ? undefined : most);
        const numbers = new Map<string, number>();
        const made = (token: string) => {
          if (!numbers.has(token)) numbers.set(token, numbers.size);
          return numbers.get(token)!;
        };
        for (const text of all) {
          const own = units(text);
          scanTokens(own, (start, end, hash) => {
            const number = table.at(own, start, end, hash, () => made(text.slice(start, end)));
            expect(number).toBe(numbers.get(text.slice(start, end)));
          });
        }
      },
    ),
  );
});

test('many tokens are all found again', () => {
  const table = new TokenTable();
  const look = (text: string, numberNew: () => number) => {
    const found: number[] = [];
    const own = units(text);
    scanTokens(own, (start, end, hash) => found.push(table.at(own, start, end, hash, numberNew)));
    return found[0];
  };
  for (let token = 0; token < 6000; token += 1) look(`x${token}`, () => token);
  for (let token = 0; token < 6000; token += 1) expect(look(`x${token}`, () => -1)).toBe(token);
});
