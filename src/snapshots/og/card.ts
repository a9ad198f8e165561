import { fitText, type FittedText, type Measure } from './wrap.ts';

/** What a picture says of a page. */
export interface CardData {
  /** Head at the left: who speaks, as on paper. */
  readonly from: string;
  /** Head at the right: body, day. */
  readonly about: readonly string[];
  /** Line above the title: the kind. */
  readonly label?: string | undefined;
  /** Large title on one line: a symbol, a month. */
  readonly symbol?: string | undefined;
  /** The rest of the title, in at most two lines. */
  readonly subject?: string | undefined;
  /** Foot at the right: counts and their words. */
  readonly facts: readonly { readonly count?: string; readonly text: string }[];
}

/** A node as Satori takes it: an element of React without React. */
export interface CardNode {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardNode[];
  };
}

/** The faces of a card, by what they are for. */
export interface CardFaces {
  readonly serif: Measure;
  readonly bold: Measure;
  readonly sans: Measure;
}

export const cardSize = { width: 1200, height: 630 } as const;

const margin = 72;
const inner = cardSize.width - 2 * margin;
const gap = 28;
const colour = { paper: '#FBFAF7', ink: '#1B1B1A', ink2: '#4A473F', seal: '#A01D17' } as const;

/** The picture of a page as a tree; every line of it is broken here, since Satori knows no sense in words. */
export function card(data: CardData, name: string, faces: CardFaces): CardNode {
  return box(
    {
      width: cardSize.width,
      height: cardSize.height,
      backgroundColor: colour.paper,
      color: colour.ink,
      flexDirection: 'column',
      fontFamily: 'serif',
    },
    [head(data, faces), middle(data, faces), foot(data, name)],
  );
}

function head({ from, about }: CardData, faces: CardFaces): CardNode {
  const left = fitText(from, [24, 22, 20], { width: 660, lines: 1 }, faces.bold);
  const right = aboutLines(about, inner - faces.bold(left.lines[0]!, left.size), faces.serif);
  return box(
    {
      height: 40,
      marginTop: 55,
      marginLeft: margin,
      width: inner,
      paddingBottom: 17,
      borderBottom: `2px solid ${colour.ink}`,
      justifyContent: 'space-between',
      alignItems: 'center',
    },
    [
      line(left.lines[0]!, { fontSize: left.size, fontWeight: 600 }),
      box(
        { fontSize: 26, color: colour.ink2 },
        right.map((words) => line(words, { marginLeft: gap })),
      ),
    ],
  );
}

/** What fits beside the head: the last entry (the day) first, then as much of the other as there is room for. */
function aboutLines(about: readonly string[], room: number, measure: Measure): string[] {
  const lines: string[] = [];
  let left = room;
  for (const words of [...about].reverse()) {
    left -= gap;
    if (left < 200) break;
    const kept = cut(words, 26, left, measure);
    lines.unshift(kept);
    left -= measure(kept, 26);
  }
  return lines;
}

function middle({ label, symbol, subject }: CardData, faces: CardFaces): CardNode {
  const large = symbol === undefined ? undefined : fitSymbol(symbol, faces.bold);
  const small = subject === undefined ? undefined : fitSubject(subject, large !== undefined, faces);
  const under: CardNode['props']['style'] =
    large === undefined ? { fontWeight: 600, marginTop: 20 } : { marginTop: 8 };
  return box(
    { flexDirection: 'column', marginLeft: margin, width: inner, flexGrow: 1, justifyContent: 'center' },
    [
      ...(label === undefined ? [] : [line(label, { fontSize: 37, lineHeight: 1.4, color: colour.ink2 })]),
      ...(large === undefined
        ? []
        : text(large, { fontWeight: 600, lineHeight: 1.25, letterSpacing: '-0.015em' })),
      ...(small === undefined
        ? []
        : [box({ flexDirection: 'column', ...under }, text(small, { lineHeight: 1.44 }))]),
    ],
  );
}

function foot({ facts }: CardData, name: string): CardNode {
  return box(
    {
      marginLeft: margin,
      marginBottom: 50,
      width: inner,
      height: 50,
      justifyContent: 'space-between',
      alignItems: 'flex-end',
    },
    [
      box({ flexDirection: 'column', alignItems: 'center' }, [
        line(name, { fontSize: 34, fontWeight: 600, lineHeight: 1.3 }),
        box({ width: 54, height: 4, backgroundColor: colour.seal, marginTop: 2 }, []),
      ]),
      box(
        { alignItems: 'baseline', fontSize: 26 },
        facts.map(({ count, text: words }) =>
          box({ marginLeft: 36, alignItems: 'baseline' }, [
            ...(count === undefined ? [] : [line(count, { fontWeight: 600, marginRight: 7 })]),
            line(words, { fontFamily: 'sans', fontSize: 24, color: colour.ink2 }),
          ]),
        ),
      ),
    ],
  );
}

/** A symbol stays on one line, smaller where it is long; one that is too long even then takes two. */
function fitSymbol(symbol: string, measure: Measure): FittedText {
  for (let size = 124; size >= 44; size -= 2) {
    if (measure(symbol, size) <= inner) return { lines: [symbol], size };
  }
  const parts = symbol.split(/(?<=[-/])/);
  const half = parts.findIndex((_, n) => parts.slice(0, n + 1).join('').length >= symbol.length / 2) + 1;
  const lines = [parts.slice(0, half).join(''), parts.slice(half).join('')].filter(Boolean);
  const widest = Math.max(...lines.map((words) => measure(words, 1)));
  return { lines, size: Math.min(60, Math.floor(inner / widest)) };
}

function fitSubject(subject: string, below: boolean, faces: CardFaces): FittedText {
  return below
    ? fitText(subject, [42, 38, 36], { width: inner, lines: 2, single: 38 }, faces.serif)
    : fitText(subject, [84, 76, 68, 60, 54, 48], { width: inner, lines: 2, single: 60 }, faces.bold);
}

const cut = (words: string, size: number, width: number, measure: Measure): string =>
  fitText(words, [size], { width, lines: 1 }, measure).lines[0] ?? '';

const text = ({ lines, size }: FittedText, style: CardNode['props']['style']): CardNode[] =>
  lines.map((words) => line(words, { fontSize: size, ...style }));

const line = (words: string, style: CardNode['props']['style']): CardNode => ({
  type: 'div',
  props: { style: { whiteSpace: 'nowrap', ...style }, children: words },
});

const box = (style: CardNode['props']['style'], children: readonly CardNode[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
