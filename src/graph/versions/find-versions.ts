import type { Relation } from '../../domain/relation.ts';
import { compareCodes } from '../../domain/sort.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { programmeName, type ProgrammeName } from './programme-name.ts';
import { hasRows } from './row.ts';

/** Two versions of one programme, the earlier one first. */
export interface VersionPair {
  readonly before: DocumentNode;
  readonly after: DocumentNode;
  /**
   * The later one only changes the earlier one, as far as its title and citations tell: what it doesn't repeat may
   * still stand. Else it takes its place.
   */
  readonly partial: boolean;
  /**
   * Why they are two versions: what one says that it does to the other, one name, period and issuer, or `through` a
   * third version.
   */
  readonly reason: ChangingRelation | 'same-name' | 'through';
}

/**
 * Versions of one programme among the held directives, oldest first.
 *
 * Two directives that plan tasks or events are versions of one programme when
 * - both plan the same period, and the same bodies issued both, and their kind and subject are the same but for words
 *   such as "(điều chỉnh)", "bổ sung", "lần 2", and calendars share a day; or
 * - outside its rows one says that it amends, corrects, consolidates or replaces the other, and they don't plan
 *   different periods.
 */
export function findVersions(graph: Pick<Graph, 'documents' | 'citations'>): DocumentNode[][] {
  const programmes = [...graph.documents.values()].filter(({ document }) => document && hasRows(document));
  const byName = Map.groupBy(programmes, (node) => nameKey(node) ?? node.id);
  const links = [
    ...[...byName.values()].flatMap((own) =>
      own.flatMap((one, index) =>
        own.slice(index + 1).flatMap((other) => (sameDays(one, other) ? [[one.id, other.id] as const] : [])),
      ),
    ),
    ...changingCitations(graph).map(({ from, to }) => [from, to] as const),
  ];
  return connected(programmes, links)
    .map((group) => group.sort(compareVersions))
    .sort(([a], [b]) => compareCodes(a!.id, b!.id));
}

/** Every two versions of each programme. */
export function versionPairs(graph: Pick<Graph, 'documents' | 'citations'>): VersionPair[] {
  const changes = changingCitations(graph);
  return findVersions(graph).flatMap((group) =>
    group.flatMap((before, index) =>
      group.slice(index + 1).map((after) => {
        const own = changes.filter(
          ({ from, to }) => [before.id, after.id].includes(from) && [before.id, after.id].includes(to),
        );
        const whole = own.find(({ relation }) => relation === 'replaces' || relation === 'consolidates');
        const said = (whole ?? own[0])?.relation;
        const named = nameKey(before) !== undefined && nameKey(before) === nameKey(after);
        return {
          before,
          after,
          partial: !whole && (own.length > 0 || nameOf(after)?.amends === true),
          reason: said ?? (named ? 'same-name' : 'through'),
        };
      }),
    ),
  );
}

type ChangingRelation = 'amends' | 'replaces' | 'corrects' | 'consolidates';

const isChanging = (relation: Relation): relation is ChangingRelation =>
  relation === 'amends' || relation === 'replaces' || relation === 'corrects' || relation === 'consolidates';

function changingCitations({ documents, citations }: Pick<Graph, 'documents' | 'citations'>) {
  return citations.flatMap(({ from, to, relation, section }) => {
    if (to === undefined || to === from || !isChanging(relation)) return [];
    const [own, other] = [documents.get(from)?.document, documents.get(to)?.document];
    if (!own || !other || !hasRows(own) || !hasRows(other)) return [];
    // A task "Sửa đổi Chương trình số …" plans a change; it is none.
    if (own.tasks.some(({ id }) => id === section) || own.events.some(({ id }) => id === section)) return [];
    if (own.period !== undefined && other.period !== undefined && own.period !== other.period) return [];
    return [{ from, to, relation }];
  });
}

function nameOf({ document }: DocumentNode): ProgrammeName | undefined {
  return document && programmeName(document.kind, document.subject);
}

/** The same for all versions of a programme; nothing where the period or the issuer is unknown. */
function nameKey(node: DocumentNode): string | undefined {
  const { document } = node;
  if (document?.period === undefined || document.issuers.length === 0) return undefined;
  const { kind, key } = nameOf(node)!;
  return [document.period, kind, key, ...document.issuers.toSorted()].join('\n');
}

/** Two calendars that share no day are two parts of a month, even under one title. */
function sameDays({ document: a }: DocumentNode, { document: b }: DocumentNode): boolean {
  if (!a || !b || a.tasks.length + b.tasks.length > 0) return true;
  return a.events.some((one) => b.events.some((other) => one.from <= other.to && other.from <= one.to));
}

/** By day of issue; those without a day behind the others, by id. */
const compareVersions = (a: DocumentNode, b: DocumentNode): number =>
  compareCodes(a.issuedOn ?? 'none', b.issuedOn ?? 'none') || compareCodes(a.id, b.id);

/** Groups of two and more that links join. */
function connected(
  nodes: readonly DocumentNode[],
  links: readonly (readonly [string, string])[],
): DocumentNode[][] {
  const groups = new Map(nodes.map((node) => [node.id, new Set([node])]));
  for (const [a, b] of links) {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    if (one === other) continue;
    for (const node of other) {
      one.add(node);
      groups.set(node.id, one);
    }
  }
  return [...new Set(groups.values())].filter(({ size }) => size > 1).map((group) => [...group]);
}
