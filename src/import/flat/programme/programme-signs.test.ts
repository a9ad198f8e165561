import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import { programmeColumns } from './programme-columns.ts';
import { partLine } from './programme-lines.ts';
import { programmeSigns } from './programme-signs.ts';

const draftOf = (text: string) =>
  makeDraft(readLines(`CHƯƠNG TRÌNH\ncông tác năm 2026\n\n${text.trim().replace(/^ +/gmu, '')}\n`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  });

const tasksOf = (text: string) =>
  draftOf(text).fields.tasks.map(
    ({ number, month, whenAsWritten, text: words, bodiesAsWritten, jointAsWritten }) =>
      [number, month ?? whenAsWritten, words, bodiesAsWritten, jointAsWritten]
        .map((value) => value ?? '')
        .join(' | '),
  );

test('a name that runs on into what is done is no body: the programme signs doubt its cell', () => {
  const { holds } = programmeSigns(['text', 'bodies', 'time']);
  const isBody = (words: string) =>
    holds(
      atomsOf(
        [{ text: words, raw: words, line: 1, page: 1, gap: 0, bareGap: 0 }],
        (text) => [text],
        new Set(),
      ),
      'bodies',
      30,
    );
  expect(isBody('Ban Chấp hành lần thứ hai')).toBe(false);
  expect(isBody('Đảng bộ tỉnh về chuyển đổi số')).toBe(false);
  expect(isBody('Ban Chỉ đạo về nhân quyền')).toBe(true);
  expect(isBody('Sở Văn hóa, Thể thao và Du lịch')).toBe(true);
});

test('a person who leads is no body, on a line of their own or behind one', () => {
  expect(
    tasksOf(`STT Nội dung Thời gian Đơn vị thực hiện Chỉ đạo
      1
      Ban hành kế hoạch chăm lo Tết cho
      công nhân
      Tháng 1
      Ban Chính sách
      pháp luật
      Đ/c Hòa
      2
      Thăm, tặng quà đơn vị bộ đội
      Tháng 2 Văn phòng Đ/c Thu
      3
      Quyết toán tài chính công đoàn năm
      2025
      Tháng 3
      Ban Tài chính
      Đ/c Hòa`),
  ).toEqual([
    '1 | 2026-01 | Ban hành kế hoạch chăm lo Tết cho công nhân | Ban Chính sách pháp luật | ',
    '2 | 2026-02 | Thăm, tặng quà đơn vị bộ đội | Văn phòng | ',
    '3 | 2026-03 | Quyết toán tài chính công đoàn năm 2025 | Ban Tài chính | ',
  ]);
});

test('two or three cells on a line are parted at the names and times that open them', () => {
  expect(
    tasksOf(`STT Nội dung công việc Đơn vị chủ trì Đơn vị phối
      hợp
      Thời
      gian
      Kết quả
      1 Rà soát các quy định về điều
      kiện kinh doanh lưu trú
      Sở Du
      lịch
      Sở Tư pháp Tháng 3 Báo cáo
      2 Mở chuyên mục về di sản trên
      báo của tỉnh
      Báo Cao Sơn Văn phòng Sở Thường
      xuyên
      Tin, bài
      3 Kiểm tra công tác quản lý lễ
      hội đầu năm
      Thanh tra Sở Công an
      tỉnh
      Tháng 2 Kết luận
      kiểm tra`),
  ).toEqual([
    '1 | 2026-03 | Rà soát các quy định về điều kiện kinh doanh lưu trú | Sở Du lịch | Sở Tư pháp',
    '2 | Thường xuyên | Mở chuyên mục về di sản trên báo của tỉnh | Báo Cao Sơn | Văn phòng Sở',
    '3 | 2026-02 | Kiểm tra công tác quản lý lễ hội đầu năm | Thanh tra Sở | Công an tỉnh',
  ]);
});

test('months in front of the numbers hold for the rows below them', () => {
  expect(
    tasksOf(`Thời
      gian
      TT
      Nội dung
      Cơ quan chuẩn
      bị
      Tháng
      1 1
      Chỉ thị về lãnh đạo tổ chức Tết và
      giao quân.
      Văn phòng Huyện
      ủy
      2
      Chương trình kiểm tra, giám sát của
      Ban Thường vụ.
      Ủy ban Kiểm tra
      Huyện ủy
      Tháng
      3
      3
      Nghị quyết về phát triển cây dược
      liệu.
      Đảng ủy UBND
      huyện`),
  ).toEqual([
    '1 | 2026-01 | Chỉ thị về lãnh đạo tổ chức Tết và giao quân. | Văn phòng Huyện ủy | ',
    '2 | 2026-01 | Chương trình kiểm tra, giám sát của Ban Thường vụ. | Ủy ban Kiểm tra Huyện ủy | ',
    '3 | 2026-03 | Nghị quyết về phát triển cây dược liệu. | Đảng ủy UBND huyện | ',
  ]);
});

