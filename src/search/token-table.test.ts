import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanTokens, TokenTable } from './token-table.ts';

const tokensOf = (text: string): string[] => {
  const found: string[] = [];
  scanTokens(text, (start, end) => found.push(text.slice(start, end)));
  return found;
};

const units = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'Đảng ủy 28-NQ/TW𝟘𝕒😀\ud835\udfd8é'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
});

test('tokens are those of an expression for words and numbers', () => {
  fc.assert(
    fc.property(units, (text) => {
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
      (texts, most) => {
        const table = new TokenTable(most === 9 ? undefined : most);
        const numbers = new Map<string, number>();
        const made = (token: string) => {
          if (!numbers.has(token)) numbers.set(token, numbers.size);
          return numbers.get(token)!;
        };
        for (const text of texts) {
          scanTokens(text, (start, end, hash) => {
            const number = table.at(text, start, end, hash, made);
            expect(number).toBe(numbers.get(text.slice(start, end)));
          });
        }
      },
    ),
  );
});

test('many tokens are all found again', () => {
  const table = new TokenTable();
  const look = (text: string, numberOf: (token: string) => number) => {
    const found: number[] = [];
    scanTokens(text, (start, end, hash) => found.push(table.at(text, start, end, hash, numberOf)));
    return found[0];
  };
  for (let token = 0; token < 20_000; token += 1) look(`x${token}`, () => token);
  for (let token = 0; token < 20_000; token += 1) expect(look(`x${token}`, () => -1)).toBe(token);
});
