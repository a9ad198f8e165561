import { z } from 'zod';
import { documentKindIds } from '../domain/kind.ts';
import { canBeSymbol } from '../domain/symbol.ts';
import { relationIds } from '../domain/relation.ts';
import { day, documentId, month, slug, words } from './fields.ts';

const letterhead = z.strictObject({
  /** Cơ quan chủ quản. */
  superior: words.optional(),
  /** Cơ quan ban hành, as printed. */
  issuer: words.optional(),
  /** Quốc hiệu, tiêu ngữ, or the name of the Party. */
  motto: z.array(words).default([]),
  /** Số, ký hiệu, as printed: "Số 23-CTr/TU". */
  number: words.optional(),
  /** Địa danh, ngày, as printed. */
  placeAndDay: words.optional(),
  /** Dấu chỉ độ mật, độ khẩn, as printed: "HỎA TỐC". */
  marks: z.array(words).optional(),
});

const signatory = z.strictObject({
  /** Thay mặt, ký thay: "T/M BAN THƯỜNG VỤ". */
  authority: words.optional(),
  /** Chức vụ. */
  position: words.optional(),
  /** Họ tên. */
  name: words.optional(),
});

/** @param body how a body is named: `reference('co-quan')` on the site, `z.string()` in tests */
const recipient = (body: z.ZodType<string>) =>
  z.strictObject({ /** As printed. */ text: words, bodies: z.array(body).default([]) });

const task = (body: z.ZodType<string>) =>
  z.strictObject({
    /** Id within the file; its anchor on the page. */
    id: slug,
    /** Tháng. */
    month: month.optional(),
    /** Định kỳ. */
    recurrence: z.enum(['month', 'quarter', 'half-year', 'year']).optional(),
    /** Thời hạn. */
    deadline: day.optional(),
    /** Thời gian, as printed, where the month alone does not say it. */
    whenAsWritten: words.optional(),
    /** Titles of the sections of the table above it, the widest first: "A. Lĩnh vực kinh tế". */
    sections: z.array(words).min(1).optional(),
    /** STT, as printed. */
    number: words.optional(),
    /** Nội dung. */
    text: words,
    /** Cơ quan chuẩn bị, chủ trì. */
    bodies: z.array(body).default([]),
    bodiesAsWritten: z.string().normalize('NFC').default(''),
    /** Cơ quan phối hợp. */
    joint: z.array(body).optional(),
    jointAsWritten: words.optional(),
    /** What came of it, confirmed by a person: an entry ("2024/lich#lich-05-3"), a document ("2023/12-nq-tu"),
     * or the day on which it was done where neither is here. */
    done: z
      .strictObject({ event: words.optional(), document: documentId.optional(), on: day.optional() })
      .optional(),
  });

const event = (body: z.ZodType<string>) =>
  z
    .strictObject({
      id: slug,
      from: day,
      to: day,
      /** Buổi. */
      part: z.enum(['morning', 'afternoon', 'evening', 'all-day']).optional(),
      /** Giờ. */
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
          error: ({ input }) => `"${String(input)}" is not a time. Write HH:MM, as in "07:30".`,
        })
        .optional(),
      text: words,
      /** Cơ quan chuẩn bị, chủ trì. */
      hosts: z.array(body).default([]),
      hostsAsWritten: z.string().normalize('NFC').default(''),
      /** Thành phần. */
      participants: words.optional(),
      /** Địa điểm. */
      place: words.optional(),
      /** Ngày âm lịch, as printed. */
      lunar: words.optional(),
      /** First cell of its row, as printed. */
      row: words,
      /** Words printed in front of the text: "Sáng:". */
      lead: words.optional(),
    })
    .refine(({ from, to }) => from <= to, {
      error: 'It ends before it begins. Mend "from" or "to".',
      // What is no day has been told already.
      when: ({ issues }) => issues.length === 0,
    });

