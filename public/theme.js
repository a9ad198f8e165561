// Before the first paint: the theme that the reader chose on this device, if any.
try {
  const theme = localStorage.getItem('giao-dien');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed; the machine's theme stands.
}
