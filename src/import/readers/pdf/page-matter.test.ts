import { expect, test } from 'vitest';
import { createRepairLog } from '../../repair-log.ts';
import { dropPageMatter } from './page-matter.ts';
import type { Printed } from './printed-lines.ts';

const words = (text: string, y: number): Printed => ({ text, x0: 80, x1: 300, y, size: 13 });

/** Pages that begin with a line each, with words below it. */
const pagesOf = (heads: readonly string[]) =>
  heads.map((head, index) => ({
    page: index + 1,
    height: 842,
    lines: [[words(head, 60)], [words(`Nội dung ${'ABCDE'[index]}.`, 400)]],
  }));

test.each([
  ['the same words', ['Chương trình công tác', 'Chương trình công tác', 'Chương trình công tác'], 0],
  ['words that count pages', ['Công báo, trang 91', 'Công báo, trang 92', 'Công báo, trang 93'], 0],
  ['annexes that count on', ['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3'], 3],
  [
    'with what annexes are issued',
    ['(Kèm theo Kế hoạch số 7)', '(Kèm theo Kế hoạch số 7)', '(Kèm theo Kế hoạch số 7)'],
    3,
  ],
  ['months far apart', ['Tháng 1:', 'Tháng 3:', 'Tháng 12:'], 3],
  ['months one after the other', ['Tháng 3:', 'Tháng 4:', 'Tháng 5:'], 3],
  ['days one after the other', ['Thứ Hai, ngày 12/5', 'Thứ Hai, ngày 13/5', 'Thứ Hai, ngày 14/5'], 3],
])('%s at the head of each page', (_, heads, kept) => {
  const pages = dropPageMatter(pagesOf(heads), createRepairLog());
  expect(pages.flat()).toHaveLength(heads.length + kept);
});

test('the letterhead of a text attached stands where the first one stood, and stays', () => {
  const letterhead = (y: number) => [
    [
      words('ỦY BAN NHÂN DÂN', y - 1),
      { ...words('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', y), x0: 310, x1: 540 },
    ],
    [words('TỈNH TRƯỜNG LĨNH', y + 16)],
  ];
  const page = (number: number, above: readonly (readonly Printed[])[]) => ({
    page: number,
    height: 842,
    lines: [...above, [words(`Nội dung ${number}.`, 400)]],
  });
  const kept = dropPageMatter(
    [page(1, letterhead(69)), page(2, [[words('2', 49)]]), page(3, [[words('3', 49)], ...letterhead(69)])],
    createRepairLog(),
  );
  expect(kept.map((lines) => lines.length)).toEqual([3, 1, 3]);
});
