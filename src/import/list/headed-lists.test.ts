import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (list: string) => {
  const text = `HUYỆN ỦY ĐÔNG GIANG ĐẢNG CỘNG SẢN VIỆT NAM
* Đông Giang, ngày 05 tháng 01 năm 2025
Số 12-CTr/HU

CHƯƠNG TRÌNH
công tác năm 2025 của Ban Thường vụ Huyện ủy

${list}

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Kiên
`;
  return makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] });
};

/** When, section, text, bodies and joint bodies of each task. */
const rowsOf = (list: string): string[] =>
  draftOf(list).fields.tasks.map(
    ({ month, whenAsWritten, sections = [], text, bodiesAsWritten, jointAsWritten = '' }) =>
      [month ?? whenAsWritten ?? '', sections.join(' / '), text, bodiesAsWritten, jointAsWritten].join(' | '),
  );

test('titles over tasks stand below the time above them, and a task may stand beside them', () => {
  expect(
    rowsOf(`II. CHƯƠNG TRÌNH CỤ THỂ
Tháng 01
1. Ban Thường vụ Huyện ủy họp cho ý kiến:
- Báo cáo kiểm điểm năm 2024 (Ban Tổ chức Huyện ủy chuẩn bị).
- Kế hoạch tổ chức Tết (Ban Tuyên giáo Huyện ủy chuẩn bị).
2. Thường trực Huyện ủy làm việc với các xã về thu ngân sách (Văn phòng Huyện ủy).
Tháng 02
1. Hội nghị Ban Chấp hành lần thứ 18:
- Báo cáo tình hình tháng 01 (Văn phòng Huyện ủy).
III. TỔ CHỨC THỰC HIỆN
1. Các cơ quan chủ động chuẩn bị nội dung.
2. Văn phòng Huyện ủy theo dõi, đôn đốc thực hiện.`),
  ).toEqual([
    '2025-01 | 1. Ban Thường vụ Huyện ủy họp cho ý kiến | Báo cáo kiểm điểm năm 2024. | Ban Tổ chức Huyện ủy | ',
    '2025-01 | 1. Ban Thường vụ Huyện ủy họp cho ý kiến | Kế hoạch tổ chức Tết. | Ban Tuyên giáo Huyện ủy | ',
    '2025-01 |  | Thường trực Huyện ủy làm việc với các xã về thu ngân sách. | Văn phòng Huyện ủy | ',
    '2025-02 | 1. Hội nghị Ban Chấp hành lần thứ 18 | Báo cáo tình hình tháng 01. | Văn phòng Huyện ủy | ',
  ]);
});

test('so they do below a time with a mark, of a lower kind than theirs as well', () => {
  expect(
    rowsOf(`1. Quý I
a) Ban Chấp hành
- Xem xét báo cáo quý I (Văn phòng Huyện ủy).
b) Ban Thường vụ
- Cho ý kiến kế hoạch kiểm tra (Ủy ban Kiểm tra Huyện ủy).
2. Quý II
a) Ban Chấp hành
- Đánh giá 6 tháng đầu năm (Văn phòng Huyện ủy).`),
  ).toEqual([
    'Quý I | a) Ban Chấp hành | Xem xét báo cáo quý I. | Văn phòng Huyện ủy | ',
    'Quý I | b) Ban Thường vụ | Cho ý kiến kế hoạch kiểm tra. | Ủy ban Kiểm tra Huyện ủy | ',
    'Quý II | a) Ban Chấp hành | Đánh giá 6 tháng đầu năm. | Văn phòng Huyện ủy | ',
  ]);
  expect(
    rowsOf(`* Tháng 01/2025
(1) Ban Thường vụ Huyện ủy:
- Ban hành kế hoạch Tết (Văn phòng Huyện ủy).
(2) Thường trực Huyện ủy: Giao ban tuần (Văn phòng Huyện ủy).
* Tháng 02/2025
(1) Ban Chấp hành:
- Họp định kỳ (Văn phòng Huyện ủy).`),
  ).toEqual([
    '2025-01 | (1) Ban Thường vụ Huyện ủy | Ban hành kế hoạch Tết. | Văn phòng Huyện ủy | ',
    '2025-01 |  | Thường trực Huyện ủy: Giao ban tuần. | Văn phòng Huyện ủy | ',
    '2025-02 | (1) Ban Chấp hành | Họp định kỳ. | Văn phòng Huyện ủy | ',
  ]);
});

test('a heading may call its time by more than its name, and what goes on all year stands beside', () => {
  expect(
    rowsOf(`I. Chương trình công tác tháng 01
1. Họp thường kỳ. Văn phòng HĐND huyện tham mưu.
II. Chương trình công tác tháng 02
1. Giám sát đầu tư công. Ban Kinh tế - Xã hội chủ trì, các tổ đại biểu phối hợp.
III. Nhiệm vụ thường xuyên
1. Tiếp công dân. Thường trực HĐND huyện thực hiện.`),
  ).toEqual([
    '2025-01 |  | Họp thường kỳ. | Văn phòng HĐND huyện | ',
    '2025-02 |  | Giám sát đầu tư công. | Ban Kinh tế - Xã hội | các tổ đại biểu',
    'Nhiệm vụ thường xuyên |  | Tiếp công dân. | Thường trực HĐND huyện | ',
  ]);
});

