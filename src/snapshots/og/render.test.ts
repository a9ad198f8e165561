import { expect, test } from 'vitest';
import { card, type CardData } from './card.ts';
import { drawCard, faces, missingSigns } from './render.ts';

const data: CardData = {
  from: 'TỈNH ỦY HÀ TĨNH',
  about: ['29/12/2022'],
  label: 'Nghị quyết',
  symbol: '28-NQ/TW',
  subject: 'Ễ Ể Ẫ Ỗ Ỡ Ữ ễ ể ẫ ỗ ỡ ữ ặ ậ ệ ộ ợ ự đ Đ “dấu” – …',
  facts: [{ text: 'Chưa có toàn văn' }],
};

test('draws a PNG of 1200 × 630, the same bytes each time', async () => {
  const first = await drawCard(card(data, 'Văn Kiện', faces));
  const view = new DataView(first.buffer, first.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  expect(Buffer.from(await drawCard(card(data, 'Văn Kiện', faces))).equals(Buffer.from(first))).toBe(true);
});

test('names the signs that its faces lack', () => {
  expect(missingSigns(card(data, 'Văn Kiện', faces))).toEqual([]);
  expect(missingSigns(card({ ...data, subject: 'Điều 漢' }, 'Văn Kiện', faces))).toEqual(['漢']);
});
