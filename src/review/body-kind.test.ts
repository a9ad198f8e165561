import { expect, test } from 'vitest';
import { kindOfName } from './body-kind.ts';

test.each([
  ['Tỉnh ủy Bình An', 'party-committee'],
  ['Đảng ủy UBND phường', 'party-committee'],
  ['Ban Thường vụ Thành uỷ', 'party-committee'],
  ['Văn phòng Đảng ủy', 'party-agency'],
  ['Ban Xây dựng Đảng', 'party-agency'],
  ['Ủy ban Kiểm tra Đảng ủy', 'party-agency'],
  ['UBKT Huyện ủy', 'party-agency'],
  ['Trung tâm Chính trị huyện', 'party-agency'],
  ['Đảng đoàn HĐND tỉnh', 'party-group'],
  ['UBND phường', 'state'],
  ['Văn phòng HĐND và UBND huyện', 'state'],
  ['Thường trực Hội đồng nhân dân phường', 'state'],
  ['Sở Y tế', 'state'],
  ['Phòng Kinh tế', 'state'],
  ['Tòa án nhân dân khu vực 3', 'court'],
  ['Ban Chỉ huy Quân sự phường', 'armed'],
  ['Công an xã', 'armed'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'front'],
  ['Ủy ban MTTQ Việt Nam huyện', 'front'],
  ['Huyện đoàn', 'front'],
  ['Hội Nông dân xã', 'front'],
  ['Hội Chữ thập đỏ huyện', 'association'],
  ['Đoàn kiểm tra số 02', 'steering'],
  ['Ban Chỉ đạo 35', 'steering'],
  ['Ban Chỉ huy Phòng thủ dân sự phường', 'steering'],
  ['Ban Tổ chức Lễ hội', 'steering'],
  ['Các chi bộ trực thuộc', 'group'],
  ['UBND các huyện', 'group'],
  ['Ban Quản lý khu kinh tế', 'state'],
  ['Hiệp hội Doanh nghiệp', 'association'],
  ['Lãnh đạo Văn phòng', 'group'],
])('%s is %s', (name, kind) => expect(kindOfName(name)).toBe(kind));

test.each(['Hội nghị cán bộ', 'Ban Mai', 'Trung tâm Văn hóa', 'Sở', 'Văn phòng', 'Công ty Điện lực'])(
  '%s tells nothing',
  (name) => expect(kindOfName(name)).toBeUndefined(),
);
