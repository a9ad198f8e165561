import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { HeldDocument } from '../domain/entities.ts';
import type { Graph } from '../graph/graph.ts';
import { cached } from '../loaders/html-cache.ts';
import type { RenderContext } from '../markdown/context.ts';
import { partAtClosing } from '../markdown/part-at-closing.ts';
import { readBody } from '../markdown/read.ts';
import { renderBody } from '../markdown/render.ts';
import { routes } from '../site.ts';

/** A body as HTML, cut where its closing stands. */
interface BodyHtml {
  readonly text: string;
  /** Texts below the signature; empty where there are none. */
  readonly attached: string;
}

/** The body of a held document as HTML, rendered once per digest of all that it shows. */
export async function getBodyHtml(document: HeldDocument, graph: Graph): Promise<BodyHtml> {
  const context = contextOf(document, graph);
  const key = [
    'parted at its closing',
    document.digest,
    routes.home,
    context.citations,
    // Without their texts: a link shows a name and a day.
    [...context.targets.values()].map((node) => ({ ...node, document: undefined })),
    [...context.bodies.values()],
  ];
  const kept = await cached(join(process.cwd(), '.cache', 'html'), key, async () => {
    const source = await readFile(join(projectRoot(), document.file), 'utf8');
    const { text, attached } = partAtClosing(readBody(source, document.file).tree);
    const render = (children: Root['children']) => renderBody({ children }, context);
    return JSON.stringify({ text: render(text), attached: render(attached) } satisfies BodyHtml);
  });
  return JSON.parse(kept) as BodyHtml;
}

function contextOf(document: HeldDocument, graph: Graph): RenderContext {
  const citations = graph.citationsFrom.get(document.id) ?? [];
  const targets = citations.flatMap(({ to, candidates }) =>
    (to === undefined ? candidates : [to]).flatMap((id) => graph.documents.get(id) ?? []),
  );
  const named = [
    ...document.tasks.flatMap(({ bodies, joint }) => [...bodies, ...(joint ?? [])]),
    ...document.events.flatMap(({ hosts }) => hosts),
    ...targets.flatMap(({ issuers }) => issuers),
  ];
  return {
    document,
    citations,
    targets: new Map(targets.map((node) => [node.id, node])),
    bodies: new Map(
      [...new Set(named)].sort().flatMap((id) => (graph.bodies.has(id) ? [[id, graph.bodies.get(id)!]] : [])),
    ),
    routes,
  };
}

/** Folder of the project that is being built; a test builds others than ours. */
function projectRoot(): string {
  return process.env['VAN_KIEN_ROOT'] ?? process.cwd();
}
