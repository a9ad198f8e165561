/** Words of long lists: how they are narrowed, parted and taken away as tables. */
export const listWords = {
  filters: 'Lọc danh sách',
  /** On a phone the filters are folded away behind this and what is chosen. */
  filtering: 'Lọc',
  noFilter: 'chưa chọn',
  dimensions: { year: 'Năm', kind: 'Loại', body: 'Cơ quan ban hành' },
  unknown: { year: 'Không rõ năm', kind: 'Không rõ loại', body: '' },
  /** Said behind what the list is narrowed to: a link to the list without it. */
  drop: 'bỏ lọc',
  more: (count: number) => `Còn ${count} cơ quan`,
  newest: 'Mới nhất',
  newestHint: (shown: number) => `${shown} văn bản mới nhất. Tất cả xếp theo năm, loại hay cơ quan ở trên.`,
  months: 'Tháng ban hành',
  month: (month: number) => `Tháng ${month}`,
  /** `Nghị quyết của Tỉnh ủy, năm 2023`. */
  title: (names: { year?: string | undefined; kind?: string | undefined; body?: string | undefined }) =>
    [
      [names.kind ?? 'Văn bản', names.body && `của ${names.body}`].filter(Boolean).join(' '),
      names.year && `năm ${names.year}`,
    ]
      .filter(Boolean)
      .join(names.body ? ', ' : ' '),
  unknownYear: 'Văn bản không rõ năm',
  unknownKind: 'Văn bản không rõ loại',
  summary: (held: number, cited: number) =>
    [held > 0 && `${held} văn bản có toàn văn`, cited > 0 && `${cited} văn bản chỉ được viện dẫn`]
      .filter(Boolean)
      .join('; '),
  csv: 'Danh sách này (CSV)',
  pages: 'Các trang của danh sách',
  page: (page: number, pages: number) => `Trang ${page} trên ${pages}`,
  pageLink: (page: number) => `Trang ${page}`,
  titleOfPage: (title: string, page: number) => (page > 1 ? `${title}, trang ${page}` : title),
  years: 'Các năm',
  yearsLabel: 'Từng năm:',
  inYear: (name: string, year: string) => `${name}, năm ${year}`,
  allOf: (count: string) => `Danh sách ${count}`,
  olderInYears: 'Văn bản cũ hơn ở trang của từng năm.',
  bodyPage: 'Trang của cơ quan',
} as const;
