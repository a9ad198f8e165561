/**
 * Whether a bare "/" opens the search. A key without Ctrl or Alt must be one that can be turned off (WCAG 2.2,
 * 2.1.4): those who speak to their machine, or whose hands slip, type it without meaning it.
 */
const key = 'phim-gach-cheo';

export function slashKeyIsOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'tat';
  } catch {
    return true; // storage may be closed
  }
}

export function turnSlashKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'tat');
  } catch {
    // Storage may be closed; then the key stays as it is.
  }
}
