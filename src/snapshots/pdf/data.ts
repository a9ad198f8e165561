import { letterSubject } from '../../domain/title-lines.ts';
import type { Root } from 'mdast';
import type { Body, Citation, HeldDocument, Letterhead } from '../../domain/entities.ts';
import { kindName } from '../../domain/kind.ts';
import type { Routes } from '../../domain/routes.ts';
import { words } from '../words.ts';
import { blocksOf } from './blocks.ts';
import type { PdfData, PdfLetterhead } from './pdf-data.ts';
import type { LinkedSpan } from './runs.ts';

/** What a PDF says besides what its document says. */
export interface PdfContext {
  /** Name of the site. */
  readonly name: string;
  readonly routes: Routes;
  /** Makes an address of the site a full one. */
  readonly absolute: (address: string) => string;
  readonly bodies: ReadonlyMap<string, Body>;
  /** Citations of the document. */
  readonly citations: readonly Citation[];
}

/** All that the template needs to set a document; nothing in it that the document doesn't state. */
export function pdfData(document: HeldDocument, tree: Root, context: PdfContext): PdfData {
  const { routes } = context;
  const absolute = (address: string) => (address.startsWith('/') ? context.absolute(address) : address);
  const links = spansBySection(context.citations, (id) => absolute(routes.document(id)));
  return {
    title: titleOf(document),
    authors: document.issuers.flatMap((id) => context.bodies.get(id)?.name ?? []),
    keywords: [kindName(document.kind), ...(document.symbol ? [document.symbol] : [])],
    day: dayOf(document.issuedOn),
    letterhead: letterheadOf(document),
    lines: linesOf(document),
    ...blocksOf(document, tree, { absolute, spansOf: (anchor) => links.get(anchor) ?? [] }),
    recipients:
      document.recipients.length > 0
        ? { label: words.recipients, lines: document.recipients.map(({ text }) => recipientLine(text)) }
        : undefined,
    signatures: document.signatories.map(({ authority, position, name }) => ({ authority, position, name })),
    signedAt: document.signedAt.length > 0 ? words.signedAt(document.signedAt.map(timeText)) : undefined,
    foot: {
      name: context.name,
      address: absolute(routes.document(document.id)),
      notice: document.source.ocr ? words.recognised : words.notice,
    },
  };
}

/** One line that names a document: `Chương trình số 23-CTr/TU: Công tác trọng tâm …`. */
export function titleOf({ kind, symbol, subject }: HeldDocument): string {
  const name = symbol ? `${kindName(kind)} số ${symbol}` : kindName(kind);
  return `${name}: ${subject}`.replace(/\s+/g, ' ');
}

/** Kind and subject as printed; an official letter prints neither in the middle of the page. */
function linesOf(document: HeldDocument): readonly string[] {
  const { kind, subject, title } = document;
  if (letterSubject(document) !== undefined) return [];
  if (title && title.length > 0) return title;
  if (kind === 'official-letter') return [];
  return [kindName(kind).toUpperCase(), subject];
}

function letterheadOf(document: HeldDocument): PdfLetterhead | undefined {
  const { kind, subject, title, letterhead } = document;
  const about =
    letterSubject(document) ?? (kind === 'official-letter' && !title?.length ? subject : undefined);
  if (!letterhead) return about === undefined ? undefined : { motto: [], about };
  return { about, ...letterhead, style: styleOf(letterhead) };
}

/** Whose rules a letterhead follows, by the words that it carries; unknown where it carries none of them. */
function styleOf({ motto }: Letterhead): PdfLetterhead['style'] {
  const words = motto.join(' ').toLowerCase();
  if (words.includes('xã hội chủ nghĩa việt nam')) return 'state';
  return words.includes('đảng cộng sản việt nam') ? 'party' : undefined;
}

/** A line of "Nơi nhận" with its hyphen, which the front matter may have or leave out. */
function recipientLine(text: string): string {
  return /^[-–+]/.test(text) ? text : `- ${text}`;
}

function dayOf(day: string | undefined): PdfData['day'] {
  if (day === undefined) return undefined;
  const [year, month, date] = day.split('-').map(Number);
  return [year!, month!, date!];
}

/** `2023-04-20T11:10:29+07:00` in words, at its own zone. */
function timeText(time: string): string {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(time) ?? [];
  return year === undefined ? time : words.time(hour!, minute!, `${day!}/${month!}/${year}`);
}

function spansBySection(
  citations: readonly Citation[],
  address: (id: string) => string,
): Map<string, LinkedSpan[]> {
  const links = new Map<string, LinkedSpan[]>();
  for (const { section, start, end, to } of citations) {
    if (to === undefined) continue;
    const spans = links.get(section) ?? [];
    spans.push({ start, end, href: address(to) });
    links.set(section, spans);
  }
  return links;
}
