import { z } from 'zod';
import { bodyKinds, type BodyKind } from '../domain/entities.ts';
import { documentKindIds } from '../domain/kind.ts';
import { relationIds } from '../domain/relation.ts';
import { documentId, slug } from './fields.ts';

/*
 * What the data files of `/du-lieu/` hold. The descriptions go into the JSON Schemas that stand beside them, for
 * those who use the data, so they are in Vietnamese.
 */

const text = (description: string) => z.string().min(1).meta({ description });
const day = (description: string) => z.iso.date().meta({ description });
const bodies = (description: string) =>
  z.array(slug).meta({ description: `${description} (mã trong co-quan.json)` });
const document = documentId.meta({ description: 'Mã văn bản trong van-ban.json' });
const url = z
  .string()
  .startsWith('/')
  .meta({ description: 'Địa chỉ trên trang này, kể từ gốc của máy chủ', format: 'uri-reference' });
const kind = z
  .enum(documentKindIds)
  .meta({ description: 'Tên loại: resolution = nghị quyết, programme = chương trình …' });
const place = z.string().min(1);

/** Văn bản: those whose text the site holds, and those that are only cited. */
export const documentRecord = z.strictObject({
  id: document,
  held: z
    .boolean()
    .meta({ description: 'Trang này có toàn văn (true) hay văn bản chỉ được viện dẫn (false)' }),
  symbol: text('Số, ký hiệu').optional(),
  kind: kind.optional(),
  subject: text('Trích yếu').optional(),
  title: text('Một dòng gọi tên văn bản'),
  issuedOn: day('Ngày ban hành').optional(),
  place: text('Địa danh').optional(),
  period: text('Kỳ mà văn bản lập chương trình, lịch: năm hoặc tháng').optional(),
  issuers: bodies('Cơ quan ban hành'),
  issuerAsCited: text('Cơ quan ban hành theo lời viện dẫn, khi chưa có trong co-quan.json').optional(),
  signatories: z
    .array(
      z.strictObject({
        authority: text('Thay mặt, ký thay').optional(),
        position: text('Chức vụ').optional(),
        name: text('Họ tên').optional(),
      }),
    )
    .meta({ description: 'Người ký' })
    .optional(),
  signedAt: z
    .array(z.iso.datetime({ offset: true }))
    .meta({ description: 'Giờ ký số' })
    .optional(),
  recipients: z
    .array(z.strictObject({ text: text('Như trên văn bản'), bodies: bodies('Cơ quan được nêu tên') }))
    .meta({ description: 'Nơi nhận' })
    .optional(),
  legalBases: z.array(place).meta({ description: 'Căn cứ ban hành' }).optional(),
  access: z.enum(['public', 'intranet']).meta({ description: 'Công khai hay nội bộ' }).optional(),
  source: z
    .strictObject({
      file: text('Tên tệp gốc'),
      sha256: text('SHA-256 của tệp gốc'),
      ocr: z
        .literal(true)
        .meta({ description: 'Lời văn đọc bằng nhận dạng chữ (OCR), có thể sai chữ' })
        .optional(),
    })
    .meta({ description: 'Tệp gốc; bản thân tệp không được công bố ở đây' })
    .optional(),
  officialUrl: text('Địa chỉ chính thức của toàn văn').optional(),
  url,
});

/** Cơ quan. */
const bodyRecord = z.strictObject({
  id: slug.meta({ description: 'Mã cơ quan' }),
  name: text('Tên đầy đủ'),
  aliases: z.array(place).meta({ description: 'Tên gọi khác, tên viết tắt, tên trước đây' }),
  formerNames: z.array(place).meta({ description: 'Tên trước đây' }).optional(),
  kind: z
    .enum(Object.keys(bodyKinds) as [BodyKind, ...BodyKind[]])
    .meta({ description: 'Loại cơ quan; group = tên gọi chung của nhiều cơ quan' }),
  parent: slug.meta({ description: 'Cơ quan cấp trên trực tiếp' }).optional(),
  members: bodies('Các cơ quan mà tên gọi chung bao gồm, nếu biết'),
  url,
});

