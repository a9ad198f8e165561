import { expect, test } from 'vitest';
import { measureLines, opensParagraph } from './line-measure.ts';
import type { Printed } from './printed-lines.ts';

/** As many words as fill a line. */
const whole = 'Các cơ quan, đơn vị thực hiện nhiệm vụ được giao, hằng quý báo cáo kết quả về';

const line = (y: number, x0 = 57, x1 = 540): Printed =>
  ({ text: whole, x0, x1, y, size: 14 }) satisfies Printed;

test('two columns whose lines do not stand level say nothing of the space between lines', () => {
  const head = [100, 108, 116, 124, 132, 140].map((y, at) => line(y, at % 2 ? 290 : 57, at % 2 ? 540 : 250));
  const text = [180, 198.5, 217, 235.5, 254].map((y) => line(y));
  expect(measureLines([...head, ...text]).leading).toBeCloseTo(18.5);
});

test.each([
  ['fills its column', 85.4, 552.2, 237, 400],
  ['nearly fills it', 98.7, 539, 94.5, 543.2],
])('a title whose first line %s goes on below it', (_, x0, x1, from, to) => {
  const measure = measureLines([100, 119, 138, 157, 176].map((y) => line(y, 85.2, 552.4)));
  const first = { ...line(200, x0, x1), opens: true };
  const text = 'Huyện ủy Lâm Thao Hạ về kinh tế';
  expect(opensParagraph({ ...line(219, from, to), text }, first, measure, true)).toBe(false);
});

test('a sum that goes on with a plus is no item', () => {
  const measure = measureLines([100, 119, 138, 157, 176].map((y) => line(y, 85.2, 552.4)));
  const first = { ...line(200, 85.2, 551), text: `${whole} (Km279`, opens: true };
  const opens = (text: string) => opensParagraph({ ...line(219, 85.2, 300), text }, first, measure, true);
  expect(opens('+ 750 - Điểm tái định cư)')).not.toBe(true);
  expect(opens('+ Kiểm tra các chi bộ')).toBe(true);
});

const page = () => measureLines([100, 119, 138, 157, 176].map((y) => line(y, 85, 540)));

test('below a line that a break stretched to the edge a paragraph opens', () => {
  const above = { ...line(200, 85, 540), text: 'bàn giao cho cơ quan tiếp nhận.' };
  const below = { ...line(219, 85, 300), text: 'Thời hạn hoàn thành: trước ngày 30 tháng 6.' };
  expect(opensParagraph(below, above, page(), true)).toBe(true);
});

test.each([
  ['nhất 05 mã số vùng trồng', false],
  ['Mở rộng diện tích', true],
  ['b) mở rộng diện tích', true],
])('in a list that is set in, below a full line of an item, %o opens one: %o', (text, opens) => {
  const above = { ...line(200, 160, 540), opens: true };
  expect(opensParagraph({ ...line(219, 160, 400), text }, above, page(), true)).toBe(opens);
});

test('a dash at the left edge is within a name, where first lines are set in', () => {
  const set = [100, 157, 214].map((y) => line(y, 121, 540));
  const text = [119, 138, 176, 195].map((y) => line(y, 85, 540));
  const measure = measureLines([...set, ...text].sort((a, b) => a.y - b.y));
  const above = {
    ...line(233, 85, 539),
    text: 'giao Trưởng phòng Kinh tế, Chánh Văn phòng, các đơn vị và Trưởng phòng Văn hóa',
    opens: false,
  };
  const opens = (before: string) =>
    opensParagraph(
      { ...line(252, 85, 300), text: '- Xã hội thực hiện' },
      { ...above, text: before },
      measure,
      true,
    );
  expect(opens('giao Trưởng phòng Kinh tế, Chánh Văn phòng, các đơn vị và Trưởng phòng Văn hóa')).not.toBe(
    true,
  );
  expect(opens('giao Chánh Văn phòng, các đơn vị trực thuộc và các phòng chuyên môn thực hiện:')).toBe(true);
});

test.each([
  ['the end of a sentence', 'giao theo Kết luận 121-KL/TW.', undefined],
  ['words that ask for more', 'giao theo Kết luận, tại khoản', false],
])('a number at the edge of a new page, below %s at the end of a full line, says %o', (_, words, opens) => {
  const measure = { ...page(), isMarked: true, isSure: true };
  const last = {
    ...line(780, 85, 539),
    text: `Các cơ quan, đơn vị thực hiện nhiệm vụ được ${words}`,
    opens: false,
  };
  const first = { ...line(60, 85, 300), text: '1.2- Kinh phí thực hiện' };
  expect(opensParagraph(first, last, measure, false)).toBe(opens);
});

test.each([
  ['theo Kết luận số 121-', false],
  ['theo Kết luận số 121 -', true],
  ['theo Kết luận số 121.', true],
])('below %o the first line of a page opens a paragraph: %o', (text, opens) => {
  const last = { ...line(780, 85, 300), text, opens: false };
  expect(opensParagraph({ ...line(60, 85, 160), text: 'KL/TW.' }, last, page(), false)).toBe(opens);
});

test('lines of a title with one middle are parted where the letters change, though the longest is all that tells of the edges', () => {
  const title = { ...line(200, 188, 436), text: 'LỊCH CÔNG TÁC THÁNG 9 NĂM 2025', opens: true };
  const own = { ...line(215, 168, 456), text: 'của Ban Thường trực Ủy ban Mặt trận tỉnh' };
  const days = { ...line(230, 170, 454), text: '(Từ ngày 01/9 đến ngày 30/9/2025)' };
  const measure = measureLines([title, own, days]);
  expect(opensParagraph(own, title, measure, true)).toBe(true);
  expect(opensParagraph({ ...own, text: 'của Ủy ban', size: 12 }, title, measure, true)).toBe(true);
  expect(opensParagraph(days, own, measure, true)).toBe(true);
  // A paragraph whose first line is set in ends at the right edge.
  const first = { ...line(200, 196, 456), opens: true };
  expect(opensParagraph({ ...line(215, 168, 456), text: 'Ủy ban và' }, first, measure, true)).not.toBe(true);
});