test('numbered titles stand over rows that count without a stop', () => {
  const { tasks } = draftOf(`STT
      Nội dung
      Thời gian
      Đơn vị chủ trì
      1. Công tác tuyên truyền, báo chí
      1
      Giao ban báo chí, định hướng
      tuyên truyền
      Tuần 2
      Phòng Tuyên truyền
      2. Công tác lý luận chính trị
      2
      Thẩm định bản thảo lịch sử Đảng
      bộ huyện
      19 - 20/4
      Phòng Lý luận
      3
      Tập huấn báo cáo viên cấp huyện
      Trước 15/4
      Phòng Lý luận`).fields;
  expect(
    tasks.map(({ number, whenAsWritten, sections }) => [number, whenAsWritten, sections?.join()]),
  ).toEqual([
    ['1', 'Tuần 2', '1. Công tác tuyên truyền, báo chí'],
    ['2', '19 - 20/4', '2. Công tác lý luận chính trị'],
    ['3', 'Trước 15/4', '2. Công tác lý luận chính trị'],
  ]);
});

test('the head printed again breaks its lines otherwise, and the row that the page cut goes on', () => {
  expect(
    tasksOf(`STT Nội dung Cơ quan chủ
      trì
      Đơn vị phối hợp
      1
      Ban hành Nghị quyết về phát triển
      kinh tế tập thể
      Sở Tài chính
      Liên minh Hợp tác
      xã
      2
      Sơ kết công tác tuyển quân ở các
      xã biên
      \fSTT Nội dung
      Cơ quan chủ
      trì
      Đơn vị phối hợp
      giới
      Bộ Chỉ huy Quân
      sự tỉnh
      Công an tỉnh
      3
      Tổng kết phong trào thi đua
      Sở Nội vụ
      Các sở, ban, ngành`),
  ).toEqual([
    '1 |  | Ban hành Nghị quyết về phát triển kinh tế tập thể | Sở Tài chính | Liên minh Hợp tác xã',
    '2 |  | Sơ kết công tác tuyển quân ở các xã biên giới | Bộ Chỉ huy Quân sự tỉnh | Công an tỉnh',
    '3 |  | Tổng kết phong trào thi đua | Sở Nội vụ | Các sở, ban, ngành',
  ]);
});

test('a plan may leave open who does its tasks', () => {
  expect(
    tasksOf(`STT Nội dung công việc Thời gian
      hoàn thành
      1 Xây dựng kế hoạch kiểm tra việc quản
      lý tài sản công
      Quý I
      2 Tập huấn nghiệp vụ cho cán bộ xã Tháng 4
      3 Báo cáo kết quả thực hiện gửi Sở Nội
      vụ
      Trước
      15/12/2026`),
  ).toEqual([
    '1 | Quý I | Xây dựng kế hoạch kiểm tra việc quản lý tài sản công |  | ',
    '2 | 2026-04 | Tập huấn nghiệp vụ cho cán bộ xã |  | ',
    '3 | Trước 15/12/2026 | Báo cáo kết quả thực hiện gửi Sở Nội vụ |  | ',
  ]);
});

test('a committee of a cell, a group and a comrade may begin a cell behind a task, on its line', () => {
  const partOf = (text: string) => partLine(text, programmeColumns(['time', 'text', 'bodies']));
  expect(partOf('Kiểm tra đảng phí Chi ủy')).toEqual(['Kiểm tra đảng phí', 'Chi ủy']);
  expect(partOf('Thăm mẹ Tổ đảng số 3')).toEqual(['Thăm mẹ', 'Tổ đảng số 3']);
  expect(partOf('Báo cáo quý I Đ/c Lê Thị Hoa')).toEqual(['Báo cáo quý I', 'Đ/c Lê Thị Hoa']);
  expect(partOf('Họp chi ủy mở rộng')).toEqual(['Họp chi ủy mở rộng']);
});
