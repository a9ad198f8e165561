import { describe, expect, test } from 'vitest';
import { makeDraft, type Draft } from './draft.ts';
import { readLines } from './read-text.ts';

const draftOf = (text: string): Draft =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });

const tasksOf = (text: string) =>
  draftOf(text).fields.tasks.map(
    ({ id, month, whenAsWritten, number, text: words, bodiesAsWritten, jointAsWritten }) =>
      [id, month, whenAsWritten, number, words, bodiesAsWritten, jointAsWritten]
        .map((value) => value ?? '')
        .join(' | '),
  );

describe('programmes', () => {
  test('with a number, a leading body, joint bodies and a time', () => {
    const text = `HUYỆN ỦY ĐÔNG LÂM
*
Số 41-CTr/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Đông Lâm, ngày 05 tháng 01 năm 2024

CHƯƠNG TRÌNH
công tác năm 2024 của Ban Thường vụ Huyện ủy
-----
I- NHỮNG NHIỆM VỤ CHỦ YẾU
TT
Nội dung
Cơ quan chủ trì
Cơ quan phối hợp
Thời gian
1
Tổng kết công tác xây dựng Đảng năm 2023, triển khai
nhiệm vụ năm 2024.
Ban Tổ chức
Huyện ủy
Văn phòng Huyện ủy
Tháng 01
2
Sơ kết 03 năm thực hiện Nghị quyết số 05-NQ/HU về
phát triển du lịch.
UBND huyện
Các phòng, ban
liên quan
Quý II
3
Giám sát chuyên đề về quản lý đất đai.
Ủy ban Kiểm tra
Huyện ủy
Ban Dân vận
Thường xuyên
II- TỔ CHỨC THỰC HIỆN
Các cơ quan căn cứ chương trình này để thực hiện.
Nơi nhận:
- Thường trực Tỉnh ủy,
- Lưu Văn phòng Huyện ủy.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Nguyễn Văn An
`;
    expect(tasksOf(text)).toEqual([
      'nv-1 | 2024-01 | Tháng 01 | 1 | Tổng kết công tác xây dựng Đảng năm 2023, triển khai nhiệm vụ năm 2024. | Ban Tổ chức Huyện ủy | Văn phòng Huyện ủy',
      'nv-2 |  | Quý II | 2 | Sơ kết 03 năm thực hiện Nghị quyết số 05-NQ/HU về phát triển du lịch. | UBND huyện | Các phòng, ban liên quan',
      'nv-3 |  | Thường xuyên | 3 | Giám sát chuyên đề về quản lý đất đai. | Ủy ban Kiểm tra Huyện ủy | Ban Dân vận',
    ]);
    const { fields, blocks } = draftOf(text);
    expect(fields.symbol).toBe('41-CTr/HU');
    expect(fields.issuedOn).toBe('2024-01-05');
    expect(fields.period).toBe('2024');
    expect(fields.subject).toBe('Công tác năm 2024 của Ban Thường vụ Huyện ủy');
    expect(fields.signatories).toEqual([
      { authority: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Nguyễn Văn An' },
    ]);
    expect(blocks.map((block) => ('text' in block ? `${block.type} ${block.text}` : block.type))).toEqual([
      'heading I- NHỮNG NHIỆM VỤ CHỦ YẾU',
      'programme',
      'heading II- TỔ CHỨC THỰC HIỆN',
      'paragraph Các cơ quan căn cứ chương trình này để thực hiện.',
    ]);
  });

  test('with months and quarters as sub-headings', () => {
    const text = `CHƯƠNG TRÌNH
Công tác trọng tâm năm 2025

Nội dung công việc
Cơ quan chuẩn bị
Tháng 01/2025
Hội nghị tổng kết công tác nội chính, cải cách tư pháp
năm 2024.
Ban Nội chính
Thành ủy
Tháng 02/2025
Ban hành Kế hoạch kiểm tra, giám sát năm 2025.
Ủy ban Kiểm tra
Cho ý kiến về phương án bố trí vốn đầu tư công trung hạn
giai đoạn 2026 - 2030.
Đảng ủy UBND
thành phố
Quý II
Sơ kết 5 năm thực hiện Nghị quyết số 12-NQ/TU về cải cách
hành chính.
Văn phòng
Thành ủy
Hằng tháng
Giao ban với các ban xây dựng Đảng về tình hình trong
tháng và nhiệm vụ tháng sau.
Văn phòng
Thành ủy
`;
    expect(tasksOf(text)).toEqual([
      'nv-1-1 | 2025-01 | Tháng 01/2025 |  | Hội nghị tổng kết công tác nội chính, cải cách tư pháp năm 2024. | Ban Nội chính Thành ủy | ',
      'nv-2-1 | 2025-02 | Tháng 02/2025 |  | Ban hành Kế hoạch kiểm tra, giám sát năm 2025. | Ủy ban Kiểm tra | ',
      'nv-2-2 | 2025-02 | Tháng 02/2025 |  | Cho ý kiến về phương án bố trí vốn đầu tư công trung hạn giai đoạn 2026 - 2030. | Đảng ủy UBND thành phố | ',
      'nv-quy-ii-1 |  | Quý II |  | Sơ kết 5 năm thực hiện Nghị quyết số 12-NQ/TU về cải cách hành chính. | Văn phòng Thành ủy | ',
      'nv-hang-thang-1 |  | Hằng tháng |  | Giao ban với các ban xây dựng Đảng về tình hình trong tháng và nhiệm vụ tháng sau. | Văn phòng Thành ủy | ',
    ]);
    expect(draftOf(text).fields.tasks.at(-1)?.recurrence).toBe('month');
  });

  test('with months as rows, cut by a page break with its head again', () => {
    const text = `CHƯƠNG TRÌNH
Công tác năm 2023

Tháng
Nội dung
Cơ quan chuẩn bị
1
Ban hành Chỉ thị về lãnh đạo công tác tuyển quân năm
2023.
Bộ Chỉ huy
Quân sự tỉnh
2
Ban hành Nghị quyết về phát triển kinh tế biển đến năm
2030, tầm nhìn
\f2
Tháng
Nội dung
Cơ quan chuẩn bị
đến năm 2045.
Ban cán sự
đảng UBND tỉnh
3
Kiểm điểm tập thể, cá nhân.
Ban Tổ chức
`;
    expect(tasksOf(text)).toEqual([
      'nv-1-1 | 2023-01 |  |  | Ban hành Chỉ thị về lãnh đạo công tác tuyển quân năm 2023. | Bộ Chỉ huy Quân sự tỉnh | ',
      'nv-2-1 | 2023-02 |  |  | Ban hành Nghị quyết về phát triển kinh tế biển đến năm 2030, tầm nhìn đến năm 2045. | Ban cán sự đảng UBND tỉnh | ',
      'nv-3-1 | 2023-03 |  |  | Kiểm điểm tập thể, cá nhân. | Ban Tổ chức | ',
    ]);
  });

  test('what columns say that a task has no place for stands in a table below', () => {
    const { fields, blocks, problems } = draftOf(`KẾ HOẠCH
Triển khai công tác năm 2024

TT
Nội dung
Cơ quan chủ trì
Kết quả
1
Xây dựng đề án.
Sở Nội vụ
Đề án trình UBND tỉnh
2
Tổ chức hội nghị.
Văn phòng
Báo cáo
`);
    expect(fields.tasks.map(({ text, bodiesAsWritten }) => [text, bodiesAsWritten])).toEqual([
      ['Xây dựng đề án.', 'Sở Nội vụ'],
      ['Tổ chức hội nghị.', 'Văn phòng'],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The columns "Kết quả" have no place in a task: they stand in a table below.',
    ]);
    expect(blocks.find(({ type }) => type === 'table')).toMatchObject({
      rows: [
        ['TT', 'Kết quả'],
        ['1', 'Đề án trình UBND tỉnh'],
        ['2', 'Báo cáo'],
      ],
    });
  });
});

describe('calendars', () => {
  test('of a week, a heading for each day and entries with their clock time', () => {
    const { fields } = draftOf(`LỊCH CÔNG TÁC TUẦN
Từ ngày 30/6/2025 đến ngày 06/7/2025
Thứ Hai, ngày 30/6/2025
- 7 giờ 30, đồng chí Bí thư dự Hội nghị trực tuyến. Điểm tại phòng họp số 1.
- 14 giờ, đồng chí Phó Bí thư tiếp công
dân định kỳ.
Thứ Ba, ngày 01/7
Sáng:
- Thường trực đi kiểm tra cơ sở.
- Họp giao ban. Địa điểm: Hội trường lớn.
Chiều:
- Làm việc tại cơ quan.
`);
    expect(fields.kind).toBe('calendar');
    expect(fields.events).toMatchObject([
      {
        id: 'lich-30-1',
        from: '2025-06-30',
        part: 'morning',
        time: '07:30',
        lead: '7 giờ 30,',
        place: 'phòng họp số 1.',
      },
      {
        id: 'lich-30-2',
        part: 'afternoon',
        time: '14:00',
        text: 'đồng chí Phó Bí thư tiếp công dân định kỳ.',
      },
      {
        id: 'lich-01-1',
        from: '2025-07-01',
        part: 'morning',
        lead: 'Sáng:',
        text: 'Thường trực đi kiểm tra cơ sở.',
      },
      { id: 'lich-01-2', part: 'morning', text: 'Họp giao ban.', place: 'Hội trường lớn.' },
      { id: 'lich-01-3', part: 'afternoon', lead: 'Chiều:', text: 'Làm việc tại cơ quan.' },
    ]);
  });

  test('of a month, hosts and places behind the text of each day', () => {
    const { fields } = draftOf(`CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2025

Ngày
Nội dung công việc
Cơ quan chuẩn bị
Địa điểm
1-2
(Thứ bảy, Chủ nhật) Nghỉ.
3
- Sáng: Chào cờ đầu tháng; giao ban khối các cơ quan
tham mưu, giúp việc.
- Chiều: Họp Ban Thường vụ Thành ủy cho ý kiến về công
tác cán bộ.
- Văn phòng
Thành ủy
- Ban Tổ chức
- Hội trường
lớn
- Phòng họp
số 1
4
Sáng: Dự khai trương tuyến cáp treo Ba Vàng và làm
việc với lãnh đạo phường.
UBND thành phố
Phường Yên Thanh
Nơi nhận:
- Lưu VT.
`);
    expect(fields.period).toBe('2025-03');
    expect(fields.events).toMatchObject([
      {
        id: 'lich-01-1',
        from: '2025-03-01',
        to: '2025-03-02',
        lead: '(Thứ bảy, Chủ nhật)',
        text: 'Nghỉ.',
        row: '1-2',
      },
      { id: 'lich-03-1', part: 'morning', hostsAsWritten: 'Văn phòng Thành ủy', place: 'Hội trường lớn' },
      { id: 'lich-03-2', part: 'afternoon', hostsAsWritten: 'Ban Tổ chức', place: 'Phòng họp số 1' },
      { id: 'lich-04-1', part: 'morning', hostsAsWritten: 'UBND thành phố', place: 'Phường Yên Thanh' },
    ]);
  });
});

describe('calendars of other columns', () => {
  test('without hosts, and with the half-day in a cell of its own', () => {
    const { fields } = draftOf(`LỊCH CÔNG TÁC THÁNG 6 NĂM 2024

Ngày
Thời gian
Nội dung
Địa điểm
3
Sáng
Hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu
năm 2024.
Hội trường lớn
4
Chiều
Thường trực làm việc với Ban Thường vụ Đoàn Thanh niên
về công tác hè.
Phòng họp số 2
`);
    expect(fields.events).toMatchObject([
      {
        id: 'lich-03-1',
        part: 'morning',
        lead: 'Sáng',
        hostsAsWritten: '',
        place: 'Hội trường lớn',
        row: '3',
      },
      {
        id: 'lich-04-1',
        part: 'afternoon',
        lead: 'Chiều',
        hostsAsWritten: '',
        place: 'Phòng họp số 2',
        row: '4',
      },
    ]);
  });

  test('with participants: kept in the text, nothing is guessed', () => {
    const { fields, problems } = draftOf(`LỊCH CÔNG TÁC THÁNG 6 NĂM 2024

Ngày
Nội dung
Thành phần
Địa điểm
3
Hội nghị sơ kết công tác.
Các đồng chí Ủy viên
Hội trường lớn
`);
    expect(fields.events).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('state documents', () => {
  const text = `ỦY BAN NHÂN DÂN
TỈNH AN GIANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 12/2024/QĐ-UBND
An Giang, ngày 05 tháng 4 năm 2024

QUYẾT ĐỊNH
Ban hành Quy định về quản lý vỉa hè
___________

ỦY BAN NHÂN DÂN TỈNH AN GIANG

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008;
Theo đề nghị của Giám đốc Sở Giao thông vận tải tại Tờ trình số
45/TTr-SGTVT ngày 01 tháng 3 năm 2024.

QUYẾT ĐỊNH:

Điều 1. Phạm vi điều chỉnh
1. Quy định này áp dụng trên địa bàn tỉnh.
a) Các phường thuộc thành phố;
b) Các thị trấn.
2. Không áp dụng đối với quốc lộ.
Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 20 tháng 4 năm 2024 và thay thế
Quyết định số 30/2015/QĐ-UBND ngày 05 tháng 10 năm 2015 của Ủy ban nhân dân tỉnh./.

Nơi nhận:
- Như Điều 2;
- Văn phòng Chính phủ (b/c);
- Lưu: VT, KTN.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Phước
`;

  test('with articles, clauses and points', () => {
    const { fields, blocks, id } = draftOf(text);
    expect(id).toBe('2024/12-2024-qd-ubnd');
    expect(fields).toMatchObject({
      symbol: '12/2024/QĐ-UBND',
      kind: 'decision',
      subject: 'Ban hành Quy định về quản lý vỉa hè',
      issuedOn: '2024-04-05',
      place: 'An Giang',
      letterhead: { issuer: 'ỦY BAN NHÂN DÂN TỈNH AN GIANG' },
      signatories: [
        { authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Phước' },
      ],
    });
    expect(fields.recipients.map((one) => one.text)).toEqual([
      'Như Điều 2;',
      'Văn phòng Chính phủ (b/c);',
      'Lưu: VT, KTN.',
    ]);
    expect(fields.legalBases).toHaveLength(3);
    expect(blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
      'Điều 1. Phạm vi điều chỉnh',
      'Điều 2.',
    ]);
    expect(blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))).toContain(
      'a) Các phường thuộc thành phố;',
    );
  });

  test('an official letter has its subject below the number', () => {
    const { fields } = draftOf(`SỞ NỘI VỤ TỈNH LÂM ĐỒNG
Số: 125/SNV-TCBC
V/v rà soát biên chế
năm 2024
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lâm Đồng, ngày 12 tháng 5 năm 2024
Kính gửi: Các sở, ban, ngành.
Thực hiện Kế hoạch số 10/KH-UBND, Sở Nội vụ đề nghị các cơ quan rà soát biên chế.
GIÁM ĐỐC
Trần Văn Bình
`);
    expect(fields).toMatchObject({
      kind: 'official-letter',
      subject: 'Rà soát biên chế năm 2024',
      symbol: '125/SNV-TCBC',
      issuedOn: '2024-05-12',
      signatories: [{ position: 'GIÁM ĐỐC', name: 'Trần Văn Bình' }],
    });
  });
});
