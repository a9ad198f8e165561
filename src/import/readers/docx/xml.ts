/** An element of an XML file, its namespace prefix kept in its name: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than any program nests the elements of a text. */
const maxDepth = 250;

const tag = /<(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const skipped = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/y;

/**
 * Parse the XML that office programs write: elements, attributes, text. A document type is refused, so that no
 * entity can grow; what is not well-formed throws.
 */
export function parseXml(source: string): XmlElement {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: (XmlElement | string)[];
  }
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  while (at < source.length) {
    const top = open.at(-1)!;
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const to = next < 0 ? source.length : next;
      top.children.push(decodeEntities(source.slice(at, to)));
      at = to;
      continue;
    }
    const passed = matchAt(skipped, source, at);
    if (passed) {
      at += passed[0].length;
      continue;
    }
    const raw = matchAt(cdata, source, at);
    if (raw) {
      top.children.push(raw[1]!);
      at += raw[0].length;
      continue;
    }
    const match = matchAt(tag, source, at);
    if (!match) throw new Error(`no element at character ${at}`);
    at += match[0].length;
    const [, closes, name, inside, empty] = match;
    if (closes) {
      if (open.length === 1 || top.name !== name) throw new Error(`</${name}> closes nothing`);
      open.pop();
      continue;
    }
    const element: Open = { name: name!, attributes: readAttributes(inside!), children: [] };
    top.children.push(element);
    if (!empty) open.push(element);
    if (open.length > maxDepth) throw new Error('nested too deep');
  }
  const first = root.children.find((child) => typeof child !== 'string');
  if (open.length > 1 || !first) throw new Error('cut off');
  return first;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(attribute))
    attributes[name!] = decodeEntities(double ?? single ?? '');
  return attributes;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** The first child element of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** All child elements, or those of a name. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  element?.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  ) ?? [];

/** All text below an element. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
