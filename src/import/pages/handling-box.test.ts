import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { createRepairLog } from '../repair-log.ts';
import { raiseHandlingMark } from './handling-box.ts';

const head = 'UBND XÃ TÂN HÒA\nSố: 77/GM-UBND\nGIẤY MỜI';
const text = 'Ủy ban nhân dân xã trân trọng kính mời các đồng chí dự họp như sau:\nĐịa điểm: Phòng họp số 1.';
const raised = (source: string) =>
  raiseHandlingMark(readLines(source).lines, createRepairLog()).map((line) => line.text)[0];

test('a mark that a page has in a box stands above the letterhead, wherever extraction left it', () => {
  expect(raised(`${head}\n${text}\nKHẨN\nLưu: VT.`)).toBe('KHẨN');
  expect(raised(`${head}\n${text}\nHỎA TỐC`)).toBe('HỎA TỐC');
});

test.each([
  ['in the letterhead', `${head}\nKHẨN\n${text}`],
  ['twice, as in a column', `${head}\n${text}\nKHẨN\n1\nKHẨN`],
  ['with other words', `${head}\n${text}\nMức độ: KHẨN`],
  ['in small letters', `${head}\n${text}\nkhẩn`],
])('a mark %s stays', (_, source) => {
  expect(raised(source)).toBe('UBND XÃ TÂN HÒA');
});
