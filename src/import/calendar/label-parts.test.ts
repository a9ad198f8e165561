import { expect, test } from 'vitest';
import { entryLabels } from './entry-fields.ts';
import { beginsWithLabel, partAtLabels } from './label-parts.ts';

test('what stands behind a label goes to its field, in any order', () => {
  const { text, values, labels } = partAtLabels(
    'Họp Ban Thường vụ. Thành phần: các Thành ủy viên; Chủ trì: đồng chí Bí thư. Địa điểm: Phòng họp tầng 2.',
    entryLabels,
  );
  expect(text).toBe('Họp Ban Thường vụ.');
  expect(values).toEqual({
    participants: 'các Thành ủy viên;',
    host: 'đồng chí Bí thư.',
    place: 'Phòng họp tầng 2.',
  });
  expect(labels).toEqual(['Thành phần:', 'Chủ trì:', 'Địa điểm:']);
});

test.each([
  ['no colon', 'Đồng chí Bí thư Chủ trì hội nghị tại Hội trường.'],
  ['a label in front of everything', 'Chủ trì: đồng chí Bí thư.'],
  ['a label that stands twice', 'Họp A. Địa điểm: tầng 1. Họp B. Địa điểm: tầng 2.'],
  ['a label inside a word', 'Đồng chủ trìnhư: sau'],
])('%s parts nothing', (_, text) => {
  expect(partAtLabels(text, entryLabels)).toEqual({ text, values: {}, labels: [] });
});

test('a line may begin with a label', () => {
  expect(beginsWithLabel('Địa điểm: tầng 1', entryLabels)).toBe(true);
  expect(beginsWithLabel('Địa điểm tầng 1', entryLabels)).toBe(false);
});
