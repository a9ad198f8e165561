/** The number of a row: its kind, its place in the count, and the sign behind it. */
interface Mark {
  readonly kind: 'number' | 'part' | 'roman' | 'capital' | 'letter';
  readonly count: number;
  readonly prefix: string;
  readonly stop: string;
  /** Whether a nought stands in front of it: `01`, and not `1`. */
  readonly isPadded?: boolean | undefined;
}

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const capitals = [...'ABCDĐEGHIKLMN'];
const letters = [...'abcdđeghiklmn'];

/** What the first word of a line may count as. */
function marksOf(word: string): Mark[] {
  const [, bare = '', stop = ''] = /^(.+?)([.)]?)$/u.exec(word) ?? [];
  const part = /^(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2})$/.exec(bare);
  if (part) return [{ kind: 'part', prefix: part[1]!, count: Number(part[2]), stop }];
  if (/^\d{1,3}$/.test(bare))
    return [{ kind: 'number', prefix: '', count: Number(bare), stop, isPadded: bare.startsWith('0') }];
  const lists = [
    ['roman', romans],
    ['capital', capitals],
    ['letter', letters],
  ] as const;
  return lists.flatMap(([kind, list]) =>
    list.includes(bare) ? [{ kind, prefix: '', count: list.indexOf(bare) + 1, stop }] : [],
  );
}

/** Tells rows of a table by their numbers: each counts on from the last of its kind, or begins a count below another. */
export function rowCounter(): (word: string) => boolean {
  const last = new Map<Mark['kind'], Mark>();
  let before: Mark['kind'] | undefined;
  let stop: string | undefined;
  return (word) => {
    for (const mark of marksOf(word)) {
      const known = last.get(mark.kind);
      const isNext =
        known?.stop === mark.stop && known.prefix === mark.prefix && mark.count === known.count + 1;
      // "02" behind "1" is a figure in a cell.
      if (isNext && mark.count < 10 && mark.isPadded !== known.isPadded) continue;
      const isBelow =
        mark.kind !== 'part' || (last.get('number')?.count === Number(mark.prefix) && before !== undefined);
      const isFirst = mark.count === 1 && before !== mark.kind && isBelow;
      if (!isNext && !isFirst) continue;
      // Numbers are printed alike in one table; those of its parts may have a stop of their own.
      const isPart = mark.kind === 'roman' || mark.kind === 'capital';
      if (!isPart && stop !== undefined && mark.stop !== stop) continue;
      if (!isPart) stop = mark.stop;
      last.set(mark.kind, mark);
      before = mark.kind;
      return true;
    }
    return false;
  };
}
