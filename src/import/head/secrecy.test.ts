import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });

const paper = (
  mark: string,
  below = '',
) => `${mark && `${mark}\n`}ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HỒNG SƠN                     Độc lập - Tự do - Hạnh phúc
Số: 12/BC-UBND            Hồng Sơn, ngày 25 tháng 7 năm 2025

BÁO CÁO
Tình hình quý II

Ủy ban nhân dân tỉnh báo cáo tình hình quý II.
${below}`;

const errors = (text: string) => draftOf(text).problems.filter(({ severity }) => severity === 'error');

test.each(['MẬT', '     TỐI MẬT', 'HỎA TỐC\nMẬT'])('a paper marked %o is told as an error', (mark) => {
  expect(errors(paper(mark))).toMatchObject([{ message: expect.stringContaining('MẬT') as string }]);
  expect(draftOf(paper(mark)).fields).toMatchObject({ symbol: '12/BC-UBND', issuedOn: '2025-07-25' });
});

test('also where the mark stands outside the letterhead', () => {
  expect(errors(paper('', 'TUYỆT MẬT'))).toMatchObject([{ line: 9 }]);
});

test.each(['', 'HỎA TỐC', 'Thượng khẩn'])('a paper marked %o is none', (mark) => {
  expect(errors(paper(mark, 'Giữ bí mật nhà nước.\nMật\n'))).toEqual([]);
  expect(draftOf(paper(mark)).fields.letterhead!.marks).toEqual(mark ? [mark] : undefined);
  expect(draftOf(paper(mark)).blocks).toHaveLength(1);
});
