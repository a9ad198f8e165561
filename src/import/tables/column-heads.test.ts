import { describe, expect, test } from 'vitest';
import { draftOfWord } from '../../../tests/support/docx-table.ts';
import { makeDraft } from '../draft.ts';
import type { Column } from '../grid/column-kind.ts';
import { readLines } from '../read-text.ts';
import { createDraftHeads, headsOfTable } from './column-heads.ts';

const columns = (...pairs: readonly (readonly [Column, string?])[]) =>
  pairs.map(([column, name]) => ({ column, name }));

describe('names of columns by field', () => {
  test.each([
    [columns(['month', 'Tháng'], ['text', 'Nội dung']), { when: 'Tháng', text: 'Nội dung' }],
    [
      columns(['number', 'S TT'], ['text', 'NỘI DUNG CÔNG VIỆC']),
      { number: 'STT', text: 'Nội dung công việc' },
    ],
    [columns(['bodies', 'LÃNH ĐẠO UBND CHỦ TRÌ']), { bodies: 'Lãnh đạo UBND chủ trì' }],
    [columns(['bodies', 'CQ CHỦ TRÌ']), { bodies: 'CQ chủ trì' }],
    [columns(['text', 'NGHỊ QUYẾT, ĐỀ ÁN']), { text: 'Nghị quyết, đề án' }],
    [columns(['deadline', 'Thời gian trình (5)']), { when: 'Thời gian trình' }],
    [columns(['deadline', 'Thời gian (năm 2025)']), { when: 'Thời gian (năm 2025)' }],
    [columns(['note', 'Ghi chú'], ['text', 'Nội dung:']), { text: 'Nội dung' }],
    // What stands over both is named once for each of them in a Word file, and not at all in a text.
    [
      columns(['bodies', 'Phân công thực hiện Chủ trì'], ['joint', 'Phối hợp']),
      { bodies: 'Chủ trì', joint: 'Phối hợp' },
    ],
    [columns(['bodies', 'Cơ quan Chuẩn bị']), { bodies: 'Cơ quan Chuẩn bị' }],
    [
      columns(['bodies', 'Cơ quan chủ trì'], ['joint', 'Phối hợp']),
      { bodies: 'Cơ quan chủ trì', joint: 'Phối hợp' },
    ],
    // Nobody knows where the one ends and the other begins.
    [
      columns(['joint', 'Cơ quan phối hợp Trình UBND'], ['text', 'Nội dung Công việc']),
      { text: 'Nội dung Công việc' },
    ],
    // Two columns say when: neither names both.
    [columns(['month', 'Tháng'], ['text', 'Nội dung'], ['deadline', 'Thời hạn']), { text: 'Nội dung' }],
    [columns(['text'], ['bodies', ''], ['deadline', '(5)'], ['joint', ':'], ['number', '*']), {}],
  ])('of a programme: %j', (table, heads) => {
    expect(headsOfTable('programme', table)).toEqual(heads);
  });

  test.each([
    [columns(['day', 'Thứ Ngày'], ['time', 'Buổi']), { day: 'Thứ, Ngày', time: 'Buổi' }],
    [columns(['day', 'Thứ/ Ngày']), { day: 'Thứ/Ngày' }],
    [columns(['day', 'Ngày'], ['time', 'Buổi, Giờ']), { day: 'Ngày', time: 'Buổi, Giờ' }],
    [columns(['day', 'THỨ, NGÀY'], ['text', 'NỘI DUNG']), { day: 'Thứ, ngày', text: 'Nội dung' }],
    [columns(['time', 'Giờ'], ['text', 'Nội dung']), { time: 'Giờ', text: 'Nội dung' }],
    [columns(['time', 'Thời gian'], ['bodies', 'Chủ trì']), { day: 'Thời gian', hosts: 'Chủ trì' }],
    [
      columns(['participants', 'Đại biểu dự'], ['place', 'Nơi họp']),
      { participants: 'Đại biểu dự', place: 'Nơi họp' },
    ],
    // Its cells may say first who leads, which stands elsewhere.
    [columns(['participants', 'Chủ trì, thành phần']), {}],
  ])('of a calendar: %j', (table, heads) => {
    expect(headsOfTable('calendar', table)).toEqual(heads);
  });
});

