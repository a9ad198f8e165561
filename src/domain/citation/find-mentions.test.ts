import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '../../../tests/gold/citations/measure.ts';
import { readGold } from '../../../tests/gold/citations/read-gold.ts';
import { findMentions } from './find-mentions.ts';

const texts = (text: string) => findMentions(text).map((mention) => mention.text);

test('reads symbol, day, issuer and subject', () => {
  const [mention] = findMentions(
    'Thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục đổi mới phương thức lãnh đạo.',
  );
  expect(mention).toMatchObject({
    form: 'numbered',
    kind: 'resolution',
    symbol: '28-NQ/TW',
    day: '2022-11-17',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    term: 'XIII',
    subject: 'tiếp tục đổi mới phương thức lãnh đạo',
  });
});

test.each([
  ['ngày 09 tháng 6 năm 2025', '2025-06-09'],
  ['ngày 1/2/2019', '2019-02-01'],
  [', ngày 01-02-2019', '2019-02-01'],
  ['ngày 26-52025', '2025-05-26'],
  ['ngày 16/7/20 21', '2021-07-16'],
  ['ngày 22\n tháng 8 năm 2025', '2025-08-22'],
])('reads a day written %o', (words, day) => {
  expect(findMentions(`Hướng dẫn số 06-HD/TW ${words} của Ban Bí thư`)[0]).toMatchObject({ day });
});

test.each([
  ['cải cách hành chính', ', Ủy ban nhân dân huyện xây dựng Kế hoạch thực hiện như sau:'],
  ['phát triển du lịch', ', Ban Thường vụ Huyện ủy ban hành Kế hoạch'],
  ['rà soát cán bộ, công chức, viên chức', ', Phòng Nội vụ báo cáo như sau'],
  ['phòng cháy, Công an và chữa cháy ở khu dân cư', '.'],
  ['phối hợp giữa Ban Tổ chức, Văn phòng Tỉnh ủy', ''],
])('the subject %o ends in front of who acts on it: %o', (subject, rest) => {
  const text = `Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về ${subject}${rest}`;
  expect(findMentions(text)[0]).toMatchObject({ subject });
});

