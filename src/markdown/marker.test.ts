import { expect, test } from 'vitest';
import { parseMarker } from './marker.ts';

test.each([
  ['I. NHIỆM VỤ', 'I', 'roman', 3],
  ['II- DỰ KIẾN', 'II', 'roman', 4],
  ['IV) Tổ chức', 'IV', 'roman', 4],
  ['1. Mục đích', '1', 'number', 3],
  ['1.1. Đẩy mạnh', '1.1', 'number', 5],
  ['1.2 Nâng cao', '1.2', 'number', 4],
  ['1- Chỉ đạo', '1', 'number', 3],
  ['1/ Chỉ đạo', '1', 'number', 3],
  ['1/. Chỉ đạo', '1', 'number', 4],
  ['1./ Chỉ đạo', '1', 'number', 4],
  ['1.- Chỉ đạo', '1', 'number', 4],
  ['1.2/. Chỉ đạo', '1.2', 'number', 6],
  ['I/. MỤC ĐÍCH', 'I', 'roman', 4],
  ['I.- MỤC ĐÍCH', 'I', 'roman', 4],
  ['a/. Giao', 'a', 'letter', 4],
  ['a) Giao', 'a', 'letter', 3],
  ['đ) Giao', 'đ', 'letter', 3],
  ['Điều 5. Phạm vi', 'Điều 5', 'named', 8],
  ['Chương II', 'Chương II', 'named', 9],
  ['Điều thứ hai: Giao', 'Điều thứ hai', 'named', 14],
  ['Điều 3Các ông Bộ trưởng', 'Điều 3', 'named', 6],
  ['Điều thứ 3', 'Điều thứ 3', 'named', 10],
  ['Phần thứ nhất', 'Phần thứ nhất', 'named', 13],
])('reads the mark of %o', (text, mark, kind, length) => {
  expect(parseMarker(text)).toEqual({ text: mark, kind, length });
});

test.each([
  ['Công tác xây dựng Đảng'],
  ['100% chủ trương, nghị quyết'],
  ['2023 là năm bản lề'],
  ['20-21 tháng 01'],
  ['10/8/1956 - 10/8/2021'],
  ['Chương trình số 17-CTr/ĐUK'],
  ['Điều lệ Đảng'],
  ['V/v ban hành Quy chế'],
  ['V/v: đính chính'],
  ['06 nhóm nhiệm vụ'],
  ['1/2 số đại biểu'],
  ['12/.2024'],
  ['I'],
  [''],
])('sees no mark in %o', (text) => {
  expect(parseMarker(text)).toBeUndefined();
});
