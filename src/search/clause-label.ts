import { attachedName } from '../domain/attached-name.ts';
import type { Block } from '../domain/entities.ts';

/**
 * What to call the place of each block, by its anchor: `II.3.1` for a heading and what stands below it, `Điều 5`
 * with its clauses as `Điều 5.2`, and as `Quy chế, Điều 5` below the signature, `Căn cứ` for a legal basis; empty before
 * the first heading.
 */
export function clauseLabels(blocks: readonly Block[]): Map<string, string> {
  const labels = new Map<string, string>();
  const open: { readonly level: number; readonly marker: string | undefined; readonly name?: string }[] = [];
  const label = (marker?: string) => {
    const path = joinMarkers([...open.map((heading) => heading.marker), marker]);
    return [open[0]?.name, path].filter(Boolean).join(', ');
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      const level = block.level ?? 1;
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const name = block.attached && attachedName(block.text);
      open.push({ level, marker: block.marker, ...(name && { name }) });
      labels.set(block.anchor, label());
    } else if (/^can-cu-\d+$/.test(block.anchor)) {
      labels.set(block.anchor, 'Căn cứ');
    } else {
      labels.set(block.anchor, label(block.marker));
    }
  }
  return labels;
}

/** `II`, `3`, `3.1` make `II.3.1`; an article stands for all above it. */
function joinMarkers(markers: readonly (string | undefined)[]): string {
  let label = '';
  let last = '';
  for (const marker of markers) {
    if (marker === undefined) continue;
    if (/^Điều\s/iu.test(marker)) label = marker;
    else if (last && marker.startsWith(`${last}.`)) label += marker.slice(last.length);
    else label = label ? `${label}.${marker}` : marker;
    last = marker;
  }
  return label;
}
