import { expect, test } from 'vitest';
import type { SourceLine } from '../../source-line.ts';
import { readFlatHead } from './flat-head.ts';

const linesOf = (text: string): SourceLine[] =>
  text.split('\n').map((line, at) => ({ text: line, raw: line, line: at + 1, page: 1, gap: 0, bareGap: 0 }));

const headOf = (text: string) => {
  const head = readFlatHead(linesOf(text), 0);
  return (
    head && { labels: head.labels.map((label) => `${label.column}: ${label.text}`), length: head.length }
  );
};

test('lines of a head may break anywhere inside its labels', () => {
  expect(
    headOf('STT Nội dung\nCơ quan chủ\ntrì tham\nmưu\nĐơn vị phối\nhợp\nThời gian\n1\nXây dựng đề án'),
  ).toEqual({
    labels: [
      'number: STT',
      'text: Nội dung',
      'bodies: Cơ quan chủ trì tham mưu',
      'joint: Đơn vị phối hợp',
      'time: Thời gian',
    ],
    length: 7,
  });
});

test('a label ends where another begins on its line, one that no task has too', () => {
  expect(headOf('STT Nội dung Thời gian Đơn vị thực hiện Chỉ đạo\n1\nBan hành kế hoạch')?.labels).toEqual([
    'number: STT',
    'text: Nội dung',
    'time: Thời gian',
    'bodies: Đơn vị thực hiện',
    'other: Chỉ đạo',
  ]);
});

test('the end of a label in capitals stands on the line below', () => {
  expect(
    headOf('THỨ NỘI DUNG\nCÔNG TÁC CHỦ TRÌ THÀNH PHẦN ĐỊA ĐIỂM\nHỌP\n06\nGiao ban công tác tuần'),
  ).toEqual({
    labels: [
      'day: THỨ',
      'text: NỘI DUNG CÔNG TÁC',
      'bodies: CHỦ TRÌ',
      'participants: THÀNH PHẦN',
      'place: ĐỊA ĐIỂM HỌP',
    ],
    length: 3,
  });
  expect(headOf('CƠ QUAN THAM\nMƯU\nNỘI DUNG THỜI\nGIAN\nTRÌNH\nBan Chỉ huy Quân\nsự xã')).toEqual({
    labels: ['bodies: CƠ QUAN THAM MƯU', 'text: NỘI DUNG', 'deadline: THỜI GIAN TRÌNH'],
    length: 5,
  });
});

test('who prepares what another leads does not lead, wherever they are named', () => {
  expect(
    headOf('STT Ngày, giờ Nội dung\nĐịa điểm Đơn vị\nchuẩn bị\nĐơn vị\nchủ trì\n1 16/06')?.labels.slice(3),
  ).toEqual(['place: Địa điểm', 'other: Đơn vị chuẩn bị', 'bodies: Đơn vị chủ trì']);
});

test('each of those who lead has a column beside that of the days, or of their halves', () => {
  expect(headOf('Ngày Chủ tịch PCT Lù Văn Páo\nThứ Hai')?.labels).toEqual([
    'day: Ngày',
    'leader: Chủ tịch',
    'leader: PCT Lù Văn Páo',
  ]);
  expect(headOf('Ngày Nội dung Chủ tịch\nThứ Hai')?.labels[0]).toBe('day: Ngày');
});

test('times to tick are one column, below a label of times and behind all others, or between others', () => {
  expect(
    headOf(
      'TT Nội dung\nThời gian\nĐơn vị\nchủ trì\nĐơn vị\nphối hợpQuý I Quý II Quý\nIII Quý IV\n1 Giám sát việc bình xét hộ nghèo',
    ),
  ).toEqual({
    labels: [
      'number: TT',
      'text: Nội dung',
      'other: Thời gian Quý I Quý II Quý III Quý IV',
      'bodies: Đơn vị chủ trì',
      'joint: Đơn vị phối hợp',
    ],
    length: 7,
  });
  expect(
    headOf('STT Nội dung công việc T1 T2 T3 T4 T5 T6 Đơn vị thực hiện\n1\nTrình kế hoạch')?.labels,
  ).toEqual([
    'number: STT',
    'text: Nội dung công việc',
    'other: T1 T2 T3 T4 T5 T6',
    'bodies: Đơn vị thực hiện',
  ]);
});

