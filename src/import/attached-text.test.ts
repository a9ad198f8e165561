import { expect, test } from 'vitest';
import { makeDraft } from './draft.ts';
import { readLines } from './read-text.ts';
import { writeMdx } from './write-mdx.ts';

/** The body of a draft from its last article on. */
function bodyOf(text: string): string {
  const { fields, tree } = makeDraft(readLines(text), {
    ...{ file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  });
  const body = writeMdx(fields, tree).replace(/^---[\s\S]*?\n---\n/, '');
  return body.slice(body.lastIndexOf('Văn phòng chịu trách nhiệm'));
}

const decision = `ỦY BAN NHÂN DÂN
TỈNH HỒNG SƠN
Số: 12/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hồng Sơn, ngày 05 tháng 3 năm 2025

QUYẾT ĐỊNH
Ban hành Quy chế quản lý kho số liệu

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý kho số liệu.

Điều 2. Văn phòng chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
CHỦ TỊCH

Trần Văn Bình`;

test('rules that a decision issues stand below its closing, with a title and articles of their own', () => {
  const rules = `

ỦY BAN NHÂN DÂN
TỈNH HỒNG SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

QUY CHẾ
Quản lý kho số liệu
(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2025)

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc quản lý kho số liệu.

Điều 2. Đối tượng áp dụng
1. Các sở.
2. Các xã.`;
  expect(bodyOf(decision + rules)).toBe(`Văn phòng chịu trách nhiệm thi hành Quyết định này./.

<Closing />

ỦY BAN NHÂN DÂN

TỈNH HỒNG SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

# QUY CHẾ Quản lý kho số liệu

(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2025)

## Chương I QUY ĐỊNH CHUNG

### Điều 1. Phạm vi điều chỉnh

Quy chế này quy định việc quản lý kho số liệu.

### Điều 2. Đối tượng áp dụng

1\\. Các sở.

2\\. Các xã.
`);
});

test('an annex stands below the closing too; a paper without one has no such place', () => {
  expect(bodyOf(`${decision}\n\nPHỤ LỤC\nDANH MỤC KHO SỐ LIỆU\n\nI. KHO CỦA TỈNH\n\nKho một.`)).toBe(
    'Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n\n<Closing />\n\n' +
      '## PHỤ LỤC DANH MỤC KHO SỐ LIỆU\n\n### I. KHO CỦA TỈNH\n\nKho một.\n',
  );
  expect(bodyOf(decision)).not.toContain('<Closing');
});
