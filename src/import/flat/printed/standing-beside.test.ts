import { expect, test } from 'vitest';
import { makeDraft, type Draft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** Tables that a word processor set and PDFBox printed cell by cell: empty lines stand as the page was set. */
const draftOf = (title: string, table: string): Draft =>
  makeDraft(readLines(`${title}\n\nBan Thường vụ phân công như sau:\n\n${table}\n`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  });

const tasksOf = ({ fields }: Draft) =>
  fields.tasks.map(({ month, text, bodiesAsWritten }) => [month, text, bodiesAsWritten].join(' | '));

const doubtsOf = ({ problems }: Draft) => problems.flatMap(({ message }) => /^Row ".*/u.exec(message) ?? []);

const plan = 'CHƯƠNG TRÌNH\nCông tác năm 2026';

/** @param body the body in front of the fourth row, if it is no row of the body above it */
const bodiesFirst = (body = '') => `Cơ quan chuẩn bị Nội dung Thời gian

Ban Chỉ huy Quân
sự xã

Hội nghị hoạt động hè cho thiếu nhi tại xã Sơn
Trà, xã Tà Lang

Tháng 10

Công an xã Kết luận về bảo vệ nền tảng tư tưởng của Đảng trong
tình hình mới của các tổ chức đảng trực thuộc

Tháng 4

Nghị quyết về bảo đảm an ninh, trật tự dịp lễ Tháng 4

${body}Sơ kết đại hội các tổ chức hội quần chúng; thông qua
chuyển đổi số trong cơ quan đảng

Tháng 9

Văn phòng Đảng ủy Kiểm tra cải cách hành chính và kiểm soát thủ tục
trên địa bàn

Tháng 2

Tổng kết giảm nghèo bền vững trên địa bàn Tháng 5

Giám sát quản lý đất đai, khoáng sản Tháng 9`;

test('a body in front of the tasks stands beside several of them', () => {
  const draft = draftOf(plan, bodiesFirst());
  expect(tasksOf(draft)).toEqual([
    '2026-10 | Hội nghị hoạt động hè cho thiếu nhi tại xã Sơn Trà, xã Tà Lang | Ban Chỉ huy Quân sự xã',
    '2026-04 | Kết luận về bảo vệ nền tảng tư tưởng của Đảng trong tình hình mới của các tổ chức đảng trực thuộc | Công an xã',
    '2026-04 | Nghị quyết về bảo đảm an ninh, trật tự dịp lễ | Công an xã',
    '2026-09 | Sơ kết đại hội các tổ chức hội quần chúng; thông qua chuyển đổi số trong cơ quan đảng | Công an xã',
    '2026-02 | Kiểm tra cải cách hành chính và kiểm soát thủ tục trên địa bàn | Văn phòng Đảng ủy',
    '2026-05 | Tổng kết giảm nghèo bền vững trên địa bàn | Văn phòng Đảng ủy',
    '2026-09 | Giám sát quản lý đất đai, khoáng sản | Văn phòng Đảng ủy',
  ]);
  expect(doubtsOf(draft)).toEqual([]);
});

test('the next body ends it', () => {
  expect(tasksOf(draftOf(plan, bodiesFirst('UBND xã ')))[3]).toBe(
    '2026-09 | Sơ kết đại hội các tổ chức hội quần chúng; thông qua chuyển đổi số trong cơ quan đảng | UBND xã',
  );
});

/** @param times of the five rows */
const withPlaces = (times: readonly string[]) => `STT Nội dung thực hiện Địa điểm Đơn vị chủ trì Thời gian

1 Kết luận về giảm nghèo bền vững và
giải pháp thực hiện đến hết nhiệm kỳ

Phòng họp số
2

Ủy ban MTTQ
Việt Nam xã ${times[0]!}

2 Hướng dẫn về thu, chi ngân sách và
đầu tư công

Hội trường
lớn Công an xã ${times[1]!}

3

Cho ý kiến về hoạt động hè cho thiếu
nhi; xem xét giảm nghèo bền vững;
phương hướng, nhiệm vụ thời gian
tới

Xã Tà Lang Văn phòng
Đảng ủy ${times[2]!}

4 Nghị quyết về thu, chi ngân sách và
đầu tư công Sân vận động UBND xã ${times[3]!}

5 Xem xét đại hội các tổ chức hội quần
chúng trên địa bàn

Hội trường
lớn

Văn phòng
Đảng ủy ${times[4]!}`;

test('numbered rows with places are tasks where months say when', () => {
  const draft = draftOf(plan, withPlaces(['Tháng 1', 'Tháng 1', 'Tháng 2', 'Tháng 4', 'Tháng 4']));
  expect(tasksOf(draft)).toEqual([
    '2026-01 | Kết luận về giảm nghèo bền vững và giải pháp thực hiện đến hết nhiệm kỳ | Ủy ban MTTQ Việt Nam xã',
    '2026-01 | Hướng dẫn về thu, chi ngân sách và đầu tư công | Công an xã',
    '2026-02 | Cho ý kiến về hoạt động hè cho thiếu nhi; xem xét giảm nghèo bền vững; phương hướng, nhiệm vụ thời gian tới | Văn phòng Đảng ủy',
    '2026-04 | Nghị quyết về thu, chi ngân sách và đầu tư công | UBND xã',
    '2026-04 | Xem xét đại hội các tổ chức hội quần chúng trên địa bàn | Văn phòng Đảng ủy',
  ]);
  expect(draft.fields.events).toEqual([]);
});

test('and entries of a calendar where halves of days do', () => {
  const days = ['Sáng 03/11', 'Chiều 03/11', 'Sáng 07/11', 'Chiều 10/11', 'Sáng 12/11'];
  const { fields } = draftOf('LỊCH CÔNG TÁC\nTháng 11/2025', withPlaces(days));
  expect(fields.tasks).toEqual([]);
  expect(
    fields.events.map(({ from, part, hostsAsWritten, place }) => [from, part, hostsAsWritten, place]),
  ).toEqual([
    ['2025-11-03', 'morning', 'Ủy ban MTTQ Việt Nam xã', 'Phòng họp số 2'],
    ['2025-11-03', 'afternoon', 'Công an xã', 'Hội trường lớn'],
    ['2025-11-07', 'morning', 'Văn phòng Đảng ủy', 'Xã Tà Lang'],
    ['2025-11-10', 'afternoon', 'UBND xã', 'Sân vận động'],
    ['2025-11-12', 'morning', 'Văn phòng Đảng ủy', 'Hội trường lớn'],
  ]);
});
