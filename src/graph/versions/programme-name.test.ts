import { expect, test } from 'vitest';
import type { DocumentKind } from '../../domain/kind.ts';
import { programmeName } from './programme-name.ts';

const key = (kind: DocumentKind, subject: string) => {
  const name = programmeName(kind, subject);
  return `${name.kind} ${name.key}`;
};

test.each([
  ['programme', 'Công tác tháng 01 năm 2024', 'programme', 'Công tác tháng 1 năm 2024 (điều chỉnh)'],
  [
    'programme',
    'Công tác tháng 01 năm 2024',
    'programme',
    'Công tác tháng 01/2024 (điều chỉnh, bổ sung lần 2)',
  ],
  ['programme', 'Công tác tháng 01 năm 2024', 'notice', 'Điều chỉnh Chương trình công tác tháng 01 năm 2024'],
  [
    'programme',
    'Công tác tháng 01 năm 2024',
    'official-letter',
    'Về việc bổ sung Chương trình công tác tháng 01 năm 2024',
  ],
  [
    'programme',
    'Công tác năm 2025 của Ủy ban nhân dân tỉnh',
    'decision',
    'Sửa đổi, bổ sung Chương trình công tác năm 2025 của Ủy ban nhân dân tỉnh',
  ],
  ['plan', 'Thanh tra năm 2024', 'decision', 'Về việc điều chỉnh, bổ sung Kế hoạch thanh tra năm 2024'],
  ['programme', 'Công tác trọng tâm năm 2023', 'programme', 'Công tác trọng tâm năm 2023 (lần 2)'],
] as const)('%s "%s" and %s "%s" are one programme', (aKind, a, bKind, b) => {
  expect(key(aKind, a)).toBe(key(bKind, b));
});

test.each([
  ['programme', 'Công tác trọng tâm năm 2023', 'programme', 'Kiểm tra, giám sát năm 2023'],
  ['programme', 'Công tác năm 2023', 'plan', 'Công tác năm 2023'],
  ['calendar', 'Công tác tuần 2 tháng 01 năm 2024', 'calendar', 'Công tác tuần 3 tháng 01 năm 2024'],
  ['programme', 'Hội nghị lần thứ 5', 'programme', 'Hội nghị lần thứ 6'],
  ['programme', 'Công tác năm 2023', 'programme', 'Công tác điều chỉnh quy hoạch năm 2023'],
] as const)('%s "%s" and %s "%s" are two', (aKind, a, bKind, b) => {
  expect(key(aKind, a)).not.toBe(key(bKind, b));
});

test.each([
  ['Công tác tháng 01 năm 2024 (điều chỉnh)', true],
  ['Điều chỉnh Chương trình công tác tháng 01 năm 2024', true],
  ['Công tác tháng 01 năm 2024', false],
  ['Công tác điều chỉnh quy hoạch năm 2023', false],
])('%s: amends %o', (subject, amends) => {
  expect(programmeName('programme', subject).amends).toBe(amends);
});
