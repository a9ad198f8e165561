/**
 * Shows what a citation leads to while the pointer or the focus is on it. The card can be reached with the pointer,
 * stays as long as either is on it, and goes away with Escape (WCAG 2.2, 1.4.13). Links work without it.
 */
const cards = new Map<string, HTMLElement>();
for (const card of document.querySelectorAll<HTMLElement>('.citation-card')) {
  card.id = `the-${cards.size}`;
  cards.set(card.dataset['href'] ?? '', card);
}

let shown: { readonly link: HTMLAnchorElement; readonly card: HTMLElement } | undefined;
let leaving: number | undefined;

function show(link: HTMLAnchorElement): void {
  const card = cards.get(new URL(link.href).pathname);
  if (!card) return;
  clearTimeout(leaving);
  if (shown?.link === link) return;
  hide();
  card.hidden = false;
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - card.offsetWidth - 20;
  const below = line.bottom + 8 + card.offsetHeight < window.innerHeight;
  card.style.insetInlineStart = `${Math.max(20, Math.min(line.left, room)) + window.scrollX}px`;
  card.style.insetBlockStart = `${(below ? line.bottom + 8 : line.top - card.offsetHeight - 8) + window.scrollY}px`;
  link.setAttribute('aria-describedby', card.id);
  shown = { link, card };
}

function hide(): void {
  if (!shown) return;
  shown.card.hidden = true;
  shown.link.removeAttribute('aria-describedby');
  shown = undefined;
}

const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.citation') : null;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkOf(event.target);
  if (link) show(link);
  else if (event.target instanceof Element && event.target.closest('.citation-card')) clearTimeout(leaving);
});
document.addEventListener('pointerout', (event) => {
  if (!shown || (event.target instanceof Node && !shown.card.contains(event.target) && !linkOf(event.target)))
    return;
  clearTimeout(leaving);
  leaving = window.setTimeout(hide, 200);
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event.target);
  if (link) show(link);
  else hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
