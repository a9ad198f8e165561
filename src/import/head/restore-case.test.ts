import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { restoreCase } from './restore-case.ts';

const restored = (subject: string, text: string) => restoreCase(subject, readLines(text).lines);

test.each([
  ['MẠNG LƯỚI Y TẾ Ở CƠ SỞ', 'Theo đề nghị của Sở Y tế và của Bộ Y tế.', 'Mạng lưới y tế ở cơ sở'],
  [
    'THÀNH LẬP, TỔ CHỨC LẠI TRẠM',
    'Theo Luật Tổ chức Chính phủ; lập và tổ chức lại trạm.',
    'Thành lập, tổ chức lại trạm',
  ],
  ['HỘI NGHỊ VÀ ĐỀ ÁN MỚI', 'Theo Nghị quyết số 5 và theo Đề án, lập trạm.', 'Hội nghị và Đề án mới'],
  ['PHÂN CÔNG TRỰC', 'theo lịch sau:\nĐiều 1\nPhân công trực và phân công họp.', 'Phân công trực'],
  ['VỀ PHÂN CÔNG TRỰC', 'theo lịch:\nĐiều 1\nPhân công trực tại xã.', 'Về phân công trực'],
  ['QUYỀN CỦA ỦY BAN NHÂN DÂN XÃ', 'Theo lịch của xã.', 'Quyền của Ủy ban nhân dân xã'],
  ['CỘNG HOÀ XÃ HỘI', 'Theo Điều 5 của nước Cộng hòa Xã hội.', 'Cộng hòa Xã hội'],
  ['XÂY DỰNG ĐẢNG', 'Xã lo việc của Đảng và của dân.', 'Xây dựng Đảng'],
])('a word within a longer name says nothing of itself: %o', (subject, text, expected) => {
  expect(restored(subject, text)).toBe(expected);
});

test.each([
  ['CHI TIÊU CỦA XÃ, TỈNH BÌNH KHÊ', 'HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH KHÊ', 'Chi tiêu của xã, tỉnh Bình Khê'],
  ['GIỮ RỪNG Ở THÀNH PHỐ KHÊ', 'ỦY BAN NHÂN DÂN THÀNH PHỐ KHÊ', 'Giữ rừng ở thành phố Khê'],
  ['GIỮ RỪNG Ở KHÊ', 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ KHÊ', 'Giữ rừng ở khê'],
  ['CÔNG TÁC CỦA HUYỆN ỦY AN LÃO', 'HUYỆN ỦY AN LÃO', 'Công tác của huyện ủy An Lão'],
  ['VÙNG HUYỆN AN LÃO, TỈNH BÌNH KHÊ', 'TỈNH BÌNH KHÊ', 'Vùng huyện An Lão, tỉnh Bình Khê'],
  ['XÃ, PHƯỜNG VÀ XÓM, TỈNH BÌNH KHÊ', 'TỈNH BÌNH KHÊ', 'Xã, phường và xóm, tỉnh Bình Khê'],
  ['ĐỊA BÀN TỈNH GIAI ĐOẠN MỚI', 'TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN', 'Địa bàn tỉnh giai đoạn mới'],
])('a place has its name from the bodies above the text: %o', (subject, text, expected) => {
  expect(restored(subject, text)).toBe(expected);
});

test.each([
  ['GIỮ RỪNG GIAI ĐOẠN I: TỪ NĂM 2031', 'Giữ rừng giai đoạn I: từ năm 2031'],
  ['KỲ HỌP THỨ XI VÀ KHÓA VI', 'Kỳ họp thứ XI và khóa VI'],
  ['QUÝ II, PHỤ LỤC XIV', 'Quý II, phụ lục XIV'],
  ['VI PHẠM KHI BÁN XI MĂNG', 'Vi phạm khi bán xi măng'],
])('Roman numbers stay capitals, words that look like them do not: %o', (subject, expected) => {
  expect(restored(subject, 'Giữ rừng.')).toBe(expected);
});

test.each([
  ['LỊCH THÁNG 4 NĂM 2031', 'Lịch tháng 4 năm 2031'],
  ['LỊCH TUẦN 5, QUÝ II', 'Lịch tuần 5, quý II'],
  ['NĂM 2031 CỦA XÃ', 'Năm 2031 của xã'],
])('a weekday does not teach how the words of a date are written: %o', (subject, expected) => {
  expect(restored(subject, 'Họp ngày Thứ Năm, mừng Ngày Tháng Quý Tuần.')).toBe(expected);
});

test.each([
  ['HỘI NGHỊ CỦA TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'Hội nghị của Tổng Liên đoàn Lao động Việt Nam'],
  ['CỦA CÁC LIÊN ĐOÀN LAO ĐỘNG', 'Của các liên đoàn lao động'],
])('the word in front and two behind tell a name from the same words without it: %o', (subject, expected) => {
  expect(
    restored(subject, 'Nay các liên đoàn lao động tỉnh họp, do Tổng Liên đoàn Lao động Việt Nam mời.'),
  ).toBe(expected);
});

test('a dash within a name ends no sentence, one at the beginning of a line does', () => {
  expect(restored('BAN DÂN SỐ - GIA ĐÌNH', 'Nay Ban Dân số - Gia đình họp.')).toBe('Ban Dân số - Gia đình');
  expect(restored('HỌP VỀ RỪNG', 'Nay có việc.\n- Rừng do xã giữ.')).toBe('Họp về rừng');
});

test('where a word stands as often with a capital and without, the capital is of a name', () => {
  const text = 'gửi Ban Quốc gia Cứu hộ đường thủy để cứu hộ, cứu nạn người dân.';
  expect(restored('TẬP TRUNG CỨU HỘ KHẨN CẤP', text)).toBe('Tập trung cứu hộ khẩn cấp');
  expect(restored('TẬP TRUNG CỨU HỘ ĐƯỜNG THỦY', text)).toBe('Tập trung Cứu hộ đường thủy');
});

test('the first word below a title in capitals begins a sentence', () => {
  const text = 'KẾ HOẠCH\nTRIỂN KHAI THỰC HIỆN NĂM AN TOÀN\nThực hiện lời kêu gọi của Hội, xã lập kế hoạch.';
  expect(restored('TRIỂN KHAI THỰC HIỆN NĂM AN TOÀN', text)).toBe('Triển khai thực hiện năm an toàn');
});
