import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readSource } from '../read-source.ts';

// A programme that LibreOffice printed, scanned in black and white with grain, 0.7 degrees askew.
const scan = readFileSync('tests/fixtures/import/scan.pdf');

test('a scan is refused with the word that helps', async () => {
  await expect(readSource(scan, 'scan.pdf')).rejects.toMatchObject({
    message: 'The PDF is a scan: its pages (1) are pictures without words.',
    hint: expect.stringContaining('--ocr') as string,
  });
});

test('--ocr reads letterhead, table, recipients and signature of a scan', async () => {
  const steps: string[] = [];
  const reading = await readSource(scan, 'scan.pdf', {
    ocr: true,
    onProgress: ({ step, page, pages }) => steps.push(`${step} ${page}/${pages}`),
  });
  expect(steps).toEqual(['read 1/1', 'recognise 1/1']);
  const { fields, problems, blocks } = makeDraft(reading, { file: 'scan.pdf', sha256: '', registry: [] });
  expect(fields.source.ocr).toBe(true);
  expect(fields).toMatchObject({
    symbol: '41-CTr/HU',
    kind: 'programme',
    subject: 'Công tác trọng tâm quý II năm 2025 của Ban Thường vụ Huyện ủy',
    issuedOn: '2025-03-03',
    place: 'Bình Minh',
    letterhead: {
      superior: 'ĐẢNG BỘ TỈNH LONG GIANG',
      issuer: 'HUYỆN ỦY BÌNH MINH',
      motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    },
    signatories: [{ authority: 'T/M BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', name: 'Trần Thị Lan Hương' }],
  });
  expect(fields.tasks.map(({ month, text, bodiesAsWritten }) => [month, text, bodiesAsWritten])).toEqual([
    ['2025-04', 'Sơ kết một năm thực hiện Chỉ thị số 12-CT/HU về phòng cháy và chữa cháy.', 'Ban Dân vận'],
    ['2025-04', 'Cho ý kiến đề án sắp xếp trường lớp giai đoạn 2025 - 2030.', 'Văn phòng Huyện ủy'],
    ['2025-05', 'Nghe báo cáo kết quả thu ngân sách bốn tháng đầu năm.', 'Ủy ban nhân dân huyện'],
    ['2025-06', 'Tổng kết năm học 2024 - 2025, nhiệm vụ năm học mới.', 'Phòng Giáo dục và Đào tạo'],
  ]);
  expect(fields.recipients.map(({ text }) => text)).toEqual([
    'Thường trực Tỉnh ủy (báo cáo),',
    'Các ban xây dựng Đảng,',
    'Lưu Văn phòng Huyện ủy.',
  ]);
  expect(blocks.some((block) => 'text' in block && block.text.endsWith('công tác như sau:'))).toBe(true);
  expect(problems[0]).toMatchObject({ page: 1, message: expect.stringContaining('(OCR)') as string });
  expect(problems.some(({ message }) => message.startsWith('Recognised with doubt:'))).toBe(true);
}, 60_000);
