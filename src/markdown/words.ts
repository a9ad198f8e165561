/** The words that a document's page adds to its text. */
export const words = {
  linkTo: (text: string) => `Liên kết tới “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`,
  notes: 'Viện dẫn',
  candidates: (text: string, count: number) => `“${text}” khớp ${count} văn bản`,
  held: 'có toàn văn: ',
  citedOnly: 'chỉ viện dẫn: ',
  programmeHead: ['Tháng', 'Nội dung', 'Cơ quan chuẩn bị'],
  calendarHead: ['Ngày', 'Nội dung công việc', 'Cơ quan chuẩn bị', 'Địa điểm'],
  recurrence: { month: 'Hằng tháng', quarter: 'Hằng quý', 'half-year': 'Định kỳ 6 tháng', year: 'Hằng năm' },
  jointHead: 'Cơ quan phối hợp',
  joint: 'Phối hợp: ',
  participants: 'Thành phần: ',
  unknown: 'không rõ',
} as const;
