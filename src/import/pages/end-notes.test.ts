import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const textsOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] }).blocks.flatMap((block) =>
    'text' in block ? [block.text] : [],
  );

const letter = `SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 45/SYT-NVY
V/v tiêm phòng cúm
Đông Lâm, ngày 05 tháng 5 năm 2025

Kính gửi: Các bệnh viện.

1. Sở Y tế đề nghị các bệnh viện tiêm phòng[1] cho nhân viên.

2. Bệnh viện nào thiếu vắc-xin[2] thì báo Sở./.

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Lê Quang Hòa
`;

test('the notes at the end of a page of the web stand below the paragraphs that call them', () => {
  const texts = textsOf(
    `${letter}\n[1] Theo Công văn số 12/BYT-DP\nngày 02/5/2025.\n[2]Danh mục vắc-xin của Bộ Y tế.\n\nTrang in\n`,
  );
  expect(texts).toEqual([
    'Kính gửi: Các bệnh viện.',
    '1. Sở Y tế đề nghị các bệnh viện tiêm phòng[1] cho nhân viên.',
    '[1] Theo Công văn số 12/BYT-DP ngày 02/5/2025.',
    '2. Bệnh viện nào thiếu vắc-xin[2] thì báo Sở./.',
    '[2] Danh mục vắc-xin của Bộ Y tế.',
    'Trang in',
  ]);
});

test.each([
  ['that nothing calls', '[1] Theo công văn của Bộ.\n[2] Danh mục của Bộ.\n[3] Mẫu báo cáo.'],
  ['that do not count from 1', '[2] Danh mục của Bộ.\n[3] Mẫu báo cáo.'],
])('lines %s are no notes, and stay', (_, lines) => {
  expect(textsOf(`${letter}\n${lines}\n`).join(' ')).toContain(lines.replaceAll('\n', ' '));
});

test('no word is lost where the subject calls a note', () => {
  const text = `${letter.replace('cúm', 'cúm[1]').replace('phòng[1]', 'phòng').replace('xin[2]', 'xin')}\n[1] Cúm mùa.\n`;
  expect(textsOf(text).join(' ')).toContain('[1] Cúm mùa.');
});
