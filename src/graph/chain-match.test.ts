import { expect, test } from 'vitest';
import { measure, readPairs } from '../../tests/gold/chain/measure.ts';
import { matchRead, matchWork, readWords, type DoneWork } from './chain-match.ts';

test.each([
  ['pairs.tsv', 100],
  ['held-out.tsv', 40],
  ['committees.tsv', 60],
  ['committees-held-out.tsv', 36],
])('proposals of %s are right', (name, least) => {
  const pairs = readPairs(name);
  expect(pairs.length).toBeGreaterThanOrEqual(least);
  const { precision, recall } = measure(pairs);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

test.each([
  [
    'Sơ kết 3 năm thực hiện Kết luận số 01-KL/TW.',
    'Hội nghị sơ kết 3 năm thực hiện Kết luận số 01-KL/TW về đẩy mạnh học tập và làm theo Bác.',
  ],
  ['Giám sát việc thu phí.', 'Đoàn giám sát HĐND tỉnh giám sát việc thu phí.'],
  ['Kỳ họp thứ 17 Hội đồng nhân dân tỉnh.', 'Khai mạc Kỳ họp thứ 17, Hội đồng nhân dân tỉnh khóa XVIII.'],
])('%s is dealt with by: %s', (task, entry) => {
  expect(reasonOf(task, { type: 'event', day: '2024-05-06', text: entry })).toBeDefined();
});

test.each([
  ['Diễn tập ứng phó sự cố tràn dầu.', 'Họp Ban Tổ chức diễn tập ứng phó sự cố tràn dầu.'],
  ['Kỳ họp thứ 17 Hội đồng nhân dân tỉnh.', 'Kỳ họp thứ 16 Hội đồng nhân dân tỉnh khóa XVIII.'],
  ['Sơ kết công tác dân vận 6 tháng đầu năm.', 'Hội nghị sơ kết công tác dân vận 9 tháng đầu năm.'],
  ['Tổng kết công tác năm.', 'Hội nghị tổng kết công tác khóa XVIII.'],
])('%s is not dealt with by: %s', (task, entry) => {
  expect(reasonOf(task, { type: 'event', day: '2024-05-06', text: entry })).toBeUndefined();
});

function reasonOf(text: string, done: DoneWork) {
  return matchWork({ text, month: done.day.slice(0, 7) }, done)?.reason;
}

// Every task beside what belongs to another one; those that cite one act may rightly be proposed.
test('what belongs to one task is not proposed to another', () => {
  const pairs = ['pairs.tsv', 'held-out.tsv', 'committees.tsv', 'committees-held-out.tsv']
    .flatMap(readPairs)
    .map(({ task, done, belongs }) => ({ task: readWords(task), done: readWords(done), belongs }));
  const wrong = pairs.flatMap(({ task }) =>
    pairs
      .filter((other) => other.task.text !== task.text)
      .filter(
        ({ done }) => matchRead({ ...task, month: done.day.slice(0, 7) }, done)?.reason === 'same-words',
      )
      .filter(({ done }) => !pairs.some((pair) => pair.belongs && pair.done.text === done.text))
      .map(({ done }) => `${task.text} | ${done.text}`),
  );
  expect(wrong).toEqual([]);
});
