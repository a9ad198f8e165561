import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (closing: string) =>
  makeDraft(
    readLines(
      `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 57/QĐ-UBND | Trà Khê, ngày 21 tháng 4 năm 2031 |
QUYẾT ĐỊNH
VỀ VIỆC LẬP TỔ GIỮ RỪNG
Căn cứ Luật Lâm nghiệp; Căn cứ Luật Thủy lợi;
QUYẾT ĐỊNH:
Điều 1. Lập Tổ giữ rừng của huyện.
Điều 2. Hạt Kiểm lâm và các xã chịu trách nhiệm thi hành Quyết định này./.
${closing}`,
    ),
    { file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  ).fields;

test.each([
  ['Nơi nhận:\n- Như Điều 2;\n- Lưu: VT. | TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình |'],
  ['Nơi nhận:\n- Như Điều 2;\n- Lưu: VT. |\n| TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH |\n\n| Trần Văn Bình |'],
])('strokes of cells are no words of a closing: %o', (closing) => {
  const { recipients, signatories, legalBases } = draftOf(closing);
  expect(recipients.map(({ text }) => text)).toEqual(['Như Điều 2;', 'Lưu: VT.']);
  expect(signatories).toEqual([
    { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' },
  ]);
  expect(legalBases).toEqual(['Căn cứ Luật Lâm nghiệp;', 'Căn cứ Luật Thủy lợi;']);
});

test('what a page prints below a signature without a name is attached', () => {
  const { signatories } = draftOf(
    '| TM. ỦY BAN NHÂN DÂN |\nQUY CHẾ\nHOẠT ĐỘNG CỦA TỔ GIỮ RỪNG HUYỆN\nĐiều 1. Tổ giữ rừng.',
  );
  expect(signatories).toEqual([{ authority: 'TM. ỦY BAN NHÂN DÂN' }]);
});