test('labels in capitals go on with a verb or the second half of a word', () => {
  expect(
    headOf(
      'STT NỘI DUNG THỰC HIỆN CƠ QUAN\nCHUẨN BỊ\nCƠ QUAN, ĐƠN VỊ\nPHỐI HỢP\nTHỜI GIAN\nTHỰC HIỆN\n1\nĐề án',
    )?.labels,
  ).toEqual([
    'number: STT',
    'text: NỘI DUNG THỰC HIỆN',
    'bodies: CƠ QUAN CHUẨN BỊ',
    'joint: CƠ QUAN, ĐƠN VỊ PHỐI HỢP',
    'deadline: THỜI GIAN THỰC HIỆN',
  ]);
  expect(
    headOf('TT NỘI DUNG HẠN\nHOÀN\nTHÀNH\nNGƯỜI PHỤ\nTRÁCH\nPHỐI HỢP\nTHỰC HIỆN\n1 Đề án')?.labels.at(-1),
  ).toBe('joint: PHỐI HỢP THỰC HIỆN');
  expect(
    headOf('SỐ TT NỘI DUNG THỰC HIỆN\nCƠ QUAN THAM\nMƯU\nPHỐI HỢP THỰC\nHIỆN\nHOÀN\nTHÀN\nH\n1\nĐề án')
      ?.labels,
  ).toEqual([
    'number: SỐ TT',
    'text: NỘI DUNG THỰC HIỆN',
    'bodies: CƠ QUAN THAM MƯU',
    'joint: PHỐI HỢP THỰC HIỆN',
    'deadline: HOÀN THÀNH',
  ]);
  expect(headOf('TT NỘI DUNG\nCHỦ TRÌ\nPHỐI HỢP\n1 Đề án')?.labels.slice(-2)).toEqual([
    'bodies: CHỦ TRÌ',
    'joint: PHỐI HỢP',
  ]);
});

test('organs to tick stand below their label, in columns that cut their words', () => {
  const over = 'STT Tên đề án, báo cáo Cơ quan chủ trì Cơ quan phối hợp\nCấp trình';
  expect(headOf(`${over}\nUBN\nD\ntỉnh\nHĐ\nND\ntỉnh\nBTV\nTỉnh\nủy\n1\nKế hoạch`)?.labels.at(-1)).toBe(
    'other: Cấp trình UBND tỉnh HĐND tỉnh BTV Tỉnh ủy',
  );
  expect(headOf(`${over}\nSản phẩm\n1\nKế hoạch`)?.labels.slice(-2)).toEqual([
    'other: Cấp trình',
    'other: Sản phẩm',
  ]);
});

test('organs on a line of their own stand below the last label, where it asks for them', () => {
  const labels = 'Thời gian TT Nội dung Cơ quan chuẩn bị';
  expect(headOf(`${labels}\nCấp cho ý\nkiến\nBCH BTV\nTháng 01\n1 Kế hoạch`)).toMatchObject({
    labels: expect.arrayContaining(['other: Cấp cho ý kiến BCH BTV']) as string[],
    length: 4,
  });
  expect(headOf(`${labels}\nGhi chú\nUBND HĐND\nTháng 01\n1 Kế hoạch`)?.length).toBe(2);
});

test('the first day ends a head, also where its column cuts the weekday', () => {
  const labels = 'Ngày\nThời gian\nNội dung công việc Địa điểm\nThường trực\nUBND tỉnh';
  expect(headOf(`${labels}\nThứ\nHai\n09/6\nSáng`)?.labels.at(-1)).toBe('leader: Thường trực UBND tỉnh');
});

test('two labels may say when, if they differ', () => {
  expect(
    headOf('Số\nTT Nội dung Cơ quan chuẩn bị\nThời gian trình BTV\nThời gian trình BCH\n1 Đề án')?.labels,
  ).toEqual([
    'number: Số TT',
    'text: Nội dung',
    'bodies: Cơ quan chuẩn bị',
    'deadline: Thời gian trình BTV',
    'deadline: Thời gian trình BCH',
  ]);
});

test.each([
  [
    'a month over the first rows is none of its labels',
    'TT Nội dung\nCơ quan chuẩn bị\n* THÁNG 3\n1 Hội nghị',
    2,
  ],
  [
    'nor is a section with a dash',
    'TT Nội dung\nCơ quan chủ trì\nThời gian\ntrình\nA- NGHỊ QUYẾT\n1 Đề án',
    4,
  ],
  ['nor is a month on two lines', 'Thời gian\nTT\nNội dung\nCơ quan chuẩn bị\nTháng\n1 1\nChỉ thị', 4],
])('%s', (_, text, length) => {
  expect(headOf(text)?.length).toBe(length);
});

test.each([
  'Nội dung chủ yếu như sau:',
  'Thời gian qua, các cấp ủy đã lãnh đạo thực hiện tốt\nnhiệm vụ.',
  'TT\n1\n2',
])('%o is no head', (text) => {
  expect(headOf(text)).toBeUndefined();
});