/** Nhiệm vụ. */
export const taskRecord = z.strictObject({
  id: text('Mã nhiệm vụ: mã văn bản # vị trí'),
  document,
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .meta({ description: 'Tháng thực hiện' })
    .optional(),
  recurrence: z.enum(['month', 'quarter', 'half-year', 'year']).meta({ description: 'Định kỳ' }).optional(),
  deadline: day('Thời hạn').optional(),
  sections: z
    .array(z.string())
    .meta({ description: 'Các dòng đề mục của bảng đứng trên nhiệm vụ, từ rộng đến hẹp' })
    .optional(),
  text: text('Nội dung, như trên văn bản'),
  bodies: bodies('Cơ quan chuẩn bị, chủ trì, theo thứ tự trên văn bản'),
  bodiesAsWritten: z.string().meta({ description: 'Cơ quan chuẩn bị, như trên văn bản' }),
  joint: bodies('Cơ quan phối hợp').optional(),
  jointAsWritten: text('Cơ quan phối hợp, như trên văn bản').optional(),
  cites: z.array(documentId).meta({ description: 'Các văn bản mà nhiệm vụ viện dẫn' }),
  state: z.enum(['done', 'scheduled', 'proposed', 'unseen']).meta({
    description:
      'Kết quả của việc ấy theo dữ liệu ở đây: done = có người xác nhận đã xong, scheduled = có người xác nhận đã đưa vào lịch, proposed = máy đề xuất, unseen = chưa thấy (không có nghĩa là chưa làm)',
  }),
  chain: z
    .array(
      z.strictObject({
        type: z.enum(['event', 'document', 'day']).meta({
          description: 'Sự kiện trong lịch, văn bản, hoặc chỉ ngày hoàn thành',
        }),
        id: text('Mã sự kiện trong lich.json hoặc mã văn bản trong van-ban.json').optional(),
        day: day('Ngày của sự kiện, ngày ban hành hoặc ngày hoàn thành').optional(),
        late: z.int().min(0).meta({ description: 'Số tháng sau hạn' }),
        confirmed: z.boolean().meta({ description: 'Có người xác nhận (true) hay máy đề xuất (false)' }),
        reason: z
          .enum(['same-symbol', 'same-words'])
          .meta({ description: 'Vì sao máy đề xuất: cùng dẫn một số hiệu, lời văn giống nhau' })
          .optional(),
        confidence: z
          .number()
          .min(0)
          .max(1)
          .meta({ description: 'Độ chắc của đề xuất, từ 0 đến 1' })
          .optional(),
      }),
    )
    .meta({ description: 'Những gì đã hoặc có thể đã thành từ nhiệm vụ: lịch, rồi văn bản' }),
  plans: z.array(text('Mã nhiệm vụ')).meta({
    description: 'Những nhiệm vụ khác là cùng một việc: ở bản khác của chương trình, ở chương trình khác',
  }),
  fate: z
    .strictObject({
      type: z.enum(['restated', 'moved', 'dropped']).meta({
        description: 'restated = ghi lại, moved = dời thời gian, dropped = không còn',
      }),
      programme: document,
      task: text('Mã nhiệm vụ ở bản sau').optional(),
    })
    .meta({
      description: 'Bản sau của chương trình làm gì với nhiệm vụ; không có khi bản này vẫn là bản cuối',
    })
    .optional(),
  url,
});

