import type { Nodes, Paragraph, Root } from 'mdast';
import { kindName } from '../../domain/kind.ts';
import { words } from '../words.ts';
import { xml, type XmlElement } from '../xml.ts';
import type { AknScope } from './context.ts';
import { inline } from './inline.ts';

/** The head of the page: letterhead, kind and subject as printed. */
export function preface({ document }: AknScope): XmlElement {
  const { letterhead, title, kind, subject, symbol, issuedOn, issuers } = document;
  const [first = kindName(kind), ...rest] = title ?? [kindName(kind), subject];
  const line = (name: string, text: string | undefined, attributes = {}) =>
    text === undefined ? undefined : xml('p', {}, xml(name, attributes, text));
  return xml(
    'preface',
    {},
    letterhead?.superior !== undefined && xml('p', { class: 'superior' }, letterhead.superior),
    line('organization', letterhead?.issuer, { refersTo: `#org-${issuers[0] ?? 'khong-ro'}` }),
    letterhead?.motto.map((text) => xml('p', { class: 'motto' }, text)),
    line('docNumber', letterhead?.number ?? symbol),
    letterhead?.marks?.map((text) => xml('p', { class: 'mark' }, text)),
    issuedOn === undefined
      ? letterhead?.placeAndDay !== undefined && xml('p', {}, letterhead.placeAndDay)
      : line('docDate', letterhead?.placeAndDay ?? issuedOn, { date: issuedOn }),
    line('docType', first),
    rest.length > 0 && xml('p', {}, xml('docTitle', {}, rest.join(' '))),
  );
}

/** Paragraphs before the first heading that name a legal basis: `Căn cứ …`. */
export function legalBases(tree: Root): Paragraph[] {
  const bases: Paragraph[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') break;
    if (isBasis(node)) bases.push(node);
  }
  return bases;
}

const isBasis = (node: Nodes): node is Paragraph =>
  node.type === 'paragraph' && /^can-cu-\d/.test(node.data?.anchored?.anchor ?? '');

/** The legal bases as citations of the preamble. */
export function preamble(bases: readonly Paragraph[], scope: AknScope): XmlElement | undefined {
  if (bases.length === 0) return undefined;
  return xml(
    'preamble',
    {},
    xml(
      'citations',
      { eId: 'can-cu' },
      bases.map((node) => {
        const anchor = node.data!.anchored!.anchor;
        return xml('citation', { eId: anchor }, xml('p', {}, inline(node.children, anchor, scope)));
      }),
    ),
  );
}

/** Signatures and recipients. */
export function conclusions({ document }: AknScope): XmlElement | undefined {
  const { signatories, recipients } = document;
  if (signatories.length === 0 && recipients.length === 0) return undefined;
  return xml(
    'conclusions',
    {},
    recipients.length > 0 &&
      xml(
        'blockList',
        { eId: 'noi-nhan' },
        xml('listIntroduction', {}, words.recipients),
        recipients.map(({ text }, n) => xml('item', { eId: `noi-nhan-${n + 1}` }, xml('p', {}, text))),
      ),
    signatories.map(({ authority, position, name }, n) =>
      xml(
        'p',
        {},
        xml(
          'signature',
          {},
          authority,
          authority !== undefined && (position ?? name) !== undefined && xml('eol'),
          position !== undefined && xml('role', { refersTo: `#role-${n + 1}` }, position),
          position !== undefined && name !== undefined && xml('eol'),
          name !== undefined && xml('person', { refersTo: `#person-${n + 1}` }, name),
        ),
      ),
    ),
  );
}