describe('tables of one paper', () => {
  const agreed = (...tables: readonly (readonly (readonly [Column, string?])[])[]) => {
    const heads = createDraftHeads();
    for (const table of tables) heads.add('programme', columns(...table));
    return heads.agreed()?.tasks;
  };

  test('name what they agree on', () => {
    expect(
      agreed(
        [['text', 'Nội dung'], ['bodies', 'Cơ quan chủ trì']], // prettier-ignore
        [['text', 'NỘI DUNG'], ['bodies', 'Đơn vị chủ trì'], ['joint', 'Phối hợp']], // prettier-ignore
      ),
    ).toEqual({ text: 'Nội dung', joint: 'Phối hợp' });
  });

  test('name nothing where they agree on nothing, or have no names', () => {
    expect(agreed([['text', 'Nội dung']], [['text', 'Nhiệm vụ']])).toBeUndefined();
    expect(agreed([['text']])).toBeUndefined();
    expect(agreed()).toBeUndefined();
  });
});

describe('the same heads in each form of a paper', () => {
  const title = 'CHƯƠNG TRÌNH\nCông tác năm 2025';
  const rows = [
    ['1', 'Ban hành Kế hoạch chuyển đổi số.', 'Sở Nội vụ', 'Sở Tài chính', 'Quý I'],
    ['2', 'Tổng kết công tác thi đua, khen thưởng.', 'Sở Y tế', 'Sở Tài chính', 'Quý II'],
    ['3', 'Trình Đề án phát triển du lịch.', 'Sở Công Thương', 'Sở Nội vụ', 'Quý III'],
    ['4', 'Ban hành Quy chế văn thư, lưu trữ.', 'Sở Nội vụ', 'Sở Y tế', 'Quý IV'],
  ];
  const widths = [6, 46, 24, 24, 20];
  const inColumns = (cells: readonly string[]) =>
    cells.map((cell, at) => cell.padEnd(widths[at]!)).join('').trimEnd(); // prettier-ignore
  const headsOfText = (lines: readonly string[]) =>
    makeDraft(readLines(lines.join('\n')), { file: 'x.txt', sha256: '', registry: [] }).fields.heads;

  test.each([
    [
      ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      { number: 'STT', when: 'Thời gian hoàn thành', text: 'Nội dung công việc' },
      { bodies: 'Cơ quan chủ trì', joint: 'Cơ quan phối hợp' },
    ],
    [
      ['TT', 'NỘI DUNG', 'ĐƠN VỊ THỰC HIỆN', 'ĐƠN VỊ PHỐI HỢP', 'THỜI GIAN'],
      { number: 'TT', when: 'Thời gian', text: 'Nội dung' },
      { bodies: 'Đơn vị thực hiện', joint: 'Đơn vị phối hợp' },
    ],
  ])('%j', (labels, ...parts) => {
    const tasks = Object.assign({}, ...parts) as object;
    const table = [labels, ...rows];
    const word = draftOfWord(`${title}\n\n${table.map((cells) => cells.join(' | ')).join('\n')}`);
    expect(word.fields.heads).toEqual({ tasks });
    expect(headsOfText([...title.split('\n'), '', ...table.map(inColumns)])).toEqual({ tasks });
    expect(headsOfText([...title.split('\n'), '', ...table.flat()])).toEqual({ tasks });
  });

  test('labels on two storeys', () => {
    const tasks = { number: 'TT', when: 'Thời hạn', text: 'Nhiệm vụ', bodies: 'Chủ trì', joint: 'Phối hợp' };
    const word = draftOfWord(
      `${title}

       TT | Nhiệm vụ | Phân công thực hiện | > | Thời hạn
       ^ | ^ | Chủ trì | Phối hợp | ^
       ${rows.map((cells) => cells.join(' | ')).join('\n')}`,
    );
    expect(word.fields.heads).toEqual({ tasks });
    const labels = ['TT', 'Nhiệm vụ', 'Phân công thực hiện', 'Thời hạn', 'Chủ trì', 'Phối hợp'];
    expect(headsOfText([...title.split('\n'), '', ...labels, ...rows.flat()])).toEqual({ tasks });
  });

  test('times that stand over several rows', () => {
    const tasks = { number: 'TT', when: 'Thời gian', text: 'Nội dung', bodies: 'Cơ quan chuẩn bị' };
    const lines = ['Thời gian', 'TT', 'Nội dung', 'Cơ quan chuẩn bị', 'Tháng 1'].concat(
      ...rows.slice(0, 2).map((cells) => cells.slice(0, 3)),
      'Tháng 3',
      ...rows.slice(2).map((cells) => cells.slice(0, 3)),
    );
    expect(headsOfText([...title.split('\n'), '', ...lines])).toEqual({ tasks });
    const word = draftOfWord(
      `${title}

       Thời gian | TT | Nội dung | Cơ quan chuẩn bị
       ${rows.map((cells, at) => [['Tháng 1', '^', 'Tháng 3', '^'][at]!, ...cells.slice(0, 3)].join(' | ')).join('\n')}`,
    );
    expect(word.fields.heads).toEqual({ tasks });
  });

  test('of a calendar whose days are titles over the rows: the times beside them say no day', () => {
    const events = { time: 'Thời gian', text: 'Nội dung', hosts: 'Chủ trì', place: 'Địa điểm' };
    const days = ['Thứ Hai, ngày 10/3/2025', 'Thứ Ba, ngày 11/3/2025', 'Thứ Tư, ngày 12/3/2025'];
    const table = days.flatMap((day) => [
      `${day} | > | > | >`,
      '8h00 | Họp giao ban đầu tuần | Đ/c Bí thư | Phòng họp số 1',
      '14h00 | Làm việc với phòng chuyên môn | Đ/c Phó Bí thư | Phòng họp số 2',
    ]);
    const week = 'LỊCH CÔNG TÁC TUẦN 11 NĂM 2025\n\nThời gian | Nội dung | Chủ trì | Địa điểm';
    expect(draftOfWord(`${week}\n${table.join('\n')}`).fields.heads).toEqual({ events });
    const inCells = days.map((day) => `${day} 8h00 | Họp giao ban đầu tuần | Đ/c Bí thư | Phòng họp số 1`);
    const { heads } = draftOfWord(`${week}\n${inCells.join('\n')}`).fields;
    expect(heads?.events?.day).toBe('Thời gian');
  });

  test('of a calendar', () => {
    const head = 'Thứ, ngày | Thời gian | Nội dung | Chủ trì | Thành phần tham dự | Địa điểm';
    const word = draftOfWord(
      `LỊCH CÔNG TÁC TUẦN 11 NĂM 2025

       ${head}
       Thứ Hai 10/3 | 08h00 | Họp giao ban. | Chánh Văn phòng | Các phòng | Phòng họp số 1
       Thứ Ba 11/3 | 14h00 | Tiếp công dân. | Phó Chủ tịch | Thanh tra | Trụ sở Tiếp công dân`,
    );
    expect(word.fields.heads).toEqual({
      events: {
        ...{ day: 'Thứ, ngày', time: 'Thời gian', text: 'Nội dung', hosts: 'Chủ trì' },
        ...{ participants: 'Thành phần tham dự', place: 'Địa điểm' },
      },
    });
  });

  test('a list has none', () => {
    const lines = ['1. Tháng 1', '- Ban hành Kế hoạch (Sở Nội vụ)', '2. Tháng 2', '- Trình Đề án (Sở Y tế)'];
    expect(headsOfText([...title.split('\n'), '', ...lines])).toBeUndefined();
  });
});
