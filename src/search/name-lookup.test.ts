import { describe, expect, test } from 'vitest';
import { Names, type NameEntry } from './name-lookup.ts';

const entry = (id: string, name: string, aliases: readonly string[] = [], weight = 0): NameEntry => ({
  id,
  name,
  aliases,
  weight,
});

const names = new Names([
  entry('van-phong-tinh-uy', 'Văn phòng Tỉnh ủy', ['VPTU', 'Văn phòng TU'], 9),
  entry('ban-to-chuc-tinh-uy', 'Ban Tổ chức Tỉnh ủy', ['BTCTU'], 7),
  entry('ban-to-chuc-trung-uong', 'Ban Tổ chức Trung ương', ['BTCTW'], 1),
  entry('ban-thuong-vu-tinh-uy', 'Ban Thường vụ Tỉnh ủy', [], 12),
  entry('uy-ban-kiem-tra-tinh-uy', 'Ủy ban Kiểm tra Tỉnh ủy', ['UBKT Tỉnh ủy'], 4),
  entry('mttq-tinh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', [], 3),
]);

describe('what people type for a body', () => {
  test.each([
    ['VPTU', 'van-phong-tinh-uy'],
    ['vptu', 'van-phong-tinh-uy'],
    ['Văn phòng TU', 'van-phong-tinh-uy'],
    ['văn phòng tỉnh uỷ', 'van-phong-tinh-uy'],
    ['van phong', 'van-phong-tinh-uy'],
    ['ban to chuc', 'ban-to-chuc-tinh-uy'],
    ['Ban Tổ chức Trung ương', 'ban-to-chuc-trung-uong'],
    ['ban to chuc tr', 'ban-to-chuc-trung-uong'],
    ['BTV', 'ban-thuong-vu-tinh-uy'],
    ['ubkt', 'uy-ban-kiem-tra-tinh-uy'],
    ['UBKTTU', 'uy-ban-kiem-tra-tinh-uy'],
    ['mttq', 'mttq-tinh'],
    ['mặt trận tổ quốc', 'mttq-tinh'],
    ['kiem tra tinh uy', 'uy-ban-kiem-tra-tinh-uy'],
    ['vp tu', 'van-phong-tinh-uy'],
    ['VP Tỉnh ủy', 'van-phong-tinh-uy'],
    ['ubkt tinh uy', 'uy-ban-kiem-tra-tinh-uy'],
    ['ban tc trung ương', 'ban-to-chuc-trung-uong'],
    ['ubmttqvn tinh', 'mttq-tinh'],
  ])('%s leads to %s', (query, id) => {
    expect(names.find(query)[0]?.entry.id).toBe(id);
  });

  test.each(['', 'ban', 'đào tạo', 'tổ chức', 'ban tổ chức hội nghị', 'tu', 'bt huyện ủy'])(
    '%o names none',
    (query) => {
      expect(names.find(query)).toEqual([]);
    },
  );
});