test('a topic that speaks of the work of a month is none, and what is to be done all year may be one', () => {
  expect(
    rowsOf(`Quý I:
1. Kế hoạch tháng 7 (Văn phòng Huyện ủy).
2. Nội dung tháng Thanh niên (Huyện đoàn Đông Giang).
Quý II:
1. Sơ kết (Văn phòng Huyện ủy).`).map((row) => row.split(' | ')[0]),
  ).toEqual(['Quý I', 'Quý I', 'Quý II']);
});

test('tasks that end with a dash and a body, where several do', () => {
  const months = (ends: readonly string[]) =>
    ends.map((end, at) => `THÁNG ${at + 1}\n1. Sơ kết công tác${end}.`).join('\n');
  expect(rowsOf(months([' - Ban Dân vận Huyện ủy', ' - Văn phòng Huyện ủy']))).toEqual([
    '2025-01 |  | Sơ kết công tác. | Ban Dân vận Huyện ủy | ',
    '2025-02 |  | Sơ kết công tác. | Văn phòng Huyện ủy | ',
  ]);
  expect(rowsOf(months([' tôn giáo', ' phòng, chống lụt bão', ' dân vận - Ban Dân vận']))[2]).toBe(
    '2025-03 |  | Sơ kết công tác dân vận - Ban Dân vận. |  | ',
  );
});

test('a list of duties that counts anew is no rest of the tasks', () => {
  const told = (below: string) =>
    draftOf(
      `THÁNG 1\n1. Sơ kết (Văn phòng Huyện ủy).\nTHÁNG 2\n1. Họp (Văn phòng Huyện ủy).\n${below}`,
    ).problems.filter(({ message }) => message.includes('breaks off'));
  expect(told('III. TỔ CHỨC THỰC HIỆN\n1. Các cơ quan chuẩn bị.\n2. Văn phòng theo dõi.')).toEqual([]);
});

test('one month with a topic beside others without, and bodies alone as the last sentences', () => {
  expect(
    rowsOf(`* Tháng 01:
+ Triển khai chương trình năm. Ban Thường vụ Huyện đoàn.
+ Tổ chức hội xuân. Ban Phong trào.
* Tháng 02:
+ Lễ giao, nhận quân. Ban Phong trào.
* Tháng 3: Tháng Thanh niên
+ Hội trại 26/3. Văn phòng Huyện đoàn.`),
  ).toEqual([
    '2025-01 |  | Triển khai chương trình năm. | Ban Thường vụ Huyện đoàn | ',
    '2025-01 |  | Tổ chức hội xuân. | Ban Phong trào | ',
    '2025-02 |  | Lễ giao, nhận quân. | Ban Phong trào | ',
    '2025-03 | Tháng 3: Tháng Thanh niên | Hội trại 26/3. | Văn phòng Huyện đoàn | ',
  ]);
});

test('a title over one task without a mark, beside titles over tasks', () => {
  expect(
    rowsOf(`I. BAN CHẤP HÀNH
Hội nghị lần thứ 19: Sơ kết 6 tháng đầu năm (Văn phòng Huyện ủy).
II. BAN THƯỜNG VỤ
1. Cho ý kiến quy hoạch cán bộ (Ban Tổ chức Huyện ủy).
2. Thông qua kế hoạch giám sát (Ủy ban Kiểm tra Huyện ủy).
III. THƯỜNG TRỰC
1. Giao ban các ban Đảng (Văn phòng Huyện ủy).`)[0],
  ).toBe(' | I. BAN CHẤP HÀNH | Hội nghị lần thứ 19: Sơ kết 6 tháng đầu năm. | Văn phòng Huyện ủy | ');
});

test('below bodies the tasks end with their times', () => {
  expect(
    rowsOf(`I. NỘI DUNG
1. Ban Tổ chức Huyện ủy
- Đề án việc làm (tháng 3).
- Tổng kết chi bộ (tháng 12).
2. Ban Tuyên giáo Huyện ủy
- Hội nghị báo cáo viên (hằng tháng).
II. TỔ CHỨC THỰC HIỆN
- Các cơ quan chủ động thực hiện.`),
  ).toEqual([
    '2025-03 | 1. Ban Tổ chức Huyện ủy | Đề án việc làm. | Ban Tổ chức Huyện ủy | ',
    '2025-12 | 1. Ban Tổ chức Huyện ủy | Tổng kết chi bộ. | Ban Tổ chức Huyện ủy | ',
    'hằng tháng | 2. Ban Tuyên giáo Huyện ủy | Hội nghị báo cáo viên. | Ban Tuyên giáo Huyện ủy | ',
  ]);
});

