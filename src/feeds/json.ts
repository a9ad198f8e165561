/** JSON as files of the site hold it: indented, so that it can be read and compared, with a line end at its end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
