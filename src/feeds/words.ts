/** The words that feeds add to what a document says. */
export const words = {
  parts: { morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối', 'all-day': 'Cả ngày' },
  lunar: (days: string) => `Âm lịch: ${days}`,
  lunarBoth: (computed: string, printed: string) =>
    `Âm lịch: ${computed} (văn bản ghi: ${printed.replace(/^\((.*)\)$/, '$1')})`,
  hosts: (names: string) => `Cơ quan chuẩn bị: ${names}`,
  source: (title: string) => `Theo: ${title}`,
  deadline: (text: string) => `Hạn: ${text}`,
  recipients: 'Nơi nhận:',
  unknown: 'không rõ',
  /** A calendar that a clerk imports must not be taken for the signed paper. */
  calendarAbout: 'Chép từ văn bản đã công bố; khi khác nhau thì theo bản gốc đã ký.',
  calendarOfMonth: (month: number, year: string) => `Lịch tháng ${month} năm ${year}`,
  calendarOfPlace: (place: string) => `Lịch tại ${place}`,
  calendarOfAll: 'Lịch chung',
  calendarOfBody: (body: string) => `Lịch của ${body}`,
} as const;
