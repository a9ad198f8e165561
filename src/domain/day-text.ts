/** A day or month as Vietnamese write it in figures: `2022-12-29` becomes `29/12/2022`, `2024-01` becomes `1/2024`. */
export function dayText(value: string): string {
  const [year, month, day] = value.split('-');
  if (day) return `${day}/${month!}/${year!}`;
  return month ? `${Number(month)}/${year!}` : year!;
}
