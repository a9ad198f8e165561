import { expect, test } from 'vitest';
import { makeDraft } from './draft.ts';
import { readLines } from './read-text.ts';
import { draftOfWord } from '../../tests/support/docx-table.ts';

test('a host who is a comrade is not proposed as a body', () => {
  const { unknownBodies, fields } = draftOfWord(
    'LỊCH CÔNG TÁC\nTháng 5 năm 2025\n\nNgày | Nội dung | Chủ trì | Địa điểm\n12/5 | Họp giao ban. | Đ/c Bí thư Đảng ủy | Tầng 2\n13/5 | Tiếp công dân. | Đồng chí Nguyễn Văn Nam | Trụ sở\n14/5 | Giám sát chuyên đề. | Sở Địa chất | Trụ sở',
  );
  expect(fields.events.map(({ hostsAsWritten }) => hostsAsWritten)).toEqual([
    'Đ/c Bí thư Đảng ủy',
    'Đồng chí Nguyễn Văn Nam',
    'Sở Địa chất',
  ]);
  expect([...unknownBodies.keys()]).toEqual(['Sở Địa chất']);
});

test('a name written in two ways is one name, at all its lines', () => {
  const { unknownBodies } = draftOfWord(
    'LỊCH CÔNG TÁC\nTháng 5 năm 2025\n\nNgày | Nội dung | Chủ trì | Địa điểm\n12/5 | Họp giao ban. | Các sở, ngành | Tầng 2\n13/5 | Tiếp công dân. | Sở Địa chất | Trụ sở\n14/5 | Giám sát chuyên đề. | các sở, ngành | Trụ sở',
  );
  expect([...unknownBodies].map(([name, lines]) => [name, lines.length])).toEqual([
    ['Các sở, ngành', 2],
    ['Sở Địa chất', 1],
  ]);
});

test('a position without a body, and deputies of one, are persons', () => {
  const { unknownBodies } = draftOfWord(
    'LỊCH CÔNG TÁC\nTháng 5 năm 2025\n\nNgày | Nội dung | Chủ trì | Địa điểm\n12/5 | Họp giao ban. | Chủ tịch, các PCT UBND tỉnh | Tầng 2\n13/5 | Tiếp công dân. | Phó Bí thư Huyện ủy | Trụ sở\n14/5 | Giám sát chuyên đề. | Chủ tịch Hội Nông dân | Trụ sở',
  );
  expect([...unknownBodies.keys()]).toEqual(['Chủ tịch Hội Nông dân']);
});

test('the leaders and desks of an office are no bodies, whose name stands in front of their colon', () => {
  const { unknownBodies, fields } = makeDraft(
    readLines(
      'ỦY BAN NHÂN DÂN\nTỈNH HỒNG SƠN\nSố: 15/TB-UBND\n\nTHÔNG BÁO\nVề hồ Đá Bàn\n\nGiữ nước hồ Đá Bàn./.\n\nNơi nhận:\n- VPUB: CVP, các PCVP, các phòng: TH, NNMT;\n- Văn phòng: Hồng Sơn, An Hải;\n- Các Sở: Thủy lợi, Địa chất;\n- Lưu: VT, TH.\n\nCHỦ TỊCH\n\nTrần Văn Bình',
    ),
    { file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  );
  expect(fields.recipients).toHaveLength(4);
  expect([...unknownBodies.keys()]).toEqual([
    ...['VPUB', 'Văn phòng', 'Hồng Sơn', 'An Hải', 'Các Sở', 'Thủy lợi', 'Địa chất'],
  ]);
});
