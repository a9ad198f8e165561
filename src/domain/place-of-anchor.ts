import { nameOfSlug } from './attached-name.ts';
import type { EventFields, TaskFields } from './entities.ts';
import { dayNumber, monthNumber } from './month.ts';

/**
 * What an address within a document says of the place, in words for a citation: `i-g2` is `mục I, gạch đầu dòng 2`,
 * `dieu-5-2-a` is `điểm a khoản 2 Điều 5`, `quy-che-dieu-5` is `Điều 5 Quy chế`.
 *
 * Anchors are made of the marks on the paper (see `markdown/anchors.ts`), so they can be read back. Those of rows tell
 * where the row stood when it was imported; `movedRows` has those that stand elsewhere by now.
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
  const attached = /^(.+?)-(dieu-.+)$/.exec(anchor);
  const name = attached && nameOfSlug(attached[1]!);
  if (name) return `${placeOfAnchor(attached[2]!)!} ${name}`;
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

/**
 * Rows whose id no longer tells their place, with the place where they stand: an id stays when a row comes in above, or
 * when the row moves to another day.
 */
export function movedRows(rows: {
  readonly tasks: readonly Pick<TaskFields, 'id' | 'month'>[];
  readonly events: readonly Pick<EventFields, 'id' | 'from'>[];
}): Map<string, string> {
  const counts = new Map<string, number>();
  const nth = (key: string) => {
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return n;
  };
  const places = [
    ...rows.tasks.flatMap(({ id, month }) =>
      month === undefined ? [] : [[id, `tháng ${monthNumber(month)}, nhiệm vụ ${nth(month)}`] as const],
    ),
    ...rows.events.map(({ id, from }) => [id, `ngày ${dayNumber(from)}, việc ${nth(from)}`] as const),
  ];
  return new Map(places.filter(([id, place]) => placeOfAnchor(id) !== place));
}
