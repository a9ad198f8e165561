/** A click on ¶ goes to its block and copies the address of it. */
const status = document.querySelector<HTMLElement>('.copied');

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
  if (!anchor || !status) return;
  void navigator.clipboard?.writeText(anchor.href).then(() => {
    // Beside the sign that was clicked, so that eyes and screen readers get the same words.
    anchor.after(status);
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = status.dataset['text'] ?? '';
      setTimeout(() => (status.textContent = ''), 2500);
    });
  });
});

export {};
