/** Words of search: values of its filters, which stand in the index, and what its page says. */
export const facetValues = {
  held: 'Có toàn văn',
  cited: 'Chỉ được viện dẫn',
  document: 'Văn bản',
  task: 'Nhiệm vụ',
  event: 'Lịch',
  body: 'Cơ quan',
  unknown: 'không rõ',
} as const;

export const partWords = {
  morning: 'sáng',
  afternoon: 'chiều',
  'all-day': 'cả ngày',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
  none: 'không rõ tháng',
} as const;
