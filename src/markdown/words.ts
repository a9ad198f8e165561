/** The words that a document's page adds to its text. */
export const words = {
  linkTo: (text: string) => `Liên kết tới “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`,
  notes: 'Viện dẫn',
  candidates: (text: string, count: number) => `“${text}” khớp ${count} văn bản`,
  held: 'có toàn văn: ',
  citedOnly: 'chỉ viện dẫn: ',
  month: (number: number) => `Tháng ${number}`,
  recurrence: { month: 'Hằng tháng', quarter: 'Hằng quý', 'half-year': 'Định kỳ 6 tháng', year: 'Hằng năm' },
  /** What heads a column of months. */
  monthHead: 'Tháng',
  /** What heads a column of which the paper says nothing. */
  heads: {
    tasks: { when: 'Thời gian', text: 'Nội dung', bodies: 'Cơ quan chuẩn bị', joint: 'Cơ quan phối hợp' },
    events: {
      ...{ day: 'Ngày', text: 'Nội dung công việc', hosts: 'Cơ quan chuẩn bị', place: 'Địa điểm' },
      participants: 'Thành phần',
    },
  },
  unknown: 'không rõ',
} as const;
