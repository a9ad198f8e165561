/** Words of the pages about who cites whom. */
export const graphWords = {
  moved: { title: 'Văn bản đã có địa chỉ mới', to: 'Xem tại' },
  card: { held: 'có toàn văn ở đây', cited: 'chưa có toàn văn', issuerUnknown: 'không rõ cơ quan ban hành' },
  picture: {
    title: 'Sơ đồ viện dẫn',
    summary: 'Bên trái là văn bản viện dẫn văn bản này, bên phải là văn bản mà nó viện dẫn.',
    label: (title: string) => `Sơ đồ viện dẫn của ${title}; các bảng trên trang này nêu cùng nội dung.`,
  },
  ladder: {
    title: 'Ai đã triển khai',
    summary: 'Theo lời mở đầu của các văn bản có toàn văn ở đây.',
    missing: 'Chưa thấy văn bản triển khai của',
    silence: 'Không thấy ở đây không có nghĩa là chưa làm.',
    after: (days: number) => `sau ${days} ngày`,
    unknownDays: 'không rõ sau bao nhiêu ngày',
  },
  missing: {
    title: 'Văn bản chưa có toàn văn',
    description: 'Những văn bản được viện dẫn mà trang này chưa có toàn văn, nhiều lượt viện dẫn trước.',
    intro: (documents: number, mentions: number) => `${documents} văn bản, ${mentions} lượt viện dẫn.`,
    columns: ['Lượt', 'Số, ký hiệu', 'Tên', 'Ngày', 'Viện dẫn tại'],
    inDocuments: (count: number) => `${count} văn bản`,
    none: 'Mọi văn bản được viện dẫn đều có toàn văn.',
  },
  conflicts: {
    title: 'Chỗ viện dẫn khác nhau',
    description:
      'Những văn bản mà các nơi viện dẫn ghi khác nhau về tên loại, ngày, cơ quan ban hành hoặc trích yếu.',
    intro: (count: number) =>
      `${count} chỗ cần đối chiếu với văn bản gốc. Trang này chỉ có trong bản nội bộ.`,
    none: 'Các nơi viện dẫn không có chỗ nào khác nhau.',
    fields: {
      kind: 'Tên loại',
      issuedOn: 'Ngày ban hành',
      issuer: 'Cơ quan ban hành',
      symbol: 'Số, ký hiệu',
      subject: 'Trích yếu',
    },
  },
} as const;
