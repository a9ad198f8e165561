/** Marks in the table of contents where the reader is, and closes the bar of a phone after a choice. */
const bar = document.querySelector<HTMLDetailsElement>('.contents-bar');
const here = bar?.querySelector<HTMLElement>('.here');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];

const stops = [...new Set(links.map(({ hash }) => decodeURIComponent(hash.slice(1))))].flatMap((id) => {
  const element = document.getElementById(id);
  return element ? [{ id, element }] : [];
});

let current: string | undefined;

function mark(): void {
  const line = window.innerHeight * 0.3;
  const passed = stops.filter(({ element }) => element.getBoundingClientRect().top <= line);
  const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 4;
  const id = (atEnd ? stops.at(-1) : (passed.at(-1) ?? stops[0]))?.id;
  if (id === current) return;
  current = id;
  for (const link of links) {
    const isHere = decodeURIComponent(link.hash.slice(1)) === id;
    if (isHere) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
    if (isHere) showIn(link);
    if (isHere && here && link.closest('.contents-bar')) {
      const marker = link.querySelector('.marker')?.textContent.trim();
      const text = link.querySelector('.text')?.textContent.trim() ?? '';
      here.textContent = marker ? `${marker}. ${text}` : text;
    }
  }
}

/** A long table of contents scrolls along, itself and not the page. */
function showIn(link: HTMLElement): void {
  const box = link.closest<HTMLElement>('.side');
  if (!box || box.scrollHeight <= box.clientHeight) return;
  const [own, around] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  if (own.top < around.top + 40 || own.bottom > around.bottom - 40)
    box.scrollTop += own.top - around.top - box.clientHeight / 3;
}

let waiting = false;
function later(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    mark();
  });
}

if (stops.length > 0) {
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  mark();
}

bar?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('.contents a')) bar.open = false;
});

export {};
