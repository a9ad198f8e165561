import { childOf, childrenOf, type XmlElement } from './xml.ts';

/** What a style, or a paragraph itself, says of the text in it; left out where it says nothing. */
export interface TextStyle {
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly isHidden?: boolean | undefined;
  /** Shown in capitals, whatever letters stand in the file. */
  readonly isCapitals?: boolean | undefined;
  readonly font?: string | undefined;
}

/** Read the properties of a paragraph (`w:pPr`) and of a run (`w:rPr`). */
export function readStyle(paragraph: XmlElement | undefined, run: XmlElement | undefined): TextStyle {
  const numbering = childOf(paragraph, 'w:numPr');
  const list = childOf(numbering, 'w:numId')?.attributes['w:val'];
  const level = childOf(numbering, 'w:ilvl')?.attributes['w:val'];
  const isHidden = isOn(run, 'w:vanish');
  const isCapitals = isOn(run, 'w:caps');
  const fonts = childOf(run, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  return {
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) }),
    ...(isHidden !== undefined && { isHidden }),
    ...(isCapitals !== undefined && { isCapitals }),
    ...(font !== undefined && { font }),
  };
}

function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element && !/^(0|false|off|none)$/.test(element.attributes['w:val'] ?? '1');
}

/** The styles of a file by id, each with what it inherits; `''` is the default paragraph style. */
export function readStyles(root: XmlElement | undefined): ReadonlyMap<string, TextStyle> {
  const elements = new Map(
    childrenOf(root, 'w:style').map((element) => [element.attributes['w:styleId'] ?? '', element]),
  );
  const base = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const styles = new Map<string, TextStyle>();
  const resolve = (id: string, depth: number): TextStyle => {
    const known = styles.get(id);
    const element = elements.get(id);
    if (known || !element || depth > 20) return known ?? readStyle(undefined, base);
    const parent = childOf(element, 'w:basedOn')?.attributes['w:val'];
    const style = {
      ...(parent === undefined ? readStyle(undefined, base) : resolve(parent, depth + 1)),
      ...readStyle(childOf(element, 'w:pPr'), childOf(element, 'w:rPr')),
    };
    styles.set(id, style);
    return style;
  };
  for (const [id, element] of elements) {
    const style = resolve(id, 0);
    if (element.attributes['w:default'] === '1' && element.attributes['w:type'] === 'paragraph')
      styles.set('', style);
  }
  return styles;
}
