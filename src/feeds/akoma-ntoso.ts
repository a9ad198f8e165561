import type { FootnoteDefinition, Root } from 'mdast';
import type { HeldDocument } from '../domain/entities.ts';
import type { AknContext } from './akn/context.ts';
import { conclusions, legalBases, preamble, preface } from './akn/ends.ts';
import { hierarchy } from './akn/hierarchy.ts';
import { meta } from './akn/meta.ts';
import { xml, xmlFile } from './xml.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A held document as Akoma Ntoso 3.0, the XML standard of parliaments and gazettes.
 *
 * Its `eId`s are the anchors of the page, so that an address of a clause works in both. The standard demands a day and
 * an author; where the source states none, they say "unknown" in its own way (day `0001-01-01`, author "không rõ").
 *
 * @param tree the body as `readBody` returns it
 */
export function akomaNtoso(document: HeldDocument, tree: Root, context: AknContext): string {
  const notes = new Map(
    tree.children
      .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
      .map((node) => [node.identifier, node]),
  );
  const scope = { ...context, document, notes };
  const bases = legalBases(tree);
  const body = hierarchy(tree, scope, new Set(bases));
  return xmlFile(
    xml(
      'akomaNtoso',
      { xmlns: namespace },
      xml(
        'doc',
        { name: document.kind },
        meta(scope),
        preface(scope),
        preamble(bases, scope),
        xml('mainBody', {}, body.length > 0 ? body : xml('p')),
        conclusions(scope),
      ),
    ),
  );
}
