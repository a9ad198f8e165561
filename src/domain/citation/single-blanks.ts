/** Words with single blanks. */
export function clean(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}
