import { describe, expect, test } from 'vitest';
import { isBodyName, readBodyPhrase } from '../phrases/body-phrase.ts';
import { readEnding } from '../phrases/task-ending.ts';
import { partFields, roleOf } from './task-fields.ts';
import { readPeriodHead } from './units.ts';

describe('labels', () => {
  test.each([
    ['Cơ quan chủ trì', 'bodies'],
    ['Đơn vị chủ trì, thực hiện', 'bodies'],
    ['Cơ quan, đơn vị chủ trì', 'bodies'],
    ['Cơ quan chủ trì, phối hợp', 'bodies'],
    ['Người thực hiện', 'bodies'],
    ['Cơ quan tham mưu', 'bodies'],
    ['Phối hợp', 'joint'],
    ['Các cơ quan, đơn vị phối hợp thực hiện', 'joint'],
    ['Thời gian hoàn thành', 'when'],
    ['Tiến độ thực hiện', 'when'],
    ['Nội dung', 'text'],
    ['Sản phẩm', 'other'],
    ['Đối tượng giám sát', 'other'],
    ['Thời gian, địa điểm', 'other'],
  ])('%s: %s', (label, role) => {
    expect(roleOf(label)).toBe(role);
  });

  test.each([
    'Tổ chức thực hiện',
    'Công tác tuyên truyền',
    'Thực hiện',
    'Giao Sở Nội vụ chủ trì',
    'Thời hạn giải quyết',
    'Kính gửi',
    'Ban hành các văn bản sau',
  ])('%s is none', (label) => {
    expect(roleOf(label)).toBeUndefined();
  });

  test('part the words behind a task, the brackets around them gone', () => {
    expect(partFields('Tập huấn (Chủ trì: Sở Nội vụ; phối hợp: UBND các xã; thời gian: Quý II).')).toEqual({
      text: 'Tập huấn',
      fields: [
        { role: 'bodies', label: 'Chủ trì:', value: 'Sở Nội vụ' },
        { role: 'joint', label: 'phối hợp:', value: 'UBND các xã' },
        { role: 'when', label: 'thời gian:', value: 'Quý II' },
      ],
    });
  });

  test.each([
    'Tập huấn nội dung: kỹ năng số.',
    'Hội nghị lúc 8:00 tại tầng 2',
    'Phân công như sau: Sở Nội vụ',
  ])('"%s" stays whole', (words) => {
    expect(partFields(words)).toEqual({ text: words, fields: [] });
  });
});

describe('bodies in a phrase', () => {
  test.each([
    ['Ban Tổ chức chuẩn bị', 'Ban Tổ chức', undefined],
    ['Tiểu ban Văn kiện chuẩn bị', 'Tiểu ban Văn kiện', undefined],
    ['VPTU + UBND tỉnh', 'VPTU + UBND tỉnh', undefined],
    ['Văn phòng chủ trì, phối hợp với các huyện ủy thực hiện.', 'Văn phòng', 'các huyện ủy'],
    ['Giao Ban Dân vận tham mưu', 'Ban Dân vận', undefined],
  ])('"%s" is %s with %s', (words, bodies, joint) => {
    const phrase = readBodyPhrase(words);
    expect([phrase?.bodies, phrase?.joint]).toEqual([bodies, joint]);
  });

  test.each([
    'Giao các cơ quan căn cứ Chương trình này tổ chức thực hiện.',
    'các đơn vị theo chức năng, nhiệm vụ triển khai thực hiện',
    'Ban hành kèm theo Quyết định',
    'hoàn thành trước ngày 10/7',
    'Hội nghị Trung ương 6',
    'Các đồng chí Ủy viên dự',
    'nếu có',
    'Giao ban công tác - Văn phòng chuẩn bị',
  ])('"%s" names nobody', (words) => {
    expect(readBodyPhrase(words)).toBeUndefined();
  });

  test.each([
    ['Sơ kết Nghị quyết (Ban Tuyên giáo Tỉnh ủy).', 'Sơ kết Nghị quyết.', 'Ban Tuyên giáo Tỉnh ủy'],
    ['Hội nghị báo cáo viên - Ban Tuyên giáo tham mưu.', 'Hội nghị báo cáo viên.', 'Ban Tuyên giáo'],
    ['Tổng kết giai đoạn 2021 - 2025', undefined, undefined],
    ['Làm việc với Phòng Kế hoạch - Tài chính', undefined, undefined],
  ])('at the end of "%s"', (words, text, bodies) => {
    const ending = readEnding(words);
    expect([ending?.text, ending?.bodies]).toEqual([text, bodies]);
  });

  test.each(['Phòng Nghiệp vụ Y', 'VĂN PHÒNG', 'Các phòng chuyên môn', 'Thanh tra Sở', 'Sở Nội vụ'])(
    '%s is a name',
    (words) => {
      expect(isBodyName(words)).toBe(true);
    },
  );
  test.each([
    'Phòng, chống hạn hán',
    'Các giải pháp',
    'Hội thi',
    'Thành phần',
    'Tổ chức hội nghị',
    'Báo cáo',
  ])('%s is none', (words) => {
    expect(isBodyName(words)).toBe(false);
  });
});

test.each([
  ['* THÁNG 01:', '2025-01'],
  ['1. Quý I', undefined],
  ['II- QUÝ II/2025', undefined],
  ['Tuần 3', undefined],
  ['Hằng tháng', undefined],
])('%s says when', (text, month) => {
  const period = readPeriodHead(text, '2025');
  expect(period).toBeDefined();
  expect(period?.month).toBe(month);
});

test.each(['Tháng Thanh niên', 'Quý vị đại biểu', 'Tổng kết tháng 3', '1. Tuần lễ văn hóa'])(
  '%s says no time',
  (text) => {
    expect(readPeriodHead(text, '2025')).toBeUndefined();
  },
);
