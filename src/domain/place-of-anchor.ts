/**
 * What an address within a document says of the place, in words for a citation: `i-g2` is `mục I, gạch đầu dòng 2`,
 * `dieu-5-2-a` is `điểm a khoản 2 Điều 5`.
 *
 * Anchors are made of the marks on the paper (see `markdown/anchors.ts`), so they can be read back.
 *
 * @returns `undefined` where the anchor is made of words
 */
export function placeOfAnchor(anchor: string): string | undefined {
  const row = /^(?:nv-(\d+)-(\d+)|lich-(\d+)-(\d+)|can-cu-(\d+))$/.exec(anchor);
  if (row) {
    const [, month, task, day, event, basis] = row;
    if (month) return `tháng ${Number(month)}, nhiệm vụ ${task!}`;
    return day ? `ngày ${Number(day)}, việc ${event!}` : `căn cứ thứ ${basis!}`;
  }
  const article = /^dieu-(\d+[a-z]?)(?:-(\d+))?(?:-([a-z]))?(?:-|$)/.exec(anchor);
  if (article) {
    const [, number, clause, point] = article;
    const parts = [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${number!}`];
    return parts.filter(Boolean).join(' ');
  }
  const marked = /^((?:[ivxlc]+|\d+)(?:-\d+)*)(?:-([a-zđ]))?(?:-([gd])(\d+)(?:-.*)?)?$/.exec(anchor);
  if (!marked) return undefined;
  const [, marks, point, sign, number] = marked;
  const path = marks!.split('-').map((mark) => (/^\d/.test(mark) ? mark : mark.toUpperCase()));
  const within = sign && `${sign === 'g' ? 'gạch đầu dòng' : 'đoạn'} ${number!}`;
  return [`mục ${path.join('.')}`, point && `điểm ${point}`, within].filter(Boolean).join(', ');
}
