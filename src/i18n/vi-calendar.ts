/** Words of weeks, places, recurring work and anniversaries; a part of `ui`. */
export const calendarWords = {
  week: {
    title: (week: number, year: string) => `Tuần ${week} · ${year}`,
    link: (week: number) => `Tuần ${week}`,
    of: (week: number, year: string) => `tuần ${week}/${year}`,
    description: (days: string) => `Lịch tuần từ ${days}: từng ngày, từng buổi, vừa một trang giấy A4.`,
    days: (from: string, to: string) => `từ thứ hai ${from} đến chủ nhật ${to}`,
    neighbours: 'Tuần liền trước và liền sau có việc',
    weeksOfMonth: 'Từng tuần, để in',
    month: (month: string) => `Tháng ${month}`,
    free: 'Không có việc trong lịch.',
    spans: (days: string) => `(${days})`,
  },
  recurring: {
    title: 'Việc định kỳ',
    hint: 'Việc hằng quý, sáu tháng, hằng năm được xếp vào tháng cuối kỳ; văn bản không ghi tháng.',
    months: 'Tháng',
  },
  places: {
    title: 'Địa điểm',
    description: 'Nơi họp và làm việc ghi trong các lịch, với những việc ở từng nơi.',
    intro: (count: number) =>
      `${count} địa điểm, ghi đúng như trong lịch. Hai tên khác nhau có thể là một nơi; trang này không đoán.`,
    none: 'Chưa có lịch nào ở đây ghi địa điểm.',
    link: 'Lịch theo địa điểm',
    calendar: 'iCalendar',
    all: 'Tất cả các lịch (iCalendar)',
    count: 'Số việc',
    last: 'Gần nhất',
    ofPlace: (name: string) => `Những việc diễn ra tại ${name}, theo ngày.`,
    spellings: 'Cũng ghi là',
    events: 'Lịch tại đây',
    clashes: 'Trùng buổi',
    clashHint: 'Hai việc ghi cùng một phòng, cùng một buổi. Chỉ bản nội bộ có mục này.',
    and: 'và',
  },
} as const;
