import { expect, test } from 'vitest';
import type { Block } from '../domain/entities.ts';
import { clauseLabels } from './clause-label.ts';

const heading = (anchor: string, level: number, marker?: string): Block => ({
  type: 'heading',
  anchor,
  section: anchor,
  level,
  marker,
  text: '',
});
const paragraph = (anchor: string, marker?: string): Block => ({
  type: 'paragraph',
  anchor,
  section: '',
  marker,
  text: '',
});

test('places are named as people name them', () => {
  const labels = clauseLabels([
    paragraph('can-cu-1'),
    paragraph('d1'),
    heading('ii', 1, 'II'),
    heading('ii-3', 2, '3'),
    heading('ii-3-1', 3, '3.1'),
    paragraph('ii-3-1-g2'),
    heading('iii', 1, 'III'),
    paragraph('iii-2', '2'),
    heading('chuong-i', 1, 'Chương I'),
    heading('dieu-5', 2, 'Điều 5'),
    paragraph('dieu-5-2', '2'),
    heading('ket-luan', 1),
    paragraph('ket-luan-d1'),
  ]);
  expect(Object.fromEntries(labels)).toEqual({
    'can-cu-1': 'Căn cứ',
    d1: '',
    ii: 'II',
    'ii-3': 'II.3',
    'ii-3-1': 'II.3.1',
    'ii-3-1-g2': 'II.3.1',
    iii: 'III',
    'iii-2': 'III.2',
    'chuong-i': 'Chương I',
    'dieu-5': 'Điều 5',
    'dieu-5-2': 'Điều 5.2',
    'ket-luan': '',
    'ket-luan-d1': '',
  });
});

test('an article of an attached text is named with the text', () => {
  const title = (anchor: string, text: string): Block => ({ ...heading(anchor, 0), text, attached: true });
  const labels = clauseLabels([
    heading('dieu-1', 1, 'Điều 1'),
    title('quy-che', 'QUY CHẾ Quản lý kho'),
    heading('quy-che-dieu-1', 2, 'Điều 1'),
    paragraph('quy-che-dieu-1-2', '2'),
    title('danh-muc', 'DANH MỤC'),
    heading('danh-muc-i', 1, 'I'),
  ]);
  expect([...labels.values()]).toEqual([
    'Điều 1',
    'Quy chế',
    'Quy chế, Điều 1',
    'Quy chế, Điều 1.2',
    '',
    'I',
  ]);
});