test('spans of months, and bodies by the letters of their names', () => {
  expect(
    rowsOf(`1. Từ tháng 01 đến tháng 3
- Kế hoạch giao quân (BCHQS huyện).
- Bố trí cán bộ (BTC HU).
2. Từ tháng 4 đến tháng 6
- Sơ kết (VPHU phối hợp MTTQ huyện).`),
  ).toEqual([
    'Từ tháng 01 đến tháng 3 |  | Kế hoạch giao quân. | BCHQS huyện | ',
    'Từ tháng 01 đến tháng 3 |  | Bố trí cán bộ. | BTC HU | ',
    'Từ tháng 4 đến tháng 6 |  | Sơ kết. | VPHU | MTTQ huyện',
  ]);
});

test('offices below times do what stands below them, and what joins in and when stands at the end', () => {
  expect(
    rowsOf(`I. Chương trình công tác tháng 4
a) Phòng Tổ chức Đảng:
- Sơ kết Kết luận về sinh hoạt chi bộ.
- Báo cáo số liệu quý I, phối hợp Văn phòng Ban.
b) Phòng Tổ chức cán bộ:
- Kiện toàn chức danh (ngày 20/4), phối hợp với các huyện ủy.
- Lấy phiếu (từ ngày 10/4 đến ngày 20/4).
- Quy hoạch (trước ngày 25/4).
II. Chương trình công tác tháng 5
a) Phòng Tổ chức Đảng:
- Tặng huy hiệu (đợt 19/5).
b) Phòng Tổ chức cán bộ:
- Mở lớp bồi dưỡng (tuần đầu tháng 5).`).slice(0, 5),
  ).toEqual([
    '2025-04 | a) Phòng Tổ chức Đảng | Sơ kết Kết luận về sinh hoạt chi bộ. | Phòng Tổ chức Đảng | ',
    '2025-04 | a) Phòng Tổ chức Đảng | Báo cáo số liệu quý I. | Phòng Tổ chức Đảng | Văn phòng Ban',
    '2025-04 | b) Phòng Tổ chức cán bộ | Kiện toàn chức danh. | Phòng Tổ chức cán bộ | các huyện ủy',
    '2025-04 | b) Phòng Tổ chức cán bộ | Lấy phiếu. | Phòng Tổ chức cán bộ | ',
    '2025-04 | b) Phòng Tổ chức cán bộ | Quy hoạch. | Phòng Tổ chức cán bộ | ',
  ]);
  expect(
    rowsOf(`Tháng 4
1. Ban Chấp hành
- Xem xét quy hoạch.
2. Ban Thường vụ
- Cho ý kiến dự toán.
Tháng 5
1. Ban Chấp hành
- Họp thường kỳ.
2. Ban Thường vụ
- Giám sát.`)[0],
  ).toBe('2025-04 | 1. Ban Chấp hành | Xem xét quy hoạch. |  | ');
});

test('a body behind a dash that begins a line ends the task above it; a list of bodies does not', () => {
  expect(
    rowsOf(`Tháng 4
1. Kiểm tra việc học tập tại các Đảng bộ xã
- Bộ phận Lý luận chính trị.
2. Sơ kết Chỉ thị - Bộ phận Tuyên truyền.
3. Hội nghị - Văn phòng Huyện ủy.
Tháng 5
1. Làm việc với các cơ quan
- Phòng Nội vụ.
- Phòng Tài chính.`),
  ).toEqual([
    '2025-04 |  | Kiểm tra việc học tập tại các Đảng bộ xã. | Bộ phận Lý luận chính trị | ',
    '2025-04 |  | Sơ kết Chỉ thị. | Bộ phận Tuyên truyền | ',
    '2025-04 |  | Hội nghị. | Văn phòng Huyện ủy | ',
    '2025-05 | 1. Làm việc với các cơ quan | Phòng Nội vụ. |  | ',
    '2025-05 | 1. Làm việc với các cơ quan | Phòng Tài chính. |  | ',
  ]);
});

test('persons in brackets do tasks, and a label begins behind the stop of the sentence above it', () => {
  expect(
    rowsOf(`II. Nội dung cụ thể
1. Lễ phát động (đ/c Chủ tịch, đ/c Hòa).
2. Khám sức khỏe cho nữ công nhân (Ban Nữ công).
3. Tập huấn nghiệp vụ (đ/c Kế toán).
4. Rà soát thẻ đoàn viên.`),
  ).toEqual([
    ' | II. Nội dung cụ thể | Lễ phát động. | đ/c Chủ tịch, đ/c Hòa | ',
    ' | II. Nội dung cụ thể | Khám sức khỏe cho nữ công nhân. | Ban Nữ công | ',
    ' | II. Nội dung cụ thể | Tập huấn nghiệp vụ. | đ/c Kế toán | ',
    ' | II. Nội dung cụ thể | Rà soát thẻ đoàn viên. |  | ',
  ]);
  expect(
    rowsOf(`1. Tháng 01
- Kế hoạch giám sát của Thường trực, các Ban. Cơ quan chuẩn bị: Ban Pháp chế; thời gian: trước ngày 20/01.
- Họp giao ban. Cơ quan chuẩn bị: Văn phòng; thời gian: tháng 01.`)[0],
  ).toBe('trước ngày 20/01 |  | Kế hoạch giám sát của Thường trực, các Ban. | Ban Pháp chế | ');
});
