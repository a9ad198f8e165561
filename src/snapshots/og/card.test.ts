import { describe, expect, test } from 'vitest';
import { card, cardSize, type CardData, type CardFaces, type CardNode } from './card.ts';

const half = (text: string, size: number) => (text.length * size) / 2;
const faces: CardFaces = { serif: half, bold: half, sans: half };

/** All lines of text with their size. */
function linesIn({ props }: CardNode, size = 0): { text: string; size: number }[] {
  const own = Number(props.style['fontSize'] ?? size);
  if (typeof props.children === 'string') return [{ text: props.children, size: own }];
  return (props.children ?? []).flatMap((child) => linesIn(child, own));
}

const texts = (data: CardData) => linesIn(card(data, 'Văn Kiện', faces));

const programme: CardData = {
  from: 'TỈNH ỦY HÀ TĨNH',
  about: ['Ban Thường vụ Tỉnh ủy', '29/12/2022'],
  label: 'Chương trình',
  symbol: '23-CTr/TU',
  subject: 'Công tác trọng tâm của Ban Thường vụ Tỉnh ủy năm 2023',
  facts: [{ count: '38', text: 'nhiệm vụ' }],
};

test('says issuer, day, kind, symbol, subject, the name of the site and a count, in this order', () => {
  expect(texts(programme).map(({ text }) => text)).toEqual([
    'TỈNH ỦY HÀ TĨNH',
    'Ban Thường vụ Tỉnh ủy',
    '29/12/2022',
    'Chương trình',
    '23-CTr/TU',
    'Công tác trọng tâm của Ban Thường vụ Tỉnh ủy năm 2023',
    'Văn Kiện',
    '38',
    'nhiệm vụ',
  ]);
});

test('a usual symbol stands at 124 px, a long one smaller on one line, the longest on two', () => {
  const size = (symbol: string) =>
    texts({ ...programme, symbol }).filter(({ text }) => symbol.startsWith(text.slice(0, 4)));
  expect(size('23-CTr/TU')[0]!.size).toBe(124);
  expect(size('1234/QĐ-UBND-NNMT-BCĐTKNQ18')[0]!.size).toBeLessThan(124);
  const longest = texts({ ...programme, symbol: `1234/QĐ-UBND-${'ABCDEFGH-'.repeat(8)}2025` });
  expect(longest.map(({ text }) => text)).toContain('ABCDEFGH-ABCDEFGH-ABCDEFGH-ABCDEFGH-2025');
});

test('without a symbol the subject is larger', () => {
  const { symbol, ...rest } = programme;
  expect(symbol).toBeDefined();
  expect(texts(rest).find(({ text }) => text.startsWith('Công tác'))!.size).toBeGreaterThan(42);
});

describe('no line leaves the picture', () => {
  const long = 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh '.repeat(6);
  test.each<[string, CardData]>([
    ['a long subject', { ...programme, subject: long }],
    ['a long subject alone', { ...programme, symbol: undefined, subject: long }],
    ['a long issuer', { ...programme, from: long, about: [long, '29/12/2022'] }],
    ['a long body without a day', { ...programme, from: 'Cơ quan', about: [long] }],
    ['one endless word', { ...programme, symbol: 'X'.repeat(80), subject: undefined }],
  ])('%s', (_, data) => {
    for (const { text, size } of texts(data))
      expect(half(text, size)).toBeLessThanOrEqual(cardSize.width - 144);
  });
});
