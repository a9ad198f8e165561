import { describe, expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (text: string): Draft =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });

const stateHead = (kind: string, subject: string) => `ỦY BAN NHÂN DÂN
TỈNH ĐÔNG GIANG
Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Đông Giang, ngày 05 tháng 02 năm 2025

${kind}
${subject}
`;

const partyHead = (kind: string, subject: string) => `TỈNH ỦY ĐÔNG GIANG
*
Số 12-CTr/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Đông Giang, ngày 05 tháng 01 năm 2025
${kind}
${subject}
-----
`;

/** Each task as one line: when, its sections, its number and text, who does it and with whom. */
const rowsOf = ({ fields }: Draft) =>
  fields.tasks.map(
    ({
      month,
      deadline,
      recurrence,
      whenAsWritten,
      sections = [],
      number,
      text,
      bodiesAsWritten,
      jointAsWritten,
    }) =>
      [
        [month ?? deadline ?? recurrence, whenAsWritten].filter(Boolean).join(' = '),
        sections.join(' > '),
        [number, text].filter(Boolean).join(' '),
        [bodiesAsWritten, jointAsWritten].filter(Boolean).join(' + '),
      ].join(' | '),
  );

const textOf = ({ blocks }: Draft) =>
  blocks.map((block) => ('text' in block ? block.text : block.type === 'table' ? block.rows : block.type));