test('without numbers, what goes on in small letters belongs to the last label, and the first row to none', () => {
  expect(
    headOf(
      'Tên nhiệm vụ\nCơ quan chủ trì\nĐơn vị phối hợp\nThời gian\ntrình\nChỉ đạo diễn tập phòng thủ ở\ncấp xã\nBan Chỉ huy',
    ),
  ).toEqual({
    labels: [
      'text: Tên nhiệm vụ',
      'bodies: Cơ quan chủ trì',
      'joint: Đơn vị phối hợp',
      'deadline: Thời gian trình',
    ],
    length: 5,
  });
});

test.each([
  ['over two lines', 'ST\nT Nội dung Chủ trì Phối hợp\n1 Xây dựng đề án'],
  ['a letter on each', 'S\nT\nT\nNội dung Chủ trì Phối hợp\n1\nXây dựng đề án'],
])('the label of numbers is cut by its column %s', (_, text) => {
  expect(headOf(text)?.labels).toEqual([
    'number: STT',
    'text: Nội dung',
    'bodies: Chủ trì',
    'joint: Phối hợp',
  ]);
});

test('who leads and who joins stand below a label over both', () => {
  const text = 'TT Nội dung\nCơ quan, đơn vị thực hiện\nGhi chú\nChủ trì Phối hợp\n1\nXây dựng đề án';
  expect(headOf(text)?.labels).toEqual([
    'number: TT',
    'text: Nội dung',
    'bodies: Chủ trì',
    'joint: Phối hợp',
    'note: Ghi chú',
  ]);
  expect(headOf('TT\nNhiệm vụ\nPhân công thực hiện\nGhi chú\nChủ trì\nPhối hợp\n1\nĐề án')?.labels).toEqual([
    'number: TT',
    'text: Nhiệm vụ',
    'bodies: Chủ trì',
    'joint: Phối hợp',
    'note: Ghi chú',
  ]);
});

test('in capitals a verb goes on with its label', () => {
  expect(headOf('TT NỘI DUNG CHỦ TRÌ\nTHỜI GIAN\nHOÀN THÀNH\n1\nXây dựng đề án')?.labels.at(-1)).toBe(
    'deadline: THỜI GIAN HOÀN THÀNH',
  );
});

test('one time for each of several organs stands below a label over them', () => {
  const text =
    'TT Nội dung Cơ quan chuẩn\nbị\nThời gian trình\nBan\nThường\nvụ\nBan\nChấp\nhành\n1\nXây dựng đề án';
  expect(headOf(text)?.labels.slice(-2)).toEqual([
    'deadline: Thời gian trình Ban Thường vụ',
    'deadline: Thời gian trình Ban Chấp hành',
  ]);
});

test('a narrow column may cut the first word of the head', () => {
  expect(headOf('Thán\ng Nội dung công việc Cơ quan tham\nmưu\n01\nHội nghị')).toEqual({
    labels: ['month: Tháng', 'text: Nội dung công việc', 'bodies: Cơ quan tham mưu'],
    length: 3,
  });
});

test('what is to be done is no label over those who do it', () => {
  expect(headOf('STT Nhiệm vụ Cơ quan chuẩn bị Cơ quan phối hợp\n1 Hội nghị')?.labels).toEqual([
    'number: STT',
    'text: Nhiệm vụ',
    'bodies: Cơ quan chuẩn bị',
    'joint: Cơ quan phối hợp',
  ]);
});

test('the first label of a lower storey runs into the last one of the upper, or stands below it', () => {
  const columns = ['number: Stt', 'text: Nhiệm vụ', 'bodies: Chủ trì', 'joint: Phối hợp'];
  expect(
    headOf('Stt Nhiệm vụ Cơ quan, đơn vị thực hiện Thời gian\ntrìnhChủ trì Phối hợp\n1\nXây dựng đề án')
      ?.labels,
  ).toEqual([...columns, 'deadline: Thời gian trình']);
  expect(
    headOf('Stt Nhiệm vụ\nCơ quan, đơn vị thực hiện\nThời hạn\nChủ trì Phối hợp\n1 Xây dựng đề án')?.labels,
  ).toEqual([...columns, 'deadline: Thời hạn']);
});