const target = z.strictObject({
  id: slug,
  /** Anchor of its paragraph. */
  section: slug,
  /** The sentence, as printed. */
  text: words,
  /** Số phải đạt. */
  value: words.optional(),
  /** Hạn: a year, month or day. */
  deadline: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
      error: ({ input }) => `"${String(input)}" is not a deadline. Write "2025", "2025-06" or "2025-06-30".`,
    })
    .optional(),
});

/** Tên cột: what its tables print over their columns. */
const heads = z.strictObject({
  tasks: z
    .strictObject({
      number: words.optional(),
      when: words.optional(),
      text: words.optional(),
      bodies: words.optional(),
      joint: words.optional(),
    })
    .optional(),
  events: z
    .strictObject({
      day: words.optional(),
      time: words.optional(),
      text: words.optional(),
      hosts: words.optional(),
      participants: words.optional(),
      place: words.optional(),
    })
    .optional(),
  /** The whole head of a table as a person wants it shown, from left to right. */
  programme: z.array(words).optional(),
  calendar: z.array(words).optional(),
});

/**
 * Front matter of a document (văn bản): `src/content/van-ban/<year>/<slug>.mdx`.
 *
 * @param body how a body is named: a check against the registry on the site, `z.string()` in tests
 */
export const documentSchema = (body: z.ZodType<string>) =>
  z.strictObject({
    /** Số, ký hiệu: a number, and what it is counted by ("23-CTr/TU"). */
    symbol: words
      .refine(canBeSymbol, {
        error: ({ input }) =>
          `"${String(input)}" is not a symbol. Begin with its number, as in "23-CTr/TU" or "15/QĐ-UBND".`,
      })
      .optional(),
    /** Tên loại. */
    kind: z.enum(documentKindIds),
    /** Trích yếu, without the kind in front. */
    subject: words,
    /** Tên loại and trích yếu as printed, line by line. */
    title: z.array(words).optional(),
    letterhead: letterhead.optional(),
    /** Ngày ban hành. */
    issuedOn: day.optional(),
    /** Địa danh. */
    place: words.optional(),
    /** Kỳ: the year or month that it plans. */
    period: z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, {
        error: ({ input }) => `"${String(input)}" is not a period. Write "2024" or "2024-01", in quotes.`,
      })
      .optional(),
    /** Cơ quan ban hành; more than one for a joint act. */
    issuers: z.array(body).default([]),
    /** Người ký. */
    signatories: z.array(signatory).default([]),
    /** Giờ ký số. */
    signedAt: z.array(z.iso.datetime({ offset: true })).default([]),
    /** Nơi nhận. */
    recipients: z.array(recipient(body)).default([]),
    /** Căn cứ, each as printed. */
    legalBases: z.array(words).default([]),
    /** Công khai or nội bộ. */
    access: z.enum(['public', 'intranet'], {
      error: ({ input }) => `access is ${JSON.stringify(input)}. Write "public" or "intranet".`,
    }),
    source: z.strictObject({
      /** File name of the source, beside this one. */
      file: words,
      sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'It is not a SHA-256: 64 digits of 0-9 and a-f.' }),
      /** Nhận dạng chữ: words of it were recognised in a picture, and may have wrong letters. */
      ocr: z.literal(true).optional(),
      /** What the importer wrote, as digests, so that a later import knows what a person has edited. */
      draft: words.optional(),
      /** Which of the importer's doubts a person has looked at, as digests (`review/seen-doubts.ts`). */
      seen: z
        .string()
        .regex(/^[0-9a-f]{8}(?: [0-9a-f]{8})*$/)
        .optional(),
    }),
    /** Nhiệm vụ. */
    tasks: z.array(task(body)).default([]),
    /** Lịch. */
    events: z.array(event(body)).default([]),
    /** Chỉ tiêu. */
    targets: z.array(target).default([]),
    heads: heads.optional(),
    /** Citations that a person settled: their text, and the id of what is meant. */
    citations: z.record(z.string(), documentId).optional(),
    /** Quan hệ that a person settled: end of the citation's id in vien-dan.json, and the relation. */
    relations: z.record(z.string(), z.enum(relationIds)).optional(),
  });
