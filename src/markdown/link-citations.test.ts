import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { linkSpans, type Span } from './link-citations.ts';
import { plainText } from './plain-text.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const wrap = (_span: Span, children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url: '/x/',
  children: children as never,
});

/** Phrasing as text, links in [ ], strong in * *. */
const show = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      const inner = 'children' in node ? show(node.children) : '';
      return node.type === 'link' ? `[${inner}]` : `*${inner}*`;
    })
    .join('');

test.each<[string, PhrasingContent[], Span[], string]>([
  ['in the middle', [text('Theo 28-NQ/TW nay')], [{ start: 5, end: 13 }], 'Theo [28-NQ/TW] nay'],
  [
    'at both ends',
    [text('ab')],
    [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ],
    '[a][b]',
  ],
  [
    'cut by emphasis',
    [text('số '), strong(text('28')), text('-NQ')],
    [{ start: 0, end: 8 }],
    '[số ]*[28]*[-NQ]',
  ],
  ['inside emphasis', [text('a '), strong(text('b c')), text(' d')], [{ start: 4, end: 5 }], 'a *b [c]* d'],
  ['behind a hard break', [text('a'), { type: 'break' }, text('b')], [{ start: 2, end: 3 }], 'a**[b]'],
  [
    'never inside a link',
    [text('a '), { type: 'link', url: '/y/', children: [text('b')] }, text(' c')],
    [{ start: 2, end: 5 }],
    'a [b][ c]',
  ],
])('links a span %s', (_, nodes, spans, shown) => {
  expect(show(linkSpans(nodes, spans, wrap))).toBe(shown);
});

test('nothing inside a link is linked', () => {
  const link = fc.string({ minLength: 1 }).map((value) => wrap({ start: 0, end: 0 }, [text(value)]));
  const nodes = fc.array(
    fc.oneof(
      fc.string().map(text),
      link,
      link.map((one) => strong(one)),
    ),
  );
  const nested = (all: readonly PhrasingContent[], inLink = false): boolean =>
    all.some(
      (node) =>
        (inLink && node.type === 'link') ||
        ('children' in node && nested(node.children, inLink || node.type === 'link')),
    );
  const start = fc.tuple(fc.nat(60), fc.nat(20));
  fc.assert(
    fc.property(nodes, fc.array(start), (phrasing, wanted) => {
      const spans = wanted
        .map(([from, size]) => ({ start: from, end: from + size }))
        .sort((a, b) => a.start - b.start);
      const once = linkSpans(phrasing, spans, wrap);
      expect(nested(once)).toBe(false);
      // What is linked is text of a link by then, so that a second time changes nothing there.
      expect(nested(linkSpans(once, spans, wrap))).toBe(false);
    }),
  );
});

test('no word is lost or added, whatever the spans', () => {
  const phrasing = fc.array(
    fc.oneof(
      fc.string().map(text),
      fc.string().map((value) => strong(text(value))),
    ),
  );
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
  );
  fc.assert(
    fc.property(phrasing, spans, (nodes, wanted) => {
      const sorted = wanted.sort((a, b) => a.start - b.start);
      expect(plainText(linkSpans(nodes, sorted, wrap))).toBe(plainText(nodes));
    }),
  );
});