test('labels of a lower storey run into the last one of the upper, in capitals and behind other columns', () => {
  expect(
    headOf('TT TÊN ĐỀ ÁN\nCơ quan thực hiện\nSẢN PHẨM\nTHỜI GIAN\nTRÌNHChủ trì Phối hợp\n1 Xây dựng')?.labels,
  ).toEqual([
    'number: TT',
    'text: TÊN ĐỀ ÁN',
    'bodies: Chủ trì',
    'joint: Phối hợp',
    'other: SẢN PHẨM',
    'deadline: THỜI GIAN TRÌNH',
  ]);
  expect(
    headOf('STT Nội dung\nCấp ban hành\nNgười phụ trách Dự kiến thời\ngianBCH BTV TT\n1 Xây dựng')?.labels,
  ).toEqual([
    'number: STT',
    'text: Nội dung',
    'other: Cấp ban hành BCH BTV TT',
    'bodies: Người phụ trách',
    'deadline: Dự kiến thời gian',
  ]);
});

test('what is done goes on with a verb in front of who leads', () => {
  expect(headOf('T\nT NỘI DUNG THỰC HIỆN CHỦ TRÌ PHỐI HỢP\nTHỰC HIỆN\nGHI\nCHÚ\n1 Xây dựng')?.labels).toEqual(
    [
      'number: TT',
      'text: NỘI DUNG THỰC HIỆN',
      'bodies: CHỦ TRÌ',
      'joint: PHỐI HỢP THỰC HIỆN',
      'note: GHI CHÚ',
    ],
  );
});

test('a month may be cut in capitals', () => {
  expect(headOf('THÁN\nG/QUÝ TÊN ĐỀ ÁN CƠ QUAN\nCHUẨN BỊ\nTháng\n1/2024')?.labels).toEqual([
    'month: THÁNG/QUÝ',
    'text: TÊN ĐỀ ÁN',
    'bodies: CƠ QUAN CHUẨN BỊ',
  ]);
});

test("'Phân công' stands over who leads and who joins, also below what is done", () => {
  expect(headOf('TT Nội dung\nPhân công Thời\ngianChủ trì Phối hợp\n1 Xây dựng đề án')?.labels).toEqual([
    'number: TT',
    'text: Nội dung',
    'bodies: Chủ trì',
    'joint: Phối hợp',
    'time: Thời gian',
  ]);
});

test('quarters to tick stand in columns that cut their words, and organs that are asked are one column', () => {
  const quarters = 'STT Nội dung Đơn vị chủ trì\nThời gian\nQu\ný I\nQu\ný II\nQu\ný\nIII\nQu\ný\nIV';
  expect(headOf(`${quarters}\n1 Xây dựng đề án`)?.labels.at(-1)).toBe(
    'other: Thời gian Quý I Quý II Quý III Quý IV',
  );
  const organs = 'TT Tên đề án Cơ quan chủ trì\nTrình\nUBND\ntỉnh\nTrình\nTỉnh ủy\nGhi\nchú';
  expect(headOf(`${organs}\n1 Xây dựng đề án`)?.labels.slice(-2)).toEqual([
    'other: Trình UBND tỉnh Trình Tỉnh ủy',
    'note: Ghi chú',
  ]);
});

test('a label goes on below its line in small letters, on several lines too', () => {
  expect(
    headOf('Thứ,\nngày\nNội dung Chủ trì\nThời gian\nvà địa\nđiểm\nThứ Hai\n01/3')?.labels.slice(-2),
  ).toEqual(['bodies: Chủ trì', 'time: Thời gian và địa điểm']);
  expect(headOf('Ngày Nội dung Chủ trì Thời gian - Địa\nđiểm\nThứ Hai')?.labels.at(-1)).toBe(
    'time: Thời gian - Địa điểm',
  );
});

test('from when until when stands below one label, behind all others', () => {
  const head =
    'TT Nhiệm vụ\nCơ quan thực hiện Thời gian\nSản phẩm\nChủ trì Phối hợp Bắt đầu Hoàn\nthành\n1 Lập bản đồ';
  expect(headOf(head)?.labels).toEqual([
    'number: TT',
    'text: Nhiệm vụ',
    'bodies: Chủ trì',
    'joint: Phối hợp',
    'other: Bắt đầu',
    'deadline: Hoàn thành',
    'other: Sản phẩm',
  ]);
  // Without a time over both they are no storey.
  expect(headOf(head.replace(' Thời gian', ''))?.labels).not.toContain('other: Bắt đầu');
});

test('what is led is a text, who leads is none', () => {
  expect(headOf('STT Nội dung lãnh đạo\nCơ quan chuẩn bị Thời gian\n1\nRà soát')?.labels[1]).toBe(
    'text: Nội dung lãnh đạo',
  );
  expect(headOf('STT Nội dung Lãnh đạo\nphụ trách Thời gian\n1\nRà soát')?.labels[1]).toBe('text: Nội dung');
});
