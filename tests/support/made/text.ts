import { documentKinds } from '../../../src/domain/kind.ts';
import type { BodyBlock } from '../../../src/import/paragraphs/blocks.ts';
import type { MadeBodies } from './bodies.ts';
import { nameOf } from './cite.ts';
import { termOf, type Spec } from './plan.ts';
import type { Random } from './random.ts';
import { finding, sentence, target } from './sentences.ts';

const passage = (text: string) => ({ text, from: 1, to: 1, page: 1, length: 1 });
export const heading = (depth: number, text: string): BodyBlock => ({
  type: 'heading',
  depth,
  text,
  passage: passage(text),
});
export const paragraph = (text: string): BodyBlock => ({ type: 'paragraph', text, passage: passage(text) });
export const item = (text: string, nested = false): BodyBlock => ({
  type: 'item',
  nested,
  text,
  passage: passage(text),
});

/** Documents of the centre that texts of all levels name, with their days. */
const central = [
  ['2013-05-08', 'Kết luận số 62-KL/TW, ngày 08/5/2013 của Bộ Chính trị'],
  ['2014-06-09', 'Nghị quyết số 33-NQ/TW, ngày 09/6/2014 của Ban Chấp hành Trung ương Đảng'],
  ['2016-05-15', 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị'],
  ['2017-10-25', 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng'],
  ['2020-03-05', 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ'],
  ['2021-05-18', 'Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị'],
  ['2022-06-16', 'Nghị quyết số 19-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng'],
] as const;

const centralBefore = (day: string, random: Random): string =>
  random.pick(central.filter(([issued]) => issued < day))[1];

/** What the first words of a text say: what it rests on or carries out. */
function lead(spec: Spec, bodies: MadeBodies): { readonly bases: string[]; readonly opening: string } {
  const { committees } = bodies;
  const name = (at: number, full: boolean) => spec.cites[at] && nameOf(spec.cites[at].to, bodies, full);
  const issuer = committees[spec.committee].cited;
  const kind = documentKinds[spec.kind].name;
  const bases = spec.cites.flatMap(({ relation, to }) =>
    relation === 'legal-basis'
      ? [nameOf(to, bodies, true)].flatMap((text) => (text ? [`Căn cứ ${text};`] : []))
      : [],
  );
  const short = name(0, false)?.split(',')[0];
  // The subject ends with the bracket, as in the texts of a province.
  const first = short && `${name(0, true)} (sau đây gọi tắt là ${short})`;
  const words = {
    implements: first && `Thực hiện ${first}, ${issuer} ban hành ${kind} với các nội dung sau:`,
    reviews: first && `Sau khi xem xét báo cáo tổng kết việc thực hiện ${first}, ${issuer} kết luận như sau:`,
    guides: first && `Hướng dẫn thực hiện ${first}, ${issuer} đề nghị các cấp ủy thực hiện như sau:`,
    mentions: first && `Trên cơ sở kết quả đạt được theo ${first}, Hội nghị thống nhất kết luận như sau:`,
  } as Partial<Record<string, string>>;
  return {
    bases,
    opening:
      words[spec.cites[0]?.relation ?? ''] ?? `${issuer} ban hành ${kind} với các nội dung chủ yếu sau:`,
  };
}

/** The body of a directive in sections, about 8 KB; a text of articles where the State decides. */
export function makeText(
  spec: Spec,
  bodies: MadeBodies,
  others: readonly Spec[],
  random: Random,
): BodyBlock[] {
  return spec.shape === 'articles'
    ? makeArticles(spec, bodies, random)
    : makeSections(spec, bodies, others, random);
}

function makeSections(spec: Spec, bodies: MadeBodies, others: readonly Spec[], random: Random): BodyBlock[] {
  const { field } = spec;
  const year = Number(spec.day.slice(0, 4));
  const committee = bodies.committees[spec.committee];
  const { bases, opening } = lead(spec, bodies);
  const items = (count: number) =>
    Array.from({ length: count }, () =>
      item(Array.from({ length: random.int(1, 3) }, () => sentence(random, field, year)).join(' ')),
    );
  const named = others.flatMap((other) => nameOf(other, bodies, false) ?? []);
  const reviewed = others.flatMap((other) =>
    other.day < `${year - 2}` ? (nameOf(other, bodies, false) ?? []) : [],
  );
  const duties = random.some(bodies.under(committee), 4);
  const replaced = spec.cites.flatMap(({ relation, to }) =>
    relation === 'replaces' ? (nameOf(to, bodies, false) ?? []) : [],
  );

  return [
    ...bases.map(paragraph),
    paragraph(opening),
    heading(2, 'I. TÌNH HÌNH'),
    ...Array.from({ length: random.int(2, 4) }, () =>
      item([finding(random, field), finding(random, field), finding(random, field)].join(' ')),
    ),
    heading(2, 'II. MỤC TIÊU'),
    heading(3, '1. Mục tiêu chung'),
    paragraph([sentence(random, field, year), sentence(random, field, year)].join(' ')),
    heading(3, '2. Mục tiêu cụ thể'),
    ...Array.from({ length: random.int(2, 5) }, () => item(target(random, field, year))),
    heading(2, 'III. NHIỆM VỤ, GIẢI PHÁP'),
    ...['Công tác lãnh đạo, chỉ đạo', 'Nhiệm vụ trọng tâm', 'Nguồn lực và cơ chế, chính sách'].flatMap(
      (title, at) => [heading(3, `${at + 1}. ${title}`), ...items(random.int(3, 5))],
    ),
    item(`Tiếp tục thực hiện ${centralBefore(spec.day, random)}${named[0] ? `; ${named[0]}` : ''}.`),
    ...named
      .slice(1)
      .map((name) =>
        item(
          `Bám sát các nội dung nêu tại ${name} để ${random.pick(['cụ thể hóa', 'chỉ đạo', 'kiểm điểm'])} kịp thời.`,
        ),
      ),
    ...(reviewed[0] ? [item(`Sơ kết ${random.pick(['03', '05'])} năm thực hiện ${reviewed[0]}.`)] : []),
    heading(2, 'IV. TỔ CHỨC THỰC HIỆN'),
    ...duties.flatMap((id, at) => [
      heading(3, `${at + 1}. ${bodies.shortOf(id)}`),
      item(sentence(random, field, year)),
      item(`Định kỳ hằng quý, báo cáo ${committee.cited} kết quả thực hiện.`),
    ]),
    paragraph(
      `${duties.length + 1}. Văn phòng theo dõi, đôn đốc, kiểm tra việc thực hiện và báo cáo cấp có thẩm quyền.`,
    ),
    ...replaced.map((name) => paragraph(`${documentKinds[spec.kind].name} này thay thế ${name}.`)),
    ...(spec.committee === 'tinh' && spec.kind === 'resolution'
      ? [paragraph(`Nghị quyết này được Ban Chấp hành Đảng bộ tỉnh khóa ${termOf(spec.day).name} thông qua.`)]
      : []),
  ];
}

function makeArticles(spec: Spec, bodies: MadeBodies, random: Random): BodyBlock[] {
  const { field } = spec;
  const year = Number(spec.day.slice(0, 4));
  const { bases } = lead(spec, bodies);
  const amended = spec.cites.flatMap(({ relation, to }) => (relation === 'amends' ? [to] : []));
  const decides = spec.kind === 'decision' ? 'QUYẾT ĐỊNH:' : 'QUYẾT NGHỊ:';
  const clauses = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      paragraph(
        `${at + 1}. ${Array.from({ length: random.int(1, 3) }, () => sentence(random, field, year)).join(' ')}`,
      ),
    );
  const chapters = [
    'Quy định chung',
    'Nội dung và mức hỗ trợ',
    'Trình tự, thủ tục',
    'Trách nhiệm các cơ quan',
  ];
  let article = 0;
  const openArticle = (depth: number, title: string) => heading(depth, `Điều ${(article += 1)}. ${title}`);
  const change = amended.flatMap((to) => nameOf(to, bodies, true) ?? []);

  return [
    paragraph('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'),
    ...bases.map(paragraph),
    paragraph(
      `Theo đề nghị của ${bodies.shortOf(bodies.lead(bodies.committees[spec.committee], field.lead))}.`,
    ),
    heading(2, decides),
    ...(change.length > 0
      ? change.flatMap((name) => [openArticle(3, `Sửa đổi, bổ sung một số điều của ${name}`), ...clauses(6)])
      : chapters.flatMap((title) => [openArticle(3, title), ...clauses(random.int(3, 5))])),
    openArticle(3, 'Chỉ tiêu thực hiện'),
    ...Array.from({ length: 3 }, (_, at) => paragraph(`${at + 1}. ${target(random, field, year)}`)),
    openArticle(3, 'Hiệu lực thi hành'),
    paragraph(`1. ${documentKinds[spec.kind].name} này có hiệu lực từ ngày ký.`),
    paragraph(
      '2. Chánh Văn phòng, thủ trưởng các sở, ban, ngành và các cơ quan liên quan chịu trách nhiệm thi hành.',
    ),
  ];
}

/** What stands around the table of a programme or calendar. */
export function aroundRows(
  spec: Spec,
  bodies: MadeBodies,
  random: Random,
  element: 'programme' | 'calendar',
): BodyBlock[] {
  const year = Number(spec.day.slice(0, 4));
  const committee = bodies.committees[spec.committee];
  if (spec.shape === 'week') return [{ type: element }];
  const replaced = spec.edition && nameOf(spec.edition, bodies, false);
  return [
    heading(2, 'I. NHIỆM VỤ TRỌNG TÂM'),
    ...Array.from({ length: random.int(3, 6) }, () => item(sentence(random, spec.field, year))),
    heading(2, element === 'programme' ? 'II. MỘT SỐ NHIỆM VỤ CỤ THỂ' : 'II. DỰ KIẾN CHƯƠNG TRÌNH CÔNG TÁC'),
    { type: element },
    ...(element === 'programme'
      ? [
          item(`Định kỳ hằng quý, ${committee.cited} làm việc với các cơ quan trong khối nội chính.`),
          item(`Định kỳ 6 tháng, ${committee.cited} giao ban với các cấp ủy trực thuộc.`),
          heading(2, 'III. TỔ CHỨC THỰC HIỆN'),
          paragraph(
            '1. Các cơ quan được giao chủ trì chuẩn bị nội dung, gửi tài liệu trước 07 ngày làm việc.',
          ),
          ...(replaced
            ? [
                paragraph(
                  `2. Chương trình này thay thế Chương trình số ${replaced.replace(/^Chương trình số /u, '')}.`,
                ),
              ]
            : []),
        ]
      : []),
  ];
}