test.each([
  ['Công văn số 85/SGD&ĐT-VP ngày 05/5/2020 của Sở Giáo dục', { symbol: '85/SGD&ĐT-VP', day: '2020-05-05' }],
  ['tại Tờ trình số 47/TTr - NN&PTNT ngày 21/5/2007', { symbol: '47/TTr-NN&PTNT', day: '2007-05-21' }],
  ['Thông tư số 21/2002/TT-BLĐTB &XH ngày 12/6/2002', { symbol: '21/2002/TT-BLĐTB&XH', day: '2002-06-12' }],
  ['Công văn số 41/BGD&ĐT-GDTrH ngày 05/3/2009', { symbol: '41/BGD&ĐT-GDTrH', day: '2009-03-05' }],
  ['Quyết định số 52/2002/QĐ/TTg ngày 19/3/2002', { symbol: '52/2002/QĐ/TTg', kind: 'decision' }],
  ['Thông tư số 04/2003/TTLT/BKH-BTC ngày 06/01/2003', { symbol: '04/2003/TTLT/BKH-BTC' }],
  ['Nghị định số 185-TTg ngày 3/5/1957 đặt Vụ', { symbol: '185-TTg', kind: 'decree', day: '1957-05-03' }],
  ['nghị định số 130 –CP ngày 29 tháng 9 năm 1961', { symbol: '130-CP', day: '1961-09-29' }],
  ['chỉ thị số 01-CT ngày 5 tháng 1 năm 1989', { symbol: '01-CT', kind: 'directive' }],
  ['Chiểu Sắc lệnh số 63 ngày 22-11-1945', { kind: 'decree-law', number: '63', day: '1945-11-22' }],
  ['Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 1992', { kind: 'constitution', year: '1992' }],
  ['Chiểu Sắc lệnh số 12-SL ngày 8-3-49 tổ chức Khu', { symbol: '12-SL', day: '1949-03-08' }],
  ['Sắc lệnh số 18-B ngày 31 tháng 1 năm 1946', { number: '18-B', day: '1946-01-31' }],
  [
    'Chương trình phối hợp số 03/CTrPH-MTTQ-BĐ ngày 27/5/2016, giữa',
    { symbol: '03/CTrPH-MTTQ-BĐ', day: '2016-05-27' },
  ],
  [
    'Nghị định số 05/CP của Hội đồng Chính phủ ban hành ngày 27-2-1960',
    { symbol: '05/CP', issuer: 'Hội đồng Chính phủ', day: '1960-02-27' },
  ],
  [
    'Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh ngày 12/3/2021 về rừng',
    { symbol: '12/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh', day: '2021-03-12', subject: 'rừng' },
  ],
  [
    'Công văn số 686/UBND-VX ngày 03 tháng 12 của Ủy ban nhân dân Thành phố',
    { issuer: 'Ủy ban nhân dân Thành phố', day: undefined },
  ],
  [
    'công văn số 36/CT-TTHT ngày 25/4/2014 của Cục Thuế tỉnh Bình An hỏi về hóa đơn',
    { issuer: 'Cục Thuế tỉnh Bình An' },
  ],
  [
    'Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân năm 2003',
    { name: 'Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân', year: '2003' },
  ],
  ['theo Quyết định số 63/ 2006/QĐ - UBND, ngày 26/7/2006', { symbol: '63/2006/QĐ-UBND', day: '2006-07-26' }],
  ['tại Tờ trình số 04/TTr-SNgV ngày 04/8/2020', { symbol: '04/TTr-SNgV', day: '2020-08-04' }],
  [
    'Quyết định số 51/QĐ-BYT của Bộ trưởng Bộ Y tế Về việc ban hành Quy chế',
    { issuer: 'Bộ trưởng Bộ Y tế', subject: 'ban hành Quy chế' },
  ],
  ['Luật nhà ở ngày 25 tháng 11 năm 2014', { name: 'Luật nhà ở', day: '2014-11-25' }],
  ['chất lượng theo Luật Chất lượng sản phẩm, hàng hoá và', { name: 'Luật Chất lượng sản phẩm, hàng hoá' }],
  [
    'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
    { symbol: '64/2025/QH15', name: 'Luật Ban hành văn bản quy phạm pháp luật' },
  ],
  [
    'Pháp lệnh Ưu đãi người có công của Uỷ ban Thường vụ Quốc hội số 26/2005/PL-UBTVQH, ngày 29/9/2005',
    { symbol: '26/2005/PL-UBTVQH', name: 'Pháp lệnh Ưu đãi người có công', kind: 'ordinance' },
  ],
])('reads in %o one citation', (text, mention) => {
  const found = findMentions(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(mention);
});

test.each([
  'quy định chi tiết thi hành Luật ấy',
  'thực hiện Dự án 3 và Dự án 4 của Chương trình mục tiêu quốc gia',
  'giải ngân trong năm 2019-CT tỉnh chủ trì',
  'theo đề nghị của Bộ Kế hoạch & Đầu tư và Bộ Tài chính',
])('%o cites nothing', (text) => {
  expect(findMentions(text)).toEqual([]);
});

test.each([
  'Bộ Nông nghiệp và Phát triển nông thôn',
  'Bộ Ngoại giao',
  'Bộ Giao thông vận tải',
  'Sở Thông tin và Truyền thông',
  'Cục An toàn thực phẩm',
  'Sở GD&ĐT',
  'Trung tâm Phục vụ hành chính công tỉnh',
  'Sở Kế hoạch & Đầu tư',
])('the name of the issuer %o is whole', (issuer) => {
  const text = `Thông tư số 21/2004/TT-BNV ngày 02/4/2004 của ${issuer} hướng dẫn thi hành Nghị định`;
  expect(findMentions(text)[0]).toMatchObject({ issuer });
});

test('a dot may part a symbol, as older papers write it', () => {
  expect(findMentions('thay thế Quyết định số 01/1999/QĐ.UB ngày 15/01/1999 của Ủy ban')[0]).toMatchObject({
    symbol: '01/1999/QĐ-UB',
    day: '1999-01-15',
  });
  expect(findMentions('theo Quyết định số 15/QĐ-UBND. UBND xã giữ rừng.')[0]).toMatchObject({
    symbol: '15/QĐ-UBND',
  });
  expect(findMentions('họp ngày 16/7/20 21 người dự')).toEqual([]);
});

test.each([
  ['12/2008/NQ-HĐND16', '12/2008/NQ-HĐND16'],
  ['45/NQ-HĐND7', '45/NQ-HĐND7'],
  ['45/NQ-HĐND1', '45/NQ-HĐND'],
  ['57-NQ/TW12', '57-NQ/TW'],
])('reads %o as %o: councils count their terms, other numbers call notes', (text, symbol) => {
  expect(findMentions(`Nghị quyết số ${text} ngày 25 tháng 7 năm 2008`)[0]).toMatchObject({
    symbol,
    day: symbol === text ? '2008-07-25' : undefined,
  });
});

test.each([
  ['Luật Tổ chức HĐND và UBND ngày 26/11/2003', 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân'],
  ['Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân', 'Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân'],
  [
    'Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND năm 2004',
    'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân',
  ],
])('a law keeps its whole title in %o', (text, name) => {
  const [mention, ...others] = findMentions(`Căn cứ ${text};`);
  expect(mention).toMatchObject({ kind: 'law', name, text });
  expect(mention!.issuer).toBeUndefined();
  expect(others).toEqual([]);
});

test.each([
  ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
  ['Chủ nhiệm Ủy ban Dân tộc về việc', 'Chủ nhiệm Ủy ban Dân tộc'],
  ['Bộ trưởng Bộ Nội vụ, Chủ nhiệm Ủy ban', 'Bộ trưởng Bộ Nội vụ'],
  ['Bộ trưởng, Chủ tịch nước giao', 'Bộ trưởng'],
  ['Đảng ủy xã nhiệm kỳ 2025 - 2030', 'Đảng ủy xã'],
])('the issuer in %o is %o', (text, issuer) => {
  expect(findMentions(`Theo Quyết định số 12/QĐ-ABC ngày 2 tháng 3 năm 2009 của ${text}`)[0]).toMatchObject({
    issuer,
  });
});

test.each([
  ['Luật Doanh nghiệp Nhà nước ngày 20 tháng 4 năm 1995', 'Luật Doanh nghiệp Nhà nước'],
  ['Luật Giáo dục nghề nghiệp bậc cao ngày 20 tháng 4 năm 1995', 'Luật Giáo dục nghề nghiệp bậc cao'],
  [
    'Pháp lệnh về quyền hạn và nhiệm vụ của đội tuần sông các cấp ngày 20 tháng 4 năm 1995',
    'Pháp lệnh về quyền hạn và nhiệm vụ của đội tuần sông các cấp',
  ],
  ['Luật Đất đai (sửa đổi) ngày 20 tháng 4 năm 1995', 'Luật Đất đai'],
  ['Luật Đất đai (sửa đổi, bổ sung) ngày 20 tháng 4 năm 1995', 'Luật Đất đai'],
])('a title reaches to its day in %o', (text, name) => {
  const [mention, ...others] = findMentions(`Căn cứ ${text};`);
  expect(mention).toMatchObject({ name, text, day: '1995-04-20' });
  expect(others).toEqual([]);
});

test.each([
  ['Luật Giáo dục và Nghị định số 5/2020/NĐ-CP', 'Luật Giáo dục'],
  ['Luật Doanh nghiệp và các luật ngày 2 tháng 3 năm 2020', 'Luật Doanh nghiệp'],
  ['Luật Nhà ở trước ngày 2 tháng 3 năm 2020', 'Luật Nhà ở'],
  ['Luật Đầu tư công đã có hiệu lực ngày 2 tháng 3 năm 2020', 'Luật Đầu tư công'],
  ['Luật Thanh tra từ ngày 2 tháng 3 năm 2020', 'Luật Thanh tra'],
])('a title ends before words that are not its own in %o', (text, name) => {
  expect(findMentions(`Theo ${text};`)[0]).toMatchObject({ kind: 'law', name, day: undefined });
});

test.each([
  ['Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương'],
  ['Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Quản lý đê, Luật Giá'],
])('an act that amends several laws is one, with its day: %o', (name) => {
  const [mention, ...others] = findMentions(`Căn cứ ${name} ngày 22 tháng 11 năm 2019;`);
  expect(mention).toMatchObject({ kind: 'law', name, day: '2019-11-22' });
  expect(others).toEqual([]);
});

test.each([
  ['Luật sửa đổi, bổ sung một số điều của Luật Kế toán ngày 01/7/2024 và Luật Giá ngày 19/6/2023', 2],
  ['Luật sửa đổi, bổ sung một số điều của Luật Kế toán; Luật Giá ngày 19/6/2023', 2],
  ['Luật sửa đổi, bổ sung một số điều của Luật Kế toán và Luật Báo chí', 2],
])('%o names %d', (text, count) => {
  expect(findMentions(text)).toHaveLength(count);
});

test('a number without a day takes no issuer from the one behind it that has a day', () => {
  const [first, second] = findMentions(
    'Tiếp tục thực hiện Nghị quyết số 08-NQ/TU và Kết luận số 97-KL/TU, ngày 12/01/2023 của Ban Thường vụ Tỉnh ủy về giữ rừng.',
  );
  expect(first?.issuer).toBeUndefined();
  expect(second).toMatchObject({ issuer: 'Ban Thường vụ Tỉnh ủy' });
});

test.each(['Luật giá', 'Luật dược'])('%o, small, may be no title', (text) => {
  expect(texts(`theo quy định của ${text}`)).toEqual([]);
});

test.each([
  ['của Ban Chấp hành Trung ương thi hành Chương VII Điều lệ Đảng', 'Ban Chấp hành Trung ương'],
  ['của Cục Thi hành án dân sự tỉnh về kê biên', 'Cục Thi hành án dân sự tỉnh'],
  [
    'của Tổ công tác cải cách hành chính của Thủ tướng về rà soát',
    'Tổ công tác cải cách hành chính của Thủ tướng',
  ],
  ['của Tổ trưởng công tác mặt trận về rà soát', 'Tổ trưởng'],
])('reads the issuer in %o', (words, issuer) => {
  expect(findMentions(`Văn bản số 14/CV-TCT ngày 06/5/2024 ${words}.`)[0]).toMatchObject({ issuer });
});

test('takes the kind from the word, not from the code', () => {
  expect(findMentions('Quy định số 213-QĐ/TW')[0]!.kind).toBe('regulation');
  expect(findMentions('Quyết định số 217-QĐ/TW')[0]!.kind).toBe('decision');
  expect(findMentions('theo số 217-QĐ/TW')[0]!.kind).toBeUndefined();
});

test('shares the head and the notation of a list', () => {
  const mentions = findMentions('Quyết định số 217, 218-QĐ/TW của Bộ Chính trị');
  expect(mentions.map(({ text, symbol, kind }) => [text, symbol, kind])).toEqual([
    ['Quyết định số 217', '217-QĐ/TW', 'decision'],
    ['218-QĐ/TW', '218-QĐ/TW', 'decision'],
  ]);
});

test('a plenum of two terms is one citation of two documents', () => {
  const [mention, ...others] = findMentions('thực hiện Nghị quyết Trung ương 4 (khóa XI, XII), các quy định');
  expect(others).toEqual([]);
  expect(mention!.text).toBe('Nghị quyết Trung ương 4 (khóa XI, XII)');
  expect(mention!.parts?.map(({ name }) => name)).toEqual([
    'Nghị quyết Trung ương 4 khóa XI',
    'Nghị quyết Trung ương 4 khóa XII',
  ]);
});

test('points to a place inside the document', () => {
  const [mention] = findMentions('theo điểm a khoản 2 Điều 103 Nghị định số 30/2020/NĐ-CP');
  expect(mention!.position).toMatchObject({
    text: 'điểm a khoản 2 Điều 103',
    point: 'a',
    clause: '2',
    article: '103',
  });
});

test('a short form means what it was defined for', () => {
  const [law, defined] = findMentions('Thi hành Luật Hợp tác xã năm 2023 (sau đây gọi tắt là Luật)');
  expect(defined).toMatchObject({ text: 'Luật', form: 'back-reference', antecedent: law });
  const [later] = findMentions('Nội dung của Luật được phổ biến.', { previous: [law!, defined!] });
  expect(later).toMatchObject({ text: 'Luật', antecedent: { name: 'Luật Hợp tác xã' } });
});

test.each([
  '20/54 công đoàn cơ sở',
  '(10/8/1956 - 10/8/2021)',
  'Ban chỉ đạo 35 Đảng ủy Khối',
  'Chương trình này được phổ biến đến chi bộ',
  'số 24/7 phố Huế',
  'theo mẫu 3-TĐV',
  'Quyết định số       /2025/QĐ-UBND ngày….  tháng …',
  'CÔNG BÁO/Số 302/Ngày 02-06-2026',
  'https://vbpl.vn/xem?so=14/2007/TT-BTC',
])('leaves alone %o', (text) => {
  expect(texts(text)).toEqual([]);
});

test('offsets are those of the text as it stands, decomposed letters too', () => {
  const text = 'Thực hiện Quyết định số 45-QĐ/TU của Tỉnh ủy'.normalize('NFD');
  const [mention] = findMentions(text);
  expect(text.slice(mention!.start, mention!.end).normalize('NFC')).toBe('Quyết định số 45-QĐ/TU');
});

const pieces = fc.constantFrom(
  ...[
    'Nghị quyết',
    ' số ',
    '28-NQ/TW',
    ', ngày 17/11/2022',
    ' và ',
    '; ',
    '218',
    ' của Bộ Chính trị',
    ' (khóa XI, XII)',
  ],
  ...[
    'Luật',
    ' Đất đai',
    ' năm 2013',
    'Trung ương 4',
    ' Đại hội',
    ' lần thứ XIX',
    '\n',
    '  ',
    'điểm a khoản 1 Điều 2 ',
  ],
  ...[
    '30/2020/NĐ-CP',
    'Điều lệ Đảng',
    ' này',
    ' nói trên',
    '(sau đây gọi tắt là ',
    ')',
    'Ð',
    '–',
    '. Căn cứ ',
    '"',
  ],
);

test('spans lie in the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let done = 0;
      for (const { start, end, text: cited } of findMentions(text, { kind: 'plan' })) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(cited);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('reading twice gives the same, and a citation alone is read as itself', () => {
  for (const { text, kind } of readGold('sentences.tsv')) {
    const mentions = findMentions(text, { kind });
    expect(findMentions(text, { kind })).toEqual(mentions);
    for (const { form, text: cited, number } of mentions) {
      if (form === 'numbered' && cited.includes('/') && number) expect(texts(cited)).toEqual([cited]);
    }
  }
});

test.each([
  ['sentences.tsv', 0.99, 0.95, 0.95],
  ['held-out.tsv', 0.98, 0.92, 0.9],
])('%s is read as labelled', (file, numbered, named, relations) => {
  const quality = measure(readGold(file));
  expect(quality.numbered.f1).toBeGreaterThanOrEqual(numbered);
  expect(quality.named.f1).toBeGreaterThanOrEqual(named);
  expect(quality.relations.macroF1).toBeGreaterThanOrEqual(relations);
});
