/** An element of XML; text stands for itself and is escaped when written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

type Child = XmlNode | undefined | false | readonly Child[];

/** Build an element; children and attributes that are `undefined` or `false` are left out. */
export function xml(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: Child[]
): XmlElement {
  return { name, attributes, children: flatten(children) };
}

/** A whole XML file in UTF-8. Elements whose content is only elements are indented; text is left as it stands. */
export function xmlFile(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

function write(node: XmlNode, indent: string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
  const open = `<${node.name}${attributes}`;
  if (node.children.length === 0) return `${open}/>`;
  const inline =
    indent === inText || node.children.some((child) => typeof child === 'string') || isText(node);
  if (inline) return `${open}>${node.children.map((child) => write(child, inText)).join('')}</${node.name}>`;
  const deeper = `${indent}  `;
  const lines = node.children.map((child) => `\n${deeper}${write(child, deeper)}`).join('');
  return `${open}>${lines}\n${indent}</${node.name}>`;
}

/** Indent of what stands between words, where a blank would be one of the text. */
const inText = 'text';

/** Elements that hold words even where all of them stand in further elements. */
const isText = ({ name }: XmlElement): boolean => /^(p|num|heading|listIntroduction)$/.test(name);

/** Escape the signs of XML, and drop the control characters that it forbids even escaped. */
export function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function flatten(children: readonly Child[]): XmlNode[] {
  return children.flatMap((child): XmlNode[] => {
    if (child === undefined || child === false) return [];
    if (typeof child === 'string') return child === '' ? [] : [child];
    return isList(child) ? flatten(child) : [child];
  });
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);
