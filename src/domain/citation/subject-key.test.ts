import { expect, test } from 'vitest';
import { shortestSubjects, subjectKey } from './subject-key.ts';

const shortest = (...subjects: string[]) => shortestSubjects(subjects.map(subjectKey));

test.each([
  ['another case', 'Tiếp tục đổi mới', 'tiếp tục đổi mới'],
  ['marks set otherwise', 'văn hoá, kỹ thuật', 'văn hóa, kĩ thuật'],
  ['the beginning', 'công tác dân vận', 'công tác dân vận trong tình hình mới'],
  ['a word typed twice', 'Nghị quyết số số 28', 'Nghị quyết số 28'],
  ['"về việc"', 'về việc giám sát', 'giám sát'],
])('%s is no disagreement', (_, one, other) => {
  expect(shortest(one, other)).toHaveLength(1);
});

test.each([
  ['công tác dân vận', 'công tác dân tộc'],
  ['giai đoạn 2021 - 2025', 'giai đoạn 2021 - 2030'],
  ['công tác Đoàn', 'công tác Đoàng'],
])('"%s" and "%s" disagree', (one, other) => {
  expect(shortest(one, other)).toHaveLength(2);
});

test('a common beginning settles two that go on differently', () => {
  expect(shortest('công tác lý luận, gắn với', 'công tác lý luận', 'công tác lý luận và báo chí')).toEqual([
    'cong tac li luan',
  ]);
});