describe('tasks with labelled fields', () => {
  test('on lines of their own below a number, with marks, and one that has no place in a task', () => {
    const draft = draftOf(`${stateHead('KẾ HOẠCH', 'Triển khai thi hành Luật Nước sạch trên địa bàn tỉnh')}
I. MỤC ĐÍCH
1. Xác định cụ thể nội dung công việc.
II. NỘI DUNG
1. Tổ chức hội nghị quán triệt Luật
a) Nội dung: Phổ biến những điểm mới của Luật.
b) Đơn vị chủ trì: Sở Xây dựng.
c) Đơn vị phối hợp: Sở Tư pháp và các cơ quan có liên quan.
d) Thời gian thực hiện: Tháng 4/2025.
đ) Kết quả: Hội nghị được tổ chức.
2. Biên soạn tài liệu tuyên truyền
a) Đơn vị chủ trì: Báo Đông Giang.
b) Thời gian: Hằng năm.
III. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng
- Theo dõi, đôn đốc việc thực hiện Kế hoạch.
2. Sở Tài chính
- Bố trí kinh phí thực hiện.
`);
    expect(rowsOf(draft)).toEqual([
      '2025-04 = Tháng 4/2025 |  | 1. Tổ chức hội nghị quán triệt Luật Nội dung: Phổ biến những điểm mới của Luật | Sở Xây dựng + Sở Tư pháp và các cơ quan có liên quan',
      'year = Hằng năm |  | 2. Biên soạn tài liệu tuyên truyền | Báo Đông Giang',
    ]);
    expect(textOf(draft)).toEqual([
      'I. MỤC ĐÍCH',
      '1. Xác định cụ thể nội dung công việc.',
      'II. NỘI DUNG',
      'programme',
      [
        ['', 'Kết quả'],
        ['1.', 'Hội nghị được tổ chức'],
      ],
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Xây dựng',
      'Theo dõi, đôn đốc việc thực hiện Kế hoạch.',
      '2. Sở Tài chính',
      'Bố trí kinh phí thực hiện.',
    ]);
    expect(draft.problems.map(({ message }) => message)).toEqual([
      'The columns "Kết quả" have no place in a task: they stand in a table below.',
    ]);
  });

  test('below letters, under headings that become sections', () => {
    const draft = draftOf(`${stateHead('KẾ HOẠCH', 'Cải cách hành chính năm 2025')}
II. NHIỆM VỤ
1. Cải cách thể chế
a) Ban hành Kế hoạch kiểm tra văn bản năm 2025.
- Cơ quan chủ trì: Sở Tư pháp.
- Cơ quan phối hợp:
+ Sở Nội vụ;
+ Thanh tra tỉnh.
- Thời gian hoàn thành: Quý I/2025.
b) Rà soát thủ tục hành chính.
- Cơ quan chủ trì: Văn phòng UBND tỉnh.
- Thời gian hoàn thành: Thường xuyên.
2. Cải cách tổ chức bộ máy
a) Xây dựng Đề án sắp xếp các đơn vị sự nghiệp công lập thuộc các sở giai đoạn
2025 - 2030.
- Cơ quan chủ trì: Sở Nội vụ.
- Thời gian hoàn thành: Trước ngày 30/9/2025.
III. TỔ CHỨC THỰC HIỆN
Các cơ quan căn cứ Kế hoạch này thực hiện./.
`);
    expect(rowsOf(draft)).toEqual([
      'Quý I/2025 | 1. Cải cách thể chế | a) Ban hành Kế hoạch kiểm tra văn bản năm 2025. | Sở Tư pháp + Sở Nội vụ; Thanh tra tỉnh',
      'Thường xuyên | 1. Cải cách thể chế | b) Rà soát thủ tục hành chính. | Văn phòng UBND tỉnh',
      '2025-09-30 = Trước ngày 30/9/2025 | 2. Cải cách tổ chức bộ máy | a) Xây dựng Đề án sắp xếp các đơn vị sự nghiệp công lập thuộc các sở giai đoạn 2025 - 2030. | Sở Nội vụ',
    ]);
    expect(draft.problems).toEqual([]);
  });

  test('in brackets behind their words', () => {
    const draft = draftOf(`${stateHead('KẾ HOẠCH', 'Chuyển đổi số năm 2025')}
I. NHIỆM VỤ
1. Xây dựng kho dữ liệu dùng chung (Cơ quan chủ trì: Sở Khoa học và Công
nghệ; phối hợp: các sở, ngành; thời gian: Quý II/2025).
2. Tập huấn kỹ năng số cho cán bộ cấp xã (Cơ quan chủ trì: Sở Nội vụ; phối hợp:
UBND các xã; thời gian: Tháng 9/2025).
II. TỔ CHỨC THỰC HIỆN
Giao Sở Khoa học và Công nghệ theo dõi./.
`);
    expect(rowsOf(draft)).toEqual([
      'Quý II/2025 |  | 1. Xây dựng kho dữ liệu dùng chung | Sở Khoa học và Công nghệ + các sở, ngành',
      '2025-09 = Tháng 9/2025 |  | 2. Tập huấn kỹ năng số cho cán bộ cấp xã | Sở Nội vụ + UBND các xã',
    ]);
  });

  test('without marks, where the bullets above them are words of the numbered task', () => {
    const draft = draftOf(`${stateHead('KẾ HOẠCH', 'Theo dõi thi hành pháp luật năm 2025')}
1. Công tác tuyên truyền
- Tuyên truyền trên báo, đài;
- Biên soạn tờ gấp pháp luật;
Cơ quan chủ trì: Sở Tư pháp.
Thời gian thực hiện: Cả năm 2025.
2. Công tác kiểm tra
- Kiểm tra tại các sở, ngành;
- Kiểm tra tại các huyện;
Cơ quan chủ trì: Thanh tra tỉnh.
Thời gian thực hiện: Quý III năm 2025.
Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở Tư pháp./.
`);
    expect(rowsOf(draft)).toEqual([
      'Cả năm 2025 |  | 1. Công tác tuyên truyền - Tuyên truyền trên báo, đài; - Biên soạn tờ gấp pháp luật; | Sở Tư pháp',
      'Quý III năm 2025 |  | 2. Công tác kiểm tra - Kiểm tra tại các sở, ngành; - Kiểm tra tại các huyện; | Thanh tra tỉnh',
    ]);
    expect(textOf(draft).at(-1)).toMatch(/^Trong quá trình thực hiện/);
  });

  test('where some headings are tasks and some stand over tasks, and some units say it in a sentence', () => {
    const draft = draftOf(`${stateHead('KẾ HOẠCH', 'Kiểm tra, giám sát năm 2025')}
II. NỘI DUNG
1. Tổ chức quán triệt Luật
a) Tổ chức hội nghị quán triệt.
- Giao Sở Xây dựng chủ trì, phối hợp với Sở Tư pháp.
- Thời gian: Quý II năm 2025.
b) Biên soạn tài liệu.
- Sở Tư pháp chủ trì.
2. Rà soát văn bản
- Giao Sở Tư pháp tham mưu.
- Thời gian: Hoàn thành trước ngày 01 tháng 6 năm 2025.
III. TỔ CHỨC THỰC HIỆN
- Giao Sở Xây dựng chủ trì, phối hợp với các sở.
- Giao Văn phòng đôn đốc.
`);
    expect(rowsOf(draft)).toEqual([
      'Quý II năm 2025 | 1. Tổ chức quán triệt Luật | a) Tổ chức hội nghị quán triệt. | Sở Xây dựng + Sở Tư pháp',
      ' | 1. Tổ chức quán triệt Luật | b) Biên soạn tài liệu. | Sở Tư pháp',
      'Hoàn thành trước ngày 01 tháng 6 năm 2025 |  | 2. Rà soát văn bản | Sở Tư pháp',
    ]);
    expect(textOf(draft)).toContain('III. TỔ CHỨC THỰC HIỆN');
  });

  test('one that says less than those beside it is told', () => {
    const { fields, problems } = draftOf(`${stateHead('KẾ HOẠCH', 'Phòng, chống thiên tai năm 2025')}
1. Xây dựng phương án ứng phó.
- Cơ quan chủ trì: Sở Nông nghiệp.
2. Diễn tập phòng thủ dân sự.
3. Kiểm tra an toàn hồ đập.
- Cơ quan chủ trì: Sở Nông nghiệp.
- Thời gian: Tháng 6 năm 2025.
`);
    expect(fields.tasks.map(({ bodiesAsWritten }) => bodiesAsWritten)).toEqual([
      'Sở Nông nghiệp',
      '',
      'Sở Nông nghiệp',
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Row "Diễn tập phòng thủ dân sự.…": it does not say who does it, as rows beside it do.',
    ]);
  });

  test('one alone stays text, and is told', () => {
    const { fields, problems } = draftOf(`${stateHead('KẾ HOẠCH', 'Phòng, chống thiên tai năm 2025')}
1. Xây dựng phương án ứng phó.
- Cơ quan chủ trì: Sở Nông nghiệp.
2. Diễn tập phòng thủ dân sự.
3. Kiểm tra an toàn hồ đập.
`);
    expect(fields.tasks).toEqual([]);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [
        13,
        'The list could not be read as tasks: "- Cơ quan chủ trì: Sở Nông nghiệp.…" says who does a task or when, and no list around it could be told. It stands in the draft as text.',
      ],
    ]);
  });

  test('a label with points below it tells of no list', () => {
    const { fields, problems } = draftOf(`${stateHead('QUYẾT ĐỊNH', 'Ban hành Quy chế quản lý chợ')}
Điều 1. Trách nhiệm của Phòng Kinh tế
1. Chủ trì:
a) Lập quy hoạch chợ;
b) Kiểm tra việc thu phí.
2. Phối hợp với Công an xã giữ trật tự.
`);
    expect(fields.tasks).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('named by a label, in articles that stay in the text', () => {
    const draft = draftOf(`${stateHead('NGHỊ QUYẾT', 'Về bổ sung nhiệm vụ')}
Điều 1. Bổ sung nhiệm vụ như sau:
1. Tên nhiệm vụ: Xây dựng Đề án mạng lưới chuyên gia.
2. Cơ quan chủ trì: Bộ Tư pháp.
3. Thời gian hoàn thành: Quý IV/2025.
Điều 2. Hiệu lực thi hành.
1. Nghị quyết này có hiệu lực kể từ ngày ký.
`);
    expect(rowsOf(draft)).toEqual(['Quý IV/2025 |  | Xây dựng Đề án mạng lưới chuyên gia | Bộ Tư pháp']);
    expect(textOf(draft).slice(0, 2)).toEqual(['Điều 1. Bổ sung nhiệm vụ như sau:', 'programme']);
  });

  test('that say only when, in the plan of a time', () => {
    const text = (subject: string) => `${stateHead('KẾ HOẠCH', subject)}
I. GIÁM SÁT CHUYÊN ĐỀ
1. Việc thực hiện chính sách nhà ở xã hội
- Thời gian: Quý II/2025.
2. Việc quản lý chợ truyền thống
- Thời gian: Tháng 9/2025.
`;
    expect(rowsOf(draftOf(text('Hoạt động giám sát năm 2025')))).toEqual([
      'Quý II/2025 |  | 1. Việc thực hiện chính sách nhà ở xã hội | ',
      '2025-09 = Tháng 9/2025 |  | 2. Việc quản lý chợ truyền thống | ',
    ]);
    expect(rowsOf(draftOf(text('Phát triển nhà ở')))).toEqual([]);
  });

  test('below meetings with the time of each in brackets, and below months', () => {
    const draft = draftOf(`${partyHead('CHƯƠNG TRÌNH', 'làm việc của Ban Chấp hành Đảng bộ tỉnh năm 2025')}
I- HỘI NGHỊ BAN CHẤP HÀNH
1. Hội nghị lần thứ 7 (tháng 3/2025)
- Cho ý kiến các văn kiện trình Đại hội đại biểu Đảng bộ tỉnh Đông Giang lần thứ
XII. Cơ quan chuẩn bị: Tiểu ban Văn kiện.
- Sơ kết quý I. Cơ quan chuẩn bị: Văn phòng Tỉnh ủy.
2. Hội nghị lần thứ 8 (tháng 6/2025)
- Thông qua đề án nhân sự. Cơ quan chuẩn bị: Ban Tổ chức Tỉnh ủy.
II- HỘI NGHỊ BAN THƯỜNG VỤ
1. Tháng 02
- Nghe báo cáo về thủy lợi. Cơ quan chuẩn bị: Đảng ủy UBND tỉnh.
2. Tháng 5
- Duyệt kế hoạch diễn tập. Cơ quan chuẩn bị: Đảng ủy Quân sự tỉnh.
III- TỔ CHỨC THỰC HIỆN
1. Các cơ quan gửi tài liệu trước 05 ngày.
`);
    expect(rowsOf(draft)).toEqual([
      '2025-03 = tháng 3/2025 | I- HỘI NGHỊ BAN CHẤP HÀNH > 1. Hội nghị lần thứ 7 (tháng 3/2025) | Cho ý kiến các văn kiện trình Đại hội đại biểu Đảng bộ tỉnh Đông Giang lần thứ XII. | Tiểu ban Văn kiện',
      '2025-03 = tháng 3/2025 | I- HỘI NGHỊ BAN CHẤP HÀNH > 1. Hội nghị lần thứ 7 (tháng 3/2025) | Sơ kết quý I. | Văn phòng Tỉnh ủy',
      '2025-06 = tháng 6/2025 | I- HỘI NGHỊ BAN CHẤP HÀNH > 2. Hội nghị lần thứ 8 (tháng 6/2025) | Thông qua đề án nhân sự. | Ban Tổ chức Tỉnh ủy',
      '2025-02 = Tháng 02 | II- HỘI NGHỊ BAN THƯỜNG VỤ | Nghe báo cáo về thủy lợi. | Đảng ủy UBND tỉnh',
      '2025-05 = Tháng 5 | II- HỘI NGHỊ BAN THƯỜNG VỤ | Duyệt kế hoạch diễn tập. | Đảng ủy Quân sự tỉnh',
    ]);
  });

  test('below the years of a plan for several, each with its own months', () => {
    const draft = draftOf(`${partyHead('CHƯƠNG TRÌNH', 'công tác toàn khóa, nhiệm kỳ 2025 - 2030')}
II. NHIỆM VỤ TỪNG NĂM
1. Năm 2026
- Quý I: Kiện toàn nhân sự các hội (cơ quan chủ trì: Ban Tổ chức).
- Tháng 5: Kiểm tra hai chi bộ (cơ quan chủ trì: Ủy ban Kiểm tra).
2. Năm 2027
- Tháng 5: Sơ kết quy chế phối hợp (cơ quan chủ trì: Văn phòng).
III. TỔ CHỨC THỰC HIỆN
Giao Văn phòng theo dõi.
`);
    expect(rowsOf(draft)).toEqual([
      'Quý I | 1. Năm 2026 | Kiện toàn nhân sự các hội | Ban Tổ chức',
      '2026-05 = Tháng 5 | 1. Năm 2026 | Kiểm tra hai chi bộ | Ủy ban Kiểm tra',
      '2027-05 = Tháng 5 | 2. Năm 2027 | Sơ kết quy chế phối hợp | Văn phòng',
    ]);
  });

  test('months of a text that says no year are of none', () => {
    const { fields } = draftOf(`CHƯƠNG TRÌNH
công tác toàn khóa của Đảng ủy
I. NHIỆM VỤ
1. Tháng 3
- Rà soát quy hoạch (Ban Tổ chức).
2. Tháng 5
- Sơ kết quy chế (Văn phòng).
- Kiểm tra hai chi bộ (Ủy ban Kiểm tra).
`);
    expect(fields.tasks.map(({ month, whenAsWritten }) => [month, whenAsWritten])).toEqual([
      [undefined, 'Tháng 3'],
      [undefined, 'Tháng 5'],
      [undefined, 'Tháng 5'],
    ]);
  });

  test('what has an hour is a meeting, and is told', () => {
    const { fields, problems } = draftOf(`${stateHead('KẾ HOẠCH', 'Tổ chức hội nghị năm 2025')}
1. Hội nghị cấp tỉnh
- Thời gian: 8 giờ 00, ngày 05/3/2025.
- Chủ trì: Thường trực Tỉnh ủy.
2. Hội nghị cấp xã
- Thời gian: 14h00, ngày 06/3/2025.
- Chủ trì: Đảng ủy xã.
`);
    expect(fields.tasks).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  test('who answers in a procedure does no task', () => {
    const { fields, problems } = draftOf(`${stateHead('QUYẾT ĐỊNH', 'Công bố thủ tục hành chính')}
1. Cấp giấy phép khai thác nước
a) Trình tự thực hiện: Nộp hồ sơ tại Trung tâm Phục vụ hành chính công.
b) Thời hạn giải quyết: 15 ngày.
c) Cơ quan thực hiện: Sở Nông nghiệp và Môi trường.
2. Gia hạn giấy phép
a) Trình tự thực hiện: Nộp hồ sơ trực tuyến.
b) Thời hạn giải quyết: 10 ngày.
c) Cơ quan thực hiện: Sở Nông nghiệp và Môi trường.
`);
    expect(fields.tasks).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('tasks below headings', () => {
  test('that are quarters under topics, with the body in brackets', () => {
    const draft = draftOf(`${partyHead('CHƯƠNG TRÌNH CÔNG TÁC', 'năm 2025 của Ban Thường vụ Tỉnh ủy')}
I- HỘI NGHỊ BAN CHẤP HÀNH
Quý I:
1. Cho ý kiến Báo cáo chính trị (Tiểu ban Văn kiện chuẩn bị).
2. Xem xét công tác cán bộ (Ban Tổ chức Tỉnh ủy chuẩn bị).
II- HỘI NGHỊ BAN THƯỜNG VỤ
Quý I:
1. Nghe báo cáo tình hình an ninh (Đảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh chuẩn bị).
Quý IV:
1. Tổng kết công tác năm (Văn phòng Tỉnh ủy chủ trì, phối hợp với các ban đảng).
III- CÔNG VIỆC THƯỜNG XUYÊN
1. Giao ban hằng tháng (Văn phòng Tỉnh ủy chuẩn bị).
IV- TỔ CHỨC THỰC HIỆN
Các cơ quan căn cứ Chương trình này chuẩn bị nội dung đúng thời gian.
`);
    expect(rowsOf(draft)).toEqual([
      'Quý I | I- HỘI NGHỊ BAN CHẤP HÀNH | 1. Cho ý kiến Báo cáo chính trị. | Tiểu ban Văn kiện',
      'Quý I | I- HỘI NGHỊ BAN CHẤP HÀNH | 2. Xem xét công tác cán bộ. | Ban Tổ chức Tỉnh ủy',
      'Quý I | II- HỘI NGHỊ BAN THƯỜNG VỤ | 1. Nghe báo cáo tình hình an ninh. | Đảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh',
      'Quý IV | II- HỘI NGHỊ BAN THƯỜNG VỤ | 1. Tổng kết công tác năm. | Văn phòng Tỉnh ủy + các ban đảng',
      ' | III- CÔNG VIỆC THƯỜNG XUYÊN | 1. Giao ban hằng tháng. | Văn phòng Tỉnh ủy',
    ]);
    expect(textOf(draft).slice(-2)[0]).toBe('IV- TỔ CHỨC THỰC HIỆN');
  });

  test('that are months, with topics below them, and a sentence below all', () => {
    const draft = draftOf(`${partyHead('CHƯƠNG TRÌNH', 'công tác quý I năm 2025')}
1. Tháng 01
1.1. Công tác tuyên giáo
- Tổ chức Hội nghị học tập nghị quyết.
1.2. Công tác tổ chức
- Kiểm điểm cuối năm.
2. Tháng 02
2.1. Công tác tuyên giáo
- Định hướng tuyên truyền Tết.
Trên đây là Chương trình công tác quý I; các đơn vị căn cứ thực hiện./.
`);
    expect(rowsOf(draft)).toEqual([
      '2025-01 = Tháng 01 | 1.1. Công tác tuyên giáo | Tổ chức Hội nghị học tập nghị quyết. | ',
      '2025-01 = Tháng 01 | 1.2. Công tác tổ chức | Kiểm điểm cuối năm. | ',
      '2025-02 = Tháng 02 | 2.1. Công tác tuyên giáo | Định hướng tuyên truyền Tết. | ',
    ]);
    expect(textOf(draft).at(-1)).toMatch(/^Trên đây là/);
  });

  test('that stand in front of the tasks themselves', () => {
    const draft = draftOf(`${partyHead('CHƯƠNG TRÌNH', 'làm việc năm 2025 của Ban Thường vụ Tỉnh ủy')}
Ban Thường vụ Tỉnh ủy ban hành Chương trình làm việc năm 2025 như sau:
- Tháng 01: Tổng kết công tác năm 2024 (Văn phòng Tỉnh ủy).
- Quý II: Sơ kết Nghị quyết số 10-NQ/TU (Ban Tuyên giáo Tỉnh ủy).
- Hằng tháng: Giao ban khối nội chính - Ban Nội chính tham mưu.
Trong quá trình thực hiện có thể điều chỉnh, bổ sung.
`);
    expect(rowsOf(draft)).toEqual([
      '2025-01 = Tháng 01 |  | Tổng kết công tác năm 2024. | Văn phòng Tỉnh ủy',
      'Quý II |  | Sơ kết Nghị quyết số 10-NQ/TU. | Ban Tuyên giáo Tỉnh ủy',
      'month = Hằng tháng |  | Giao ban khối nội chính. | Ban Nội chính',
    ]);
    expect(textOf(draft)).toHaveLength(3);
  });

  test('that say what for, and brackets that say when', () => {
    const draft = draftOf(`${partyHead('CHƯƠNG TRÌNH', 'công tác năm 2025 của Tỉnh đoàn')}
* Tháng 3: Tháng Thanh niên
- Ra quân Tháng Thanh niên (Ban Phong trào).
- Hội trại (Tuần 4, Văn phòng chuẩn bị).
* Tháng 5: Tháng Thiếu nhi
- Diễn đàn thiếu nhi (Ban Trường học).
* Quý III (từ tháng 7 đến tháng 9)
- Chiến dịch tình nguyện (Ban Phong trào - Tháng 8).
`);
    expect(rowsOf(draft)).toEqual([
      '2025-03 = Tháng 3 | Tháng 3: Tháng Thanh niên | Ra quân Tháng Thanh niên. | Ban Phong trào',
      '2025-03 = Tuần 4 | Tháng 3: Tháng Thanh niên | Hội trại. | Văn phòng',
      '2025-05 = Tháng 5 | Tháng 5: Tháng Thiếu nhi | Diễn đàn thiếu nhi. | Ban Trường học',
      '2025-08 = Tháng 8 |  | Chiến dịch tình nguyện. | Ban Phong trào',
    ]);
  });

  test('that are weeks', () => {
    const draft = draftOf(`${stateHead('KẾ HOẠCH', 'Công tác tháng 7 năm 2025 của Trung tâm Văn hóa')}
I. NHIỆM VỤ
1. Tuần 1 (từ ngày 01/7 đến 05/7):
- Họp giao ban đầu tháng (Phòng Hành chính).
2. Tuần 2:
- Hội thi tuyên truyền lưu động (Phòng Nghiệp vụ).
II. TỔ CHỨC THỰC HIỆN
Các phòng chủ động thực hiện.
`);
    expect(rowsOf(draft)).toEqual([
      'Tuần 1 (từ ngày 01/7 đến 05/7) |  | Họp giao ban đầu tháng. | Phòng Hành chính',
      'Tuần 2 |  | Hội thi tuyên truyền lưu động. | Phòng Nghiệp vụ',
    ]);
    expect(draft.fields.tasks.map(({ id }) => id)).toEqual(['nv-tuan-1-1', 'nv-tuan-2-1']);
    expect(textOf(draft)).toEqual([
      'I. NHIỆM VỤ',
      'programme',
      'II. TỔ CHỨC THỰC HIỆN',
      'Các phòng chủ động thực hiện.',
    ]);
  });

  test('what only begins as the name of a body is a topic', () => {
    const { fields } = draftOf(`${stateHead('KẾ HOẠCH', 'Công tác phòng, chống thiên tai năm 2025')}
I. NHIỆM VỤ
1. Phòng, chống hạn hán
- Tích nước các hồ chứa.
2. Phòng cháy, chữa cháy rừng
- Trực cháy rừng 24/24 giờ.
3. Các giải pháp khác
- Nâng cao nhận thức.
`);
    expect(fields.tasks).toEqual([]);
  });

  test('that are bodies, where the title plans the work of a month', () => {
    const draft = draftOf(`${stateHead('KẾ HOẠCH', 'Công tác tháng 7 năm 2025 của Sở Thủy lợi')}
I. NHIỆM VỤ CHUNG
1. Tăng cường phòng, chống lụt bão.
2. Bảo đảm nước tưới.
II. PHÂN CÔNG NHIỆM VỤ
1. Văn phòng Sở
- Tham mưu tổ chức Hội nghị sơ kết (trước ngày 10/7).
2. Phòng Quản lý công trình
- Kiểm tra hồ chứa.
- Thẩm định phương án vận hành.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở
- Theo dõi, tổng hợp.
2. Các phòng
- Thực hiện Kế hoạch.
`);
    expect(rowsOf(draft)).toEqual([
      ' | 1. Văn phòng Sở | Tham mưu tổ chức Hội nghị sơ kết (trước ngày 10/7). | Văn phòng Sở',
      ' | 2. Phòng Quản lý công trình | Kiểm tra hồ chứa. | Phòng Quản lý công trình',
      ' | 2. Phòng Quản lý công trình | Thẩm định phương án vận hành. | Phòng Quản lý công trình',
    ]);
    expect(textOf(draft).slice(-5)[0]).toBe('III. TỔ CHỨC THỰC HIỆN');
  });

  const assigned = (last: string) => `${partyHead('CHƯƠNG TRÌNH', 'công tác tháng 6 năm 2025')}
II. PHÂN CÔNG THỰC HIỆN
1. Văn phòng Huyện ủy
- Chuẩn bị hội nghị lần thứ 6 (mở rộng).
2. Cơ quan Ủy ban Kiểm tra Huyện ủy
- Thẩm tra đơn phản ánh.
3. ${last}
- Vận động ủng hộ Quỹ khuyến học.
III. TỔ CHỨC THỰC HIỆN
Các cơ quan căn cứ Chương trình này tổ chức thực hiện.
`;

  test('that are bodies below "Phân công thực hiện", where the duties have a heading of their own', () => {
    const draft = draftOf(assigned('Mặt trận Tổ quốc và các đoàn thể'));
    expect(rowsOf(draft)).toEqual([
      ' | 1. Văn phòng Huyện ủy | Chuẩn bị hội nghị lần thứ 6 (mở rộng). | Văn phòng Huyện ủy',
      ' | 2. Cơ quan Ủy ban Kiểm tra Huyện ủy | Thẩm tra đơn phản ánh. | Cơ quan Ủy ban Kiểm tra Huyện ủy',
      ' | 3. Mặt trận Tổ quốc và các đoàn thể | Vận động ủng hộ Quỹ khuyến học. | Mặt trận Tổ quốc và các đoàn thể',
    ]);
  });

  test('beside which one is no body that is known: it stays text, and is told', () => {
    const draft = draftOf(assigned('Nhóm trường học'));
    expect(draft.fields.tasks).toHaveLength(2);
    expect(draft.problems.map(({ message }) => message).join()).toContain('"3. Nhóm trường học');
  });

  test('whose brackets say who does it, with whom and until when', () => {
    const draft = draftOf(`${stateHead('KẾ HOẠCH', 'Phát triển khuyến nông theo Nghị quyết số 08-NQ/TU')}
II. NỘI DUNG
1. In sổ tay nghiệp vụ cho tổ viên (Sở Thủy lợi chủ trì, phối hợp với Hội Luật gia tỉnh; hoàn thành trong Quý I/2025).
2. Tổ chức hội thi cấp tỉnh (Sở Thủy lợi chủ trì, phối hợp với Ủy ban MTTQ tỉnh, Đài Phát thanh tỉnh; thời gian: Tháng 8/2025).
3. Hỗ trợ máy tính (Ban Dân tộc tỉnh chủ trì, phối hợp với Sở Tài chính; hoàn thành trước ngày 30/9/2025).
4. Rà soát tổ viên (Sở Nội vụ chủ trì, phối hợp với các đơn vị; trong dịp hè hoàn thành tháng 7).
III. TỔ CHỨC THỰC HIỆN
1. Sở Thủy lợi theo dõi, báo cáo.
`);
    expect(rowsOf(draft)).toEqual([
      'Quý I/2025 | II. NỘI DUNG | 1. In sổ tay nghiệp vụ cho tổ viên. | Sở Thủy lợi + Hội Luật gia tỉnh',
      '2025-08 = Tháng 8/2025 | II. NỘI DUNG | 2. Tổ chức hội thi cấp tỉnh | Sở Thủy lợi + Ủy ban MTTQ tỉnh, Đài Phát thanh tỉnh',
      '2025-09-30 = trước ngày 30/9/2025 | II. NỘI DUNG | 3. Hỗ trợ máy tính. | Ban Dân tộc tỉnh + Sở Tài chính',
      ' | II. NỘI DUNG | 4. Rà soát tổ viên (Sở Nội vụ chủ trì, phối hợp với các đơn vị; trong dịp hè hoàn thành tháng 7). | ',
    ]);
  });

  test.each([
    ['in a plan that names no time', 'Phòng, chống dịch bệnh'],
    ['at the end of the plan of a year', 'Công tác phòng, chống dịch bệnh năm 2025'],
  ])('duties of bodies %s stay text', (_, subject) => {
    const { fields } = draftOf(`${stateHead('KẾ HOẠCH', subject)}
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Chủ trì, phối hợp với các đơn vị triển khai Kế hoạch.
2. Sở Tài chính
- Bố trí kinh phí.
`);
    expect(fields.tasks).toEqual([]);
  });

  test('a paragraph among them that is no task leaves all of them text, and is told', () => {
    const { fields, problems } = draftOf(`${partyHead('CHƯƠNG TRÌNH', 'công tác năm 2025')}
Quý I:
1. Tổng kết công tác năm 2024.
Trong quý này các đồng chí dành thời gian dự sinh hoạt tại chi bộ cơ sở.
2. Hội nghị báo cáo viên.
Quý II:
1. Sơ kết 6 tháng đầu năm.
`);
    expect(fields.tasks).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The list could not be read as tasks: a paragraph that is no task stands among its tasks. It stands in the draft as text.',
    ]);
  });
});

describe('a plan with fields below some of its headings', () => {
  const rows = `A. MỤC TIÊU
I. Yêu cầu
- Thời gian hoàn thành: Trước ngày 20/12/2025.
B. KẾT QUẢ
I. Tuyên truyền
1. Kinh phí
- Sở Y tế bố trí kinh phí.
2. Đi lại
- Thời gian hoàn thành: Trước ngày 25/12/2025.`;
  const chapters = `A. TẬP HUẤN
I. Cho cán bộ
Sở Y tế tập huấn cho cán bộ các xã.
II. Cho nhân dân
+ Thời gian hoàn thành: Trước ngày 20/12/2025.
B. TUYÊN TRUYỀN
I. Trên báo
1. Viết bài
- Sở Y tế bố trí kinh phí.
2. Đăng bài
- Thời gian hoàn thành: Trước ngày 25/12/2025.`;

  test('has no tasks where its title counts years only', () => {
    const subject = 'Tổ chức các hoạt động kỷ niệm 80 năm ngày lập xã';
    expect(draftOf(`${stateHead('KẾ HOẠCH', subject)}${rows}\n`).fields.tasks).toEqual([]);
  });

  test('has no chapter in capitals for a task', () => {
    const { fields } = draftOf(`${stateHead('KẾ HOẠCH', 'Kiểm tra, giám sát năm 2025')}${chapters}\n`);
    expect(fields.tasks.map(({ text }) => text.slice(0, 9))).not.toContain('TẬP HUẤN ');
  });
});
