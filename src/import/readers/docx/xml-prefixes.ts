import type { XmlElement } from './xml.ts';

/** Prefixes by which Word writes its namespaces, of either edition of the standard; other programs choose their own. */
const usual: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** Give the elements and attributes of a part the prefixes that Word gives them, where its root says others: `ns0:p`. */
export function withUsualPrefixes(root: XmlElement): XmlElement {
  const renamed = new Map<string, string>();
  for (const [name, uri] of Object.entries(root.attributes)) {
    const prefix = /^xmlns(?::(.+))?$/.exec(name);
    const own = prefix?.[1] ?? '';
    if (prefix && usual[uri] !== undefined && usual[uri] !== own) renamed.set(own, usual[uri]);
  }
  return renamed.size === 0 ? root : rename(root, renamed);
}

function rename(element: XmlElement, prefixes: ReadonlyMap<string, string>): XmlElement {
  const named = (name: string, isAttribute: boolean): string => {
    const [, own = '', local] = /^(?:([^:]+):)?(.+)$/.exec(name)!;
    // An attribute without a prefix is in no namespace.
    const prefix = own === '' && isAttribute ? undefined : prefixes.get(own);
    return prefix === undefined ? name : `${prefix}:${local}`;
  };
  return {
    name: named(element.name, false),
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => [named(name, true), value]),
    ),
    children: element.children.map((child) => (typeof child === 'string' ? child : rename(child, prefixes))),
  };
}
