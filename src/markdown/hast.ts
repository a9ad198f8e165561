import type { Element, ElementContent, Properties } from 'hast';

/** Build a hast element; text stands for itself, what is `undefined` or `false` is left out. */
export function h(
  tagName: string,
  properties: Properties = {},
  ...children: (ElementContent | string | false | undefined | readonly ElementContent[])[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child) =>
      child === undefined || child === false
        ? []
        : typeof child === 'string'
          ? [{ type: 'text' as const, value: child }]
          : child,
    ) as ElementContent[],
  };
}
