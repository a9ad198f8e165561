/** A day or month as Vietnamese write it in figures: `2022-12-29` becomes `29/12/2022`, `2024-01` becomes `1/2024`. */
export function dayText(value: string): string {
  const [year, month, day] = value.split('-');
  if (day) return `${day}/${month!}/${year!}`;
  return month ? `${Number(month)}/${year!}` : year!;
}

/** Days beside the year that they lie in: `9/2`, `10–12/2`, `30/1–1/2`. */
export function dayAndMonth(from: string, to: string): string {
  const [, month, day] = from.split('-').map(Number);
  const [, lastMonth, lastDay] = to.split('-').map(Number);
  if (from === to) return `${day!}/${month!}`;
  return `${day!}${month === lastMonth ? '' : `/${month!}`}–${lastDay!}/${lastMonth!}`;
}

/** Days where their month is known: `9`, `10–12`, with their months where these differ: `30/1–1/2`. */
export function dayNumbers(from: string, to: string): string {
  if (from.slice(0, 7) !== to.slice(0, 7)) return dayAndMonth(from, to);
  const [first, last] = [from, to].map((day) => Number(day.slice(8)));
  return first === last ? String(first) : `${first!}–${last!}`;
}
