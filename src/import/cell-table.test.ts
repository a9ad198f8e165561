import { describe, expect, test } from 'vitest';
import { makeDocx } from '../../tests/support/make-docx.ts';
import { makeDraft, type Draft } from './draft.ts';
import { readDocx } from './readers/docx.ts';

/** A table of text cells; `|` parts cells, `/` parts paragraphs, `^` goes on with the cell above, `>` with the left one. */
function tableOf(rows: string): string {
  const lines = rows.trim().split('\n');
  const cellOf = (text: string, span: number) => {
    const merge = text === '^' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
    const paragraphs = (text === '^' ? '' : text)
      .split(' / ')
      .map((part) => `<w:p><w:r><w:t>${part.trim()}</w:t></w:r></w:p>`);
    return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${paragraphs.join('')}</w:tc>`;
  };
  return `<w:tbl>${lines
    .map((line) => {
      const cells: { text: string; span: number }[] = [];
      for (const text of line.split('|').map((cell) => cell.trim()))
        if (text === '>') cells.at(-1)!.span += 1;
        else cells.push({ text, span: 1 });
      return `<w:tr>${cells.map(({ text, span }) => cellOf(text, span)).join('')}</w:tr>`;
    })
    .join('')}</w:tbl>`;
}

const draftOf = (title: string, rows: string): Draft =>
  makeDraft(
    readDocx(
      makeDocx(
        [...title.split('\n'), '']
          .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
          .concat(tableOf(rows))
          .join(''),
      ),
    ),
    { file: 'x.docx', sha256: '', registry: [] },
  );

const tasksOf = ({ fields }: Draft) =>
  fields.tasks.map(({ id, month, whenAsWritten, number, text, bodiesAsWritten, jointAsWritten }) =>
    [id, month, whenAsWritten, number, text, bodiesAsWritten, jointAsWritten]
      .map((value) => value ?? '')
      .join(' | '),
  );

const programme = 'CHƯƠNG TRÌNH\nCông tác năm 2025';

describe('a programme cell by cell', () => {
  test('with a number, two heads in one, a time and an empty column of remarks', () => {
    const draft = draftOf(
      programme,
      `TT | Nội dung | Cơ quan | > | Thời gian | Ghi chú
       ^ | ^ | chủ trì | phối hợp | ^ | ^
       1 | Tổng kết. | Ban Tổ chức | VPTU | Tháng 01 |
       2 | Sơ kết / - năm năm. | ^ | Các huyện | Quý II | `,
    );
    expect(tasksOf(draft)).toEqual([
      'nv-1 | 2025-01 | Tháng 01 | 1 | Tổng kết. | Ban Tổ chức | VPTU',
      'nv-2 |  | Quý II | 2 | Sơ kết - năm năm. | Ban Tổ chức | Các huyện',
    ]);
    expect(draft.problems).toEqual([]);
  });

  test('with months as merged cells, and as rows over the whole width', () => {
    const merged = draftOf(
      programme,
      `Tháng | Nội dung | Cơ quan chuẩn bị
       1 | Tổng kết. | VPTU
       ^ | Sơ kết. | UBND tỉnh
       2 | Giám sát. | UBKT`,
    );
    expect(merged.fields.tasks.map(({ id }) => id)).toEqual(['nv-1-1', 'nv-1-2', 'nv-2-1']);
    const headed = draftOf(
      programme,
      `Nội dung | Cơ quan chuẩn bị
       Tháng 3/2025 | >
       Tổng kết. | VPTU
       Hằng quý | >
       Sơ kết. | UBND tỉnh`,
    );
    expect(headed.fields.tasks.map(({ id, month, recurrence }) => [id, month, recurrence])).toEqual([
      ['nv-3-1', '2025-03', undefined],
      ['nv-hang-quy-1', undefined, 'quarter'],
    ]);
  });

  test('keeps beside the tasks what has no place in one', () => {
    const draft = draftOf(
      programme,
      `TT | Nội dung | Cơ quan chủ trì | Sản phẩm
       1 | Tổng kết. | VPTU | Báo cáo
       2 | Sơ kết. | UBND tỉnh | `,
    );
    expect(draft.fields.tasks).toHaveLength(2);
    expect(draft.blocks).toEqual([
      { type: 'programme' },
      { type: 'table', rows: [['TT', 'Sản phẩm'], ['1', 'Báo cáo']] },
    ]); // prettier-ignore
    expect(draft.problems.map(({ message }) => message)).toEqual([expect.stringContaining('"Sản phẩm"')]);
  });

  test('stays a table where a row is no task', () => {
    const draft = draftOf(
      programme,
      `Nội dung | Cơ quan chuẩn bị
       I. LĨNH VỰC KINH TẾ | >
       Tổng kết. | VPTU`,
    );
    expect(draft.fields.tasks).toEqual([]);
    expect(draft.blocks.map(({ type }) => type)).toEqual(['table']);
    expect(draft.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('I. LĨNH VỰC KINH TẾ'),
    ]);
  });
});

describe('a calendar cell by cell', () => {
  const eventsOf = ({ fields }: Draft) =>
    fields.events.map(({ id, part, time, text, hostsAsWritten, place, lunar }) =>
      [id, part, time, text, hostsAsWritten, place, lunar].map((value) => value ?? '').join(' | '),
    );

  test('a month: entries, hosts and places are paragraphs of their cells', () => {
    const draft = draftOf(
      'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 01 NĂM 2024',
      `Ngày | Nội dung | Cơ quan chuẩn bị | Địa điểm
       2 | - Sáng: Chào cờ. / - Chiều: Giao ban. | - Các cơ quan / - VPTU | - Tại cơ quan / - Tầng 3
       11 / (01/12 ÂL) | 08h00: Hội nghị. | UBND tỉnh | Hội trường
       28-29 | Đi cơ sở. | | `,
    );
    expect(eventsOf(draft)).toEqual([
      'lich-02-1 | morning |  | Chào cờ. | Các cơ quan | Tại cơ quan | ',
      'lich-02-2 | afternoon |  | Giao ban. | VPTU | Tầng 3 | ',
      'lich-11-1 |  | 08:00 | Hội nghị. | UBND tỉnh | Hội trường | (01/12 ÂL)',
      'lich-28-1 |  |  | Đi cơ sở. |  |  | ',
    ]);
  });

  test('a week: the day is merged over its rows, the half of the day is a column', () => {
    const draft = draftOf(
      'LỊCH CÔNG TÁC\nTuần từ ngày 12/5/2025 đến ngày 18/5/2025',
      `Ngày | Buổi | Nội dung | Chủ trì | Địa điểm
       Thứ Hai / 12/5 | Sáng | Chào cờ. | Bí thư | Sân
       ^ | Chiều | Giao ban. | Phó Bí thư | Tầng 3
       Thứ Ba / 13/5 | Sáng | Tiếp dân. | Chủ tịch | Trụ sở`,
    );
    expect(eventsOf(draft)).toEqual([
      'lich-12-1 | morning |  | Chào cờ. | Bí thư | Sân | ',
      'lich-12-2 | afternoon |  | Giao ban. | Phó Bí thư | Tầng 3 | ',
      'lich-13-1 | morning |  | Tiếp dân. | Chủ tịch | Trụ sở | ',
    ]);
  });
});
