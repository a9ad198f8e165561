import { expect, test } from 'vitest';
import { placeLabel } from './place-label.ts';
import { block, heading, held } from './views.fixture.ts';

const document = held({
  tasks: [{ id: 'nv-4-1', month: '2023-04', text: 'Sơ kết.', bodies: [], bodiesAsWritten: '' }],
  events: [
    {
      id: 'lich-11-1',
      from: '2024-01-11',
      to: '2024-01-11',
      row: '11',
      text: 'Họp.',
      hosts: [],
      hostsAsWritten: '',
    },
  ],
  blocks: [
    block('paragraph', 'can-cu-1', 'Căn cứ Điều lệ;'),
    block('paragraph', 'd1', 'Ban hành:'),
    heading('ii', 'II', 1, 'II. NHIỆM VỤ'),
    block('task', 'nv-4-1', 'Sơ kết.', { section: 'ii' }),
    heading('ii-3', '3', 2, '3. Cán bộ'),
    heading('ii-3-1', '3.1', 3, '3.1. Nguồn'),
    block('item', 'ii-3-1-g1', 'Một', { section: 'ii-3-1' }),
    block('event', 'lich-11-1', 'Họp.', { section: 'ii-3-1' }),
    heading('iii', 'III', 1, 'III. TỔ CHỨC'),
    block('paragraph', 'iii-2', '2. Giao', { section: 'iii', marker: '2' }),
    block('paragraph', 'iii-2-d1', 'Và', { section: 'iii' }),
    heading('chuong-ii', 'Chương II', 1, 'Chương II'),
    heading('dieu-5', 'Điều 5', 2, 'Điều 5. Hồ sơ'),
    block('paragraph', 'dieu-5-2', '2. Hồ sơ', { section: 'dieu-5', marker: '2' }),
    block('paragraph', 'dieu-5-2-a', 'a) Đơn', { section: 'dieu-5', marker: 'a' }),
    { ...heading('quy-che', undefined, 0, 'QUY CHẾ Quản lý kho số liệu'), attached: true },
    heading('quy-che-chuong-i', 'Chương I', 1, 'Chương I'),
    heading('quy-che-dieu-1', 'Điều 1', 2, 'Điều 1. Phạm vi'),
    block('paragraph', 'quy-che-dieu-1-2', '2. Xã', { section: 'quy-che-dieu-1', marker: '2' }),
    { ...heading('danh-muc', undefined, 0, 'DANH MỤC Kho'), attached: true },
    heading('danh-muc-i', 'I', 1, 'I. TỈNH'),
  ],
});

test.each([
  ['trich-yeu', 'Trích yếu'],
  ['can-cu-1', 'Căn cứ'],
  ['d1', 'Mở đầu'],
  ['nv-4-1', 'II, tháng 4'],
  ['ii-3', 'II.3'],
  ['ii-3-1-g1', 'II.3.1'],
  ['lich-11-1', 'II.3.1, ngày 11'],
  ['iii-2', 'III.2'],
  ['iii-2-d1', 'III.2'],
  ['dieu-5-2-a', 'Điều 5, 2, a'],
  ['quy-che', 'Quy chế'],
  ['quy-che-chuong-i', 'Quy chế, Chương I'],
  ['quy-che-dieu-1-2', 'Quy chế, Điều 1, 2'],
  ['danh-muc-i', 'DANH MỤC Kho, I'],
  ['noi-nhan', 'Nơi nhận'],
])('says of %s "%s"', (anchor, label) => {
  expect(placeLabel(document, anchor)).toBe(label);
});

test('a clause that counts on from a heading is named beside it', () => {
  const document = held({
    blocks: [
      heading('iv', 'IV', 1, 'IV. Tổ chức thực hiện'),
      heading('iv-8', '8', 2, '8. Các huyện ủy'),
      block('paragraph', 'iv-9', '9. Các cơ quan …', { section: 'iv', marker: '9' }),
      block('paragraph', 'iv-9-d1', 'Người đứng đầu …', { section: 'iv' }),
    ],
  });
  expect(placeLabel(document, 'iv-9')).toBe('IV.9');
  expect(placeLabel(document, 'iv-9-d1')).toBe('IV.9');
});
