/** Words of what was planned before, planned again and carried over. */
export const workWords = {
  notes: {
    'moved-from': (month: string) => `Dời từ tháng ${month}`,
    'carried-from': (month: string) => `Chuyển tiếp từ tháng ${month}`,
    'moved-to': (month: string) => `Dời sang tháng ${month}`,
    again: (month: string) => `Lên kế hoạch lại, tháng ${month}`,
    also: () => 'Cũng ghi trong',
    dropped: () => 'Không còn trong',
  },
  confirm: 'Xác nhận',
  confirmIn: 'Nếu đúng, ghi vào tệp',
  confirmAt: 'dưới nhiệm vụ',
  compare: 'so sánh hai bản',
  done: (confirmed: boolean) => (confirmed ? 'Đã thực hiện' : 'Có thể đã thực hiện'),
  carried: (count: number) => `Từ những tháng trước: ${count} nhiệm vụ`,
  carriedTitle: 'Chuyển tiếp',
  carriedHint:
    'Đến hạn trước tháng này mà ở đây chưa có ai xác nhận là đã xong. Không thấy ở đây không có nghĩa là việc chưa làm.',
  lastDay: (day: string) =>
    `Văn bản ghi ngày ban hành mới nhất ở đây là ngày ${day}; việc gì đã xong sau ngày ấy thì trang không biết.`,
  former: (count: number) => `Đã dời sang tháng khác hoặc thôi: ${count} nhiệm vụ`,
  from: (month: string) => `Từ tháng ${month}`,
  before: 'Trước nữa',
  month: (month: string) => `tháng ${month}`,
  openAt: (day: string, count: number) =>
    `Đến ngày ${day}, ngày của văn bản mới nhất ở đây, ${count} nhiệm vụ đã đến hạn mà chưa thấy kết quả.`,
  seen: (seen: number, all: number) => `Đã có người xác nhận kết quả của ${seen} trên ${all} nhiệm vụ.`,
  list: (count: number) => `Xem ${count} nhiệm vụ`,
} as const;
