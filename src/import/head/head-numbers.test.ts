import { expect, test } from 'vitest';
import { readHead } from './letterhead.ts';
import { readLines } from '../read-text.ts';
import { createRepairLog } from '../repair-log.ts';

const headOf = (number: string) =>
  readHead(
    readLines(
      `UBND TỈNH ĐÔNG LÂM\nSỞ NÔNG NGHIỆP\n${number}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐông Lâm, ngày 5 tháng 3 năm 2024\n\nTHÔNG BÁO\nKết quả kiểm tra\n-----\nNgày 5 tháng 3, Sở họp.\n`,
    ).lines,
    createRepairLog(),
  );

test.each([
  ['Số: 97/TB-NN&PTNT', '97/TB-NN&PTNT'],
  ['Số: 12/SGD-GDTrH & GDTX', '12/SGD-GDTrH&GDTX'],
  ['Số 112-TB/UBKTTU', '112-TB/UBKTTU'],
  ['Số: 78-TB/TĐTN-PTTH', '78-TB/TĐTN-PTTH'],
  ['Số: 152/TB-MTTQ-BTT', '152/TB-MTTQ-BTT'],
  ['Số: 09/CĐ.UBND', '09/CĐ.UBND'],
  ['Số: 03/TB-BCĐ-----------------', '03/TB-BCĐ'],
  ['Số 42-TB/TU.', '42-TB/TU'],
  ['Số: 9/CĐ.UBND,', '9/CĐ.UBND'],
  ['Số: 16 -\nHD/BTCTU', '16-HD/BTCTU'],
  ['Số: 72/2024/TBLT-UBMT-CP-\nĐCTUBMT', '72/2024/TBLT-UBMT-CP-ĐCTUBMT'],
])('the number %o is %o', (number, symbol) => {
  const head = headOf(number);
  expect(head.symbol).toBe(symbol);
  expect(head.issuedOn).toBe('2024-03-05');
  expect(head.letterhead?.issuer).toBe('SỞ NÔNG NGHIỆP');
});

test.each([
  'Số:       /TB-SNN',
  'Số       -TB/ĐU',
  'Số      -/ĐU',
  'Số: …/2024/TT-BNN',
  'Số: ......../TB-SNN',
])('the number %o is still to be written in, and stays in the letterhead', (number) => {
  const head = headOf(number);
  expect(head.symbol).toBeUndefined();
  expect(head.letterhead?.number).toBe(number.replace(/\s+/g, ' '));
  expect(head.body[0]?.text).toBe('Ngày 5 tháng 3, Sở họp.');
});

test('a place that is to be written in leaves the day', () => {
  const head = readHead(
    readLines(
      'ỦY BAN NHÂN DÂN\nXÃ ..........\nSố: 5/BC-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n.........., ngày 20 tháng 6 năm 2027\n\nBÁO CÁO\nKết quả trồng dâu\n',
    ).lines,
    createRepairLog(),
  );
  expect(head).toMatchObject({ issuedOn: '2027-06-20', kind: 'report' });
  expect(head.place).toBeUndefined();
});

test.each(['Hà Nội ngày 14 tháng 11 năm 2027', 'Hà Nội, ngày 14 tháng 11 năm 2027'])(
  '%o has a place',
  (day) => {
    const head = readHead(
      readLines(
        `SỞ NỘI VỤ*****\nSố: 5/BC-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${day}\n\nBÁO CÁO\nKết quả\n`,
      ).lines,
      createRepairLog(),
    );
    expect(head.place).toBe('Hà Nội');
    expect(head.letterhead?.issuer).toBe('SỞ NỘI VỤ');
  },
);
