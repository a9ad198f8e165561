import { expect, test } from 'vitest';
import { orderAttachedHead } from './attached-head.ts';
import { readLines } from '../read-text.ts';

const title = [
  'QUY CHẾ',
  'Quản lý kho số liệu',
  '(Ban hành kèm theo Quyết định số 12/QĐ-UBND)',
  'Điều 1. Phạm vi',
];
const texts = (text: string) => orderAttachedHead(readLines(text).lines).map((line) => line.text);

test('the letterhead of an attached text is read column by column, its motto whole', () => {
  const head = `  ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
  TỈNH HỒNG SƠN                        NAM
                              Độc lập - Tự do - Hạnh phúc`;
  expect(texts([head, ...title].join('\n'))).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH HỒNG SƠN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    ...title,
  ]);
});

test('an annex without a letterhead stays as it is', () => {
  expect(texts(title.join('\n'))).toEqual(title);
  expect(texts('PHỤ LỤC\nDANH MỤC NHIỆM VỤ')).toEqual(['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ']);
});
