/** Words of weeks, places, recurring work and anniversaries; a part of `ui`. */
export const calendarWords = {
  week: {
    title: (week: number, year: string) => `Tuần ${week} · ${year}`,
    link: (week: number) => `Tuần ${week}`,
    list: 'Các tuần',
    listDescription: 'Lịch từng tuần, mỗi tuần một trang giấy A4 để in và niêm yết.',
    listIntro: 'Mỗi tuần có việc trong lịch là một trang, in vừa một mặt giấy A4.',
    listNone: 'Ở đây chưa có lịch công tác nào.',
    inList: (week: number) => `Tuần ${week}`,
    count: (weeks: number) => `${weeks} tuần có việc`,
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
  chain: {
    event: (confirmed: boolean) => (confirmed ? 'Đã có trong lịch' : 'Có thể đã có trong lịch'),
    document: (confirmed: boolean) => (confirmed ? 'Đã ban hành' : 'Có thể đã ban hành'),
    day: (day: string) => `ngày ${day}`,
    late: (months: number) => `sau hạn ${months} tháng`,
    proposal: {
      'same-symbol': 'máy đề xuất: cùng dẫn một số hiệu',
      'same-words': 'máy đề xuất: lời văn giống nhau',
    },
  },
  anniversaries: {
    title: 'Sơ kết, tổng kết',
    hint: 'Văn bản tròn 5, 10, 15… năm kể từ ngày ban hành, bên cạnh những việc sơ kết, tổng kết mà chương trình đã ghi.',
    silence: 'Không thấy ở đây không có nghĩa là không làm: trang chỉ biết những chương trình có ở đây.',
    age: 'Tròn',
    years: 'năm',
    document: 'Văn bản',
    planned: 'Chương trình ghi',
    unseen: 'không thấy ghi ở đây',
    plannedFor: (when: string, source: string) =>
      `${when.includes('/') ? (when.split('/').length > 2 ? 'ngày' : 'tháng') : 'năm'} ${when}, ${source}`,
  },
  calendarLinks: {
    /** Opens the calendar program of the device. */
    subscribe: 'Theo dõi lịch',
    how: 'Cách theo dõi',
    address: 'Địa chỉ của lịch chung:',
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
    /** Beside two entries that have hours of their own. */
    apart: 'cùng buổi, khác giờ: chưa hẳn trùng',
  },
} as const;
