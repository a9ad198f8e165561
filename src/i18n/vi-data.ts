import type { DataName } from '../schemas/data.ts';

/** Words of the page of the data files; a part of `ui`. */
const about: Readonly<Record<DataName, string>> = {
  'van-ban': 'Mỗi văn bản một bản ghi: văn bản có toàn văn và văn bản chỉ được viện dẫn.',
  'co-quan': 'Cơ quan được các văn bản nhắc tên, với tên gọi khác và cơ quan cấp trên.',
  'nhiem-vu': 'Mỗi dòng của chương trình công tác một bản ghi: tháng, nội dung, cơ quan chuẩn bị.',
  lich: 'Mỗi việc trong lịch một bản ghi: ngày, buổi, nội dung, cơ quan, địa điểm.',
  'vien-dan': 'Mỗi lời viện dẫn một bản ghi, nguyên văn, với câu chứa nó và văn bản được hiểu là đích.',
  'chi-tieu': 'Con số phải đạt và thời hạn, kèm nguyên câu và chỗ ghi.',
  conflicts: 'Chỗ các lời viện dẫn nói khác nhau về cùng một văn bản.',
};

export const dataWords = {
  title: 'Dữ liệu mở',
  description: 'Toàn bộ văn bản, cơ quan, nhiệm vụ, lịch, viện dẫn và chỉ tiêu dưới dạng JSON và CSV.',
  intro:
    'Mọi điều các trang ở đây hiển thị đều có trong bảy tệp dưới đây, làm lại mỗi lần đăng. Có thể tải về, đối chiếu và dùng ngoại tuyến.',
  about,
  file: 'Tệp',
  records: 'Số bản ghi',
  formats: 'Tải về',
  schema: 'Lược đồ',
  json: 'JSON',
  csv: 'CSV',
  schemaOf: (name: string) => `Lược đồ JSON của ${name}`,
  download: (name: string, format: string) => `${name}, dạng ${format}`,
  fields: 'Các trường',
  fieldsOf: (name: string) => `Các trường của ${name}`,
  field: 'Trường',
  meaning: 'Nghĩa',
  presence: 'Có mặt',
  always: 'luôn có',
  whenKnown: 'khi biết',
  idsTitle: 'Các tệp nối với nhau thế nào',
  noticeTitle: 'Quyền và nguồn',
  useTitle: 'Dùng thế nào',
} as const;
