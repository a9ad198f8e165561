/**
 * Arrows go from the field to the results and from one to the next, and Escape back to the field: on the search page the
 * results stand below the field as one types, so that nothing needs to be laid over them.
 */
export function startResultKeys(input: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLElement>('h2 a, .named a, .place, .more')];
  const go = (event: KeyboardEvent, to: HTMLElement | undefined) => {
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
    !ctrlKey && !metaKey && !altKey && !shiftKey;
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && isPlain(event)) go(event, links()[0]);
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!isPlain(event)) return;
    if (event.key === 'Escape') go(event, input);
    else if (step !== undefined) {
      const all = links();
      const at = all.findIndex((link) => link === event.target) + step;
      go(event, at < 0 ? input : all[at]);
    }
  });
}
