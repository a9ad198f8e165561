/**
 * How far a reader had come in the results: kept in the entry of the history, since results are drawn after the browser
 * has looked for the place to which it goes back.
 */
export interface KeptView {
  /** Groups shown. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly scrolled: number;
}

/** Keep the view in the entry in which the reader is. */
export function keepView(shown: number): void {
  const view: KeptView = { shown, scrolled: Math.round(scrollY) };
  history.replaceState(view, '');
}

/** The view of the entry to which the reader came back. */
export function keptView(): KeptView | undefined {
  const view: unknown = history.state;
  return isView(view) ? view : undefined;
}

const isView = (view: unknown): view is KeptView =>
  typeof view === 'object' && view !== null && 'shown' in view && 'scrolled' in view;
