import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { wholeName } from './whole-name.ts';

const whole = (issuer: string, body: string) => wholeName(issuer, readLines(body).lines);

test.each([
  ['ỦY BAN NHÂN DÂN', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HẢI', 'ỦY BAN NHÂN DÂN TỈNH AN HẢI'],
  ['HỘI ĐỒNG NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN TỈNH AN HẢI QUYẾT NGHỊ:', 'HỘI ĐỒNG NHÂN DÂN TỈNH AN HẢI'],
])('%s lost a line that %s has', (issuer, body, name) => {
  expect(whole(issuer, body)).toBe(name);
});

test.each([
  'BAN THƯỜNG VỤ QUYẾT ĐỊNH',
  'BAN THƯỜNG VỤ QUY ĐỊNH:',
  'BAN THƯỜNG VỤ YÊU CẦU',
  'Ban Thường vụ họp.',
])('what a body does is none of its name: %s', (body) => {
  expect(whole('BAN THƯỜNG VỤ', body)).toBe('BAN THƯỜNG VỤ');
});
