import { calendarWords } from './vi-calendar.ts';

/** Words of the pages of months, years, bodies and targets; a part of `ui`. */

/** `1, 6 và 7`. */
const list = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)!}`;

/** A stretch of a sentence; a count stands out. */
export type SentencePiece = string | { readonly count: number };

interface BodyTotals {
  readonly tasks: number;
  readonly years: readonly string[];
  readonly events: number;
  readonly months: readonly string[];
  /** Entries of others that name it. */
  readonly named: number;
  readonly duties: number;
  readonly dutySources: number;
  readonly group: number;
  readonly issued: number;
  readonly received: number;
}

/** One sentence with the totals of a body; empty where there is nothing. */
function summary(totals: BodyTotals): SentencePiece[] {
  const { tasks, years, events, months, named, duties, dutySources, group, issued, received } = totals;
  const clauses: SentencePiece[][] = [];
  const when =
    years.length === 0 ? '' : ` trong ${years.length > 3 ? `${years.length} năm` : `năm ${list(years)}`}`;
  const calendar = months.length > 3 ? `${months.length} tháng` : `tháng ${list(months)}`;
  if (tasks > 0) clauses.push(['phải chuẩn bị ', { count: tasks }, ` nhiệm vụ${when}`]);
  if (events > 0) clauses.push(['chủ trì ', { count: events }, ` việc trong lịch ${calendar}`]);
  if (named > 0) clauses.push(['có tên trong ', { count: named }, ' việc của nơi khác']);
  if (duties > 0) clauses.push(['có ', { count: duties }, ` việc được giao tại ${dutySources} văn bản`]);
  if (issued > 0) clauses.push(['ban hành ', { count: issued }, ' văn bản được nhắc tới ở đây']);
  if (received > 0) clauses.push(['nhận ', { count: received }, ' văn bản']);
  const sentence = clauses.flatMap((clause, index) => {
    const before = index === 0 ? '' : index === clauses.length - 1 ? ' và ' : ', ';
    return [before, ...clause];
  });
  if (group > 0) {
    sentence.push(clauses.length > 0 ? '; thêm ' : 'có ', { count: group }, ' nhiệm vụ giao chung');
  }
  const [first, ...rest] = sentence.filter((piece) => piece !== '');
  if (typeof first !== 'string') return [];
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest, '.'];
}

export const programmeWords = {
  ...calendarWords,
  figures: {
    events: (count: number) => `${count} việc`,
    days: (count: number) => `${count} ngày`,
    tasks: (count: number) => `${count} nhiệm vụ`,
    bodies: (count: number) => `${count} cơ quan`,
    documents: (count: number) => `${count} văn bản`,
    targets: (count: number) => `${count} chỉ tiêu`,
    duties: (count: number) => `${count} việc được giao`,
  },
  months: {
    title: 'Tháng và năm',
    description: 'Nhiệm vụ đến hạn và lịch từng ngày, theo tháng và theo năm.',
    intro: 'Mỗi ô là một tháng; con số là số nhiệm vụ đến hạn và số việc trong lịch của tháng ấy.',
    year: (year: string) => `Năm ${year}`,
    month: (number: number) => `Tháng ${number}`,
    ofYear: (month: number, year: string) => `Tháng ${month}/${year}`,
    otherYears: 'Những năm khác',
    otherYearsHint: 'Chỉ biết văn bản ban hành trong năm, chưa có chương trình công tác hay lịch.',
    none: 'Ở đây chưa có chương trình công tác nào.',
  },
  month: {
    title: (month: number, year: string) => `Tháng ${month} · ${year}`,
    description: (month: string) => `Nhiệm vụ đến hạn, lịch từng ngày và văn bản của tháng ${month}.`,
    source: 'Theo',
    sourceWithin: 'theo',
    of: 'của',
    calendar: 'iCalendar',
    print: 'In',
    strip: (year: string) => `Các tháng của năm ${year}`,
    unknownMonth: 'chưa biết việc nào',
    onlyDocuments: 'chỉ có văn bản ban hành',
    grid: 'Lịch tháng',
    gridCaption: (month: string) => `Lịch tháng ${month}: mỗi tuần một nhóm hàng, mỗi ngày một cột.`,
    parts: { day: 'Trong ngày', morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối' },
    partOfDay: { morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối', 'all-day': 'Cả ngày' },
    allDay: '(Cả ngày)',
    continued: '(tiếp)',
    today: 'hôm nay',
    lunar: 'âm lịch',
    solarDay: (day: number) => `ngày ${day}`,
    agenda: 'Từng ngày',
    calendarOf: (issuer: string) => ` (lịch ${issuer})`,
    heads: { day: 'Ngày', part: 'Buổi', text: 'Nội dung', bodies: 'Chủ trì, chuẩn bị', place: 'Địa điểm' },
    noPart: 'không rõ buổi',
    lunarWarning: (printed: string, computed: string) =>
      `Bản gốc in ${printed}; tính ra là ${computed} âm lịch.`,
    noCalendar: (month: string) => `Không rõ: ở đây chưa có chương trình công tác tháng ${month}.`,
    agendaEmpty: 'Lịch từng ngày',
    byBody: 'Theo cơ quan',
    countHead: 'Số việc',
    countWord: 'việc',
    tasks: 'Nhiệm vụ đến hạn',
    tasksHint: 'Hạn ghi theo tháng, không ghi ngày.',
    taskHead: 'Nhiệm vụ',
    product: 'Sản phẩm',
    groupedBy: 'Xếp theo',
    groupedByBody: 'cơ quan',
    groupedByKind: 'sản phẩm',
    noProgramme: (year: string) => `Không rõ: ở đây chưa có chương trình công tác năm ${year}.`,
    noTasks: (month: string) => `Chương trình công tác của năm không ghi nhiệm vụ nào cho tháng ${month}.`,
    lastYear: (month: number) => `Tháng ${month} năm trước có`,
    silence: 'Không thấy ở đây không có nghĩa là việc chưa làm: trang chỉ ghi những gì văn bản nói.',
    focus: 'Trọng tâm của tháng',
    documents: 'Văn bản ban hành',
    noDocuments: (month: string) => `Không rõ: chưa có văn bản nào ghi ngày ban hành trong tháng ${month}.`,
    targets: 'Chỉ tiêu đến hạn',
    yearDeadline: 'Hạn ghi theo năm.',
    nothing: (month: string) => `Chưa biết việc nào của tháng ${month}.`,
    nearest: 'Tháng gần nhất có việc:',
    neighbours: 'Tháng liền trước và liền sau',
    monthWord: (month: string) => `tháng ${month}`,
  },
  year: {
    moreSources: (count: number, further: boolean) =>
      `${further ? '; và' : 'Theo'} ${count} chương trình, lịch của tháng, tuần`,
    manyTasks: (count: number) => `${count} nhiệm vụ, xem theo tháng:`,
    allOfYear: (count: string) => `Tất cả ${count} của năm`,
    matrixCaption: (caption: string) => `${caption}. Mỗi hàng một cơ quan, mỗi cột một tháng.`,
    foldedMonth: (number: number, count: number) => `Tháng ${number}: ${count} nhiệm vụ`,
    otherTargets: (count: number) => `${count} chỉ tiêu khác`,
    otherDocuments: (count: number) => `${count} văn bản khác`,
    moreRows: (count: number) => `Còn ${count} cơ quan`,
    description: (year: string) =>
      `Ai phải làm gì, khi nào trong năm ${year}: bảng cơ quan và tháng, toàn bộ nhiệm vụ.`,
    csv: 'CSV',
    neighbours: 'Năm liền trước và liền sau',
    taskMatrix: 'Nhiệm vụ theo cơ quan và tháng',
    eventMatrix: 'Việc trong lịch theo cơ quan và tháng',
    body: 'Cơ quan chuẩn bị',
    whole: 'Cả năm',
    tasksOfMonth: 'Nhiệm vụ trong tháng',
    eventsOfMonth: 'Việc trong tháng',
    sharedTasks: (total: number) =>
      `Một nhiệm vụ giao nhiều cơ quan được đếm ở từng cơ quan, nên tổng các dòng lớn hơn ${total}.`,
    sharedEvents: (total: number) =>
      `Một việc nhiều cơ quan cùng chuẩn bị được đếm ở từng cơ quan; việc không ghi cơ quan chỉ đếm ở dòng cuối (${total}).`,
    recurringNote: (words: readonly string[]) => `Việc định kỳ (${list(words)})`,
    recurringLink: 'ghi riêng ở dưới',
    noProgramme: (year: string) => `Không rõ: ở đây chưa có chương trình công tác năm ${year}.`,
    strip: 'Từng tháng',
    tasks: 'Từng tháng',
    recurring: 'Việc định kỳ',
    cycle: 'Chu kỳ',
    documents: 'Văn bản của năm',
    cited: 'Chỉ được viện dẫn',
    targets: 'Chỉ tiêu đến hạn',
    noDocuments: (year: string) => `Không rõ: chưa có văn bản nào của năm ${year}.`,
  },
  frequency: {
    month: 'Hằng tháng',
    quarter: 'Hằng quý',
    'half-year': 'Sáu tháng',
    year: 'Hằng năm',
    'as-needed': 'Khi cần thiết',
  },
  frequencyInNote: {
    month: 'hằng tháng',
    quarter: 'hằng quý',
    'half-year': '6 tháng',
    year: 'hằng năm',
    'as-needed': 'khi cần thiết',
  },
  bodies: {
    title: 'Cơ quan',
    description: 'Cơ quan ban hành, nhận văn bản, chuẩn bị nhiệm vụ và lịch.',
    intro: (count: number) =>
      `${count} cơ quan được các văn bản ở đây nhắc tên. Mỗi cơ quan có nhiệm vụ theo tháng, lịch, việc được giao và văn bản riêng.`,
    name: 'Tên',
    tasks: 'Nhiệm vụ',
    events: 'Lịch',
    duties: 'Được giao',
    documents: 'Văn bản',
    jump: 'Loại cơ quan',
  },
  body: {
    section: 'Cơ quan',
    description: (name: string) => `Nhiệm vụ, lịch, việc được giao và văn bản của ${name}.`,
    aliases: 'Cũng viết là',
    summary,
    nothing: 'Các văn bản ở đây nhắc tên cơ quan này nhưng chưa giao nhiệm vụ, lịch hay việc riêng.',
    calendar: 'Lịch của cơ quan (iCalendar)',
    table: 'Nhiệm vụ và lịch (CSV)',
    strip: (year: string) => `Số nhiệm vụ từng tháng của năm ${year}`,
    tasks: 'Phải chuẩn bị',
    idle: (months: readonly number[]) => `Không có việc ở tháng ${months.join(', ')}.`,
    month: 'Tháng',
    asWritten: (words: string) => `ghi là “${words}”`,
    tasksInMonth: 'nhiệm vụ,',
    undated: 'Không kèm tháng',
    joint: 'Phối hợp',
    parts: 'Các mục của trang',
    year: 'Năm',
    yearsTable: 'Số nhiệm vụ từng tháng, theo năm',
    tasksOf: (count: number, month: string) => `${count} nhiệm vụ, tháng ${month}`,
    earlierYears: 'Những năm trước',
    foldedYear: (year: string, count: string) =>
      `${year === '' ? 'Không kèm tháng' : `Năm ${year}`}: ${count}`,
    foldedPapers: (count: number) => `${count} văn bản trước đó`,
    formerNames: 'Tên trước đây',
    named: 'Có tên trong lịch',
    namedHint:
      'Việc do nơi khác chuẩn bị, có nêu tên cơ quan này: cùng dự, cùng làm việc, hoặc việc nói về cơ quan.',
    lead: 'Cơ quan chủ trì',
    events: 'Chủ trì, chuẩn bị lịch',
    /** Newest first; many are told by the first and the last. */
    eventsIn: (months: readonly string[]) =>
      months.length > 6
        ? `${months.length} tháng, từ ${months.at(-1)!} đến ${months[0]!}`
        : `Tháng ${list(months)}`,
    given: 'Được giao tại',
    givenHint: 'Văn bản giao việc không kèm tháng.',
    at: 'mục',
    shared: 'Giao chung',
    sharedAs: (group: string) => `Giao chung: ${group}`,
    sharedTo: 'Giao cho',
    sharedHint: 'không nêu riêng tên cơ quan này.',
    with: 'Cùng với',
    papers: 'Ban hành, nhận',
    issued: 'Ban hành',
    received: 'Nơi nhận',
    receivedShared: 'Nhận chung với',
    noPapers: 'Chưa có văn bản do cơ quan ban hành hoặc gửi đích danh.',
    family: 'Trong hệ thống',
    parent: 'Trực thuộc',
    children: 'Gồm',
    members: 'Tên này gồm',
    membersUnknown: 'Không rõ tên này gồm những cơ quan nào.',
    groups: 'Thuộc tên gọi chung',
    silence: 'Không thấy ở đây không có nghĩa là việc chưa làm: trang chỉ ghi những gì văn bản nói.',
  },
  targets: {
    title: 'Chỉ tiêu và hạn',
    description: 'Con số phải đạt và thời hạn, kèm câu văn và nơi ghi.',
    intro: (count: number) =>
      `${count} chỉ tiêu, chép nguyên câu từ văn bản. Chỉ tiêu không ghi hạn vẫn được liệt kê.`,
    byDeadline: 'Theo hạn',
    byDocument: 'Theo văn bản',
    deadline: (text: string) => `Đến ${text}`,
    yearDeadline: (year: string) => `Đến năm ${year}`,
    ofYear: (year: string) => `Chỉ tiêu có hạn năm ${year}`,
    inDocuments: 'Chỉ tiêu của một văn bản đứng ở trang của văn bản ấy.',
    noDeadline: 'Không ghi hạn',
    value: 'Phải đạt',
    sentence: 'Nguyên câu',
    place: 'Nơi ghi',
    due: 'Hạn',
    none: 'Chưa có văn bản nào ở đây ghi chỉ tiêu.',
    toText: 'Đến đoạn văn',
    /** `III.2` gets its word; `Điều 5` and `Mở đầu` have one. */
    section: (place: string) => (/^(?:[IVXLC]+|\d[\d.]*)(?![\p{L}])/u.test(place) ? `mục ${place}` : place),
  },
} as const;