/** Lịch. */
export const eventRecord = z.strictObject({
  id: text('Mã sự kiện: mã văn bản # vị trí'),
  document,
  from: day('Từ ngày'),
  to: day('Đến hết ngày'),
  part: z
    .enum(['morning', 'afternoon', 'evening', 'all-day'])
    .meta({ description: 'Buổi: sáng, chiều, tối, cả ngày; không có khi văn bản không ghi' })
    .optional(),
  time: text('Giờ, HH:MM').optional(),
  text: text('Nội dung, như trên văn bản'),
  hosts: bodies('Cơ quan chuẩn bị, chủ trì'),
  hostsAsWritten: z.string().meta({ description: 'Cơ quan chuẩn bị, như trên văn bản' }),
  participants: text('Thành phần tham dự, như trên văn bản').optional(),
  place: text('Địa điểm, như trên văn bản').optional(),
  lunar: text('Ngày âm lịch, như trên văn bản').optional(),
  url,
});

/** Viện dẫn. */
const citationRecord = z.strictObject({
  id: text('Mã viện dẫn: mã văn bản # vị trí ~ thứ tự'),
  from: documentId.meta({ description: 'Văn bản viện dẫn' }),
  section: text('Vị trí trong văn bản viện dẫn (neo của đoạn)'),
  text: text('Lời viện dẫn, như trên văn bản'),
  sentence: text('Câu chứa lời viện dẫn'),
  to: documentId.meta({ description: 'Văn bản được viện dẫn; không có khi chưa xác định được' }).optional(),
  relation: z.enum(relationIds).meta({
    description: 'Quan hệ: legal-basis = căn cứ, implements = thực hiện, mentions = dẫn chiếu …',
  }),
  symbol: text('Số, ký hiệu theo lời viện dẫn').optional(),
  kind: kind.optional(),
  issuedOn: day('Ngày ban hành theo lời viện dẫn').optional(),
  issuer: text('Cơ quan ban hành theo lời viện dẫn').optional(),
  subject: text('Trích yếu theo lời viện dẫn').optional(),
  candidates: z.array(documentId).meta({ description: 'Các văn bản đều có thể là văn bản được viện dẫn' }),
  url,
});

/** Chỉ tiêu. */
const targetRecord = z.strictObject({
  id: text('Mã chỉ tiêu: mã văn bản # vị trí'),
  document,
  section: text('Vị trí trong văn bản (neo của đoạn)'),
  text: text('Câu nêu chỉ tiêu, như trên văn bản'),
  value: text('Số phải đạt, như trên văn bản').optional(),
  deadline: text('Hạn: năm, tháng hoặc ngày').optional(),
  url,
});

/** Chỗ các lời viện dẫn một văn bản nói khác nhau. */
const conflictRecord = z.strictObject({
  id: text('Mã: mã văn bản ~ trường'),
  document,
  field: z
    .enum(['kind', 'issuedOn', 'issuer', 'symbol', 'subject'])
    .meta({ description: 'Điều mà các lời viện dẫn nói khác nhau' }),
  mentions: z.array(
    z.strictObject({
      value: text('Giá trị theo lời viện dẫn này'),
      citation: text('Mã trong vien-dan.json'),
      from: documentId,
      section: text('Vị trí (neo của đoạn)'),
      text: text('Lời viện dẫn'),
      sentence: text('Câu chứa lời viện dẫn'),
      url,
    }),
  ),
  url,
});

/** The data files by name, each with what one of its entries looks like. */
export const dataRecords = {
  'van-ban': documentRecord,
  'co-quan': bodyRecord,
  'nhiem-vu': taskRecord,
  lich: eventRecord,
  'vien-dan': citationRecord,
  'chi-tieu': targetRecord,
  conflicts: conflictRecord,
} as const;

/** Name of a data file, without its ending. */
export type DataName = keyof typeof dataRecords;

/** Names of all data files, in the order of the page that lists them. */
export const dataNames = Object.keys(dataRecords) as [DataName, ...DataName[]];

/** Entries of every data file. */
export type DataSet = { readonly [Name in DataName]: readonly z.infer<(typeof dataRecords)[Name]>[] };
