import { isCapitalised } from '../../domain/letters.ts';
import { findMentions } from '../../domain/citation/find-mentions.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { endsSentence, isCapitals, joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { parseKind } from './kind-of.ts';
import { opensText } from './title-end.ts';

/** Kind and subject by the title of a page. */
export interface PageTitle {
  readonly kind: DocumentKind;
  readonly subject: string;
  readonly lines: readonly string[];
  /** Index of the first line below it. */
  readonly end: number;
}

/** Kinds whose names are no words of every day: "Dự án", "Luật" and "Lệnh" begin other titles, too. */
const kinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...(['resolution', 'decision', 'directive', 'statute', 'regulation', 'conclusion', 'guidance'] as const),
  ...([
    'notice',
    'plan',
    'invitation',
    'action-programme',
    'programme',
    'submission',
    'decree',
    'circular',
    'calendar',
  ] as const),
]);

/**
 * The title of a page that prints a text without its letterhead: the first line, in small letters, names a kind and
 * what it is about, and stands apart: `Hướng dẫn tuyên truyền kỷ niệm ngày thành lập huyện`. A title with the
 * number of a document may as well stand above a report of it, so it says nothing here.
 */
export function readPageTitle(lines: readonly SourceLine[]): PageTitle | undefined {
  const [first] = lines;
  const found = first && !first.cell && !isCapitals(first.text) ? parseKind(first.text) : undefined;
  if (!found || told.test(found.rest)) return undefined;
  if (!kinds.has(found.kind) || !isCapitalised(first!.text) || found.rest === '') return undefined;
  let end = 1;
  while (end < 5 && lines[end] && lines[end]!.gap === 0 && !opensBelow(lines[end]!.text)) end += 1;
  const own = lines.slice(0, end).map(({ text }) => text);
  const words = joinLines(own);
  const below = lines[end];
  if (!below || endsSentence(words) || words.length > 300 || words.split(' ').length < 5) return undefined;
  if (below.gap === 0 && !opensBelow(below.text)) return undefined;
  if (findMentions(words)[0]?.start === 0 && /\d+\s*[-/]/.test(words.slice(0, 40))) return undefined;
  const subject = joinLines([found.rest, ...own.slice(1)]);
  return { kind: found.kind, subject: subject[0]!.toUpperCase() + subject.slice(1), lines: own, end };
}

/** Words of a sentence that tells something of a document, as headlines do. */
const told = /^(?:đã|được|sẽ|không|chưa|mới|này|đó|bị|có|phải)(?![A-Za-zÀ-ỹ])/u;

const opensBelow = (text: string): boolean =>
  opensText.test(text) || parseMarker(text) !== undefined || parseBullet(text) !== undefined;
