import { expect, test } from 'vitest';
import { listBlocks } from './blocks.ts';
import { readBody } from './read.ts';

/** Anchors of a body, each with the first words of its block. */
const anchors = (body: string) =>
  listBlocks(readBody(body, 'x.mdx').tree, { tasks: [], events: [] }).map(
    ({ anchor, section, text }) => `${anchor} (${section}) ${text}`,
  );

test('headings, clauses and bullets are addressed by the marks above them', () => {
  expect(
    anchors(`
Căn cứ Điều lệ;

Căn cứ Quy chế;

Ban Thường vụ xây dựng:

## II. NỘI DUNG

- một
- hai
  - hai một

### 3. Tổ chức

#### 3.1. Bộ máy

- ba

## III. THỰC HIỆN

1\\. Khoản một.

a) Điểm a.

b) Điểm b.

2\\. Khoản hai.

Đoạn cuối.
`),
  ).toEqual([
    'can-cu-1 () Căn cứ Điều lệ;',
    'can-cu-2 () Căn cứ Quy chế;',
    'd1 () Ban Thường vụ xây dựng:',
    'ii (ii) II. NỘI DUNG',
    'ii-g1 (ii) một',
    'ii-g2 (ii) hai',
    'ii-g2-1 (ii) hai một',
    'ii-3 (ii-3) 3. Tổ chức',
    'ii-3-1 (ii-3-1) 3.1. Bộ máy',
    'ii-3-1-g1 (ii-3-1) ba',
    'iii (iii) III. THỰC HIỆN',
    'iii-1 (iii) 1. Khoản một.',
    'iii-1-a (iii) a) Điểm a.',
    'iii-1-b (iii) b) Điểm b.',
    'iii-2 (iii) 2. Khoản hai.',
    'iii-2-d1 (iii) Đoạn cuối.',
  ]);
});

test('an article keeps its number alone, whatever chapter it stands in', () => {
  expect(
    anchors('## Chương II\n\n### Mục 1. X\n\n#### Điều 7. Y\n\n1\\. Z\n\na) W\n').map(
      (line) => line.split(' ')[0],
    ),
  ).toEqual(['chuong-ii', 'chuong-ii-muc-1', 'dieu-7', 'dieu-7-1', 'dieu-7-1-a']);
});

test('two blocks never share an anchor', () => {
  const list = anchors('## I. A\n\n## I. B\n\n## C D\n\n## C D\n').map((line) => line.split(' ')[0]);
  expect(list).toEqual(['i', 'i-2', 'c-d', 'c-d-2']);
});

test('a new paragraph at the end moves no anchor', () => {
  const body = '## I. A\n\n- một\n\n1\\. hai\n\nba\n';
  expect(anchors(`${body}\nbốn\n`).slice(0, anchors(body).length)).toEqual(anchors(body));
});

test('cells of a table have an address by row and column', () => {
  expect(anchors('## I. A\n\n| x | y |\n|---|---|\n| 1 |   |\n')).toEqual([
    'i (i) I. A',
    'i-b1-1-1 (i) x',
    'i-b1-1-2 (i) y',
    'i-b1-2-1 (i) 1',
  ]);
});

test('a clause that counts on from the heading above it stands beside that heading', () => {
  expect(anchors('## IV. A\n\n### 8. B\n\n- c\n\n9\\. D.\n\nE\n')).toEqual([
    'iv (iv) IV. A',
    'iv-8 (iv-8) 8. B',
    'iv-8-g1 (iv-8) c',
    'iv-9 (iv) 9. D.',
    'iv-9-d1 (iv) E',
  ]);
});

test('an attached text counts its own articles, and a paragraph above its title is none of the last article', () => {
  const body = `
## Điều 1.

Ban hành kèm theo Quyết định này Quy chế.

<Closing />

ỦY BAN NHÂN DÂN

# QUY CHẾ Quản lý kho số liệu

(Ban hành kèm theo Quyết định số 5)

## Chương I

### Điều 1. Phạm vi

1\\. Các sở.

# DANH MỤC Kho số liệu

1\\. Kho một.

## Phụ lục I

### Điều 1. Mẫu
`;
  expect(anchors(body)).toEqual([
    'dieu-1 (dieu-1) Điều 1.',
    'dieu-1-d1 (dieu-1) Ban hành kèm theo Quyết định này Quy chế.',
    'd1 () ỦY BAN NHÂN DÂN',
    'quy-che (quy-che) QUY CHẾ Quản lý kho số liệu',
    'quy-che-d1 (quy-che) (Ban hành kèm theo Quyết định số 5)',
    'quy-che-chuong-i (quy-che-chuong-i) Chương I',
    'quy-che-dieu-1 (quy-che-dieu-1) Điều 1. Phạm vi',
    'quy-che-dieu-1-1 (quy-che-dieu-1) 1. Các sở.',
    'danh-muc-kho-so-lieu (danh-muc-kho-so-lieu) DANH MỤC Kho số liệu',
    'danh-muc-kho-so-lieu-1 (danh-muc-kho-so-lieu) 1. Kho một.',
    'danh-muc-kho-so-lieu-phu-luc-i (danh-muc-kho-so-lieu-phu-luc-i) Phụ lục I',
    'danh-muc-kho-so-lieu-dieu-1 (danh-muc-kho-so-lieu-dieu-1) Điều 1. Mẫu',
  ]);
});

test('articles of annexes below the signature are not those of the text; a chapter above it counts on', () => {
  const body = `
## Chương I

### Điều 1. Một

## Chương II

### Điều 2. Hai

<Closing />

## Phụ lục I

### Điều 1. Mẫu

## Phụ lục II

### Điều 1. Mẫu
`;
  expect(anchors(body).map((line) => line.split(' ')[0])).toEqual([
    'chuong-i',
    'dieu-1',
    'chuong-ii',
    'dieu-2',
    'phu-luc-i',
    'phu-luc-i-dieu-1',
    'phu-luc-ii',
    'phu-luc-ii-dieu-1',
  ]);
});
