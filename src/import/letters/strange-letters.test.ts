import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { letterProblems } from './strange-letters.ts';

const told = (text: string) =>
  letterProblems(readLines(text).lines, 'x.txt').map(({ line, message }) => [line, message]);

test.each([
  [
    'UTF-8 that was taken for Latin-1',
    'Kế hoạch\ná»¦y ban nhÃ¢n dÃ¢n tá»‰nh quyáº¿t Ä‘á»‹nh vá» viá»‡c thá»±c hiá»‡n nhiá»‡m vá»¥, giáº£i phÃ¡p, thÃ´ng tin cÃ¡n bá»™ táº¡i tá»‰nh',
    2,
  ],
  ['an encoding that is not known', 'Kế hoạch\nC¾n cø QuyÅt ®Ính, C¾n cø QuyÅt ®Ính, C¾n cø QuyÅt', 2],
])('tells of %s, with the first line of it', (_, text, line) => {
  expect(told(text)).toEqual([
    [line, expect.stringContaining('words have letters that no Vietnamese word has')],
  ]);
});

test('tells of a single letter that was lost', () => {
  expect(told('Kế hoạch\nQuy\uFFFDt định')).toEqual([[2, expect.stringContaining('1 words')]]);
});

test('tells of a text whose marks are lost', () => {
  const text =
    'Uy ban nhan dan tinh ban hanh ke hoach trien khai cong tac phong chong thien tai nam nay nhu sau\n'.repeat(
      2,
    );
  expect(told(text)).toEqual([[1, expect.stringContaining('hardly a Vietnamese letter')]]);
});

test('tells of a text in a language of the far East', () => {
  expect(told('政府 工作 报告 和 计划 关于 经济 社会 发展 '.repeat(5))).toEqual([
    [1, expect.stringContaining('hardly a Vietnamese letter')],
  ]);
});

test('tells of letters that a font does not name: other signs, or none, stand for them', () => {
  const text = 'Về vi+c tăng cường các bi+n pháp b3o đ3m trật tự';
  expect(told(`Kế hoạch\n${text}`)).toEqual([[2, expect.stringContaining('4 words')]]);
  expect(told('Về vi\uE123c tăng cường')).toEqual([[1, expect.stringContaining('1 words')]]);
});

test('tells of a font that names its letters wrong', () => {
  const text = 'ỦẢ BAƯHBHÂDHB_DH HÀƯ ÀPỐÀRPHUG ẢPÀIC SSSSBR ăgợng hếnn tkực vgệệnm sbảx ltvể';
  expect(told(`${text} `.repeat(6))).toEqual([[1, expect.stringContaining('Most words are none')]]);
});

test.each([
  'Đoàn công tác của ông Müller và bà François thăm Köln, 25 °C, 40 m², ± 5 %, « Tin tức », mục § 3, số 1½',
  'OK',
  'Vận hành máy bơm 2.500 m3/h, cột A3b, khí CO2, xe H5n; lớp 10a1b, 25x30cm',
  ' Có  Không  Nghiêng, khuỷu, quý, giếng',
  'ỦY BAN NHÂN DÂN TỈNH QUYẾT ĐỊNH VỀ VIỆC TRIỂN KHAI THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM '.repeat(3),
])('is content with %o', (text) => {
  expect(told(text)).toEqual([]);
});
